"""General MIDI programs (0..127) in NSynth's words: instrument family and source."""

from dataclasses import dataclass

from notebank.errors import BadValue

FAMILIES = ("bass", "brass", "flute", "guitar", "keyboard", "mallet", "organ", "reed", "string", "synth_lead", "vocal")
SOURCES = ("acoustic", "electronic", "synthetic")

_FAMILY_OF = {  # first program of a run: its family; "" has no pitch that a model could learn (effects, drums)
    0: "keyboard", 8: "mallet", 16: "organ", 24: "guitar", 32: "bass", 40: "string", 47: "mallet", 48: "string",
    52: "vocal", 55: "", 56: "brass", 64: "reed", 72: "flute", 80: "synth_lead", 96: "", 104: "guitar", 108: "mallet",
    109: "reed", 110: "string", 111: "reed", 112: "",
}
_ELECTRONIC = {4, 5, 7, 16, 17, 18, *range(26, 32), 33, 34, 35, 36, 37}
_SYNTHETIC = {38, 39, 50, 51, 54, 62, 63, *range(80, 96)}

# Instruments with a clear pitch all over 36..84. Left out: the drawbar organs 16-18 (they sound an octave below what is
# played), tubular bells and timpani (no harmonic spectrum), slap and distortion (noise), pads and effects (chords).
CLEAR = (0, 1, 4, 5, 6, 7, 8, 11, 12, 15, 19, 20, 21, 22, 24, 25, 26, 27, 32, 33, 35, 38, 40, 41, 42, 46, 48,
         52, 53, 56, 57, 60, 61, 64, 65, 66, 68, 69, 70, 71, 73, 74, 75, 79, 80, 81, 104, 108)


@dataclass(frozen=True)
class Program:
    """A General MIDI program as an NSynth instrument."""

    number: int
    family: str
    source: str

    @property
    def instrument(self) -> str:
        """NSynth's instrument_str; its number is the program's, so it stays the same whatever else is rendered."""
        return f"{self.family}_{self.source}_{self.number:03d}"


def program(number: int) -> Program:
    """The instrument of a program 0..127 that has a pitch."""
    if not 0 <= number <= 127:
        raise BadValue(f"program {number} is outside 0..127")
    family = _FAMILY_OF[max(first for first in _FAMILY_OF if first <= number)]
    if not family:
        raise BadValue(f"program {number} is an effect or a drum: it has no pitch to learn")
    source = "electronic" if number in _ELECTRONIC else "synthetic" if number in _SYNTHETIC else "acoustic"
    return Program(number, family, source)
