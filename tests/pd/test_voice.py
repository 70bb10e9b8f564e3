"""One voice by itself: loops, slopes, bends and what takes over from what, always from real Pd."""

import numpy as np
import pytest
import soundfile

from pd.tones import largest_step, step_of
from pdtools import play

RATE = 48000
HZ = 440
LEVEL = 0.4
VOICE = """
    note: array define me-slot-0 100
    other: array define me-slot-1 100
    read: r me-read
    file: soundfiler
    words: r me-voice
    voice: nb.voice~ me
    left: throw~ nb-out-left
    said: s me-said
    read -> file
    words -> voice
    voice -> left
    voice:1 -> said
"""
LOOP = 24000, 48000  # first sample, samples


def write(path, samples, phase=0.0, level=LEVEL):
    """A tone that never ends, and its length in samples."""
    time = np.arange(samples) / RATE
    note = level * np.sin(2 * np.pi * HZ * time + phase)
    note[0] = 0
    soundfile.write(path, note.astype(np.float32), RATE, subtype="FLOAT")
    return samples


def perform(folder, score, ms, loop=LOOP, slope=0, length=72064):
    write(folder / "note.wav", length)
    read = (1, "me-read", "read", "-resize", (folder / "note.wav").as_posix(), "me-slot-0")
    note = (10, "me-voice", "play", "me-slot-0", 0, length, RATE, 1, 1, 60, *loop, slope)
    events = [(0, "me-adsr", 2, 0, 1, 20), read, note, *score]
    return play(VOICE, score=events, ms=ms, hear=["me-said"], rate=RATE)


