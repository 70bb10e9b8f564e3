"""Which notes a model may learn from: splits by instrument, as NSynth's, and, apart from that, by
pitch.

One instrument of each family is kept for tests and one for validation. Instruments of the sounds
that come with the package are trained on: they are what is heard first.
"""

from notebank.errors import BadValue

SPLITS = ("train", "valid", "test")
VALID = frozenset((2, 10, 23, 37, 45, 54, 60, 66, 78, 84, 105))
TEST = frozenset((5, 11, 22, 26, 35, 41, 52, 57, 69, 75, 81))
HELD_OUT = (41, 52, 62, 72, 81)  # pitches that are never trained on, whatever the instrument


def split_of(program: int) -> str:
    """The split of a General MIDI program."""
    if program in TEST:
        return "test"
    return "valid" if program in VALID else "train"


def check_split(split: str) -> str:
    """The split, if there is one of that name."""
    if split not in SPLITS:
        raise BadValue(f"the split is {', '.join(SPLITS[:-1])} or {SPLITS[-1]}, not {split}")
    return split
