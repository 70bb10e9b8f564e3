"""Notes that go round in a loop."""

import numpy as np
import pytest

from models.partials.recordings import model
from models.physics import fundamental
from notebank.audio.loops import levelled
from notebank.models.base import NoteRequest

RATE = 48000
FULL = 4 * RATE
TIME = np.arange(FULL) / RATE


def tone(hertz=262.2, fall_db=0.0, noise=0.001, vibrato=0.0):
    """Eight partials with a rise of 50 ms, let go at 3 s, that fall by so many dB a second."""
    swing = vibrato * np.sin(2 * np.pi * 5.3 * TIME)
    turns = np.cumsum(hertz * np.exp2(swing / 1200)) / RATE
    waves = [0.2 / k * np.cos(2 * np.pi * k * turns + k) for k in range(1, 9)]
    random = noise * np.random.default_rng(0).standard_normal(FULL)
    level = 10 ** (-fall_db * TIME / 20) * np.clip(TIME / 0.05, 0, 1)
    return ((np.sum(waves, 0) + random) * level * np.clip((3.2 - TIME) / 0.2, 0, 1)).astype("f4")


def corner(net, audio, pitch=60):
    z, captured = net.capture(audio, pitch)
    return z, [(1.0, captured)]


def played(net, corner, seconds=4.0, pitch=60, rate=RATE, sustain=True):
    z, residual = corner
    request = NoteRequest(
        z, pitch, samples=round(seconds * rate), residual=residual, rate=rate, sustain=sustain
    )
    return next(net.decode([request]))[1]


@pytest.fixture(scope="module")
def net():
    return model()


@pytest.fixture(scope="module")
def steady(net):
    return corner(net, tone(vibrato=8.0))


@pytest.fixture(scope="module")
def falling(net):
    return corner(net, tone(fall_db=6.0))


@pytest.fixture(scope="module")
def held(net, steady):
    return played(net, steady, 20)


def levels(audio, period=183):
    """Levels of 50 ms, whole periods [dB]."""
    size = period * round(0.05 * RATE / period)
    count = audio.size // size
    power = np.square(audio[: count * size].astype(np.float64)).reshape(count, size).mean(1)
    return 10 * np.log10(power + 1e-20)


def test_a_tone_held_for_20_s_keeps_its_level_and_has_no_mean(held):
    found = levels(held[RATE:])
    assert np.ptp(found) < 3
    trend = np.polyval(np.polyfit(np.arange(found.size), found, 1), np.arange(found.size))
    assert np.abs(found - trend).max() < 1
    assert abs(held[RATE:].mean()) < 1e-4 * np.std(held[RATE:])


def test_no_seam_can_be_heard(net, held):
    place = net.loop(60, FULL, RATE)
    bends = np.abs(np.diff(held, 2))
    seams = [place.start + lap * place.length for lap in range(1, 10)]
    at_seams = max(bends[seam - 8 : seam + 8].max() for seam in seams)
    inside = bends[place.start + 1000 : place.start + place.length - 1000]
    assert at_seams <= inside.max()


def test_the_pitch_is_the_same_on_both_sides_of_a_seam(net):
    audio = played(net, corner(net, tone()), 8)
    place = net.loop(60, FULL, RATE)
    seam = place.start + place.length
    before, after = (
        fundamental(part, RATE, 262.2)
        for part in (audio[seam - 16000 : seam], audio[seam:][:16000])
    )
    assert abs(1200 * np.log2(before / after)) < 1
    assert abs(1200 * np.log2(after / 262.2)) < 3


