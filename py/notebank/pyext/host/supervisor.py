"""What may take a moment: finding scripts, starting, reloading and ending their processes. One
thread does it, in order.

What scripts say is passed on to their boxes in the thread that listens to the process.
"""

import queue
import threading
import time
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

from notebank.pyext import boxargs, wire
from notebank.pyext.boxargs import BoxArgs
from notebank.pyext.host import scripts
from notebank.pyext.host.approval import Approvals
from notebank.pyext.host.box import Box
from notebank.pyext.host.scripts import Script
from notebank.pyext.host.watch import Watch
from notebank.pyext.host.worker import ScriptProcess
from notebank.pyext.wire import Atom

RELOAD_LIMIT = (
    2.0  # [s] for a script's process to begin reloading; one that hangs is ended and started anew
)


class Supervisor:
    """Finds scripts, and starts, reloads and ends their processes, in order, in one thread.

    Args:
        approvals: Which files may run.
        sounds: The folder for sound files.
        search: Pd's path, as far as it was told.
        strict: Convert as the external does: NumPy's scalars are refused, symbols are no str.
    """

    def __init__(self, approvals: Approvals, sounds: Path, search: Sequence[str], strict: bool):
        self.approvals = approvals
        self.search = list(search)
        self.strict = strict
        self.workers: dict[Path, ScriptProcess] = {}  # by script file
        self._sounds = sounds
        self._boxes: dict[
            int, tuple[Box, ScriptProcess, dict]
        ] = {}  # by number: who serves it, and what `new` says of it
        self._closing = False
        self._tasks: queue.SimpleQueue[Callable[[], object] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="pyext supervisor", daemon=True)
        self._watch = Watch(self._reload)

    def start(self) -> None:
        """Begins to work."""
        self._thread.start()
        self._watch.start()

    def close(self) -> None:
        """Ends all processes. The supervisor's thread goes last: on Linux processes end with the
        thread that started them."""
        self._watch.stop()
        self._closing = True
        enders = [threading.Thread(target=worker.end) for worker in self.workers.values()]
        for thread in enders:
            thread.start()
        for thread in enders:
            thread.join()
        self._tasks.put(None)
        self._thread.join(5.0)

    def post(self, task: Callable[[], object]) -> None:
        """Has something done soon."""
        self._tasks.put(task)

    def _run(self) -> None:
        while (task := self._tasks.get()) is not None:
            try:
                task()
            except Exception:
                traceback.print_exc()

    # -- boxes --

    def new(self, box: Box) -> None:
        """Finds the script of a box and has its object made."""
        self.post(lambda: self._new(box))

    def gone(self, number: int) -> None:
        """Has the object of a box unmade; with the last box of a script goes its process."""
        self.post(lambda: self._gone(number))

    def reload(self, box: Box, args: Sequence[Atom] | None) -> None:
        """Runs the script of a box anew, in order with its messages; args: new arguments for this
        box, None: as they were."""
        found = self._boxes.get(box.number)
        if found is None:  # its script was not there, or not allowed: perhaps it is now
            self.new(box)
            return
        _, worker, facts = found
        if args is not None:
            facts["readings"] = [(cls, tuple(args)) for cls, _ in facts["readings"]]
        self._reload(worker, box, args)

    def _new(self, box: Box) -> None:
        try:
            args = boxargs.parse(box.name, box.args)
            script, readings = scripts.find(args, box.folder, self.search, self.approvals)
        except (boxargs.BadBox, scripts.NoScript) as error:
            box.fail(str(error))
            return
        worker = self._worker(script, box, args)
        facts = {
            "name": box.name,
            "folder": box.folder,
            "rate": box.rate,
            "search": self.search,
            "path": script.path,
            "readings": [(reading.cls, reading.args) for reading in readings],
            "counts": (args.nin, args.nout),
            "attributes": args.attributes,
        }
        self._boxes[box.number] = (box, worker, facts)
        if worker.alive:
            worker.tell("new", box.number, facts)
            box.serve(worker)
        else:
            self._restart(worker)

    def _worker(self, script: Script, box: Box, args: BoxArgs) -> ScriptProcess:
        worker = self.workers.get(script.file)
        if worker is None:
            facts = {
                "sounds": str(self._sounds),
                "strict": self.strict,
                "folder": box.folder or str(Path.home()),
                "argv": args.readings[0].args,
            }
            worker = self.workers[script.file] = ScriptProcess(
                script, facts, self.hear, self._ended, self._less_behind
            )
            self._watch.add(worker)
        return worker

    def _gone(self, number: int) -> None:
        found = self._boxes.pop(number, None)
        if found is None:
            return
        worker = found[1]
        worker.tell("gone", number)
        if not self._boxes_of(worker):
            self._watch.remove(worker)
            self.workers.pop(worker.script.file, None)
            threading.Thread(target=worker.end, daemon=True).start()

    def _boxes_of(self, worker: ScriptProcess) -> list[tuple[Box, dict]]:
        return [
            (box, facts) for box, server, facts in list(self._boxes.values()) if server is worker
        ]

    # -- processes --

    def _restart(self, worker: ScriptProcess) -> None:
        if self._closing:
            return
        boxes = self._boxes_of(worker)
        worker.start([("new", box.number, facts) for box, facts in boxes])
        for box, _ in boxes:
            box.serve(worker)

    def _reload(
        self, worker: ScriptProcess, box: Box | None = None, args: Sequence[Atom] | None = None
    ) -> None:
        asked = time.monotonic()
        if worker.alive:
            worker.tell(
                "reload", box.number if box else None, list(args) if args is not None else None
            )
            timer = threading.Timer(
                RELOAD_LIMIT, lambda: self.post(lambda: self._look_after(worker, asked))
            )
            timer.daemon = True
            timer.start()
        else:
            self.post(lambda: self._revive(worker))

    def _revive(self, worker: ScriptProcess) -> None:
        if not worker.alive:
            self._restart(worker)

    def _look_after(self, worker: ScriptProcess, asked: float) -> None:
        if worker.heard_at >= asked or worker.script.file not in self.workers:
            return
        worker.kill()
        self._restart(worker)
        for box, _ in self._boxes_of(worker):
            box.complain(
                f"pyext - {worker.script.name} did not listen for {RELOAD_LIMIT:g} s: its "
                "process was ended and started anew"
            )

    def _ended(self, worker: ScriptProcess) -> None:
        self.post(lambda: self._tell_of_end(worker))

    def _tell_of_end(self, worker: ScriptProcess) -> None:
        if worker.alive:
            return
        for box, _ in self._boxes_of(worker):
            box.complain(
                f"pyext - the process of {worker.script.name} ended "
                f"({_manner(worker.status)}). `reload` starts it again"
            )

    # -- what scripts say --

    def hear(self, worker: ScriptProcess, message: list) -> None:
        """Passes on what a script's process says."""
        kind, number, *rest = message
        if number == 0:
            for box, _ in self._boxes_of(worker)[:1]:
                box.send(wire.lines(kind, rest[0]))
        elif number in self._boxes:
            self._boxes[number][0].told(kind, rest)

    def _less_behind(self, worker: ScriptProcess) -> None:
        for box, _ in self._boxes_of(worker):
            box.acknowledge()


def _manner(status: int | None) -> str:
    return (
        f"killed by signal {-status}" if status is not None and status < 0 else f"status {status}"
    )
