"""Banks with no server: our folders, Open NSynth Super files, and the messages of the older course
patches."""

import json
from dataclasses import replace

import numpy as np
import pytest

from notebank.bank import NoteBank, folder, onss
from notebank.notes import Loop
from pd.tones import INSTRUMENT, RATE, bank, largest_step, silent, step_of
from pdtools import Pd, play
from pdtools.sketch import write
from waiting import until

PAD = [(0, 0, 0), (1, 0.5, 5), (0.49, 0.51, 4), (0, 1, 6), (1, 1, 8)]  # x, y, cell of a 3 x 3 bank
COURSE = """
    say: r course
    keys: r keys
    loader: nb.loader
    controller: nb.controller
    loaded: s loaded
    play: s play
    array: array define whole 10
    say -> loader
    keys -> controller
    loader -> controller
    loader -> loaded
    controller -> play
"""


@pytest.fixture
def files(tmp_path):
    folder.write(bank(), tmp_path / "ours")
    looped = {(row, 1, pitch): Loop(800, 1600, -3.0) for row in range(3) for pitch in (48, 60)}
    folder.write(replace(bank(), loops=looped), tmp_path / "sixteen", bits=16)
    onss.write(bank(), tmp_path / "super")
    return tmp_path


def walk(path, *more):
    """A score that opens a bank and strikes C4 at every place of PAD."""
    score = [
        (0, "me-adsr", 2, 0, 1, 20),
        (0, "me-timbre", 0),
        (0, "me-load", path.as_posix(), *more),
        (0.5, "me-local", 1),
    ]
    for k, (x, y, _) in enumerate(PAD):
        now = 250 * k
        score += [(now + 10, "me-place", x, y), (now + 30, "me-note", 60, 127)]
        score += [(now + 232, "me-note", 60, 0)]
    return score


def levels(take, count=len(PAD)):
    return [np.abs(take.between(30 + 250 * k, 230 + 250 * k)).max() for k in range(count)]


@pytest.mark.parametrize(
    "name", ["ours", "ours/bank.txt", "ours/bank.json", "sixteen", "super/bank.bin"]
)
def test_every_cell_of_a_bank_is_played_by_the_pad_without_a_server(files, name):
    take = play(INSTRUMENT, score=walk(files / name), ms=1300, hear=["me-status"])
    assert levels(take) == pytest.approx([0.1 + cell / 20 for _, _, cell in PAD], rel=0.02)
    assert take.heard("me-status") == [("bank", 3, "x", 3, "cells", "of", 3, "notes")]


def dialects(settings):
    numbers = settings["nsynth"]
    yield {
        "pads": {"NW": ["a_808"]},
        "pitches": numbers["pitches"],
        "resolution": 3,
        "final_length": numbers["length"],
        "gpus": 1,
    }
    yield {"audio": {"sampleRate": 48000}, "nsynth": numbers, "midi": {"channel": 1}}
    yield {"nsynth": numbers, "osc": {"in": {"port": 8000}}, "audio": {"sampleRate": 48000}}


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("which", range(3))
def test_settings_are_read_in_every_dialect_and_may_be_named(files, which, indent):
    settings = list(dialects(json.loads((files / "super/settings.json").read_text())))[which]
    named = files / "other settings.json"
    named.write_text(json.dumps(settings, indent=indent))
    take = play(
        INSTRUMENT,
        score=walk(files / "super/bank.bin", named.as_posix()),
        ms=1300,
        hear=["me-status", "me-part"],
    )
    assert levels(take) == pytest.approx([0.1 + cell / 20 for _, _, cell in PAD], rel=0.02)
    assert {part[5] for part in take.heard("me-part")} == {RATE}


def test_a_bank_that_cannot_be_read_is_refused_with_the_numbers_and_the_old_one_stays(files):
    short = files / "super/bank.bin"
    short.write_bytes(short.read_bytes()[:-2000])
    score = [
        *walk(files / "ours")[:3],
        (2, "me-load", short.as_posix()),
        (3, "me-load", (files / "nothing.bin").as_posix()),
        (4, "me-load", files.as_posix()),
        (10, "me-place", 1, 1),
        (30, "me-note", 60, 127),
    ]
    take = play(INSTRUMENT, score=score, ms=300, hear=["me-status"])
    whole = 3 * 3 * 3 * 3200 * 2
    assert take.heard("me-status")[1:] == [
        (
            "failed",
            "load",
            "wrong-size",
            short.as_posix(),
            "has",
            str(whole - 2000),
            "bytes",
            "where",
            str(whole),
            "are",
            "told",
            "of",
        ),
        ("failed", "load", "no-file", f"{files}/nothing.bin"),
        ("failed", "load", "no-settings", f"{files}/bank.txt"),
    ]
    assert np.abs(take.audio[0]).max() == pytest.approx(0.5, rel=0.02)


