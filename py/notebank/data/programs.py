"""General MIDI programs (0..127) in NSynth's words: instrument family and source."""

from dataclasses import dataclass

from notebank.errors import BadValue

FAMILIES = (
    "bass",
    "brass",
    "flute",
    "guitar",
    "keyboard",
    "mallet",
    "organ",
    "reed",
    "string",
    "synth_lead",
    "vocal",
)
SOURCES = ("acoustic", "electronic", "synthetic")

# first program of a run: its family; "" has no pitch that a model could learn (effects, drums)
_FAMILY_OF = {
    0: "keyboard",
    8: "mallet",
    16: "organ",
    24: "guitar",
    32: "bass",
    40: "string",
    47: "mallet",
    48: "string",
    52: "vocal",
    55: "",
    56: "brass",
    64: "reed",
    72: "flute",
    80: "synth_lead",
    96: "",
    104: "guitar",
    108: "mallet",
    109: "reed",
    110: "string",
    111: "reed",
    112: "",
}
_ELECTRONIC = {4, 5, 7, 16, 17, 18, *range(26, 32), 33, 34, 35, 36, 37}
_SYNTHETIC = {38, 39, 50, 51, 54, 62, 63, *range(80, 96)}

# Instruments whose notes a pitch detector hears right in FluidR3_GM: at least 90 % of the pitches
# 36..84 by fours, played softly and loudly. Left out for that: 9, 13, 14, 47 (bells, xylophone,
# timpani: no harmonic spectrum), 16-19 (organ stops that sound an octave away), 25, 46, 108 (soft
# notes out of tune), 31 (harmonics, two octaves up), 43, 58, 67 (silent above their range), 82, 83,
# 86, 88, 91-95 (breath, fifths, sweeps). Left out, too: 1 and 110, the samples of 0 and 40 once
# more.
CLEAR = (
    0,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    10,
    11,
    12,
    15,
    20,
    21,
    22,
    23,
    24,
    26,
    27,
    28,
    29,
    30,
    *range(32, 43),
    44,
    45,
    48,
    49,
    50,
    51,
    52,
    53,
    54,
    56,
    57,
    59,
    60,
    61,
    62,
    63,
    64,
    65,
    66,
    68,
    69,
    70,
    71,
    *range(72, 82),
    84,
    85,
    87,
    89,
    90,
    104,
    105,
    106,
    107,
    109,
    111,
)

# Those of which MuseScore_General has recordings of its own: at velocity 100 they lie over 10 dB
# (LSD-raw of notes with peak 1) from FluidR3_GM's. That font grew out of FluidR3_GM: the median
# program lies 5 dB away, many 2 dB, which is the same recording.
MUSESCORE = (0, 3, 5, 10, 38, 39, 42, 44, 45, 48, 49, 50, 51, 62, 63, 80, 81, 87, 89, 90)


@dataclass(frozen=True)
class Program:
    """A General MIDI program as an NSynth instrument."""

    number: int
    family: str
    source: str

    @property
    def instrument(self) -> str:
        """NSynth's instrument_str; its number is the program's, so it stays the same whatever else
        is rendered."""
        return f"{self.family}_{self.source}_{self.number:03d}"


def program(number: int) -> Program:
    """The instrument of a program 0..127 that has a pitch."""
    if not 0 <= number <= 127:
        raise BadValue(f"program {number} is outside 0..127")
    family = _FAMILY_OF[max(first for first in _FAMILY_OF if first <= number)]
    if not family:
        raise BadValue(f"program {number} is an effect or a drum: it has no pitch to learn")
    source = "synthetic" if number in _SYNTHETIC else "acoustic"
    if number in _ELECTRONIC:
        source = "electronic"
    return Program(number, family, source)
