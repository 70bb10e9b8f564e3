"""A hand on a Pd that runs: says messages to its receivers, and gets told when, by Pd's own clock.

The other end is `pd/nb.part.demo.pd`. It connects to us by FUDI over TCP: `say NAME atoms…`, `tape
PATH`, `stop` go there; `said MS` (logical time since the tape began) and `level DB` (100 = full
scale, 0 = silence) come back.
"""

import os
import socket
import subprocess
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from notebank.errors import NotebankError
from notebank.paths import pd_folder
from notebank.stage import puredata, serving

PART = "nb.part.demo.pd"
_NOBODY = "nb-demo-clock"  # a receiver that is nowhere: saying something to it tells the time
SILENT = 20.0  # [dB of env~] below -80 dB re full scale


class Hand:
    """Pd without a window, with `patches` open and a tape running on its public mix.

    Use it in a `with`, which raises NotebankError where Pd does not open the patch within 20 s.

    Args:
        patches: Files to open.
        rate: [Hz].
        sends: `receiver atoms…`, which go out once the patches are loaded.
        flags: For Pd.

    Raises:
        NotFound: There is no Pd.
    """

    def __init__(
        self,
        patches: Sequence[Path],
        *,
        rate: int,
        sends: Sequence[str] = (),
        flags: Sequence[str] = puredata.ALONE,
    ):
        self.rate = rate
        self._listener = socket.create_server(("127.0.0.1", 0))
        port = self._listener.getsockname()[1]
        # The tape is opened first: Pd computes windows last to first, so it hears each block of the
        # patch at once, not one block later.
        command = puredata.command(
            [pd_folder() / PART, *patches],
            flags=[*flags, "-r", str(rate)],
            sends=[*sends, f"nb-demo {port}", "pd dsp 1"],
        )
        self._log = tempfile.TemporaryFile()  # noqa: SIM115  (lives as long as Pd)
        self._pd = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=self._log,
            stderr=self._log,
            start_new_session=True,
        )

    def __enter__(self) -> "Hand":
        self._listener.settimeout(20)
        try:
            self._wire, _ = self._listener.accept()
        except TimeoutError:
            self.close()
            raise NotebankError(
                f"Pure Data did not open the patch within 20 s: {self.log().strip()[-300:]}"
            ) from None
        self._wire.settimeout(0.5)
        self._unread = ""
        return self

    def __exit__(self, *error: object) -> None:
        self._wire.close()
        self.close()

    def close(self) -> None:
        """Ends Pd."""
        self._listener.close()
        serving.stop(self._pd)

    @property
    def pid(self) -> int:
        """Pd's process."""
        return self._pd.pid

    def log(self) -> str:
        """What Pd printed so far."""
        # Pd writes at the same file position that a seek here would move, so the file is read by
        # place.
        return os.pread(self._log.fileno(), os.fstat(self._log.fileno()).st_size, 0).decode(
            errors="replace"
        )

    def say(self, name: str, *atoms: float | str) -> float:
        """Sends atoms to the receiver `name`; returns when that was, in seconds of Pd's clock since
        the tape began."""
        self._write("say", name, *atoms)
        return self._read_until("said", 5.0) / 1000

    def wait_until(self, at: float) -> None:
        """Waits for a time of Pd's clock [s since the tape began].

        It is asked, not worked out: a Pd that was held up is behind, and what reaches it meanwhile
        it takes for early.
        """
        while (left := at - self.say(_NOBODY)) > 0:
            time.sleep(left)

    def tape(self, path: Path) -> None:
        """Begins to record the stereo mix into `path` (float WAV)."""
        self._write("tape", str(path))

    def stop_tape(self) -> None:
        """Ends the recording; the file is whole a moment later."""
        self._write("stop")
        time.sleep(0.5)

    def wait_for_sound(self, seconds: float, sounding: bool = True) -> bool:
        """Waits until the mix sounds (or, with sounding=False, is silent); False if that did not
        happen within `seconds`."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if (self._read_until("level", 2.0) > SILENT) == sounding:
                return True
        return False

    def _write(self, *atoms: float | str) -> None:
        text = " ".join(
            puredata.escaped(atom) if isinstance(atom, str) else f"{atom:.9g}" for atom in atoms
        )
        self._wire.sendall(f"{text};\n".encode())

    def _read_until(self, word: str, seconds: float) -> float:
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            while ";" in self._unread:
                message, self._unread = self._unread.split(";", 1)
                name, value = message.split()
                if name == word:
                    return float(value)
            try:
                got = self._wire.recv(4096)
            except TimeoutError:
                continue
            if not got:
                break
            self._unread += got.decode()
        raise NotebankError(f"Pure Data went silent: {self.log().strip()[-300:]}")
