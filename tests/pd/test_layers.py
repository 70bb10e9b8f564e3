"""Keys play the velocity layers of a sound; what the server would say is said by the score."""

import numpy as np
import pytest

from notebank.audio.partials.brightness import brightened
from notebank.audio.partials.brightness import tone as sounds_like
from notebank.bank import part
from notebank.notes import midi_to_hz
from pd.tones import INSTRUMENT, jolt
from pdtools import play

RATE, KEY = 44100, 60
KEYS = (55, 60, 64, 67)
LOOP = 4410, 44100  # whole periods of whole Hz
CLICK = 10  # see `jolt`
HZ = midi_to_hz(KEY)
OPEN = (0, "me-adsr", 2, 0, 1, 20)
TONES = {30: 55, 100: 100, 127: 115}  # as bright as the curve makes these, not as it makes 30


def note(velocity):
    time = np.arange(RATE) / RATE
    wave = sum(0.6**k * np.sin(2 * np.pi * HZ * (k + 1) * time) for k in range(12))
    wave = brightened((0.1 * wave).astype(np.float32), RATE, HZ, TONES[velocity])
    wave[0] = wave[-2:] = 0
    return wave


def layer(folder, velocity):
    part.write(folder / f"{velocity}.wav", note(velocity)[None], RATE)
    tone = sounds_like(note(velocity), note(100), RATE, HZ)
    assert tone == pytest.approx(TONES[velocity], rel=0.03)
    news = (1, KEY, velocity, tone, f"{folder}/{velocity}.wav", RATE, RATE, 0, 0, 0)
    return (10, "me-layer", *news)


def cell(folder):
    frames = part.write(folder / "100.wav", note(100)[None], RATE)
    return [
        (1, "me-part", 1, "wav", f"{folder}/100.wav", 0, frames, RATE, frames, KEY),
        (2, "me-cell", 1, 1),
    ]


def perform(folder, velocity, *said, layers=(30, 127), ms=500):
    score = [OPEN, *cell(folder), *(layer(folder, v) for v in layers), *said]
    hear = ["me-play", "me-request", "me-layered"]
    return play(INSTRUMENT, score=[*score, (40, "me-note", KEY, velocity)], ms=ms, hear=hear)


def centroid(take):
    audio = take.between(80, 480)
    magnitude = np.abs(np.fft.rfft(audio * np.hanning(audio.size)))
    hertz = np.fft.rfftfreq(audio.size, 1 / take.rate)
    return (hertz * magnitude).sum() / magnitude.sum()


def test_a_whole_cell_is_asked_for_as_soft_and_hard_keys_play_it(tmp_path):
    take = perform(tmp_path, 100, layers=(), ms=200)
    asked = [said for said in take.heard("me-request") if "layers" in said]
    assert [said[1:] for said in asked] == [("layers", 30, -1), ("layers", 127, -1)]


