"""Pd in real time, with someone to talk to it."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from pdtools import control, tape
from pdtools.ears import Ears, Heard, listen
from pdtools.fudi import Atom, line
from pdtools.process import ABSTRACTIONS, PdProcess
from pdtools.sketch import sketch
from waiting import PATIENCE

PROBE = """
    start: r nbt-scope
    scope: float $0
    name: list prepend nbt-scope-{k}
    told: s nbt-told
    start -> scope
    scope -> name
    name -> told
"""


class Pd:
    """Opens patches (paths, or sketches as text) in a real Pd and keeps a control patch beside
    them.

    hear : names to listen to from the first message on (`heard`, `wait`); more with `hear(name)`
        later
    tape_seconds : length of the tapes of `tapes` (names of throw~), for `record` and `tape`
    scopes : `\\$0` of every patch, in order
    bare : patches are opened as by a double click, with nothing of ours on Pd's path
    Errors that Pd printed raise AssertionError when the `with` block is left, unless `forgive`.
    """

    def __init__(
        self,
        *patches: Path | str,
        hear: Iterable[str] = (),
        rate: int = 44100,
        sleepgrain: float | None = 1,
        tape_seconds: float = 0,
        tapes: Iterable[str] = ("nb-out-left", "nb-out-right"),
        dsp: bool = True,
        forgive: bool = False,
        gui: bool = False,
        env: dict[str, str] | None = None,
        arguments: Iterable[str] = (),
        bare: bool = False,
    ):
        self.rate = rate
        self.tapes = tuple(tapes)
        self.forgive = forgive
        self.temp = tempfile.TemporaryDirectory(prefix="pdtools-")
        self.folder = Path(self.temp.name)
        self.ears, self.sayer = Ears(), listen()
        control.write(
            self.folder,
            rate=rate,
            hear=tuple(hear),
            tape=self.tapes,
            frames=int(tape_seconds * rate),
            tell=self.ears.port,
            say=self.sayer.getsockname()[1],
        )
        path = [] if bare else ["-path", str(ABSTRACTIONS), "-path", str(self.folder)]
        command = ["-r", str(rate), *path, *arguments]
        command += ["-sleepgrain", str(sleepgrain)] if sleepgrain else []
        command += ["-open", str(self.folder / "control.pd"), "-send", "nbt-start bang"]
        for k, patch in enumerate(patches):
            command += self._open(k, patch)
        self.process = PdProcess(
            [*command, "-send", "nbt-scope bang", *(["-send", "pd dsp 1"] if dsp else [])],
            gui=gui,
            env=env,
        )
        try:
            self.mouth, _ = self.sayer.accept()
            self.scopes = [
                int(self.wait(f"nbt-scope-{k}").atoms[0]) + 1 for k in range(len(patches))
            ]
        except BaseException as error:
            self.close()
            raise RuntimeError(f"Pd did not start: {self.process.log()[-2000:]}") from error

    def _open(self, k: int, patch: Path | str) -> list[str]:
        """A probe that tells its `\\$0`, then the patch, whose `\\$0` is the next number."""
        probe = self.folder / f"probe-{k}.pd"
        probe.write_text(sketch(PROBE.format(k=k)))
        if isinstance(patch, str):
            path = self.folder / f"sketch-{k}.pd"
            path.write_text(sketch(patch))
        else:
            path = patch
        return ["-open", str(probe), "-open", str(path)]

    def __enter__(self) -> Pd:
        return self

    def __exit__(self, kind: object, *rest: object) -> None:
        errors = self.errors()
        self.close()
        assert kind or self.forgive or not errors, "\n".join(errors)

    def send(self, name: str, *atoms: Atom) -> None:
        """To a receive name: no atoms is a bang, one number a float, several a list or a
        message."""
        self.mouth.sendall(line("to", name, *atoms).encode() + b"\n")

    def hear(self, *names: str) -> None:
        """Listen to more names, from now on."""
        for k, name in enumerate(names):
            self.send("pd-control.pd", "obj", 600 + 10 * k, 20, "ear", name)
        self.sync()

    def sync(self) -> float:
        """Returns Pd's logical ms once everything sent before has been done."""
        self.send("nbt-told", "nbt-sync")
        return self.wait("nbt-sync").ms

    def heard(self, name: str) -> list[Heard]:
        return self.ears.heard(name)

    def wait(self, name: str, *match: Atom, timeout: float = PATIENCE) -> Heard:
        return self.ears.wait(name, *match, timeout=timeout)

    def record(self) -> None:
        """Starts the tapes; they stop by themselves when full."""
        self.send("nbt-record")

    def tape(self) -> np.ndarray:
        """float64 [tapes, T]: all of the tapes, silence where nothing was recorded yet."""
        self.send("nbt-save")
        for _ in self.tapes:
            self.wait("nbt-saved")
        return tape.read(*(self.folder / f"tape-{k}.wav" for k in range(len(self.tapes))))

    def array(self, name: str) -> np.ndarray:
        """float64 [T]: what an array holds now."""
        path = self.folder / "dump.wav"
        self.send("nbt-dump", path.as_posix(), name)
        self.wait("nbt-dumped")
        return tape.read(path)[0]

    def sleep(self, seconds: float) -> None:
        """Lets that much of Pd's own (logical) time pass."""
        start = self.sync()
        while self.sync() < start + 1000 * seconds:
            time.sleep(0.005)

    def log(self) -> str:
        return self.process.log()

    def errors(self) -> list[str]:
        return self.process.errors()

    def close(self) -> None:
        self.process.close()
        self.ears.close()
        self.sayer.close()
        if hasattr(self, "mouth"):
            self.mouth.close()
        self.temp.cleanup()
