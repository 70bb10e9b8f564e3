"""Recordings as a model wants to have them."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    import numpy as np

    from notebank.models.base import NoteModel


def read(
    model: "NoteModel", path: Path, pitch: float | None = None
) -> "tuple[np.ndarray, float | None]":
    """A recording to encode, and its pitch.

    Args:
        model: Whose rate is wanted; one that does not hear pitches gets the note from its onset on.
        path: The file.
        pitch: What the user says that it is.

    Returns:
        float32 [T], mono, at the model's rate; MIDI pitch, None where neither the user says it nor
        the model must know.

    Raises:
        BadFile: It cannot be read, or has no pitch although the model must know it.
    """
    from notebank.audio import wav
    from notebank.audio.resample import resample
    from notebank.audio.trim import trimmed
    from notebank.sounds.pitches import settle
    from notebank.sounds.recording import listen

    rate = model.info.sample_rate
    channels, own = wav.read_channels(path)
    audio, alone = wav.folded(channels)
    if alone is not None:
        line = "has channels that cancel each other: only the loudest is taken"
        click.echo(f"{path.name} {line}", err=True)
    elif channels.shape[1] > 1:
        click.echo(f"{path.name} is stereo, and mixed to mono", err=True)
    audio = resample(audio, own, rate)
    if model.hears_pitch:
        return audio, pitch
    audio = trimmed(audio, rate)
    if pitch is None:
        evidence = listen(path, audio, rate)
        verdict = settle([evidence])[0]
        pitch = verdict.pitch
        for line in filter(None, [evidence.oddity, *verdict.said]):
            click.echo(line, err=True)
    return audio, pitch
