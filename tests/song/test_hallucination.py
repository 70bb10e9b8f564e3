import numpy as np
import pytest

from notebank.errors import BadValue
from notebank.song.hallucination import PEAK, Hallucination

RATE = 1000


def test_the_timeline_is_as_long_as_its_last_note_ends():
    dream = Hallucination(3, 2, spacing=0.25, attack=0.1, sustain=0.2, decay=0.3)
    assert dream.count == 7 and dream.samples(RATE) == 6 * 250 + 600
    assert dream.mix(enumerate([np.ones(4000)] * 7), RATE).size == dream.samples(RATE)


def test_notes_on_the_way_lie_between_the_places_and_keep_the_pitch_they_come_from():
    dream, places = (
        Hallucination(3, 2),
        list(np.random.default_rng(0).standard_normal((3, 16)).astype(np.float32)),
    )
    latents = dream.latents(places)
    assert len(latents) == 7 and all(
        np.array_equal(latents[3 * i], place) for i, place in enumerate(places)
    )
    assert dream.pitches([60, 72, 48]) == [60, 60, 60, 72, 72, 72, 48]
    with pytest.raises(BadValue, match="needs as many places, not 2"):
        dream.latents(places[:2])


def test_the_envelope_rises_holds_and_falls():
    envelope = Hallucination(1, 0, attack=0.1, sustain=0.2, decay=0.4).envelope(RATE)
    assert (
        envelope[0] == 0 and envelope[50] == pytest.approx(0.5) and np.all(envelope[100:300] == 1)
    )
    assert (
        envelope[500] == pytest.approx(0.5, abs=0.01) and envelope[-1] == 0 and envelope.size == 700
    )


def test_each_note_sounds_at_its_time_without_its_start():
    dream = Hallucination(2, 0, spacing=0.5, trim=0.1, attack=0.0, sustain=0.2, decay=0.0)
    note = np.where(np.arange(1000) < 100, 9.0, 0.5)
    audio = dream.mix([(1, note), (0, note)], RATE)
    assert (
        np.all(audio[:200] == PEAK)
        and np.all(audio[200:500] == 0)
        and np.all(audio[500:700] == PEAK)
        and audio.size == 700
    )


def test_short_notes_and_silence_do_no_harm():
    dream = Hallucination(3, 0)
    assert np.array_equal(
        dream.mix(enumerate([np.zeros(10)] * 3), RATE), np.zeros(dream.samples(RATE))
    )


@pytest.mark.parametrize(
    "wrong",
    [
        {"notes": 0},
        {"steps": -1},
        {"spacing": -1},
        {"attack": float("nan")},
        {"attack": 0, "sustain": 0, "decay": 0},
    ],
)
def test_what_cannot_be_dreamt_is_refused(wrong):
    with pytest.raises(BadValue):
        Hallucination(**{"notes": 2, "steps": 2} | wrong)
