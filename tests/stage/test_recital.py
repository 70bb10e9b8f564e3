"""The demo: real server, real Pd, the real patch; what is asked for is what is on the tape."""

import numpy as np
import pytest
import soundfile

from notebank.errors import BadFile, BadValue
from notebank.stage import performance, recital


@pytest.fixture(scope="module")
def tape(tmp_path_factory, captured):
    folder = tmp_path_factory.mktemp("recital")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NOTEBANK_HOME", str(captured(folder / "home")))
        yield recital.give(folder / "demo.wav", say=lambda line: None), folder / "demo.wav"


def test_the_whole_performance_is_in_the_file(tape):
    heard, path = tape
    last = heard.notes[-1]
    rest = performance.SECONDS - last.strike.at
    assert last.at >= last.strike.at
    assert heard.seconds == pytest.approx(last.at + rest, abs=1)
    assert path.stat().st_size > 2 * 4 * 48000 * (performance.SECONDS - 1)
    assert [note.strike for note in heard.notes] == performance.strikes()


def test_every_note_is_heard_within_ten_cents_of_what_was_asked(tape):
    off = {
        (note.strike.what, note.strike.pitch): note.cents
        for note in tape[0].notes
        if note.cents is None or abs(note.cents) > 10
    }
    assert not off


def test_a_key_sounds_within_two_blocks(tape):
    delays = [note.delay for note in tape[0].notes if note.strike.alone]
    assert None not in delays
    assert max(delays) <= 2 * 64 / recital.RATE + 0.002, "and the limiter looks 2 ms ahead"


def test_harder_is_louder(tape):
    levels = [note.level for note in tape[0].notes if note.strike.what.startswith("velocity")]
    assert levels == sorted(levels) and levels[-1] - levels[0] > 10


def test_a_new_corner_is_another_sound_at_the_same_place(tape):
    heard, path = tape
    audio, rate = soundfile.read(path, dtype="float32")
    before, after = (
        spectrum(audio, rate, note)
        for note in heard.notes
        if note.strike.what in ("before the corner", "new corner")
    )
    assert before @ after < 0.98, "cosine of the spectra before and after the corner changed"


def spectrum(audio, rate, note):
    """Magnitudes of 0.25 s of a note, of length 1."""
    start = round((note.at + 0.05) * rate)
    magnitudes = np.abs(np.fft.rfft(audio[start : start + rate // 4].mean(axis=1)))
    return magnitudes / np.linalg.norm(magnitudes)


def test_the_last_note_ends_after_its_note_off(tape):
    assert 0 < tape[0].release < 0.5


def test_nothing_is_clipped(tape):
    assert -24 < tape[0].peak < 0


@pytest.mark.parametrize(("name", "error"), [("nowhere/demo.wav", BadFile), ("demo.mp3", BadValue)])
def test_a_place_that_cannot_be_written_is_refused_before_anything_starts(tmp_path, name, error):
    with pytest.raises(error):
        recital.give(tmp_path / name)
