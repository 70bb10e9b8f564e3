"""How long a note sounds when hands and feet play it."""

from types import SimpleNamespace

import mido
import pytest

from notebank.models.base import PitchSpec
from notebank.song.casting import cast
from notebank.song.song import SHORTEST, SongNote, read
from notebank.song.sounding import Sounding, Struck
from song.songs import note, write


def control(tick: int, number: int, value: int = 0, channel: int = 0):
    message = mido.Message("control_change", control=number, value=value, channel=channel)
    return [(tick, message)]


@pytest.fixture
def played(tmp_path):
    def read_tracks(*tracks, as_played: bool = True):
        song = read(write(tmp_path / "a.mid", *tracks), as_played)
        return sorted((n.pitch, round(n.start, 4), round(n.end, 4)) for n in song.notes)

    return read_tracks


def test_the_pedal_holds_notes_until_it_is_let_go_also_from_another_track(played):
    down, up = control(240, 64, 127), control(1920, 64, 63)
    assert played(note(0, 480, 60), down + up) == [(60, 0, 2)]
    assert played(down + up, note(0, 480, 60, channel=1)) == [(60, 0, 0.5)]
    assert played(note(0, 480, 60) + down + up, as_played=False) == [(60, 0, 0.5)]


def test_a_key_struck_again_under_the_pedal_ends_its_earlier_note(played):
    pedal = control(0, 64, 127) + control(1920, 64, 0)
    assert played(pedal + note(0, 240, 60) + note(960, 1200, 60)) == [(60, 0, 1), (60, 1, 2)]


def test_a_pedal_that_is_never_let_go_ends_with_the_song(played):
    assert played(control(0, 64, 127) + note(0, 240, 60), note(0, 1920, 70)) == [
        (60, 0, 2),
        (70, 0, 2),
    ]


@pytest.mark.parametrize(("number", "end"), [(123, 0.5), (120, 0.5), (121, 1), (1, 1)])
def test_all_notes_off_and_all_sound_off_end_what_is_held(played, number, end):
    assert played(note(0, 960, 60) + control(480, number)) == [(60, 0, end)]


def test_all_notes_off_waits_for_the_pedal_and_all_sound_off_does_not(played):
    pedal = control(0, 64, 127) + control(1920, 64, 0)
    assert played(note(0, 960, 60) + pedal + control(480, 123)) == [(60, 0, 2)]
    assert played(note(0, 960, 60) + pedal + control(480, 120)) == [(60, 0, 0.5)]


@pytest.mark.parametrize("number", [7, 11])
def test_what_is_struck_and_ends_at_volume_0_is_not_heard(played, number):
    events = control(0, number) + note(0, 480, 60) + note(480, 960, 62) + control(720, number, 9)
    assert played(events) == [(62, 0.5, 1)]


def test_what_is_not_heard_is_counted(tmp_path):
    song = read(write(tmp_path / "a.mid", control(0, 7) + note(0, 480, 60) + note(0, 480, 64)))
    assert song.notes == []
    assert song.oddities == ["2 notes under volume 0 (controller 7 or 11) are left out"]


def test_a_note_without_length_gets_the_shortest(played):
    hit = [
        (480, mido.Message("note_on", note=38, velocity=90)),
        (480, mido.Message("note_off", note=38)),
    ]
    assert played(hit) == [(38, 0.5, 0.5 + SHORTEST)]
    assert played(hit, as_played=False) == []


def test_a_key_struck_again_at_the_tick_of_its_release_goes_on(played):
    events = [
        (0, mido.Message("note_on", note=60, velocity=90)),
        (480, mido.Message("note_on", note=60, velocity=90)),
        (480, mido.Message("note_off", note=60)),
        (960, mido.Message("note_off", note=60)),
    ]
    assert played(events) == [(60, 0, 0.5), (60, 0.5, 1)]


def test_why_no_note_is_played_is_told_with_a_remedy():
    spec = PitchSpec("index", 60, 64)
    drum, low = SongNote(0, 1, 38, 9, 9), SongNote(0, 1, 57, 9)
    assert "`notebank midi --drums`" in cast([drum], spec).why_none(spec, True)
    assert cast([low], spec).why_none(spec, True) == "1 lie in no octave within 60..64"
    assert "--range fold" in cast([low], spec, fold=False).why_none(spec, False)
    assert cast([], spec).why_none(spec, True) == "the song has none that sounds"


def test_a_volume_that_goes_to_and_fro_looks_at_each_note_once():
    marked = []

    class Watched(Struck):
        def __setattr__(self, name, value):
            marked.append(name)
            super().__setattr__(name, value)

    ended = []
    channel = Sounding(lambda note, tick: ended.append(note.start))
    for k in range(50):
        for value in (0, 100):
            channel.control(SimpleNamespace(control=7, value=value), k)
            channel.strike(Watched(0, 60, k, 64, 0))
    assert marked.count("heard") == 100 + 100 + 50, "made, struck, and 50 heard later"
    channel.stop(50)
    assert len(ended) == 100