def levels(audio, ms=50):
    """dB of each stretch of so many ms."""
    count = RATE * ms // 1000
    frames = audio[: audio.size // count * count].reshape(-1, count)
    return 10 * np.log10((frames**2).mean(axis=1) + 1e-20)


def test_a_loop_lasts_twenty_seconds_as_one_pure_tone_and_ends_with_its_key(tmp_path):
    take = perform(tmp_path, [(20000.3, "me-voice", "off", 60)], 20200)
    held = take.between(1000, 20000)
    time = np.arange(held.size) / RATE
    wave = np.exp(2j * np.pi * HZ * time)
    tone = 2 * np.abs((held * wave).mean())
    assert tone == pytest.approx(LEVEL, rel=1e-3)
    assert np.ptp(levels(held)) < 0.01
    assert abs(held.mean()) < 1e-5
    for start in range(0, held.size - 4800, 4800):
        piece = held[start : start + 4800]  # whole periods
        rest = piece - 2 * ((piece * wave[:4800].conj()).mean() * wave[:4800]).real
        assert np.abs(rest).max() < 1e-3 * LEVEL
    assert take.heard("me-said")[-1] == ("ended",)
    assert not take.between(20050, 20200).any()


def test_a_bend_in_a_loop_makes_no_step(tmp_path):
    bends = [(600.3 + 13.7 * k, "me-bend", 2 * np.sin(k / 9)) for k in range(200)]
    take = perform(tmp_path, bends, 3500)
    assert largest_step(take.between(0, 3400)) <= step_of(HZ * 2 ** (2 / 12), LEVEL, RATE)
    assert np.ptp(levels(take.between(100, 3400))) < 0.2


def test_a_slope_falls_from_the_start_of_the_loop_and_ends_the_voice_at_80_db(tmp_path):
    take = perform(tmp_path, [], 2700, slope=-40)
    fall = levels(take.between(0, 2500))
    assert np.ptp(fall[2:10]) < 0.1, "before the loop"
    expected = fall[5] - 40 * (0.05 * np.arange(12, 40) + 0.025 - 0.51)
    assert np.abs(fall[12:40] - expected).max() < 0.3
    assert take.heard("me-said")[-1] == ("ended",)


def test_a_note_without_a_loop_ends_with_its_samples(tmp_path):
    take = perform(tmp_path, [], 400, loop=(0, 0), length=9600)
    assert take.audio[0][: int(0.2 * RATE)].any()
    assert not take.between(215, 400).any()
    assert take.heard("me-said") == [("ended",)]


@pytest.mark.parametrize("semitones", [-48, -7, 12, 48])
def test_a_keys_own_bend_is_exact_and_slides_for_20_ms(tmp_path, semitones):
    score = [(300, "me-voice", "bend-key", 60, semitones), (300, "me-voice", "bend-key", 61, 3)]
    take = perform(tmp_path, score, 1300)
    hz = HZ * 2 ** (semitones / 12)
    bent = take.between(400, 1200)
    time = np.arange(bent.size) / RATE
    if hz < RATE / 2:
        turns = np.unwrap(np.angle(analytic(bent, hz, time)))
        cents = 1200 * np.log2(1 + np.polyfit(time[4800:-4800], turns, 1)[0] / (2 * np.pi * hz))
        assert abs(cents) < 1
    assert largest_step(take.between(0, 1200)) <= step_of(max(hz, HZ), LEVEL, RATE)


def analytic(audio, hz, time):
    """The tone at `hz`, turned back and smoothed over 0.1 s, without its ends."""
    window = np.hanning(9601)
    turned = audio * np.exp(-2j * np.pi * hz * time)
    return np.convolve(turned, window / window.sum(), mode="valid")


def test_pressure_raises_a_keys_level_by_up_to_6_db_without_a_click(tmp_path):
    score = [(500, "me-voice", "press-key", 60, 1), (700, "me-voice", "press-key", 59, 0)]
    take = perform(tmp_path, score, 1000)
    quiet, loud = levels(take.between(200, 450)), levels(take.between(750, 950))
    assert loud.mean() - quiet.mean() == pytest.approx(6.02, abs=0.05)
    assert largest_step(take.between(0, 900)) <= step_of(HZ, 2 * LEVEL, RATE)


def test_a_voice_that_crossed_before_crosses_again_without_a_click(tmp_path):
    write(tmp_path / "other.wav", 60000)
    read = (2, "me-read", "read", "-resize", (tmp_path / "other.wav").as_posix(), "me-slot-1")
    goes_on = ("continue", "me-slot-1", 0, 60000, RATE, 1, 9600, 48000, 0, 9600, 1, 0)
    again = ("play", "me-slot-0", 0, 72064, RATE, 1, 1, 60, *LOOP, 0)
    over = [(600, "me-voice", "off", 60), (700, "me-voice", *again)]
    twice = [(300.37, "me-voice", *goes_on), (1000.37, "me-voice", *goes_on)]
    take = perform(tmp_path, [read, *over, *twice], 1300)
    loudest = LEVEL * np.sqrt(2)
    assert largest_step(take.between(10, 1300)) <= step_of(HZ, loudest, RATE)


def test_a_finger_that_lifts_fast_ends_its_note_sooner(tmp_path):
    """Half of the release's 20 ms, and twice it; another key's finger is another's."""
    gone = []
    for lift in (0, 127, 1):
        said = [(500, "me-lift-key", 60, lift / 127), (500, "me-lift-key", 61, 1)]
        take = perform(tmp_path, [*said, (500, "me-voice", "off", 60)], 600)
        gone.append(next(m.ms for m in take.messages if m.atoms == ("ended",)))
    assert np.diff(gone) == pytest.approx([-10, 30], abs=1.0)


@pytest.mark.parametrize("power", [0, 1])
def test_a_note_that_goes_on_takes_over_at_its_sample(tmp_path, power):
    start = 36000
    phase = 2 * np.pi * HZ * start / RATE
    write(tmp_path / "other.wav", 60000, phase)
    read = (2, "me-read", "read", "-resize", (tmp_path / "other.wav").as_posix(), "me-slot-1")
    goes_on = ("continue", "me-slot-1", 0, 60000, RATE, 1, 9600, 48000, 0, start, power, 0)
    take = perform(tmp_path, [read, (500, "me-voice", *goes_on)], 3000)
    assert take.heard("me-said")[0] == ("left",)
    crossed = next(m.ms for m in take.messages if m.name == "me-said")
    assert crossed == pytest.approx(10 + 1000 * start / RATE + 47, abs=0.1)
    level = levels(take.between(100, 2900), ms=25)
    if power:  # of two tones in phase it makes a hump
        assert 1.5 < level.max() - np.median(level) < 3.1
    else:
        assert np.ptp(level) < 0.02
