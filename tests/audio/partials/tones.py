"""Tones whose partials are known."""

import numpy as np

RATE = 48000
NUMBERS = np.arange(1, 11)
AMPLITUDES = 0.3 / NUMBERS


def tone(f0, ratios=NUMBERS, amplitudes=AMPLITUDES, *, rate=RATE, seconds=1.0, cents=None):
    """Cosines at f0 * ratios [Hz]; cents: movement of f0 as a function of time [s]."""
    time = np.arange(round(seconds * rate)) / rate
    turns = time * f0 if cents is None else np.cumsum(f0 * np.exp2(cents(time) / 1200)) / rate
    waves = [
        amplitude * np.cos(2 * np.pi * ratio * turns + number)
        for number, (ratio, amplitude) in enumerate(zip(ratios, amplitudes))
    ]
    return np.sum(waves, 0).astype(np.float32)


def below(rest, whole):
    """Level of one sound beside another [dB]."""
    return 10 * np.log10(np.mean(np.square(rest)) / np.mean(np.square(whole)))


def cents(found, wanted):
    """How far frequencies are off."""
    return 1200 * np.log2(np.asarray(found) / wanted)
