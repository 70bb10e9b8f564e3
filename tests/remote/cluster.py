"""A real Dask cluster on this machine, each part a process of its own that can be killed."""

import os
import socket
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import notebank
from waiting import until

SOURCES = os.pathsep.join([str(Path(notebank.__file__).parents[1]), str(Path(__file__).parents[1])])


class LocalCluster:
    """A scheduler and workers; `workers` are their processes. home: of notebank, and for their
    files."""

    def __init__(self, home: Path, number: int = 2):
        self.home = home
        self.port = free_port()
        self.scheduler = self._start(
            "scheduler",
            "--host",
            "127.0.0.1",
            "--port",
            str(self.port),
            "--no-dashboard",
            "--no-show",
        )
        until(lambda: listens(self.port))
        self.workers = [self.add_worker() for _ in range(number)]

    @property
    def executor(self) -> str:
        return f"dask://127.0.0.1:{self.port}"

    def add_worker(self, variables: Mapping[str, str] = {}) -> subprocess.Popen:
        """One more worker process, without a nanny that would bring it back when it is killed.

        variables: of its environment, as `cpus.CPUS` has them.
        """
        return self._start(
            "worker",
            f"tcp://127.0.0.1:{self.port}",
            "--host",
            "127.0.0.1",
            "--nthreads",
            "1",
            "--no-nanny",
            "--no-dashboard",
            "--local-directory",
            str(self.home),
            variables=variables,
        )

    def restart_scheduler(self) -> None:
        """The scheduler dies with all it knows, and another takes its place."""
        self.scheduler.kill()
        self.scheduler.wait()
        until(lambda: not listens(self.port))
        self.scheduler = self._start(
            "scheduler",
            "--host",
            "127.0.0.1",
            "--port",
            str(self.port),
            "--no-dashboard",
            "--no-show",
        )
        until(lambda: listens(self.port))
        for worker in self.workers:
            worker.kill()
            worker.wait()
        self.workers = [self.add_worker() for _ in self.workers]

    def close(self) -> None:
        for process in (*self.workers, self.scheduler):
            process.kill()
            process.wait()

    def _start(
        self, kind: str, *arguments: str, variables: Mapping[str, str] = {}
    ) -> subprocess.Popen:
        environment = {
            **os.environ,
            **variables,
            "PYTHONPATH": SOURCES,
            "NOTEBANK_HOME": str(self.home),
            "OMP_NUM_THREADS": "1",
        }
        module = {"scheduler": "dask_scheduler", "worker": "dask_worker"}[kind]
        log = (self.home / f"{kind}.log").open("ab")
        return subprocess.Popen(
            [sys.executable, "-m", f"distributed.cli.{module}", *arguments],
            env=environment,
            stdout=log,
            stderr=log,
        )


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0
