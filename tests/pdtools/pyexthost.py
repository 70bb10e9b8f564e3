"""The host of pyext boxes as a process of its own, that a test can stop, kill and start again at
the same port."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

from pdtools.process import ROOT
from waiting import PATIENCE

SCRIPTS = ROOT / "tests" / "patches" / "pyext"


def free_port() -> int:
    """A port that nobody listens at, by TCP or UDP."""
    with (
        socket.create_server(("127.0.0.1", 0)) as tcp,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp,
    ):
        port = tcp.getsockname()[1]
        udp.bind(("127.0.0.1", port))
        return port


class PyextHost:
    """home: where its token lies. `port` stays the same over `start` and `end`; `arguments` make
    Pd's boxes look for it there."""

    def __init__(self, home: Path, *folders: Path):
        self.home = home
        self.folders = folders or (SCRIPTS,)
        self.port = free_port()
        self.arguments = ["-send", f"nb-pyext-port {self.port}"]
        self.process: subprocess.Popen[str] | None = None

    def __enter__(self) -> PyextHost:
        return self.start()

    def __exit__(self, *exc: object) -> None:
        self.end()

    def start(self) -> PyextHost:
        """Returns once it listens."""
        allowed = [word for folder in self.folders for word in ("--allow", str(folder))]
        path = os.pathsep.join([str(ROOT / "py"), str(ROOT / "server")])
        self.process = subprocess.Popen(
            [sys.executable, "-m", "notebank", "pyext-host", "--port", str(self.port), *allowed],
            text=True,
            stdout=subprocess.PIPE,
            env={
                **os.environ,
                "NOTEBANK_HOME": str(self.home),
                "PYTHONPATH": path,
                "OMP_NUM_THREADS": "1",
            },
        )
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert str(self.port) in line, line
        return self

    def tell(self, number: int) -> None:
        assert self.process is not None
        self.process.send_signal(number)

    def end(self, number: int = signal.SIGKILL) -> None:
        """Gone when this returns; by default without a word."""
        if self.process is not None:
            self.process.send_signal(signal.SIGCONT)
            self.process.send_signal(number)
            self.process.wait(PATIENCE)
            assert self.process.stdout is not None
            self.process.stdout.close()
            self.process = None
