"""One Pd process: started without preferences, devices or window, its stderr kept, always gone at
the end."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from notebank.stage import puredata

ROOT = Path(__file__).resolve().parents[2]
ABSTRACTIONS, PATCHES = ROOT / "pd", ROOT / "patches"

# Pd exits with 0 even when a box could not be made, so its words are what counts
ERRORS = re.compile(
    r"couldn't create|connection failed|no method|no such|multiply defined|already in "
    r"use|unknown tag|error:"
)
QUIET = ("-noprefs", "-stderr", "-noaudio", "-nomidi")


class PdProcess:
    """`pd` with QUIET flags plus `arguments`, started in `folder` (default: here); `with` kills the
    whole process group when it is left."""

    def __init__(
        self,
        arguments: Sequence[str],
        *,
        gui: bool = False,
        env: dict[str, str] | None = None,
        folder: Path | None = None,
    ):
        command = [str(puredata.find()), *QUIET, *([] if gui else ["-nogui"]), *arguments]
        self.stderr = tempfile.TemporaryFile()  # noqa: SIM115  (closed by `close`)
        self.final_log = ""
        self.popen = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=self.stderr,
            stderr=self.stderr,
            start_new_session=True,
            env={**os.environ, **(env or {})},
            cwd=folder,
        )

    def __enter__(self) -> PdProcess:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def log(self) -> str:
        """Everything Pd printed so far."""
        if self.stderr.closed:
            return self.final_log
        return os.pread(self.stderr.fileno(), os.fstat(self.stderr.fileno()).st_size, 0).decode(
            errors="replace"
        )

    def errors(self) -> list[str]:
        return [line for line in self.log().splitlines() if ERRORS.search(line)]

    def wait(self, timeout: float) -> int:
        """The exit status; TimeoutError with the log after `timeout` seconds."""
        try:
            return self.popen.wait(timeout)
        except subprocess.TimeoutExpired:
            raise TimeoutError(f"Pd still runs after {timeout} s\n{self.log()[-2000:]}") from None

    def close(self) -> None:
        if self.stderr.closed:
            return
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.popen.pid, signal.SIGKILL)
        self.popen.wait()
        self.final_log = self.log()
        self.stderr.close()
