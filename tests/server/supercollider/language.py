"""sclang without a window, and a scsynth whose sound goes to a sound card that is not there."""

import os
import shutil
import signal
import socket
import subprocess
from contextlib import ExitStack, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread

from notebank.paths import patches_folder
from waiting import until

PROGRAMS = ("sclang", "scsynth", "jackd")
RATE = 48000
WINDOWLESS = {
    "QT_QPA_PLATFORM": "offscreen",
    "QTWEBENGINE_DISABLE_SANDBOX": "1",  # its browser for help refuses root otherwise
    "JACK_NO_AUDIO_RESERVATION": "1",
    "JACK_NO_START_SERVER": "1",
}
# one line, since sclang runs each that comes
_ASKED = (
    "fork { var said = try { { CODE }.value } { |error| "
    '"error: " ++ error.errorString }; "answer NUMBER %".format(said).postln };\n'
)


class SuperCollider:
    """An interpreter with the class library of `patches/supercollider`; use it in a `with`."""

    def __enter__(self):
        with ExitStack() as self._stack:
            self._begin()
            self._stack = self._stack.pop_all()
        return self

    def _begin(self) -> None:
        self.home = Path(self._stack.enter_context(TemporaryDirectory(prefix="nbsc")))
        folder = patches_folder() / "supercollider"
        config = self.home / "library.yaml"
        config.write_text(f"includePaths:\n    - {folder}\nexcludePaths: []\n")
        name = f"nb{os.getpid()}"
        self.environment = {
            **os.environ,
            **WINDOWLESS,
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(self.home),
            "JACK_DEFAULT_SERVER": name,
        }
        self.lines: list[str] = []
        self._started(["jackd", "-n", name, "-r", "-d", "dummy", "-r", str(RATE), "-p", "1024"])
        until(lambda: any("self-connect" in line for line in self.lines), but=self.told)
        self._sclang = self._started(["sclang", "-i", "none", "-l", str(config)])
        until(lambda: any("Welcome to" in line for line in self.lines), but=self.told)
        self._asked = 0
        self.ask(
            f's = Server(\\test, NetAddr("127.0.0.1", {free_port()})); '
            f"Server.default = s; s.options.numOutputBusChannels = 2; s.bootSync; s.sampleRate"
        )

    def __exit__(self, *_):
        with self._stack:
            self.ask("s.quit; 0.3.wait")

    def ask(self, code: str) -> str:
        """What the code, run in a Routine, ends with, as text."""
        self._asked += 1
        number = f"answer {self._asked} "
        text = _ASKED.replace("NUMBER", str(self._asked)).replace("CODE", code)
        self._sclang.stdin.write(text)
        self._sclang.stdin.flush()
        found = until(
            lambda: [line for line in list(self.lines) if line.startswith(number)], but=self.told
        )
        said = found[0].removeprefix(number)
        assert not said.startswith("error:"), self.told()
        return said

    def told(self) -> str:
        """The end of all that was printed."""
        return "\n".join(self.lines[-60:])

    def _started(self, command: list[str]) -> subprocess.Popen:
        process = subprocess.Popen(
            command,
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            start_new_session=True,
        )
        Thread(target=self._read, args=[process.stdout], daemon=True).start()
        self._stack.callback(_end, process)
        return process

    def _read(self, stream) -> None:
        for line in stream:
            self.lines.append(line.rstrip("\n").removeprefix("sc3> "))


def _end(process: subprocess.Popen) -> None:
    """It and what it started; jackd needs time to put its shared memory away."""
    process.terminate()
    with suppress(subprocess.TimeoutExpired):
        process.wait(5)
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(("127.0.0.1", 0))
        return sock.getsockname()[1]


def missing() -> list[str]:
    """Programs that are not installed."""
    return [name for name in PROGRAMS if shutil.which(name) is None]
