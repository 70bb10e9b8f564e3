"""Keys that are bent far from the pitch of their note go on in the note of a nearer one."""

import numpy as np
import pytest
from scipy.signal import windows

from notebank.bank import part
from notebank.notes import midi_to_hz
from pd.tones import INSTRUMENT, largest_step, pitch, step_of
from pdtools import play

RATE = 48000
OPEN = [(0, "me-adsr", 2, 0, 1, 20), (0, "me-timbre", 0)]
LEVEL = 0.1  # of each, a voice plays it at half of that


def note(hz, seconds, partials_to=0):
    """A tone, with partials as of a saw up to so many Hz, whose partials start anywhere."""
    time = np.arange(int(seconds * RATE)) / RATE
    count = max(1, int(partials_to / hz))
    phases = np.random.default_rng(int(hz)).uniform(0, 2 * np.pi, count)
    wave = sum(
        np.sin(2 * np.pi * hz * k * time + phase) / k for k, phase in enumerate(phases, start=1)
    )
    wave[0] = wave[-2:] = 0
    return LEVEL * wave.astype(np.float32)


def deliver(folder, ms, notes):
    """The event that delivers these notes, by pitch and of equal length, in one part."""
    path = folder / f"{'-'.join(map(str, notes))}.wav"
    frames = part.write(path, np.stack([*notes.values()]), RATE)
    length = next(iter(notes.values())).size
    return (ms, "me-part", 1, "wav", path.as_posix(), 0, frames, RATE, length, *notes)


def perform(score, ms):
    said = ["me-continue", "me-command", "me-gone"]
    return play(INSTRUMENT, score=[*OPEN, *score], ms=ms, rate=RATE, hear=said)


def struck(folder, pitches, **kind):
    notes = {p: note(midi_to_hz(p), 3, **kind) for p in pitches}
    return [deliver(folder, 1, notes), (20, "me-note", 60, 100)]


def aliases(audio, hz):
    """dB of the loudest line that is no partial, below the loudest of all."""
    window = windows.kaiser(audio.size, 14)
    lines = np.abs(np.fft.rfft(audio * window))
    at = np.arange(lines.size) * RATE / audio.size / hz
    off = np.abs(at - np.rint(at)) * hz > 10 * RATE / audio.size
    return 20 * np.log10(lines[off].max() / lines.max())


def test_far_bends_read_the_nearest_note_in_tune_and_without_aliases(tmp_path):
    bends = {400: 23, 900: -25, 1400: 48, 1900: -2}
    score = [(ms, "me-bend-key", 60, semitones) for ms, semitones in bends.items()]
    rich = struck(tmp_path, [36, 60, 84, 108], partials_to=8000)
    take = perform([*rich, *score], 2400)
    assert len(take.heard("me-continue")) == 4
    for ms, semitones in bends.items():
        heard = take.between(ms + 100, ms + 500)
        assert pitch(heard, RATE) == pytest.approx(60 + semitones, abs=0.01)
        assert aliases(heard, midi_to_hz(60 + semitones)) < -60


def test_the_wheel_slides_over_three_notes_without_a_click(tmp_path):
    slide = [(300 + 5 * k, "me-bend", 24 * k / 100) for k in range(101)]
    take = perform([*struck(tmp_path, [60, 72, 84]), *slide], 1300)
    assert len(take.heard("me-continue")) == 2
    loudest = 0.5 * LEVEL * np.sqrt(2)  # of two tones that cross in phase
    assert largest_step(take.between(10, 1300)) <= step_of(midi_to_hz(84), loudest, RATE)


def test_vibrato_about_the_border_changes_the_note_once(tmp_path):
    shake = [(300 + 10 * k, "me-bend-key", 60, 7.5 + np.sin(k / 2)) for k in range(80)]
    take = perform([*struck(tmp_path, [60, 72]), *shake], 1200)
    assert len(take.heard("me-continue")) == 1


def test_a_key_that_loops_goes_on_in_a_loop_and_as_soft_as_it_has_become(tmp_path):
    hz = {60: 240, 72: 480}  # whole periods in the loop
    loops = [(0.5, "me-region", 1, p, 0, 24000, 24000, -12) for p in hz]
    notes = deliver(tmp_path, 1, {p: note(f, 1.1) for p, f in hz.items()})
    keys = [(20, "me-note", 60, 100), (2000.3, "me-bend-key", 60, 12)]
    take = perform([*loops, notes, *keys], 3000)
    sound = take.between(600, 2900).reshape(-1, 2400)
    level = 10 * np.log10((sound**2).mean(axis=1))
    away = np.r_[0:27, 31 : level.size]
    fall = np.polyfit(0.05 * away, level[away], 1)
    assert fall[0] == pytest.approx(-12, abs=0.2)
    assert np.abs(level - np.polyval(fall, 0.05 * np.arange(level.size)))[away].max() < 0.3


def test_a_pitch_that_nothing_is_near_to_is_asked_for_once_and_gone_to_when_it_comes(tmp_path):
    high = deliver(tmp_path, 700, {84: note(midi_to_hz(84), 3)})
    bends = [(300 + 10 * k, "me-bend-key", 60, 24 + 0.1 * np.sin(k)) for k in range(20)]
    take = perform([*struck(tmp_path, [60]), *bends, high], 1300)
    asked = [said[1] for said in take.heard("me-command") if said[0] == "note"]
    assert asked == [60, 84]
    assert [said[5] for said in take.heard("me-continue")] == pytest.approx([2**-2])
    assert aliases(take.between(900, 1300), midi_to_hz(84)) < -60