def test_a_key_is_as_bright_as_the_recordings_of_its_velocity(tmp_path):
    heard = {v: perform(tmp_path, v) for v in (30, 54, 56, 100, 127)}
    slots = {v: take.heard("me-play")[0][2] for v, take in heard.items()}
    assert slots[30] == slots[54] >= 82 > slots[56] == slots[100] < 82 <= slots[127]
    bright = {v: centroid(take) for v, take in heard.items()}
    for velocity in (30, 127):
        wave = note(velocity)[: RATE * 2 // 5]
        magnitude = np.abs(np.fft.rfft(wave * np.hanning(wave.size)))
        hertz = np.fft.rfftfreq(wave.size, 1 / RATE)
        assert bright[velocity] == pytest.approx((hertz * magnitude).sum() / magnitude.sum(), 0.03)
    assert bright[30] < bright[54] < bright[100] < bright[127]
    assert bright[54] == pytest.approx(bright[56], rel=0.05), "where one takes over from the other"


def test_without_layers_and_with_velocity_as_loudness_only_a_key_plays_the_note_of_its_cell(
    tmp_path,
):
    plain = perform(tmp_path, 30, layers=())
    assert len(plain.heard("me-play")[0]) == 10 and plain.heard("me-play")[0][2] < 82
    off = perform(tmp_path, 30, (20, "me-timbre", 0))
    assert off.heard("me-play")[0][2] < 82


def test_layers_of_an_older_cell_are_not_played(tmp_path):
    newer = list(cell(tmp_path)[0])
    newer[0], newer[2] = 25, 2
    take = perform(tmp_path, 30, tuple(newer), (26, "me-cell", 2, 1))
    assert take.heard("me-play")[0][2] < 82


@pytest.mark.parametrize(("velocity", "made_at"), [(30, 30), (80, 100)])
def test_a_held_key_goes_on_in_its_layer(tmp_path, velocity, made_at):
    take = perform(tmp_path, velocity, (300, "me-place", 0.25, 0.75))
    ((pitch, asked, *_),) = [said[2:] for said in take.heard("me-request") if "hold" in said]
    assert (pitch, asked) == (KEY, made_at)


def test_a_note_that_comes_after_its_cell_is_asked_for_as_well(tmp_path):
    later = (20, "me-part", 1, "wav", f"{tmp_path}/100.wav", 0, RATE, RATE, RATE, 61)
    take = perform(tmp_path, 100, later)
    asked = [said[1:] for said in take.heard("me-request") if "layers" in said]
    assert ("layers", 30, 61) in asked and ("layers", 127, 61) in asked


def test_a_layer_that_is_told_again_is_read_once(tmp_path):
    again = [(30, *layer(tmp_path, 30)[1:])]
    take = perform(tmp_path, 30, *again)
    assert [said[2] for said in take.heard("me-layered")] == [30, 127]


def looped(folder, pitch, velocity):
    """A note that lasts; its path."""
    path = folder / f"{pitch}-{velocity}.wav"
    time = np.arange(sum(LOOP) + 960) / RATE
    hz = round(midi_to_hz(pitch))
    wave = sum(0.5**k * np.sin(2 * np.pi * hz * (k + 1) * time) for k in range(velocity // 10))
    wave[0] = wave[-2:] = 0
    part.write(path, (0.05 * wave).astype(np.float32)[None], RATE)
    return path.as_posix()


def arriving(folder, generation, ms):
    """A cell and its layers, as a server says them."""
    size = sum(LOOP) + 960
    for pitch in KEYS:
        yield (ms, "me-region", generation, pitch, 0, *LOOP, 0)
        file = looped(folder, pitch, 100)
        yield (ms, "me-part", generation, "wav", file, 0, size, RATE, size, pitch)
    yield (ms, "me-cell", generation, len(KEYS))
    for velocity, tone in ((30, 55), (127, 115)):
        for k, pitch in enumerate(KEYS):
            news = (generation, pitch, velocity, tone, looped(folder, pitch, velocity))
            yield (ms + 20 * k, "me-layer", *news, size, RATE, *LOOP, 0)


def test_keys_struck_anew_held_bent_and_stolen_while_layers_come_do_not_click(tmp_path):
    score = [(0, "me-adsr", 15, 200, 0.7, 60), (0, "me-voices", 3)]
    for generation in range(1, 9):
        score += arriving(tmp_path, generation, 400 * generation)
    for k, velocity in enumerate(range(20, 128, 3)):
        key, ms = KEYS[k % len(KEYS)], 600 + 77 * k
        score += [(ms, "me-note", key, velocity), (ms + 250, "me-note", key, 0)]
        score += [(ms + 30, "me-bend", np.sin(k))]
    take = play(INSTRUMENT, score=score, ms=4500, hear=["me-play", "me-layered", "me-reading"])
    slots = [slot for _, _, slot, *_ in take.heard("me-play")]
    assert len(take.heard("me-layered")) == 8 * 2 * len(KEYS)
    assert min(slots) < 82 <= max(slots), "keys play plain notes and layers"
    assert take.audio[0].any() and jolt(take.audio[0], RATE) < CLICK
    assert not take.between(4000, 4450).any()
    assert sum(change for _, change in take.heard("me-reading")) == 0
