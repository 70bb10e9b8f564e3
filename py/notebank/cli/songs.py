"""What `notebank midi` and `gansynth_generate` share: instruments for a song, a song through a
model, and the files that come of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
import numpy as np

from notebank.cli.progress import Progress
from notebank.errors import BadFile, BadValue, NotebankError


@dataclass(frozen=True)
class Sound:
    """The file to write: where, rate [Hz] (None: the model's) and bits a sample (16, or 32: float,
    24 in a FLAC)."""

    path: Path
    rate: int | None = None
    bits: int = 32

    def __post_init__(self) -> None:
        if self.path.suffix.lower() not in (".wav", ".flac"):
            raise BadValue(f"a song is written as .wav or .flac, not {self.path.name}")

    def write(self, audio: np.ndarray, rate: int) -> None:
        """Writes mono audio [T] at `rate`, resampled if another was asked for."""
        from notebank.audio import wav
        from notebank.audio.resample import resample
        from notebank.files import replacing

        self.path.parent.mkdir(parents=True, exist_ok=True)
        wanted = self.rate or rate
        audio = resample(audio, rate, wanted)
        if self.path.suffix.lower() == ".wav":
            wav.write(self.path, audio, wanted, "PCM_16" if self.bits == 16 else "FLOAT")
            return
        import soundfile

        with replacing(self.path) as file:
            soundfile.write(
                file,
                audio,
                wanted,
                format="FLAC",
                subtype="PCM_16" if self.bits == 16 else "PCM_24",
            )


def read(path: Path, as_played: bool) -> list[Any]:
    """The notes of a MIDI file, see `song.read`; says what is odd about the file."""
    from notebank.song.song import read as read_song

    song = read_song(path, as_played)
    if song.oddities:
        click.echo(f"note: {path.name}: {'; '.join(song.oddities)}", err=True)
    return song.notes


def chosen(
    name: str, notes: Sequence[Any], spec: Any, fold: bool = True, drums: bool = False
) -> list[Any]:
    """The notes of a song that a model plays, as `casting.cast` takes and tells them.

    Args:
        name: The song's.
        notes: Of the song.
        spec: What pitches the model plays.
        fold: Move notes outside its range by octaves.
        drums: Keep the drum channel.

    Returns:
        One note or more.

    Raises:
        BadValue: None is left; the text says why.
    """
    from notebank.song.casting import cast

    taken = cast(notes, spec, fold, drums)
    if not taken.notes:
        reason = taken.why_none(spec, fold)
        raise BadValue(f"{name} has no note that this model can play: {reason}")
    click.echo(f"{name}: {taken}", err=True)
    return taken.notes


def instruments(
    renderer: Any,
    names: Sequence[str],
    seconds: float,
    per_instrument: float,
    seed: int,
    notes: Sequence[Any],
) -> Any:
    """Instruments spread over a song: those named, or the model's own.

    Args:
        renderer: A Renderer.
        names: Of sounds, or of .npy files with a latent; none: latents drawn by the model.
        seconds: The song's length.
        per_instrument: Seconds that each of the model's own makes; there are 2 at least.
        seed: Of the model's own.
        notes: Of the song; sounds are encoded for their pitches and velocities.

    Returns:
        The `Instruments`.

    Raises:
        NotebankError: The model has no latents of its own (code no-prior), or cannot encode a sound
            (no-encoder).
        BadFile: A .npy file holds no latent.
        NotFound: There is no sound of that name.
    """
    from notebank.render.corner import ANYWHERE, Corner
    from notebank.song.casting import Instruments, spread

    model = renderer.model
    if names:
        corners = [_named(renderer, name, notes) for name in names]
    elif "sample" in model.info.caps:
        corners = [
            Corner({ANYWHERE: z}, {})
            for z in model.sample(max(2, round(seconds / per_instrument)), seed)
        ]
    else:
        raise NotebankError(
            f"a {model.info.kind} model has no instruments of its own: name sounds with "
            "--instruments",
            "no-prior",
        )
    return Instruments(corners, spread(len(corners), seconds))


def _named(renderer: Any, name: str, notes: Sequence[Any]) -> Any:
    from notebank.render.corner import ANYWHERE, Corner
    from notebank.sounds.library import Library

    if name.endswith(".npy"):
        return Corner({ANYWHERE: _latent(Path(name).expanduser(), renderer.model)}, {})
    model = renderer.model
    if "encode" not in model.info.caps:
        raise NotebankError(
            f"a {model.info.kind} model cannot encode '{name}': name latents (.npy files), or none",
            "no-encoder",
        )
    return renderer.encode(
        Library().get(name),
        sorted({note.pitch for note in notes}),
        velocities=sorted({note.velocity for note in notes}),
    )


def _latent(path: Path, model: Any) -> np.ndarray:
    from notebank.latent import npy
    from notebank.models.base import NoteRequest, check_request

    z = npy.latents(path, model.info.latent.shape)
    try:
        check_request(NoteRequest(z, model.info.pitch.low), model.info)
    except BadValue as error:
        raise BadFile(f"{path}: {error}") from error
    return z


def compat(
    model: Any, notes: Sequence[Any], seconds: float, seed: int, options: Any = None
) -> tuple[list, np.ndarray]:
    """The notes that Magenta plays, and its clip of them with random instruments.

    Args:
        model: A GANSynth.
        notes: The song.
        seconds: Of each instrument [s].
        seed: Of the instruments.
        options: How to decode; None: the usual way.

    Returns:
        The notes in Magenta's range, and the clip, float64 [T].

    Raises:
        BadValue: The model is another, no note is in range, or the song is too short for `seconds`.
    """
    from notebank.models.base import DecodeOptions, NoteRequest
    from notebank.song import magentaclip

    if model.info.latent.geometry != "sphere" or model.info.length.fixed is None:
        raise BadValue(
            f"--compat is the way of GANSynth; a {model.info.kind} model has no such thing"
        )
    notes = magentaclip.playable(notes)
    if not notes:
        raise BadValue(
            f"the song has no note in Magenta's range, {magentaclip.LOWEST}..{magentaclip.HIGHEST}"
        )
    times = magentaclip.instrument_times(notes, seconds)
    z = np.random.RandomState(seed).normal(size=(len(times), *model.info.latent.shape))
    latents = magentaclip.latents(notes, z, times)
    requests = [
        NoteRequest(one.astype(np.float32), note.pitch, note.velocity, id=i)
        for i, (one, note) in enumerate(zip(latents, notes))
    ]
    with Progress("notes") as progress:
        made: dict[int, np.ndarray] = {}
        for i, audio in model.decode(requests, options or DecodeOptions()):
            made[i] = audio
            progress(len(made), len(notes))
    return notes, magentaclip.mix(
        (made[i] for i in range(len(notes))), notes, model.info.sample_rate
    )


def pictures(sound: Path, audio: np.ndarray, rate: int, notes: Sequence[Any]) -> None:
    """Draws the rainbowgram and the piano roll of a song beside its sound.

    Args:
        sound: The sound's file; the pictures are called after it.
        audio: float32 [T], mono.
        rate: [Hz].
        notes: The song.
    """
    from notebank.plots import pianoroll, rainbowgram

    rainbowgram.beside(sound, audio, rate)
    pianoroll.draw(notes, sound.with_name(f"{sound.stem}_notes.png"), sound.stem)
    click.echo(f"drawn: {sound.stem}.png and {sound.stem}_notes.png", err=True)
