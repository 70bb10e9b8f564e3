"""Notes that are longer than their model makes them."""

from dataclasses import replace

import numpy as np
import pytest

from models.physics import fundamental, harmonic_share
from notebank.models.base import LengthSpec
from notebank.models.null import NullConfig, NullModel
from notebank.render.corner import Corner
from notebank.render.hold import STEADY, _correlated, held, looped, prolonged
from notebank.render.renderer import Renderer
from notebank.sounds.library import Library

RATE, LENGTH = 16000, 64000
TIME = np.arange(LENGTH) / RATE
ATTACK = 2 * np.random.default_rng(0).standard_normal(800) * np.linspace(1, 0, 800)


class FixedModel(NullModel):
    """A null model whose notes have 4 s, no more and no less."""

    def __init__(self):
        super().__init__(NullConfig(length=LENGTH))
        self.info = replace(self.info, length=LengthSpec(LENGTH, 1, LENGTH))

    def decode(self, requests, options=None, *, on_block=None, yield_point=None):
        for request in requests:
            assert request.samples in (None, LENGTH)
            yield from super().decode([request])


def tone(hz, fall_db=0.0):
    """Up to eight partials that fall by so many dB a second, with a noisy attack of 50 ms and a
    release in the last second."""
    level = 10 ** (-fall_db * TIME / 20) * np.clip((4 - TIME) / 0.9, 0, 1)
    wave = (
        sum(np.sin(2 * np.pi * k * hz * TIME + k) / k for k in range(1, 9) if k * hz < RATE / 2)
        * level
    )
    wave[:800] += ATTACK
    return (0.2 * wave).astype(np.float32)


