"""nb.wms~ by itself, in batch: its waves are the sums of the sines that the frames ask for, and
nothing clicks."""

import numpy as np
import pytest

from notebank.notes import midi_to_hz
from pd.tones import largest_step, pitch, step_of
from pdtools import play

VOICES = """
    voices: nb.wms~ me
    left: throw~ nb-out-left
    voices -> left
"""
OPEN = (0, "me-adsr", 2, 0, 1, 20)
MS = 16


def perform(score, ms=600, **options):
    return play(VOICES, score=[OPEN, *score], ms=ms, **options)


def frame(ms, seq, *amplitudes, voice=0, key=60):
    return (ms, "me-frame", voice, seq, key, *amplitudes)


def stream(sound, ms, seq=0, key=60, jitter=0.0, voice=0):
    """Frames of the amplitudes `sound(ms)` for that long, each up to `jitter` ms early or late."""
    coin = np.random.default_rng(0)
    times = np.arange(10, ms, MS)
    return [
        frame(
            at + coin.uniform(-jitter, jitter), (seq + k) % 65536, *sound(at), key=key, voice=voice
        )
        for k, at in enumerate(times)
    ]


def harmonics(audio, rate, hz, count):
    """Amplitudes of the first harmonics of a steady sound."""
    window = np.hanning(audio.size)
    time = np.arange(audio.size) / rate
    return [
        2 * abs((audio * window) @ np.exp(-2j * np.pi * hz * k * time)) / window.sum()
        for k in range(1, count + 1)
    ]


@pytest.mark.parametrize("rate", [44100, 48000])
def test_a_frame_becomes_its_harmonics_to_a_tenth_of_a_db(rate):
    asked = [0.3 / k for k in range(1, 41)]
    take = perform([(10, "me-note", 45, 127), frame(20, 1, *asked)], rate=rate)
    heard = harmonics(take.between(100, 590), rate, midi_to_hz(45), 40)
    assert np.abs(20 * np.log10(np.divide(heard, asked))).max() < 0.1


@pytest.mark.parametrize("key", [45, 69, 93])
def test_the_pitch_is_exact_and_nothing_clicks_while_the_wave_changes_under_jitter(key):
    hz = midi_to_hz(key)
    take = perform(
        [
            (5, "me-note", key, 127),
            *stream(lambda ms: [0.3 + 0.2 * np.sin(ms / 31)], 900, key=key, jitter=9),
        ],
        ms=1000,
    )
    assert abs(pitch(take.between(50, 900), take.rate) - key) < 0.01
    assert largest_step(take.audio[0]) <= step_of(hz, 0.5, take.rate)
    assert np.abs(take.between(500, 560)).max() != pytest.approx(
        np.abs(take.between(580, 640)).max(), rel=0.01
    ), "the wave stood still"


def test_two_frames_in_one_block_do_not_click_and_the_newest_wins():
    take = perform(
        [
            (5, "me-note", 69, 127),
            frame(20, 1, 0.1),
            frame(100, 2, 0.1),
            frame(100.2, 3, 0.4),
            frame(100.4, 4, 0.3),
        ]
    )
    assert largest_step(take.audio[0]) <= step_of(440, 0.4, take.rate)
    assert np.abs(take.between(200, 590)).max() == pytest.approx(0.3, rel=0.01)


def test_harmonics_beyond_half_the_sample_rate_are_left_out_also_when_a_bend_lifts_them_there():
    asked = [0.1] * 40
    take = perform([(5, "me-note", 84, 127), frame(10, 1, *asked), (300, "me-bend", 7)])
    for start, key in ((50, 84), (350, 91)):
        audio, hz = take.between(start, start + 240), midi_to_hz(key)
        count = int(take.rate / 2 / hz)
        whole = np.sum(np.square(audio)) / audio.size
        heard = sum(a * a / 2 for a in harmonics(audio, take.rate, hz, count))
        assert heard == pytest.approx(whole, rel=0.02), "there is sound beside the harmonics"


def test_a_frame_that_comes_late_or_twice_is_passed_over_and_numbers_go_round():
    numbers = [(65534, 0.1), (65535, 0.2), (0, 0.3), (65535, 0.8), (0, 0.8), (1, 0.4)]
    take = perform(
        [(5, "me-note", 69, 127), *(frame(20 + 40 * k, *sound) for k, sound in enumerate(numbers))],
        ms=400,
    )
    heard = [np.abs(take.between(ms + 20, ms + 38)).max() for ms in (20, 60, 100, 140, 180, 220)]
    assert heard == pytest.approx([0.1, 0.2, 0.3, 0.3, 0.3, 0.4], rel=0.01)


def test_a_number_far_behind_is_that_of_a_server_started_anew():
    take = perform([(5, "me-note", 69, 127), frame(20, 40000, 0.1), frame(100, 7, 0.3)], ms=300)
    assert np.abs(take.between(150, 290)).max() == pytest.approx(0.3, rel=0.01)


def test_without_frames_the_last_wave_goes_on():
    take = perform([(5, "me-note", 69, 127), frame(20, 1, 0.2)], ms=2000)
    assert np.abs(take.between(1900, 1990)).max() == pytest.approx(0.2, rel=0.01)


def test_a_key_begins_within_one_block_with_the_wave_that_is_there():
    take = perform(
        [
            (5, "me-note", 69, 127),
            frame(20, 1, 0.2),
            (100, "me-note", 69, 0),
            (300, "me-note", 69, 127),
        ]
    )
    assert not take.between(200, 300).any()
    assert np.flatnonzero(take.between(300, 400))[0] <= 64 + 1


def test_the_server_is_told_of_a_voice_until_its_release_is_over():
    take = perform(
        [(10, "me-note", 60, 100), (100, "me-note", 60, 0), (115, "me-panic")], hear=["me-command"]
    )
    told = [(round(m.ms), m.atoms) for m in take.messages if m.name == "me-command"]
    assert told[0] == (10, ("wms_voice", 0, 60, 100))
    assert told[1][1] == ("wms_voice", 0, 60, 0) and 115 < told[1][0] < 135


def test_one_key_too_many_takes_the_oldest_voice_without_a_click():
    sounds = [frame(1, 1, 0.1, voice=voice) for voice in range(4)]
    keys = [(10 + 41.3 * k, "me-note", 60 + k, 127) for k in range(8)]
    sounds += [frame(11 + 41.3 * k, 2 + k, 0.1, voice=k % 4) for k in range(8)]
    take = perform([(0, "me-voices", 4), *sounds, *keys], hear=["me-command"])
    assert [atoms[1] for atoms in take.heard("me-command")] == [0, 1, 2, 3, 0, 1, 2, 3]
    assert largest_step(take.audio[0]) <= 4 * step_of(midi_to_hz(67), 0.1, take.rate)


def test_a_server_started_anew_is_told_of_the_voices_that_sound():
    keys = [(10, "me-note", 60, 100), (20, "me-note", 64, 100), (100, "me-note", 60, 0)]
    take = perform([*keys, (200, "me-connected", 1)], hear=["me-command"])
    assert take.heard("me-command")[-1] == ("wms_voice", 1, 64, 100)


def test_the_pedal_holds_a_voice_that_was_let_go():
    take = perform(
        [
            (5, "me-sustain", 1),
            (10, "me-note", 69, 127),
            frame(20, 1, 0.2),
            (100, "me-note", 69, 0),
            (300, "me-sustain", 0),
        ]
    )
    assert np.abs(take.between(200, 300)).max() == pytest.approx(0.2, rel=0.01)
    assert not take.between(340, 590).any()