def test_only_a_bank_that_could_be_read_takes_the_pad_from_the_server(files):
    nothing = (files / "nothing.bin").as_posix()
    assert (
        play(INSTRUMENT, score=[(1, "me-load", nothing)], ms=20, hear=["me-local"]).heard(
            "me-local"
        )
        == []
    )
    score = [(1, "me-load", (files / "ours").as_posix()), (5, "me-load", nothing)]
    assert play(INSTRUMENT, score=score, ms=20, hear=["me-local"]).heard("me-local") == [(1,)]


def test_a_cell_far_inside_a_file_of_hundreds_of_megabytes_is_exact(
    tmp_path,
):
    length = 60001
    rows = 9
    pitches = list(range(36, 84, 3))  # an odd length: most starts are no float32 numbers
    path, mark = tmp_path / "huge.bin", np.array([0, 0, 12345, 0, 0], "<i2")
    silent(path, rows, pitches, length)
    cell = 7 * 9 + 5
    with path.open("r+b") as file:
        for k in range(len(pitches)):
            file.seek(2 * ((cell * len(pitches) + k) * length + 1000))
            file.write((mark + k).tobytes())
    with Pd(INSTRUMENT, hear=["me-ready", "me-status"]) as pd:
        pd.send("me-load", path.as_posix())
        pd.send("me-local", 1)
        pd.send("me-place", 5 / 8, 7 / 8)
        # the bank, its pad and the place each load a cell
        until(lambda: len(pd.heard("me-ready")) == 3 * len(pitches))
        ready = [m.atoms for m in pd.heard("me-ready")][-len(pitches) :]
        for k, (_, heard, slot, onset, *_) in enumerate(ready):
            assert heard == pitches[k]
            found = pd.array(f"me-slot-{int(slot)}")[int(onset) + 1000 : int(onset) + 1005]
            assert np.array_equal(np.round(found * 32768), mark + k)


def test_the_course_patches_messages_are_answered_as_they_are_used_to(files):
    score = [
        (1, "course", "load", f"{files}/super/bank.bin", f"{files}/super/settings.json", "whole"),
        (10, "keys", "position_rel", 0.5, 1),
        (10, "keys", "note_on", 60),
        (11, "keys", "note_on", 66),
        (12, "keys", "note_on", 127),
        (13, "keys", "position", 2, 0),
        (14, "keys", "note_on", 55),
    ]
    take = play(COURSE, score=score, ms=50, hear=["loaded", "play"], arrays=["whole"])
    assert take.heard("loaded") == [("loaded", 3, 3, 3200, 16000, 48, 60, 72)]
    expected = []
    for row, col, key, near in [(1, 2, 60, 1), (1, 2, 66, 1), (1, 2, 127, 2), (2, 0, 55, 1)]:
        rate = 2 ** ((key - (48, 60, 72)[near]) / 12)
        expected.append(
            (
                "play",
                0,
                3199,
                pytest.approx(3200 / 16000 * 1000 / rate, rel=1e-6),
                ((row * 3 + col) * 3 + near) * 3200,
            )
        )
    assert take.heard("play") == expected
    assert np.array_equal(
        take.arrays["whole"], onss.read(files / "super/bank.bin").samples.reshape(-1) / 32768
    )


def test_course_positions_round_halves_to_even_and_a_key_without_a_bank_is_refused():
    score = [
        (1, "keys", "note_on", 60),
        (2, "keys", "loaded", 2, 6, 100, 16000, 60),
        (3, "keys", "position_rel", 0.5, 0.5),
        (4, "keys", "note_on", 60),
        (5, "keys", "position_rel", 1, 0.9),
        (6, "keys", "note_on", 60),
    ]
    take = play(COURSE, score=score, ms=20, hear=["play"])
    assert [message[4] for message in take.heard("play")] == [(0 * 6 + 2) * 100, (1 * 6 + 4) * 100]


def test_course_paths_are_looked_for_beside_the_patch(files):
    path = write(COURSE, files / "course.pd")
    score = [(1, "course", "load", "super/bank.bin", "super/settings.json", "whole")]
    assert play(path, score=score, ms=20, hear=["loaded"]).heard("loaded") == [
        ("loaded", 3, 3, 3200, 16000, 48, 60, 72)
    ]


