"""What is heard: pitch, sameness, no clicks, no DC; always from real Pd."""

import numpy as np
import pytest

from notebank.audio.partials.brightness import shelf_db
from notebank.bank import part
from notebank.notes import midi_to_hz
from pd.tones import INSTRUMENT, deliver, largest_step, pitch, step_of, tone
from pdtools import play

OPEN = (0, "me-adsr", 2, 0, 1, 20)
PLAIN = (0, "me-timbre", 0)  # velocity is loudness only


def perform(score, ms=1000, **options):
    return play(INSTRUMENT, score=[OPEN, PLAIN, *score], ms=ms, **options)


@pytest.mark.parametrize("rate", [44100, 48000])
@pytest.mark.parametrize("key", [36, 57, 84])
def test_a_note_comes_out_at_its_pitch_whatever_the_sample_rate_of_pd(tmp_path, rate, key):
    take = perform([deliver(tmp_path, 1, [36, 57, 84]), (10, "me-note", key, 127)], rate=rate)
    assert pitch(take.between(50, 950), rate) == pytest.approx(key, abs=0.1)


@pytest.mark.parametrize(
    ("key", "source"), [(60, 60), (61, 60), (62, 60), (63, 64), (100, 64), (20, 60)]
)
def test_a_pitch_that_is_not_there_is_made_of_the_nearest_one_below_when_two_are_as_near(
    tmp_path, key, source
):
    take = perform(
        [deliver(tmp_path, 1, [60, 64], length=32000), (10, "me-note", key, 127)], hear=["me-play"]
    )
    ((_, _, _, onset, _, _, ratio, *_),) = take.heard("me-play")
    assert onset == (0 if source == 60 else 32000)
    assert ratio == pytest.approx(2 ** ((key - source) / 12))
    assert pitch(take.between(30, 180), take.rate) == pytest.approx(key, abs=0.1)


def test_the_same_note_twice_has_the_same_samples(tmp_path):
    score = [
        deliver(tmp_path, 0, [60], length=4800),
        (20, "me-note", 60, 90),
        (500, "me-note", 60, 90),
    ]
    # a block is 2 ms there, so that both keys fall on the start of one
    take = perform(score, rate=32000)
    first, second = take.between(20, 400), take.between(500, 880)
    assert np.abs(first).max() > 0.1
    assert np.abs(first - second).max() < 3e-5, (
        "the place in the note is a float32 signal: it may round the other way"
    )


def test_a_note_sounds_within_one_block_of_its_key(tmp_path):
    take = perform([deliver(tmp_path, 1, [69]), (100, "me-note", 69, 127)])
    first = np.flatnonzero(take.audio[0])[0]
    assert 0 <= first - 4410 <= 64


def test_velocity_is_squared_as_general_midi_says(tmp_path):
    take = perform(
        [
            deliver(tmp_path, 1, [69]),
            (100, "me-note", 69, 127),
            (400, "me-note", 69, 0),
            (500, "me-note", 69, 64),
        ]
    )
    assert np.abs(take.between(200, 300)).max() == pytest.approx(0.4, rel=0.01)
    assert np.abs(take.between(600, 700)).max() == pytest.approx(0.4 * (64 / 127) ** 2, rel=0.01)


@pytest.mark.parametrize("velocity", [30, 75, 127])
def test_velocity_is_the_shelf_of_the_models_and_the_toggle_takes_it_away(tmp_path, velocity):
    rate, key = 44100, 60
    hz = midi_to_hz(key)
    time = np.arange(rate) / rate
    note = sum(0.02 * np.sin(2 * np.pi * hz * k * time) for k in range(1, 17)).astype(np.float32)
    note[0] = note[-2:] = 0
    frames = part.write(tmp_path / "note.wav", note[None], rate)
    news = (1, "me-part", 1, "wav", f"{tmp_path}/note.wav", 0, frames, rate, frames, key)

    def heard(timbre):
        score = [news, (2, "me-timbre", timbre), (20, "me-note", key, velocity)]
        audio = perform(score, ms=700).between(100, 600)
        waves = np.exp(-2j * np.pi * hz * np.arange(1, 17)[:, None] * np.arange(audio.size) / rate)
        return 20 * np.log10(np.abs((waves * audio * np.hanning(audio.size)).sum(axis=1)))

    shelf = shelf_db(hz * np.arange(1, 17), hz, velocity)
    assert heard(1) - heard(0) == pytest.approx(shelf, abs=0.5)


def test_nothing_clicks_when_a_note_begins_and_ends_and_is_let_go_and_stopped(tmp_path):
    events = [deliver(tmp_path, 1, [69], length=4800)]
    for k in range(10):  # odd times, so that ends fall anywhere in a block and in a period
        events += [
            (20.3 + 437.7 * k, "me-note", 69, 127),
            (20.3 + 437.7 * k + [61.1, 150.7, 299.9, 310][k % 4], "me-note", 69, 0),
        ]
    events += [(4500, "me-note", 69, 127), (4561.3, "me-panic")]
    take = perform(events, ms=5000)
    assert largest_step(take.audio[0]) <= step_of(440, 0.4, take.rate)


