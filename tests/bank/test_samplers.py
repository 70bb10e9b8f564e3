"""Banks in samplers of others: the SFZ in sfizz beside Pd, the SoundFont as sf2utils reads it.

Both are guests of tests only: pip install notebank[samplers].
"""

import numpy as np
import pytest

from notebank.audio.pitch import detect
from notebank.bank import NoteBank, convert
from notebank.notes import Loop, midi_to_hz
from pd.tones import INSTRUMENT
from pdtools import play

pytestmark = pytest.mark.slow
PYSFIZZ = "pysfizz is not installed: pip install notebank[samplers]"
SF2UTILS = "sf2utils is not installed: pip install notebank[samplers]"
PITCHES, LEVELS = (48, 60, 69), (0.5, 0.25, 0.4)
# sfizz has the first 8192 samples of a file at hand, and loads the rest when it gets to it
LENGTH = 8000
BANK_RATE = 16000
RATE = 48000
PLAYED = [(48, 127), (50, 100), (60, 100), (64, 64), (65, 30), (69, 127), (72, 100)]
DIES, LASTS = Loop(800, 795, -6.0), Loop(1600, 400)  # 13 and 11 periods


@pytest.fixture
def bank() -> NoteBank:
    """One cell of sines: 60 dies in its loop, 69 lasts."""
    seconds = np.arange(LENGTH) / BANK_RATE
    cell = [a * np.sin(2 * np.pi * midi_to_hz(p) * seconds) for p, a in zip(PITCHES, LEVELS)]
    samples = np.stack(cell).astype(np.float32).reshape(1, 1, 3, LENGTH)
    loops = {(0, 0, 60): DIES, (0, 0, 69): LASTS}
    return NoteBank(samples, PITCHES, BANK_RATE, loops=loops).guarded()


def decibels(audio: np.ndarray, second: float) -> float:
    part = audio[int(second * RATE) :][: RATE // 5].astype(np.float64)
    return 10 * np.log10(np.mean(part**2))


@pytest.fixture
def sfizz(tmp_path, bank):
    """Plays (key, velocity, seconds held) in sfizz."""
    pysfizz = pytest.importorskip("pysfizz", reason=PYSFIZZ)
    folder = convert.write(bank, tmp_path / "sfz", "sfz").parent
    synth = pysfizz.Synth(RATE, 64)
    synth.load_sfz_file(str(folder / "00_00.sfz"))
    return lambda key, velocity, held: np.asarray(
        synth.render_note(key, velocity, held, held + 1.0)
    )[0]


@pytest.fixture
def pd(tmp_path, bank):
    """Plays the same in Pd, from our folder."""
    path = convert.write(bank, tmp_path / "ours", "folder")

    def played(key: int, velocity: int, held: float) -> np.ndarray:
        score = [
            (0, "me-adsr", 2, 0, 1, 20),
            (0, "me-timbre", 0),
            (0, "me-load", path.as_posix()),
            (0.5, "me-local", 1),
            (10, "me-place", 0, 0),
            (100, "me-note", key, velocity),
            (100 + 1000 * held, "me-note", key, 0),
        ]
        take = play(INSTRUMENT, score=score, ms=1100 + 1000 * held, rate=RATE)
        return take.between(100, 1100 + 1000 * held)

    return played


def test_sfizz_plays_every_key_in_tune_and_at_the_level_that_pd_has(sfizz, pd):
    apart = {}  # sfizz is softer by its own volume, pan law and so on: by the same for all
    for key, velocity in PLAYED:
        heard, ours = sfizz(key, velocity, 0.7), pd(key, velocity, 0.7)
        assert abs(detect(heard[: int(0.4 * RATE)], RATE) - key) < 0.02, f"key {key}"
        apart[key, velocity] = decibels(heard, 0.1) - decibels(ours, 0.1)
    assert np.ptp(list(apart.values())) < 0.1, apart


def test_sfizz_holds_and_lets_fall_as_pd_does(sfizz, pd):
    for key, seconds in ((60, (0.1, 1.0, 2.0, 4.0)), (69, (0.1, 1.0, 5.0, 9.7))):
        heard, ours = sfizz(key, 127, 10.0), pd(key, 127, 10.0)
        apart = [decibels(heard, second) - decibels(ours, second) for second in seconds]
        assert np.ptp(apart) < 0.1, f"key {key}: {apart}"


def test_another_reader_finds_presets_keys_samples_and_loops_of_a_soundfont(tmp_path, bank):
    sf2parse = pytest.importorskip("sf2utils.sf2parse", reason=SF2UTILS)
    path = convert.write(bank, tmp_path / "pad.sf2", "sf2")
    with path.open("rb") as file:
        font = sf2parse.Sf2File(file)
        [preset, _] = font.presets
        [instrument, _] = font.instruments
        assert (preset.name, preset.bank, preset.preset) == ("00_00", 0, 0)
        zones = [each for each in instrument.bags if each.sample]
        assert [tuple(zone.key_range) for zone in zones] == [(0, 54), (55, 64), (65, 127)]
        assert [zone.sample.original_pitch for zone in zones] == list(PITCHES)
        assert [zone.sample.sample_rate for zone in zones] == [BANK_RATE] * 3
        assert [bool(zone.sample_loop) for zone in zones] == [False, True, True]
        for zone, loop in zip(zones[1:], (DIES, LASTS)):
            sample = zone.sample
            assert sample.start_loop == loop.start + 8
            assert sample.end_loop - sample.start_loop == loop.length
        raw = np.frombuffer(zones[0].sample.raw_sample_data, "<i2")
        assert np.abs(raw[:LENGTH] / 32768 - bank.note(0, 0, 48)).max() < 2**-15
