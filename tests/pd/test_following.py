"""Keys that are down go on at the place of the pad; what the server would say is said by the
score."""

import numpy as np
import pytest

from notebank.bank import part
from pd.tones import INSTRUMENT, deliver, largest_step, step_of, tone
from pdtools import play

RATE = 48000
LEVEL = 0.2
OPEN = [(0, "me-adsr", 2, 0, 1, 20), (0, "me-timbre", 0)]
CAN = "caps", "done", "info", "a", "partials", RATE, 0, 127, 96000, 4, "flat", "continue"
SAID = ["me-request", "me-continue", "me-crossed", "me-reading"]


def struck(folder, pitches=(69,)):
    return deliver(folder, 1, list(pitches), length=2 * RATE, rate=RATE, level=LEVEL)


def rest(folder, ms, pitch, start, *, level=LEVEL, generation=2):
    """The rest of a note from a sample on, with a loop of whole periods."""
    wave = tone(pitch, 3 * RATE, level=level, rate=RATE)[int(start) :]
    wave = wave[: RATE + RATE // 2].copy()
    wave[0] = wave[-2:] = 0
    path = folder / f"{generation}-{pitch}-{int(start)}.wav"
    frames = part.write(path, wave[None], RATE)
    region = (ms, "me-region", generation, pitch, start, 4800, 48000, 0)
    news = ("wav", path.as_posix(), 0, frames, RATE, frames, pitch)
    return [region, (ms, "me-part", generation, *news)]


def perform(score, ms=1800, **options):
    return play(INSTRUMENT, score=[*OPEN, *score], ms=ms, rate=RATE, hear=SAID, **options)


def asked(take):
    """pitch, velocity, sample, place, the place before and where that begins, of each request."""
    return [said[2:] for said in take.heard("me-request") if "hold" in said]


def test_a_move_of_the_pad_asks_for_a_held_note_from_a_later_sample_on(tmp_path):
    keys = [(20, "me-note", 69, 90), (20, "me-note", 60, 90), (200, "me-note", 60, 0)]
    score = [struck(tmp_path, [60, 69]), *keys, (500, "me-place", 0.25, 0.75)]
    ((pitch, velocity, sample, *places),) = asked(perform(score, 700))
    assert (pitch, velocity, places[:2]) == (69, 100, [0.25, 0.75]), "as struck notes are made"
    assert sample == pytest.approx((480 + 80) * RATE / 1000, abs=2)


def test_what_is_asked_for_is_crossed_to_at_its_sample_and_the_newest_place_comes_next(tmp_path):
    moves = [(500 + 10 * k, "me-place", k / 10, 0.5) for k in range(10)]
    score = [struck(tmp_path), (1, "me-answer", *CAN), (20, "me-note", 69, 90), *moves]
    ((_, _, sample, *_),) = asked(perform(score, 700))
    take = perform([*score, *rest(tmp_path, 560, 69, sample)])
    first, second = asked(take)
    assert (first[3], second[3]) == pytest.approx((0.0, 0.9)), "those between are skipped"
    assert (first[7], second[7]) == (0, sample), "which note it goes on from"
    assert len(take.heard("me-continue")) == len(take.heard("me-crossed")) == 1
    level = np.abs(take.between(200, 1200).reshape(-1, 480)).max(axis=1)
    assert np.ptp(20 * np.log10(level)) < 0.2, "in phase"
    assert largest_step(take.between(100, 1700)) <= step_of(440, LEVEL, RATE)


def test_nothing_is_asked_for_a_key_that_was_struck_where_the_pad_is(tmp_path):
    told = [(0.5, "me-place", 0.76, 0.49), (0.5, "me-cell-place", 1, 0.75, 0.5)]
    elsewhere = [(300, "me-cell-place", 2, 0, 0), deliver(tmp_path, 300, [69], generation=2)]
    keys = [(20, "me-note", 69, 90), (200, "me-note", 69, 0), (400, "me-note", 69, 90)]
    score = [*told, struck(tmp_path), *keys, (100, "me-place", 0.76, 0.49), *elsewhere]
    ((*_, sample, x, y, from_x, from_y, begun),) = asked(perform(score, 600))
    assert [x, y, from_x, from_y, begun] == pytest.approx([0.76, 0.49, 0, 0, 0])
    assert sample < 0.3 * RATE, "the second key, whose note is of another place"


def test_what_was_asked_for_a_key_that_was_let_go_is_not_played(tmp_path):
    score = [struck(tmp_path), (20, "me-note", 69, 90), (500, "me-place", 1, 0)]
    ((_, _, sample, *_),) = asked(perform(score, 700))
    late = [(540, "me-note", 69, 0), *rest(tmp_path, 600, 69, sample)]
    take = perform([*score, *late])
    assert not take.heard("me-continue")
    assert sum(change for _, change in take.heard("me-reading")) == 0
    assert not take.between(650, 1700).any()


def test_a_key_with_its_own_place_goes_alone(tmp_path):
    keys = [(20, "me-note", 69, 90), (20, "me-note", 60, 90)]
    own = [(500, "me-place-key", 69, 1, 1), (600, "me-place", 1, 0)]
    take = perform([struck(tmp_path, [60, 69]), *keys, *own], 700)
    assert [(r[0], *r[3:5]) for r in asked(take)] == [(69, 1, 1), (60, 1, 0)]


def test_with_following_off_a_held_note_stays_as_it_was_struck(tmp_path):
    score = [(5, "me-follow", 0), struck(tmp_path), (20, "me-note", 69, 90)]
    assert not asked(perform([*score, (500, "me-place", 1, 0)], 700))


def test_a_note_with_a_loop_comes_through_loader_and_controller_and_lasts(tmp_path):
    region = (0.5, "me-region", 1, 69, 0, 24000, 48000, 0)
    keys = [(20, "me-note", 69, 90), (5000, "me-note", 69, 0)]
    take = perform([region, struck(tmp_path), *keys], 5200)
    level = np.abs(take.between(200, 4900)[: 480 * 450].reshape(-1, 480)).max(axis=1)
    assert np.ptp(20 * np.log10(level)) < 0.1
    assert not take.between(5060, 5200).any()


def test_the_region_of_a_part_that_cannot_be_read_is_forgotten(tmp_path):
    region, part = rest(tmp_path, 5, 69, 4800, generation=1)
    (tmp_path / "1-69-4800.wav").unlink()
    take = play(
        INSTRUMENT,
        score=[*OPEN, region, part, deliver(tmp_path, 10, [69], rate=RATE)],
        ms=60,
        hear=["me-ready", "me-continued", "me-status"],
    )
    assert take.heard("me-status")[0][:3] == ("failed", "part", "no-file")
    assert [note[1] for note in take.heard("me-ready")] == [69], "struck, not going on"
    assert not take.heard("me-continued")
