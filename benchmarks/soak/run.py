"""The soak itself: two servers with a patch each. One is killed every few minutes; the other lives
all the time, so that its memory can be seen to grow."""

import os
import random
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, nullcontext
from pathlib import Path

from instrument.memory import resident

from notebank.stage import playing, serving
from notebank.stage.hand import Hand
from notebank.stage.watching import LOOK, Watch
from smalldisk import ClosedFolder, SmallDisk, mounted
from soak.player import Player
from soak.spans import Spans
from soak.visitors import Visit, Visitors

DISK_MB, CACHE_MB = 320, 64  # two servers may hold twice that each
KILL_S = (60.0, 180.0)  # between two kills
FILL_S = (90.0, 240.0)  # from one time that the disk is full to the next
FULL_S = 30.0
SAMPLE_S = 5.0
SPACE = ("disk-full", "read-only", "no-shared-disk", "bad-file")  # what a full disk may be told as
ARGUMENTS = ["--cache-mb", str(CACHE_MB)]


class Soak:
    """Runs for some seconds.

    kills, fills: how often a server was killed and the disk filled; away, full: when the killed
    server did not answer, and the disk was full; memory: by process, [MB] every 5 s.
    """

    def __init__(self, folder: Path, seconds: float, seed: int, say: Callable[[str], object]):
        self.folder = folder / "home"
        self.seconds = seconds
        self.coin = random.Random(seed)
        self.say = say
        self.kills = self.fills = 0
        self.away, self.full = Spans(), Spans()
        self.memory: dict[str, list[float]] = {}
        self.players: dict[str, Player] = {}
        self.pd_logs: dict[str, str] = {}
        self.visitors: Visitors | None = None
        self.disk_kind = ""
        self._end = 0.0

    def over(self) -> bool:
        return time.monotonic() > self._end

    def run(self) -> None:
        self.folder.mkdir()
        os.environ["NOTEBANK_HOME"] = str(self.folder)
        with ExitStack() as stack:
            disk = stack.enter_context(small_disk(self.folder, self.say))
            self.disk_kind = disk.kind
            killed = stack.enter_context(watched(self.say))
            kept = stack.enter_context(watched(self.say))
            hands = {
                name: stack.enter_context(hand(watch.port))
                for name, watch in (("killed", killed), ("kept", kept))
            }
            self._end = time.monotonic() + self.seconds
            threads = self._start(hands, {"killed": killed.port, "kept": kept.port})
            self._watch(disk, killed, kept, hands)
            for thread in threads:
                thread.join()
            self.pd_logs = {name: hand.log() for name, hand in hands.items()}

    def _start(self, hands: dict[str, Hand], ports: dict[str, int]) -> list[threading.Thread]:
        for name, one in hands.items():
            coin = random.Random(self.coin.random())
            self.players[name] = Player(
                one, coin, self.over, lambda text, name=name: self.say(f"{name}: {text}")
            )
        self.visitors = Visitors(ports, random.Random(self.coin.random()), self.over)
        works = [*(player.run for player in self.players.values()), self.visitors.run]
        threads = [threading.Thread(target=work) for work in works]
        for thread in threads:
            thread.start()
        return threads

    def _watch(
        self, disk: SmallDisk | ClosedFolder, killed: Watch, kept: Watch, hands: dict[str, Hand]
    ) -> None:
        """Kills, fills and measures until it is over."""
        now = time.monotonic()
        kill = now + self.coin.uniform(*KILL_S)
        fill = now + self.coin.uniform(*FILL_S)
        free, sample = float("inf"), now
        while not self.over():
            now = time.monotonic()
            killed.look()
            kept.look()
            if self.away.open and serving.answer(killed.port):
                self.away.end()
            if now > kill:
                self._kill(killed)
                kill = now + self.coin.uniform(*KILL_S)
            if now > fill:
                self.fills += 1
                self.say("the disk is filled")
                self.full.begin()
                disk.fill()
                fill, free = float("inf"), now + FULL_S
            if now > free:
                disk.free()
                self.full.end()
                fill, free = now + self.coin.uniform(*FILL_S), float("inf")
            if now > sample:
                self._measure(kept, hands)
                sample = now + SAMPLE_S
            time.sleep(LOOK)
        disk.free()

    def _kill(self, watch: Watch) -> None:
        if watch.process is not None and watch.process.poll() is None:
            self.kills += 1
            self.away.begin()
            os.kill(watch.process.pid, signal.SIGKILL)

    def cause(self, visit: Visit) -> str:
        """Why a visit did not end well; empty where nothing was done that would explain it."""
        if visit.server == "killed" and self.away.touch(visit.begun, visit.ended):
            return "its server was killed"
        if visit.end in SPACE and self.full.touch(visit.begun, visit.ended):
            return "the disk was full"
        return ""

    def _measure(self, kept: Watch, hands: dict[str, Hand]) -> None:
        processes = {"the server that lives": kept.process.pid} if kept.process else {}
        processes |= {f"Pd ({name})": one.pid for name, one in hands.items()}
        for name, pid in processes.items():
            self.memory.setdefault(name, []).append(resident(pid))


@contextmanager
def small_disk(folder: Path, say: Callable[[str], object]) -> Iterator[SmallDisk | ClosedFolder]:
    """A small disk at the folder where we may mount one, else its rights are what changes."""
    with ExitStack() as stack:
        try:
            disk: SmallDisk | ClosedFolder = stack.enter_context(mounted(folder, DISK_MB))
        except PermissionError as error:
            say(f"no disk can be mounted here ({error}): a folder's rights are taken instead")
            disk = stack.enter_context(nullcontext(ClosedFolder(folder)))
        yield disk


@contextmanager
def watched(say: Callable[[str], object]) -> Iterator[Watch]:
    """A server as `notebank play` keeps it: started again when it is gone."""
    with serving.serving(0, fresh=True, arguments=ARGUMENTS) as server:
        watch = Watch(server, ARGUMENTS, say)
        try:
            yield watch
        finally:
            watch.stop()


def hand(port: int) -> Hand:
    """nsynth.pd, in a Pd of its own."""
    patch = playing.patch_file("nsynth")
    return Hand([patch], rate=48000, sends=playing.messages(patch, port))
