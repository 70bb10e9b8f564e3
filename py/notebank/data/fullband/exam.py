"""The exam instruments: what a model is judged by and therefore never learns, nor ships."""

from notebank.errors import BadValue

INSTRUMENTS = ("violin", "trumpet", "harp", "xylophone", "bass-electric", "guitar-electric")
# General MIDI programs of the same instruments and their next kin: xylophone, electric guitars (and
# their harmonics), electric basses, violin, harp, trumpet, muted trumpet, fiddle
PROGRAMS = frozenset((13, *range(26, 32), *range(33, 38), 40, 46, 56, 59, 110))


def refuse(names: tuple[str, ...]) -> None:
    """Raises BadValue where one of the names is an exam instrument's."""
    found = [name for name in names if name in INSTRUMENTS]
    if found:
        raise BadValue(
            f"{', '.join(found)}: kept for the exam, never learnt (as {', '.join(INSTRUMENTS)})"
        )
