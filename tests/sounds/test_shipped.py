import numpy as np
import pytest

from notebank.audio.loudness import TARGET, momentary
from notebank.audio.pitch import detect
from notebank.notes import DEFAULT_PITCHES
from notebank.sounds.library import SHIPPED, Library


def test_at_least_eight_sounds_of_at_most_eight_megabytes_ship_with_their_notice():
    assert len(Library([SHIPPED]).names()) >= 8
    assert sum(path.stat().st_size for path in SHIPPED.rglob("*.flac")) <= 8_000_000
    notice = (SHIPPED / "NOTICE.txt").read_text()
    assert (
        "Frank Wen" in notice
        and "The above copyright notice and this permission notice shall be" in notice
    )


@pytest.mark.parametrize("name", Library([SHIPPED]).names())
def test_every_shipped_note_is_in_tune_loud_enough_and_four_seconds_long(name):
    sound = Library([SHIPPED]).get(name)
    assert sound.pitches == DEFAULT_PITCHES
    for pitch in sound.pitches:
        audio = sound.audio(pitch, 16000)
        assert audio.size == 64000
        assert np.abs(audio).max() < 0.9
        assert -30 < momentary(audio, 16000) < -14
        assert abs(detect(audio, 16000) - pitch) < 0.5


def test_all_shipped_sounds_are_equally_loud_at_middle_c():
    library = Library([SHIPPED])
    for name in library.names():
        assert momentary(library.get(name).audio(60, 16000), 16000) == pytest.approx(
            TARGET, abs=0.1
        )
