import numpy as np
import pytest

from notebank.grid.declick import repair
from notebank.sounds.library import Library

RATE = 16000


def recordings():
    """Five notes of every shipped sound, 4 s each."""
    library = Library()
    return [
        (name, pitch, library.get(name).audio(pitch, RATE)[: 4 * RATE])
        for name in library.names()
        for pitch in (36, 48, 60, 72, 84)
    ]


def test_clicks_in_a_steady_tone_are_bridged_to_where_the_tone_was():
    t = np.arange(2 * RATE) / RATE
    tone = sum(0.3 / k * np.sin(2 * np.pi * 220 * k * t) for k in range(1, 8)).astype(np.float32)
    spoiled = tone.copy()
    for place, height, width in ((9000, 0.5, 1), (15000, -0.3, 2), (21000, 0.4, 3)):
        spoiled[place : place + width] += height
    repaired = repair(spoiled, RATE)
    assert np.abs(spoiled - tone).max() > 0.4 and np.abs(repaired - tone).max() < 0.005


def test_clicks_in_real_notes_get_much_smaller():
    """A full-scale sample, as a WaveNet draws one now and then, in the middle of shipped notes."""
    better, worse = 0, []
    for name, pitch, note in recordings():
        spoiled = note.copy()
        spoiled[16000] = 1.0
        before, after = (
            np.abs(audio - note)[15900:16100].max() for audio in (spoiled, repair(spoiled, RATE))
        )
        better += after < 0.25 * before
        if after > 1.01 * before:
            worse.append((name, pitch))
    assert better >= 0.8 * len(recordings()) and not worse, worse


def test_music_without_clicks_stays_as_it_is():
    changed = [
        (name, pitch)
        for name, pitch, note in recordings()
        if np.abs(repair(note, RATE) - note).max() > 0.02
    ]
    assert len(changed) <= 0.04 * len(recordings()), changed


@pytest.mark.parametrize(
    "make",
    [
        lambda t: np.random.default_rng(0).normal(size=t.size) * 0.1,
        lambda t: np.sign(np.sin(440 * t)) * 0.5,
        lambda t: (np.modf(t * 110)[0] < 0.02) * 0.5,
        np.zeros_like,
        lambda t: np.eye(1, t.size, 50)[0],
    ],
)
def test_noise_edges_pulses_silence_and_a_struck_attack_are_no_clicks(make):
    audio = make(np.arange(2 * RATE) / RATE).astype(np.float32)
    assert np.array_equal(repair(audio, RATE), audio)
