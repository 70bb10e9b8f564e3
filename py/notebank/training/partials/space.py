"""The space of instruments that a trained partials model can be played from."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np

from notebank.audio.partials.analysis import RATE
from notebank.audio.pitch import detect
from notebank.audio.resample import resample
from notebank.data.fullband.fonts import MELODIC
from notebank.data.soundfont import Instrument
from notebank.errors import BadFile, BadValue, NotFound
from notebank.models.partials.drawing.drawn import DrawnConfig, DrawnPartials
from notebank.models.partials.drawing.space import COMMON, KNOTS, Space, stretched, whole_of
from notebank.models.partials.model import PartialsModel
from notebank.models.partials.track import Track
from notebank.notes import Note
from notebank.sounds.library import Library

PITCHES = (60, 48, 72)  # the first says whether an instrument is in tune
VELOCITY = 100
HELD = 4.0  # s
HEARD = 3.05  # s, since fonts let go a little later
IN_TUNE = 0.5  # semitones
HEARD_AT = 16000  # Hz, for the pitch detector
# Beside timbre, whose numbers are 1 for all deviations together: attack, stiffness and vibrato,
# detune
WEIGHTS = np.array([0.5] + 4 * [0.1] + 24 * [0.02])
Notes = dict[float, np.ndarray]  # audio [T] at RATE by pitch


def font_notes(font: Path, programs: Sequence[int] = MELODIC) -> Iterator[Notes]:
    """The notes of each program that the font has and that sounds."""
    for program in programs:
        try:
            with Instrument(font, program, 0, RATE) as played:
                yield {p: played.render(Note(p, VELOCITY, HELD)) for p in PITCHES}
        except NotFound:
            continue


def library_notes(names: Sequence[str]) -> Iterator[Notes]:
    """The notes of sounds by name."""
    library = Library()
    for name in names:
        sound = library.get(name)
        yield {p: sound.audio(p, RATE) for p in PITCHES}


def tracks_of(
    model: PartialsModel, instruments: Iterator[Notes], on_instrument: Callable[[], None]
) -> Iterator[Track]:
    """Tracks of instruments whose first note is heard at its pitch (bells and octave stops are
    not), as many as there are notes in tune with that."""
    for notes in instruments:
        if _in_tune(notes[PITCHES[0]], PITCHES[0]):
            for pitch, audio in notes.items():
                try:
                    yield Track.of(model.encode([audio[: round(HEARD * RATE)]], [pitch])[0])
                except BadValue:  # silent there
                    continue
        on_instrument()


def _in_tune(audio: np.ndarray, pitch: float) -> bool:
    heard = detect(resample(audio, RATE, HEARD_AT), HEARD_AT)
    return heard is not None and abs(heard - pitch) <= IN_TUNE


def fitted(tracks: Sequence[Track], latent: int, steps: int) -> Space:
    """The space on whose axes these tracks lie.

    Args:
        tracks: More than `latent`.
        latent: Axes.
        steps: Of a track; shorter ones are left out, longer ones cut.

    Raises:
        BadValue: There are too few tracks.
    """
    tracks = [track for track in tracks if len(track.timbre) >= steps]
    if len(tracks) <= latent:
        raise BadValue(f"{latent} axes take more than {latent} notes, not {len(tracks)}")
    timbre = np.stack([stretched(track.timbre[:steps], track.attack, COMMON) for track in tracks])
    own = np.concatenate([track.timbre[:steps] for track in tracks])
    whole = np.stack([whole_of(track) for track in tracks])
    flat = (timbre - timbre.mean(0)).reshape(len(tracks), -1).astype(np.float64)
    scale = WEIGHTS * np.sqrt(flat.var(0).sum()) / (whole.std(0) + 1e-6)
    rows = np.concatenate([flat, (whole - whole.mean(0)) * scale], 1)
    _, _, axes = np.linalg.svd(rows, full_matrices=False)
    axes = axes[:latent]
    codes = rows @ axes.T
    spread = codes.std(0)
    axes, codes = axes * spread[:, None], codes / spread
    return Space(
        timbre.mean(0),
        axes[:, : flat.shape[1]].reshape(latent, *timbre.shape[1:]),
        whole.mean(0),
        axes[:, flat.shape[1] :] / scale,
        np.quantile(codes, _shares(), axis=0).T,
        own.min(0),
        own.max(0),
    )


def _shares() -> np.ndarray:
    from scipy.stats import norm

    return norm.cdf(KNOTS)


def drawing(model: PartialsModel, tracks: Sequence[Track]) -> DrawnPartials:
    """A model that plays this one's network from the space of these tracks.

    Raises:
        BadValue: There are too few tracks.
        BadFile: The model is no partials model of its own.
    """
    if model.info.kind != "partials":
        raise BadFile(f"instruments are encoded by a partials model, not a {model.info.kind} one")
    config = DrawnConfig(**asdict(model.config))
    made = DrawnPartials(config)
    made.net.load_state_dict(model.net.state_dict())
    made.inhabit(fitted(tracks, config.latent, config.steps))
    return made