def test_twenty_keys_struck_over_two_voices_steal_without_a_click(tmp_path):
    keys = [60 + k % 12 for k in range(20)]
    events = [deliver(tmp_path, 1, range(60, 72), level=0.1), (2, "me-voices", 2)]
    events += [(10 + 31.3 * k, "me-note", key, 127) for k, key in enumerate(keys)]
    take = perform(events, ms=1200)
    assert largest_step(take.audio[0]) <= 4 * step_of(midi_to_hz(71), 0.1, take.rate), (
        "two notes sound, two fade"
    )


def test_fewer_than_one_voice_is_one_voice(tmp_path):
    take = perform([deliver(tmp_path, 1, [69]), (2, "me-voices", 0), (10, "me-note", 69, 127)])
    assert np.abs(take.between(50, 900)).max() > 0.1


def test_forty_keys_at_once_all_sound_and_nothing_is_left_reading(tmp_path):
    events = [deliver(tmp_path, 1, range(40, 56), length=4800, level=0.02)]
    events += [(10, "me-note", 40 + k % 16 + (k // 16) * 0.25, 127) for k in range(40)]
    take = perform(events, ms=1500, hear=["me-reading", "me-play"])
    assert len(take.heard("me-play")) == 40
    assert sum(change for _, change in take.heard("me-reading")) == 0
    assert sum(1 for _, change in take.heard("me-reading") if change == 1) == 40
    assert not take.between(1200, 1500).any()


def test_there_is_no_dc_before_between_and_after_notes(tmp_path):
    keys = [(100, "me-note", 60, 127), (150, "me-note", 72, 127), (200, "me-note", 72, 0)]
    take = perform([deliver(tmp_path, 1, [60, 72], length=4800), *keys])
    assert not take.between(0, 100).any()
    assert not take.between(500, 1000).any()
    assert abs(take.between(100, 480).mean()) < 1e-4


def test_a_bend_slides_the_pitch_of_a_sounding_note_without_a_step(tmp_path):
    events = [deliver(tmp_path, 1, [69], length=64000), (10, "me-note", 69, 127)]
    events += [(300 + 10 * k, "me-bend", k / 10) for k in range(21)]
    take = perform(events)
    assert pitch(take.between(100, 290), take.rate) == pytest.approx(69, abs=0.05)
    assert pitch(take.between(600, 900), take.rate) == pytest.approx(71, abs=0.05)
    assert largest_step(take.audio[0]) <= step_of(midi_to_hz(71), 0.4, take.rate)


def test_the_pedal_holds_what_was_let_go_until_it_comes_up(tmp_path):
    take = perform(
        [
            deliver(tmp_path, 1, [69], length=32000),
            (10, "me-sustain", 1),
            (20, "me-note", 69, 127),
            (60, "me-note", 69, 0),
            (500, "me-sustain", 0),
        ]
    )
    assert np.abs(take.between(400, 500)).max() == pytest.approx(0.4, rel=0.01)
    assert not take.between(530, 1000).any()


def test_a_key_struck_again_under_the_pedal_does_not_pile_up(tmp_path):
    events = [deliver(tmp_path, 1, [69], length=32000), (5, "me-sustain", 1)]
    events += [(20 + 100 * k, "me-note", 69, v) for k in range(8) for v in (127, 0)]
    take = perform(events)
    assert np.abs(take.audio[0]).max() < 0.81


def test_two_scopes_side_by_side_do_not_touch(tmp_path):
    other = INSTRUMENT.replace("me", "you").replace("nayou", "name").replace("left", "right")
    score = [
        PLAIN,
        deliver(tmp_path, 1, [69]),
        (10, "me-note", 69, 127),
        (20, "you-note", 69, 127),
        (30, "you-panic"),
    ]
    take = play(INSTRUMENT, other, score=score, ms=500)
    assert np.abs(take.between(100, 400, 0)).max() == pytest.approx(0.4, rel=0.01)
    assert not take.audio[1].any()


@pytest.mark.parametrize("rate", [44100, 48000, 96000])
def test_a_part_at_pds_rate_is_read_sample_for_sample(tmp_path, rate):
    take = perform(
        [deliver(tmp_path, 1, [69], length=rate // 2, rate=rate), (10, "me-note", 69, 127)],
        ms=600,
        rate=rate,
        hear=["me-play"],
    )
    assert take.heard("me-play")[0][5:7] == (rate, 1)
    assert pitch(take.between(50, 450), rate) == pytest.approx(69, abs=1e-3)
    first = np.flatnonzero(take.audio[0])[0]
    written = tone(69, rate // 2, rate=rate)
    start, count = round(0.02 * rate), round(0.4 * rate)  # behind the attack
    offset = [
        np.abs(take.audio[0][first + start : first + start + count] - written[k : k + count]).max()
        for k in range(start - 8, start + 80)
    ]
    assert min(offset) < 1e-4, "between samples it would be interpolated: 0.3 off at 0.5"
