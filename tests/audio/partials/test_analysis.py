"""Tones whose parameters are known are given parameters like that."""

import numpy as np
import pytest

from audio.partials.tones import AMPLITUDES, NUMBERS, RATE, below, cents, tone
from notebank.audio.partials import analyse, synthesise
from notebank.audio.partials.analysis import rest
from notebank.audio.partials.frames import frame_times
from notebank.audio.partials.vibrato import Vibrato, vibrato
from notebank.errors import BadValue

INNER = slice(RATE // 20, -RATE // 20)  # no window there reaches over an end


def test_a_steady_tone_has_its_frequency_its_levels_and_no_movement():
    note = analyse(tone(220 * 2 ** (20 / 1200)), RATE, 57)
    assert cents(note.f0, 220) == pytest.approx(20, abs=0.5)
    assert np.abs(cents(note.ratios[:10], NUMBERS)).max() < 0.5
    assert np.abs(note.levels[5:-5, :10] - 20 * np.log10(AMPLITUDES)).max() < 0.2
    assert note.levels[5:-5, 10:].max() < -80
    assert np.abs(note.curve[3:]).max() < 0.5 and note.stiffness == 0
    assert vibrato(note.curve) == Vibrato()


def test_the_rest_of_a_harmonic_tone_lies_40_db_below_it():
    audio = tone(220)
    note = analyse(audio, RATE, 57)
    assert below(rest(audio, RATE, note)[INNER], audio) < -40
    assert below((synthesise(note, audio.size, RATE) - audio)[INNER], audio) < -40


def test_a_partial_that_is_out_of_tune_keeps_its_own_cents():
    detune = np.array([0, 8, -6, 4, 0, 0, 10, 0, 0, 0])
    note = analyse(tone(220, NUMBERS * 2 ** (detune / 1200)), RATE, 57)
    own = cents(note.ratios[:10], NUMBERS)
    assert np.abs((own - own[0]) - detune).max() < 0.3
    assert np.abs(cents(note.f0 * note.ratios[0], 220)) < 0.3


@pytest.mark.parametrize(("rate", "depth", "delay"), [(5.5, 20, 0.2), (4.5, 40, 0.0)])
def test_a_vibrato_has_its_rate_and_depth(rate, depth, delay):
    asked = Vibrato(rate, depth, delay, 1.0)

    def movement(time):
        risen = np.clip((time - delay) / 0.3, 0, 1)
        return depth * risen * np.sin(2 * np.pi * rate * time + 1)

    audio = tone(440, seconds=2.0, cents=movement)
    note = analyse(audio, RATE, 69)
    found = vibrato(note.curve)
    assert found.rate == pytest.approx(rate, abs=0.05)
    assert found.depth == pytest.approx(depth, rel=0.08)
    assert found.delay == delay and found.phase == pytest.approx(1, abs=0.1)
    assert np.abs(asked.curve(note.frames) - note.curve)[10:-10].max() < 0.1 * depth
    assert below(rest(audio, RATE, note)[INNER], audio) < -30


def test_a_string_has_its_stiffness():
    number = np.arange(1, 31)
    stretched = number * np.sqrt((1 + 4e-4 * number**2) / (1 + 4e-4))
    audio = tone(110, stretched, 0.1 / np.sqrt(number))
    audio *= np.exp(-np.arange(RATE) / RATE)
    note = analyse(audio, RATE, 45)
    assert note.stiffness == pytest.approx(4e-4, rel=0.1)
    assert np.abs(cents(note.f0 * note.ratios[:20], 110 * stretched[:20])).max() < 0.5


def test_the_partials_of_a_bell_are_found_where_they_are():
    ratios, amplitudes = np.array([1, 2.76, 5.4, 8.93]), np.array([0.3, 0.2, 0.1, 0.05])
    audio = tone(440, ratios, amplitudes) * np.exp(-2 * np.arange(RATE) / RATE).astype(np.float32)
    note = analyse(audio, RATE, 69)
    assert note.numbered < len(note.ratios), "some have no number"
    loud = note.ratios[note.levels[40] > -40]
    nearest = loud[np.abs(loud[:, None] - ratios).argmin(0)]
    assert len(set(nearest)) == len(ratios) and np.abs(cents(nearest, ratios)).max() < 10
    assert below(rest(audio, RATE, note)[INNER], audio[INNER]) < -35


def test_a_glide_is_followed():
    note = analyse(tone(220, cents=lambda time: -40 * np.exp(-time / 0.1)), RATE, 57)
    times = frame_times(note.frames)
    found = note.curve + cents(note.f0, 220)
    assert np.abs(found + 40 * np.exp(-times / 0.1))[5:-5].max() < 1.5


@pytest.mark.parametrize("rate", [22050, 44100, 96000])
def test_a_recording_at_any_rate_gives_the_same_parameters(rate):
    one, other = (analyse(tone(440, rate=r, seconds=0.5), r, 69) for r in (RATE, rate))
    assert other.frames == one.frames and cents(other.f0, one.f0) == pytest.approx(0, abs=0.1)
    assert np.abs((other.levels - one.levels)[5:-5, :10]).max() < 0.2


@pytest.mark.parametrize("pitch", [21, 60, 108])
def test_50_ms_are_enough(pitch):
    note = analyse(tone(440 * 2 ** ((pitch - 69) / 12), seconds=0.05), RATE, pitch)
    assert np.all(np.isfinite(note.levels)) and np.all(np.isfinite(note.noise))


NO_SOUND = "must be mono, finite and 50 ms or longer"


@pytest.mark.parametrize(
    ("audio", "said"),
    [
        (np.zeros(0), NO_SOUND),
        (np.ones(RATE // 25), NO_SOUND),
        (np.ones((2, RATE)), NO_SOUND),
        (np.full(RATE, np.nan), NO_SOUND),
        (np.full(RATE, np.inf), NO_SOUND),
        (np.zeros(RATE), "must not be silent"),
    ],
    ids=["empty", "short", "stereo", "nan", "infinite", "silent"],
)
def test_what_is_no_recording_is_refused(audio, said):
    with pytest.raises(BadValue, match=said):
        analyse(audio, RATE, 60)


@pytest.mark.parametrize("pitch", [-1, 128, float("nan")])
def test_a_pitch_that_no_note_has_is_refused(pitch):
    with pytest.raises(BadValue, match=r"MIDI pitch, 0\.\.127, not"):
        analyse(tone(440), RATE, pitch)
