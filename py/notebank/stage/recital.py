"""The scripted performance on the real patch: real server, real Pd, no window, one WAV, and what
was heard of each note."""

import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from notebank.client import Client
from notebank.errors import BadFile, BadValue, NotebankError
from notebank.stage import listening, performance, playing, puredata, serving
from notebank.stage.hand import Hand
from notebank.stage.performance import Strike

RATE = 48000
CORNERS = ("flute", "organ", "bell", "voice")  # what the patch opens with
NEW_CORNER = "clarinet"  # comes where the flute was: of the shipped sounds the least like it
_FIRST_SOUND = 60.0  # [s] to wait for the server's first notes


@dataclass(frozen=True)
class Heard:
    """A strike and what came of it: when Pd played it [s on the tape], pitch (MIDI), delay [s],
    level [dB]; None: cannot be told."""

    strike: Strike
    at: float
    pitch: float | None
    delay: float | None
    level: float

    @property
    def cents(self) -> float | None:
        """How far the pitch is from what was asked."""
        return None if self.pitch is None else 100 * (self.pitch - self.strike.pitch)


def perform(hand: Hand, tape: Path, new_corner: str) -> list[float]:
    """Plays the performance and tapes it.

    Times are of Pd's clock. What comes late on a busy machine puts off the rest as much, so that
    each pause is as long as it was meant, and a note has died away before the next begins.

    Args:
        hand: On the Pd that plays.
        tape: The file to record into (float WAV).
        new_corner: The sound that comes to the NW corner.

    Returns:
        When Pd began each strike [s on the tape], in the order of `performance.strikes()`.

    Raises:
        NotebankError: Pd went silent.
    """
    hand.tape(tape)
    late, played = 0.0, []
    for message in performance.messages(new_corner):
        hand.wait_until(message.at + late)
        at = hand.say(message.name, *message.atoms)
        late = max(late, at - message.at)
        if message.name == "nb-note" and message.atoms[1]:
            played.append(at)
    hand.wait_until(performance.SECONDS + late)
    hand.stop_tape()
    return played


def warm_up(hand: Hand) -> None:
    """Holds a key until the patch sounds; NotebankError if it stays silent."""
    hand.say("nb-note", 60, 100)
    if not hand.wait_for_sound(_FIRST_SOUND):
        raise NotebankError(
            f"the patch stayed silent for {_FIRST_SOUND:.0f} s. Pd said: "
            f"{hand.log().strip()[-500:] or 'nothing'}"
        )
    hand.say("nb-note", 60, 0)
    hand.wait_for_sound(10, sounding=False)


def rehearse(port: int) -> None:
    """Has the server make the cells that the performance stands on, since a busy machine may need
    longer for a new sound than the performance leaves.

    Args:
        port: UDP, the server's.

    Raises:
        NotebankError: The server refused them, or did not answer.
    """
    with Client(serving.HOST, port) as client:
        client.rate(RATE)
        client.corners(*CORNERS)
        client.position(*performance.MIDDLE)
        client.position(*performance.NEAR_NW)
        client.corner(0, NEW_CORNER)
        client.position(*performance.NEAR_NW)


def heard(audio: np.ndarray, rate: int, played: list[float]) -> Iterator[Heard]:
    """What a tape holds of each strike.

    The pitch is taken from the held part, past the attack.

    Args:
        audio: float32 [T], mono.
        rate: [Hz].
        played: When Pd began each strike [s on the tape], in the order of `performance.strikes()`.

    Yields:
        Each strike with what was heard of it, in that order.
    """
    for strike, at in zip(performance.strikes(), played, strict=True):
        delay = listening.delay(audio, rate, at) if strike.alone else None
        note = audio[round(at * rate) : round((at + strike.seconds) * rate)]
        settled = note[round(min(0.1, strike.seconds / 4) * rate) :]
        yield Heard(
            strike,
            at,
            listening.pitch(settled, rate, strike.pitch, strike.alone),
            delay,
            listening.level(note),
        )


def release(audio: np.ndarray, rate: int, strike: Strike, at: float) -> float | None:
    """How long the last strike sounds after its note-off.

    Args:
        audio: float32 [T], mono.
        rate: [Hz].
        strike: The last one.
        at: When Pd began it [s on the tape].

    Returns:
        Seconds from the note-off to silence (-80 dB); None if the tape ends before that.
    """
    after = np.abs(audio[round((at + strike.seconds) * rate) :])
    loud = np.flatnonzero(after > listening.FLOOR)
    last = int(loud[-1]) + 1 if loud.size else 0
    return last / rate if last < after.size else None


@dataclass(frozen=True)
class Tape:
    """A recital that was taped: its notes, seconds, peak [dB], and the release after the last
    note-off [s] (None: not heard to end)."""

    notes: list[Heard]
    seconds: float
    peak: float
    release: float | None


def give(
    out: Path, server_arguments: Sequence[str] = (), say: Callable[[str], object] = print
) -> Tape:
    """Starts server and Pd, plays, writes the WAV `out` and listens to it.

    The server is one of our own, at a free port.

    Args:
        out: The file, in a folder that exists.
        server_arguments: More options of `notebank serve`.
        say: Told what happens, line by line.

    Returns:
        What was heard.

    Raises:
        BadFile: There is no folder for `out`.
        BadValue: `out` does not end in .wav.
        NotFound: There is no Pd.
        NotebankError: Pd is too old, the server does not answer, or the patch stays silent.
    """
    import soundfile

    _check_place(out)
    puredata.check(puredata.find())
    with tempfile.TemporaryDirectory() as folder:
        log, tape = Path(folder, "server.log"), Path(folder, "tape.wav")
        with serving.serving(0, fresh=True, arguments=server_arguments, log=log) as server:
            say("waiting for the first notes")
            rehearse(server.port)
            sends = [f"nb-server {serving.HOST} {server.port}"]
            with Hand([playing.patch_file("nsynth")], rate=RATE, sends=sends) as hand:
                warm_up(hand)
                say(f"playing for {performance.SECONDS:.0f} s")
                played = perform(hand, tape, NEW_CORNER)
        audio, rate = soundfile.read(tape, dtype="float32", always_2d=True)
        shutil.copyfile(tape, out)
    mono = audio.mean(axis=1)
    notes = list(heard(mono, rate, played))
    return Tape(
        notes,
        mono.size / rate,
        listening.level(audio),
        release(mono, rate, notes[-1].strike, played[-1]),
    )


def _check_place(out: Path) -> None:
    # Before anything is started: 30 s later would be late to hear of a typing mistake.
    if not out.resolve().parent.is_dir():
        raise BadFile(f"there is no folder {out.resolve().parent} to write {out.name} into")
    if out.suffix.lower() != ".wav":
        raise BadValue(
            f"{out.name}: the demo is written as a WAV, so give a name that ends in .wav"
        )
