"""Sound out of the loudspeaker, by whatever player this machine has."""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

from notebank.audio import wav
from notebank.errors import NotFound

PLAYERS = (
    ("pw-play",),
    ("paplay",),
    ("aplay", "-q"),
    ("afplay",),
    ("play", "-q"),
    ("ffplay", "-autoexit", "-nodisp", "-loglevel", "quiet"),
)


def play(audio: np.ndarray, rate: int) -> None:
    """Plays mono audio [T] and returns when it is over."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "notebank.wav"
        wav.write(path, audio, rate, "PCM_16")
        if sys.platform == "win32":
            import winsound

            winsound.PlaySound(str(path), winsound.SND_FILENAME)
            return
        _play_with(path)


def _play_with(path: Path) -> None:
    there = [words for words in PLAYERS if shutil.which(words[0])]
    if not there:
        raise NotFound(
            "no program to play sound with: install one of "
            f"{', '.join(words[0] for words in PLAYERS)}, or write a WAV (--wav)"
        )
    done = subprocess.run([*there[0], str(path)], capture_output=True, text=True)
    if done.returncode:
        raise NotFound(
            f"{there[0][0]} could not play: "
            f"{(done.stderr or done.stdout).strip().splitlines()[-1:] or ['no reason given']}"
        )