@pytest.mark.parametrize("hz", [32.7, 65.41, 261.63, 880.0, 1046.5])
def test_a_tone_keeps_its_pitch_and_does_not_click_where_it_is_put_together(hz):
    audio = held(tone(hz), 8 * RATE, RATE)
    assert audio.size == 8 * RATE
    seams = audio[round(STEADY[0] * LENGTH) : 7 * RATE]
    assert 1200 * abs(np.log2(fundamental(seams, RATE, hz) / hz)) < 2
    for moment in range(0, seams.size - RATE, RATE // 2):
        assert harmonic_share(seams[moment : moment + RATE], RATE, hz, 20) > 0.999
    steps, usual = np.abs(np.diff(seams)), np.abs(np.diff(tone(hz)[16000:40000]))
    assert steps.max() < 1.05 * usual.max()


def flux(audio):
    """Change of log spectra from one 16 ms to the next."""
    frames = np.lib.stride_tricks.sliding_window_view(audio, 512)[::256] * np.hanning(512)
    return np.abs(np.diff(np.log(np.abs(np.fft.rfft(frames)) + 0.1), axis=0)).mean(axis=1)


@pytest.mark.parametrize("name", ["flute", "cello", "oboe", "voice", "organ"])
def test_no_seam_of_a_recorded_note_changes_more_than_the_note_does_itself(name):
    note = Library().get(name).audio(60, RATE)[:LENGTH]
    begin, end = (round(share * LENGTH) for share in STEADY)
    audio = held(note, 10 * RATE, RATE)
    assert flux(audio[end : -(LENGTH - end)]).max() < 1.5 * flux(note[begin:end]).max()


def test_the_attack_is_heard_once_and_the_end_comes_last():
    note = tone(220.0)
    audio = held(note, 9 * RATE + 5, RATE)
    assert np.array_equal(audio[:RATE], note[:RATE])
    alike = np.abs(np.correlate(audio, ATTACK / np.linalg.norm(ATTACK)))
    assert alike[0] > 4 and alike[RATE:].max() < 0.25 * alike[0]
    assert np.abs(audio[-160:]).max() < 0.02 < np.abs(audio[-RATE:]).max()


def test_a_sound_that_stays_keeps_its_level_and_one_that_fades_goes_on_fading():
    def level(audio, second):
        return 20 * np.log10(
            np.sqrt(np.mean(audio[round(second * RATE) : round((second + 0.5) * RATE)] ** 2))
        )

    steady = held(tone(220.0, fall_db=1.0), 20 * RATE, RATE)
    at_jump = level(steady, 2.5)
    assert all(level(steady, second) == pytest.approx(at_jump, abs=1) for second in range(3, 18))
    fading = held(tone(220.0, fall_db=8.0), 8 * RATE, RATE)
    assert all(
        level(fading, second) == pytest.approx(level(fading, 1) - 8 * (second - 1), abs=1)
        for second in (2, 3, 4, 5, 6)
    )


@pytest.mark.parametrize(
    "size, samples",
    [
        (20, 100),
        (40, 41),
        (40, 4000),
        (1216, 64000),
        (64000, 64001),
        (64000, 65000),
        (64000, 960000),
    ],
)
def test_any_length_can_be_had_of_any_note(size, samples):
    for note in (
        tone(220.0)[:size],
        np.zeros(size),
        np.random.default_rng(1).standard_normal(size),
    ):
        audio = held(note, samples, RATE)
        assert (
            audio.shape == (samples,)
            and np.all(np.isfinite(audio))
            and np.abs(audio).max() <= 1.5 * np.abs(note).max()
        )


def test_a_note_that_is_long_enough_is_only_cut():
    note = tone(220.0)
    assert np.array_equal(held(note, 1000, RATE), note[:1000]) and np.array_equal(
        held(note, LENGTH, RATE), note
    )


def test_the_renderer_holds_notes_of_models_with_one_length():
    renderer = Renderer(FixedModel())
    corners = [Corner({60: np.zeros(4, np.float32)}, {})] * 4
    (note,) = renderer.cell(corners, [1, 0, 0, 0], [69], samples=8 * RATE)
    assert note.audio.size == 8 * RATE and np.abs(note.audio[-2 * RATE : -RATE]).max() > 0.2
    assert fundamental(note.audio, RATE, 440.0) == pytest.approx(440, rel=1e-4)
    jobs = renderer.jobs(corners, [1, 0, 0, 0], [69], samples=6 * RATE)
    ((_, raw),) = renderer.raw(enumerate(jobs))
    assert raw.size == 6 * RATE and np.abs(raw[-RATE:]).max() > 0.2


@pytest.mark.parametrize("fall_db, slope", [(0.0, 0.0), (8.0, -8.0)])
def test_a_loop_is_found_whose_ends_meet_and_whose_level_is_kept(fall_db, slope):
    note = tone(220.0, fall_db)
    audio, loop = looped(note, RATE)
    start, end = loop.start, loop.start + loop.length
    assert loop.length >= RATE and loop.slope == pytest.approx(slope, abs=0.1)
    assert np.array_equal(audio[:start], note[:start])
    assert np.allclose(audio[end - 1 : end + 2], audio[start - 1 : start + 2], atol=1e-4)
    power = np.square(audio[start:end].astype(float))[: loop.length // 800 * 800]
    assert np.ptp(10 * np.log10(power.reshape(-1, 800).mean(1))) < 0.5
    assert harmonic_share(np.tile(audio[start:end], 2), RATE, 220.0, 20) > 0.999


def test_no_loop_is_found_in_noise_in_what_has_died_away_and_in_what_is_short():
    noise = np.random.default_rng(0).standard_normal(LENGTH).astype("f4")
    for note in (noise, tone(220.0, 30.0), tone(220.0)[: 2 * RATE], np.zeros(LENGTH, "f4")):
        audio, loop = looped(note, RATE)
        assert not loop and audio is note


def test_a_note_with_a_good_loop_is_held_in_it():
    audio = prolonged(tone(220.0, 8.0), 8 * RATE, RATE)
    laps = [np.std(audio[second * RATE :][: RATE // 2]) for second in (3, 5, 7)]
    assert np.allclose(20 * np.log10(np.array(laps[:-1]) / laps[1:]), 16, atol=0.5)


def test_the_likeness_of_two_places_is_a_correlation():
    random = np.random.default_rng(0)
    long, short = random.standard_normal(500), random.standard_normal(37)
    assert np.allclose(_correlated(long, short), np.correlate(long, short, "valid"))