def test_the_loops_of_a_bank_last_with_their_slope_and_other_notes_end(files):
    keys = [(10, "me-place", 0.5, 0.5), (30, "me-note", 60, 127), (2400, "me-note", 60, 0)]
    keys += [(2500, "me-place", 0, 0.5), (2530, "me-note", 60, 127)]
    opened = [(0, "me-adsr", 2, 0, 1, 20), (0, "me-load", (files / "sixteen").as_posix())]
    take = play(INSTRUMENT, score=[*opened, (0.5, "me-local", 1), *keys], ms=3200)
    first, second = (np.abs(take.between(ms, ms + 200)).max() for ms in (200, 2200))
    assert 20 * np.log10(first / second) == pytest.approx(6, abs=0.2)
    assert np.abs(take.between(2550, 2700)).max() > 0.1
    assert not take.between(2800, 3200).any()


BETWEEN = [(0.25, 0.5, 3.5), (0.25, 0.25, 2), (0.85, 0.5, 4.7)]  # x, y, mean of its neighbours


@pytest.mark.parametrize("name", ["ours", "super/bank.bin"])
def test_a_note_struck_between_the_points_of_a_bank_is_a_mixture_of_its_neighbours(files, name):
    score = [*walk(files / name)[:4]]
    for k, (x, y, _) in enumerate(BETWEEN):
        score += [(10 + 250 * k, "me-place", x, y), (30 + 250 * k, "me-note", 60, 127)]
        score += [(232 + 250 * k, "me-note", 60, 0)]
    take = play(INSTRUMENT, score=score, ms=800, hear=["me-reading"])
    expected = [0.1 + cell / 20 for _, _, cell in BETWEEN]
    assert levels(take, len(BETWEEN)) == pytest.approx(expected, rel=1e-3)
    assert sum(change for _, change in take.heard("me-reading")) == 0, "its slot is free again"


def test_a_bank_of_longer_notes_than_the_last_ones_is_mixed_to_their_end(files):
    folder.write(bank(2, 2, (60,), length=70000), files / "longer")
    score = walk(files / "ours")[:3]
    score += [(5, "me-load", (files / "longer").as_posix()), (10, "me-place", 0.5, 0.5)]
    take = play(INSTRUMENT, score=[*score, (30, "me-note", 60, 127)], ms=4420)
    for ms in (50, 4200):  # 70000 samples last for 4375 ms
        assert np.abs(take.between(ms, ms + 150)).max() == pytest.approx(0.175, rel=1e-3)


@pytest.mark.parametrize("wait", [0, 500])
def test_a_held_note_of_a_bank_follows_the_pad_through_mixtures_without_a_click(tmp_path, wait):
    """440 Hz that lasts: the pad moves before its loop begins, or many laps later."""
    length, rate = 4800, 48000
    levels = np.array([0.1, 0.2, 0.3, 0.4], np.float32)
    time = np.arange(length) / rate
    wave = np.sin(2 * np.pi * 500 * time).astype(np.float32)
    wave[-2:] = 0
    loops = {(row, col, 71): Loop(1920, 1920, 0.0) for row in range(2) for col in range(2)}
    notes = (levels[:, None] * wave).reshape(2, 2, 1, length)
    folder.write(replace(NoteBank(notes, (71,), rate), loops=loops), tmp_path / "held")
    score = [(0, "me-adsr", 2, 0, 1, 20), (0, "me-timbre", 0)]
    score += [(0, "me-load", (tmp_path / "held").as_posix()), (5, "me-place", 0, 0)]
    score += [(20, "me-note", 71, 127)]
    moves = [(40 + wait + 10 * k, "me-place", k / 20, k / 20) for k in range(11)]
    last = 40 + wait + 350
    take = play(INSTRUMENT, score=[*score, *moves], ms=last, rate=rate, hear=["me-crossed"])
    assert len(take.heard("me-crossed")) >= 2
    assert largest_step(take.between(25, last)) <= step_of(500, 0.26, rate)
    before, after = (np.abs(take.between(ms, ms + 10)).max() for ms in (28, last - 30))
    assert (before, after) == pytest.approx((0.1, 0.25), rel=2e-3)
    steady = np.abs(take.between(last - 80, last)[:2880].reshape(-1, 480)).max(axis=1)
    assert np.ptp(20 * np.log10(steady)) < 0.05
