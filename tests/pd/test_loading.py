"""Parts into slots: what is loaded, kept, waited for, given back, and refused."""

import numpy as np
import pytest

from pd.tones import INSTRUMENT, RATE, deliver, largest_step, pitch, step_of, tone
from pdtools import play

PITCHES = range(36, 85, 4)


def perform(score, ms=600, hear=(), patch=INSTRUMENT, **options):
    envelope = [(0, "me-adsr", 2, 0, 1, 20), (0, "me-timbre", 0)] if "nb.poly~" in patch else []
    return play(patch, score=[*envelope, *score], ms=ms, hear=[*hear, "me-status"], **options)


def test_a_part_is_read_into_slots_and_each_of_its_notes_is_announced(tmp_path):
    take = perform(
        [deliver(tmp_path, 1, PITCHES), (2, "me-cell", 1, 13)],
        hear=["me-ready", "me-drawn", "me-complete"],
        arrays=["me-slot-0", "me-slot-1"],
    )
    each = 11  # notes of 16000 samples in a slot of 4 s at 44100 Hz
    assert take.heard("me-ready") == [
        (1, p, k // each, 16000 * (k % each), 16000, RATE, 0, 0, 0) for k, p in enumerate(PITCHES)
    ]
    assert take.heard("me-drawn") == [("me-slot-0", 0, 16000), ("me-slot-1", 0, 16000)]
    assert take.heard("me-complete") == [(1, 13)]
    for slot, pitches in enumerate((PITCHES[:each], PITCHES[each:])):
        written = np.concatenate([tone(p, 16000) for p in pitches])
        assert np.array_equal(take.arrays[f"me-slot-{slot}"][: written.size], written)


def test_a_key_that_is_held_while_nothing_is_loaded_sounds_when_its_note_arrives(tmp_path):
    take = perform(
        [
            (10, "me-note", 69, 127),
            (15, "me-note", 60, 127),
            (20, "me-note", 60, 0),
            deliver(tmp_path, 200, [69]),
        ],
        hear=["me-play"],
    )
    assert not take.between(0, 199).any()
    assert np.abs(take.between(250, 500)).max() == pytest.approx(0.4, rel=0.01)
    assert [key for key, *_ in take.heard("me-play")] == [69], "a key let go before is forgotten"


def test_a_waiting_key_takes_the_nearest_note_if_its_own_does_not_come(tmp_path):
    take = perform([(10, "me-note", 70, 127), deliver(tmp_path, 100, [69])], hear=["me-play"])
    assert not take.between(0, 149).any()
    assert pitch(take.between(250, 550), take.rate) == pytest.approx(70, abs=0.1)


def test_a_held_note_is_untouched_while_the_pad_goes_away_and_back(tmp_path):
    def score(moves):
        return [deliver(tmp_path, 1, [69], length=9600), (10, "me-note", 69, 127), *moves]

    moves = [
        deliver(tmp_path, 100 + 10 * g, [69], generation=g, length=9600, level=0.1)
        for g in range(2, 40)
    ]
    still, moved = perform(score([])), perform(score(moves))
    assert np.array_equal(still.audio, moved.audio)


def test_the_newest_generation_of_a_pitch_is_played_and_a_late_old_one_is_not(tmp_path):
    parts = [
        deliver(tmp_path, 1, [69], generation=5, level=0.2),
        deliver(tmp_path, 5, [69], generation=4, level=0.4),
    ]
    take = perform([*parts, (10, "me-note", 69, 127)])
    assert np.abs(take.between(50, 400)).max() == pytest.approx(0.2, rel=0.01)


def test_a_whole_cell_makes_the_older_notes_of_other_pitches_old_news(tmp_path):
    parts = [
        deliver(tmp_path, 1, [61], generation=1),
        deliver(tmp_path, 5, [60, 64], generation=2),
        (8, "me-cell", 2, 2),
    ]
    take = perform([*parts, (20, "me-note", 61, 127)], hear=["me-play"])
    assert take.heard("me-play")[0][6] == pytest.approx(2 ** (1 / 12)), (
        "made of 60, at the newest place"
    )


def test_the_pitch_played_is_asked_for_if_it_is_not_there_and_when_another_key_comes(tmp_path):
    cell = [deliver(tmp_path, 1, [60, 64]), (4, "me-cell", 1, 2)]
    keys = [(10 + 10 * k, "me-note", key, 100) for k, key in enumerate([60, 60, 61, 61, 60])]
    take = perform(
        [*cell, *keys, (60, "me-local", 1), (70, "me-note", 62, 100)], hear=["me-command"]
    )
    assert take.heard("me-command") == [("note", p, 100, 0) for p in (60, 61, 61, 60)]


def test_only_what_the_model_can_play_is_asked_for():
    replies = [(1, "me-reply", "done", "model", "gan", "gansynth", 16000, 24, 84, 64000)]
    take = perform(
        [*replies, (10, "me-note", 20, 100), (20, "me-note", 90, 100), (30, "me-note", 60, 100)],
        hear=["me-command"],
    )
    assert take.heard("me-command") == [("note", 60, 100, 0)]


def test_a_server_that_counts_anew_is_believed(tmp_path):
    parts = [
        deliver(tmp_path, 1, [69], generation=700, level=0.2),
        (5, "me-connected", 1),
        deliver(tmp_path, 6, [69], level=0.4),
    ]
    take = perform([*parts, (20, "me-note", 69, 127)])
    assert np.abs(take.between(50, 400)).max() == pytest.approx(0.4, rel=0.01)


def test_when_the_pool_is_exhausted_the_oldest_readers_fade_and_the_new_note_gets_their_slot(
    tmp_path,
):
    score = [(0, "me-voices", 24)]
    for g in range(1, 81):  # every generation is held by a voice or stood for by a key
        key = 20 + g % 70
        score += [
            deliver(tmp_path, 30 * g, [key], generation=g, length=32000, level=0.02),
            (30 * g + 5, "me-note", key, 127),
        ]
    take = perform(score, ms=2600, hear=["me-evict", "me-ready", "me-reading"])
    assert len(take.heard("me-ready")) == 80
    assert take.heard("me-evict")
    reading = {}
    for message in take.messages:  # no slot is announced anew while somebody reads it
        if message.name == "me-reading":
            slot, change = message.atoms
            reading[slot] = reading.get(slot, 0) + change
        elif message.name == "me-ready":
            assert reading.get(message.atoms[2], 0) == 0
    assert largest_step(take.audio[0]) <= 32 * step_of(440, 0.02, take.rate)


def test_slots_are_chosen_by_the_length_of_a_note_and_a_part_too_large_for_one_goes_in_pieces(
    tmp_path,
):
    small = "loader: nb.loader me 16064 32064 40000\ncontroller: nb.controller me"
    take = perform(
        [
            deliver(tmp_path, 1, [60, 64], length=8000),
            deliver(tmp_path, 50, range(70, 75), length=8000, generation=2),
            (51, "me-cell", 2, 5),
            deliver(tmp_path, 100, [80, 82], length=24000, generation=3),
            deliver(tmp_path, 150, [84, 86], length=38400, generation=4),
        ],
        patch=small,
        hear=["me-ready", "me-complete"],
        arrays=["me-slot-3", "me-slot-81"],
    )
    assert [(p, slot, onset) for _, p, slot, onset, *_ in take.heard("me-ready")] == [
        *[(60, 0, 0), (64, 0, 8000)],
        *[(70, 1, 0), (71, 1, 8000), (72, 2, 0), (73, 2, 8000), (74, 3, 0)],
        *[(80, 64, 0), (82, 65, 0)],
        *[(84, 80, 0), (86, 81, 0)],
    ]
    assert take.heard("me-complete") == [(2, 5)]
    assert np.array_equal(take.arrays["me-slot-3"][:8000], tone(74, 8000))
    assert np.array_equal(take.arrays["me-slot-81"][:38400], tone(86, 38400))


def test_a_missing_a_short_and_an_oversized_part_are_refused_with_numbers_and_change_nothing(
    tmp_path,
):
    good = deliver(tmp_path, 1, [69])
    shorter = deliver(tmp_path, 20, [69], generation=2, length=9600)
    bad = [
        (10, "me-part", 2, "wav", f"{tmp_path}/none.wav", 0, 16000, RATE, 16000, 69),
        (20, "me-part", 2, *shorter[3:5], 0, 32000, RATE, 32000, 69),
        (30, "me-part", 2, *good[3:5], 0, 4000000, RATE, 4000000, 69),
        (40, "me-cell", 2, 1),
    ]
    take = perform([good, *bad, (50, "me-note", 69, 127)], hear=["me-ready", "me-missing"])
    assert len(take.heard("me-ready")) == 1
    assert take.heard("me-missing") == [(2, 0, 1)]
    (gone, short, long, cell) = take.heard("me-status")
    assert gone == ("failed", "part", "no-file", f"{tmp_path}/none.wav")
    assert short[:3] == ("failed", "part", "short") and short[5] == 9600 and short[7] == 32000
    assert long[:3] == ("failed", "part", "too-long") and 4000000 in long and 2822464 in long
    assert cell == ("failed", "cell", "short", 0, "of", 1, "notes")
    assert np.abs(take.between(100, 400)).max() == pytest.approx(0.4, rel=0.01)


def test_names_of_files_may_hold_blanks_and_what_pd_has_a_meaning_for(tmp_path):
    folder = tmp_path / "a folder; of $1 odd, names"
    folder.mkdir()
    take = perform([deliver(folder, 1, [69]), (10, "me-note", 69, 127)])
    assert np.abs(take.between(50, 400)).max() == pytest.approx(0.4, rel=0.01)