@pytest.mark.parametrize("rate", [11025, 44100, 48000])
def test_start_and_length_are_those_of_the_pitch_whatever_is_played(net, steady, falling, rate):
    place = net.loop(60, 4 * rate, rate)
    assert place.length >= rate
    turns = place.length / rate * 440 * 2 ** (-9 / 12)
    assert abs(turns - round(turns)) / turns * 1731 < 0.5  # cents
    for sound, slope in ((steady, 0.0), (falling, -6.0)):
        audio = played(net, sound, rate=rate)
        kept, loop = levelled(audio, place, rate, audio.size)
        assert (loop.start, loop.length) == (place.start, place.length)
        assert loop.slope == pytest.approx(slope, abs=0.3)
        end = loop.start + loop.length
        assert np.allclose(
            kept[end - 1 : end + 2], kept[loop.start - 1 : loop.start + 2], atol=2e-5
        )


def test_up_to_its_loop_a_note_is_what_it_was(net, steady):
    start = net.loop(60, FULL, RATE).start
    looped, plain = (played(net, steady, sustain=sustain) for sustain in (True, False))
    assert np.abs(looped[:start] - plain[:start]).max() < 1e-3 * np.abs(plain).max()
    assert np.std(plain[-RATE // 2 :]) < 1e-3 < 0.05 < np.std(looped[-RATE // 2 :])


def test_a_struck_sound_dies_at_its_own_speed(net, falling):
    audio = played(net, falling, 10)
    found = levels(audio[2 * RATE : 8 * RATE])
    seconds = np.arange(found.size) * 183 * round(0.05 * RATE / 183) / RATE
    assert np.polyfit(seconds, found, 1)[0] == pytest.approx(-6, abs=0.3)


def test_what_has_died_away_has_no_loop_and_ends(net):
    sound = corner(net, tone(fall_db=40.0))
    audio = played(net, sound)
    place = net.loop(60, FULL, RATE)
    assert not levelled(audio, place, RATE, audio.size)[1]
    assert np.abs(played(net, sound, 6)[-RATE:]).max() < 1e-4


@pytest.mark.parametrize("seconds", [0.8, 1.5, 2.3])
def test_a_recording_that_was_let_go_early_sounds_as_long_as_the_key_is_down(net, seconds):
    recording = tone(vibrato=8.0)[: round(seconds * RATE)]
    recording[-2880:] *= np.linspace(1, 0, 2880, dtype="f4")
    audio = played(net, corner(net, recording), 10)
    found = levels(audio[RATE // 4 :])
    assert np.ptp(found) < 3
    assert np.abs(np.diff(audio, 2)).max() < 1.05 * np.abs(np.diff(tone(vibrato=8.0), 2)).max()
    for part in (audio[round(seconds * RATE) :][:16000], audio[-16000:]):
        assert abs(1200 * np.log2(fundamental(part, RATE, 262.2) / 262.2)) < 6


def test_one_that_was_struck_falls_on_and_one_that_has_died_away_stays_as_it_is(net):
    struck, died = (tone(fall_db=fall)[: round(1.5 * RATE)] for fall in (8.0, 50.0))
    audio = played(net, corner(net, struck), 6)
    found = levels(audio[RATE:])
    seconds = np.arange(found.size) * 183 * round(0.05 * RATE / 183) / RATE
    assert np.polyfit(seconds, found, 1)[0] == pytest.approx(-8, abs=1)
    residual = net.capture(died, 60)[1]
    assert residual["rest"].size == died.size and len(residual["rough"]) < 110


def test_a_short_note_has_no_room_for_a_loop(net, steady):
    assert not net.loop(60, RATE, RATE)
    assert np.array_equal(played(net, steady, 1), played(net, steady, 1, sustain=False))


def test_partials_get_whole_numbers_of_cycles_for_a_few_cents(net):
    z, residual = corner(net, tone())
    request = NoteRequest(z, 60, samples=FULL, residual=residual, sustain=True)
    going = net.round(request)
    hertz = going.note.f0 * going.note.ratios[:8]
    assert np.abs(going.moved[:8] * hertz / 1731).max() < 0.5 / going.lap.seconds + 0.01
    later = going.frames(going.lap.last + going.lap.count)
    assert np.allclose(later.levels[-1], going.note.levels[going.lap.last - 1], atol=1e-3)
