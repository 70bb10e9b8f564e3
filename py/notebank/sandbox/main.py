"""What runs in the process: `python -m notebank.sandbox.main SOCKET THREADS MEMORY_MB SECONDS`.

It answers one request after another until the other side has gone. A request that takes longer than
SECONDS ends it.
"""

import hashlib
import os
import socket
import sys
from collections.abc import Sequence
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Any

import numpy as np

from notebank.sandbox import limits, wire

if TYPE_CHECKING:
    from notebank.sandbox.torchscript import Program

LONGEST = 300  # letters of a reason


def main(arguments: Sequence[str]) -> None:
    number, threads, memory_mb, seconds = map(int, arguments)
    line = socket.socket(fileno=number)
    kept = ["network"] if limits.offline() else []
    import torch

    from notebank.sandbox.torchscript import warm_up

    torch.set_num_threads(threads)
    warm_up()
    kept += limits.confine(memory_mb)
    wire.send(line, {"limits": kept})
    serve(line, seconds)


def serve(line: socket.socket, seconds: int) -> None:
    """Answers requests on `line`, each within so many seconds."""
    requests: SimpleQueue[wire.Message] = SimpleQueue()
    Thread(target=_listen, args=(line, requests), daemon=True).start()
    program: Program | None = None
    while True:
        request, arrays = requests.get()
        answer: dict[str, Any] = {}
        made: list[np.ndarray] = []
        limits.watch(seconds)
        try:
            if request["op"] == "load":
                program = None
                program = _load(request)
                answer = {"contract": program.contract()}
            else:
                made = [_call(program, request, arrays[0])]
        except Exception as error:  # whatever a foreign program raises
            answer = {"error": reason(error)}
        limits.watch(0)
        wire.send(line, {"id": request["id"], **answer}, made)


def _listen(line: socket.socket, requests: "SimpleQueue[wire.Message]") -> None:
    """Takes requests while others are worked on, so that nobody waits to send one; ends the process
    when the other side has gone."""
    try:
        while True:
            requests.put(wire.receive(line))
    except (EOFError, OSError, ValueError):
        os._exit(0)


def _load(request: dict[str, Any]) -> "Program":
    """The program in a file, which is the last that is opened."""
    from notebank.sandbox.torchscript import Program

    with limits.opening():
        data = Path(request["path"]).read_bytes()
    found, wanted = hashlib.sha256(data).hexdigest(), request["sha256"]
    if found != wanted:
        raise ValueError(f"the file was changed: its hash is {found[:8]}, not {wanted[:8]}")
    return Program(data)


def _call(program: "Program | None", request: dict[str, Any], x: np.ndarray) -> np.ndarray:
    import torch

    if program is None:
        raise ValueError("no program is loaded")
    made = program.call(
        request["method"], torch.from_numpy(x), request["attributes"], request["seed"]
    )
    return made.numpy()


def reason(error: Exception) -> str:
    """The last line of an error: TorchScript tells its traceback first."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return (lines[-1] if lines else type(error).__name__)[:LONGEST]


if __name__ == "__main__":
    main(sys.argv[1:])
