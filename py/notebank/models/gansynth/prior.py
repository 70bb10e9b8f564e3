"""Which pitches GANSynth learnt, and how often it heard each: random notes are drawn like that."""

import numpy as np

from notebank.errors import BadValue

_FIRST = 24
_COUNTS = (  # notes of the acoustic NSynth training set at pitches 24..84
    551,
    545,
    561,
    550,
    549,
    578,
    547,
    628,
    626,
    630,
    670,
    668,
    751,
    768,
    788,
    801,
    821,
    871,
    873,
    860,
    873,
    844,
    883,
    865,
    1058,
    1036,
    1094,
    1065,
    1186,
    1200,
    1187,
    1346,
    1273,
    1320,
    1263,
    1283,
    1349,
    1285,
    1281,
    1332,
    1286,
    1301,
    1220,
    1300,
    1209,
    1257,
    1288,
    1223,
    1258,
    1183,
    1178,
    1125,
    1171,
    1089,
    1024,
    1081,
    966,
    1043,
    991,
    959,
    977,
)
PITCH_COUNTS = {_FIRST + i: count for i, count in enumerate(_COUNTS)}


def random_pitches(n: int, seed: int, low: int = 24, high: int = 84) -> list[int]:
    """MIDI pitches drawn as often as the training set has them; others count as its rarest one.

    Args:
        n: How many.
        seed: The same gives the same pitches.
        low: Lowest pitch (MIDI).
        high: Highest pitch (MIDI), inclusive.

    Returns:
        `n` pitches.

    Raises:
        BadValue: low is above high.
    """
    if low > high:
        raise BadValue(f"there is no pitch in {low}..{high}")
    choices = np.arange(low, high + 1)
    counts = np.array([PITCH_COUNTS.get(int(pitch), min(_COUNTS)) for pitch in choices], np.float64)
    return [
        int(pitch)
        for pitch in np.random.default_rng([seed, 1]).choice(choices, n, p=counts / counts.sum())
    ]
