"""A song played by a model: notes rendered as those of the pad, shaped, laid along time, mixed and
levelled."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from notebank.audio.resample import resample
from notebank.errors import BadValue
from notebank.render.note_spec import NoteSpec
from notebank.render.renderer import Renderer
from notebank.song.casting import Instruments
from notebank.song.song import SongNote

OVERSAMPLED = 4  # as ITU-R BS.1770 does it to find peaks between samples
SILENCE = 1e-6

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Shape:
    """attack, release in seconds; peak of the whole, 0..1; curve: the level is (velocity / 127) **
    curve."""

    attack: float = 0.0
    release: float = 0.3
    peak: float = 0.9
    curve: float = 1.0

    def __post_init__(self) -> None:
        if not (
            0 <= self.attack <= 10
            and 0 <= self.release <= 60
            and 0 < self.peak <= 1
            and 0 <= self.curve <= 4
        ):
            raise BadValue(
                "attack lies in 0..10 s, release in 0..60 s, peak in 0..1 and the "
                f"velocity curve in 0..4; got {self}"
            )

    def envelope(self, seconds: float, rate: int, most: int) -> np.ndarray:
        """Levels of a note: a straight rise, then 1, then a half cosine down to 0.

        Args:
            seconds: How long the note is held.
            rate: [Hz].
            most: Samples at most.

        Returns:
            float32 [samples], 0..1.
        """
        fall = min(round(self.release * rate), most)
        held = min(max(round(seconds * rate), 1), most - fall)
        levels = np.ones(held + fall, np.float32)
        rise = min(round(self.attack * rate), held)
        levels[:rise] = np.arange(rise) / max(rise, 1)
        levels[held:] = (1 + np.cos(np.pi * np.arange(1, fall + 1) / max(fall, 1))) / 2
        return levels


def render(
    renderer: Renderer,
    notes: Sequence[SongNote],
    instruments: Instruments,
    shape: Shape = Shape(),
    progress: Progress | None = None,
) -> np.ndarray:
    """The song, from its time 0 to the last note's end.

    Each note is one of the pad's, as loud as its recordings, under the song's envelope.

    Args:
        renderer: Of the model that plays it.
        notes: Those that the model can play.
        instruments: Who plays a note, by its time.
        shape: Envelope, velocity curve and peak.
        progress: progress(done, total), called after each note.

    Returns:
        float32 [T] at the renderer's rate, its true peak `shape.peak`.

    Raises:
        BadValue: There is no note.
    """
    if not notes:
        raise BadValue("there is no note to play")
    rate = renderer.rate
    whole = np.zeros(
        max(round(note.end * rate) for note in notes) + round(shape.release * rate) + rate,
        np.float32,
    )
    end = 0
    jobs = ((i, _job(renderer, note, instruments, shape)) for i, note in enumerate(notes))
    for done, (i, raw) in enumerate(renderer.raw(jobs), 1):
        corners, weights = instruments.mix(notes[i].start)
        finished = renderer.finish(raw, corners, weights, notes[i].pitch)
        sounding = shaped(finished, notes[i], shape, rate)
        first = round(notes[i].start * rate)
        whole[first : first + sounding.size] += sounding
        end = max(end, first + sounding.size)
        if progress is not None:
            progress(done, len(notes))
    return levelled(whole[:end], shape.peak, rate)


def shaped(audio: np.ndarray, note: SongNote, shape: Shape, rate: int) -> np.ndarray:
    """A finished note as loud as its velocity says, under its envelope.

    Args:
        audio: [T].
        note: Its times and velocity.
        shape: Its envelope and the velocity curve.
        rate: [Hz].

    Returns:
        Audio, T samples at most.
    """
    envelope = shape.envelope(note.end - note.start, rate, audio.size)
    return audio[: envelope.size] * envelope * np.float32((note.velocity / 127) ** shape.curve)


def _job(renderer: Renderer, note: SongNote, instruments: Instruments, shape: Shape) -> NoteSpec:
    corners, weights = instruments.mix(note.start)
    seconds = note.end - note.start + shape.release
    samples = max(round(seconds * renderer.rate), 1)
    (job,) = renderer.jobs(corners, weights, [note.pitch], samples, note.velocity)
    return job


def levelled(audio: np.ndarray, peak: float, rate: int) -> np.ndarray:
    """Audio whose highest point, between samples too, is as asked; silence stays silence.

    Args:
        audio: [T].
        peak: Of the result, 0..1. Points between samples are found by fourfold oversampling, as
            in ITU-R BS.1770.
        rate: [Hz].

    Returns:
        [T].
    """
    between = resample(audio, rate, OVERSAMPLED * rate) if audio.size else audio
    highest = max(float(np.abs(audio).max(initial=0.0)), float(np.abs(between).max(initial=0.0)))
    return audio * np.float32(peak / highest) if highest > SILENCE else audio
