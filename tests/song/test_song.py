import mido
import pytest

from notebank.errors import BadFile
from notebank.models.base import PitchSpec
from notebank.song.casting import cast
from notebank.song.song import Song, SongNote, read
from song.songs import note, tempo, write


def times(song: Song) -> list[tuple[float, float, int]]:
    return [(round(n.start, 6), round(n.end, 6), n.pitch) for n in song.notes]


def test_seconds_follow_tempo_changes_that_stand_in_another_track(tmp_path):
    conductor = tempo(0, 120) + tempo(960, 60) + tempo(1440, 240)
    path = write(
        tmp_path / "a.mid", conductor, note(0, 480, 60) + note(480, 1440, 62) + note(1440, 1920, 64)
    )
    assert times(read(path)) == [(0, 0.5, 60), (0.5, 2.0, 62), (2.0, 2.25, 64)]


def test_a_file_without_tempo_goes_at_120(tmp_path):
    assert times(read(write(tmp_path / "a.mid", note(480, 960, 60)))) == [(0.5, 1.0, 60)]


def test_parts_are_told_apart_by_track_channel_and_program(tmp_path):
    program = [(0, mido.Message("program_change", program=40, channel=1))]
    path = write(
        tmp_path / "a.mid",
        note(0, 480, 60),
        program + note(0, 480, 62, channel=1) + note(0, 480, 35, channel=9),
    )
    assert [(n.track, n.channel, n.program) for n in read(path).notes] == [
        (0, 0, 0),
        (1, 1, 40),
        (1, 9, 0),
    ]


def test_a_note_on_without_velocity_ends_a_note_and_hanging_ones_end_with_their_track(tmp_path):
    events = [
        (0, mido.Message("note_on", note=60, velocity=90)),
        (480, mido.Message("note_on", note=60, velocity=0)),
        (480, mido.Message("note_on", note=64, velocity=90)),
        (960, mido.MetaMessage("text", text="end")),
    ]
    assert times(read(write(tmp_path / "a.mid", events))) == [(0, 0.5, 60), (0.5, 1.0, 64)]


@pytest.mark.parametrize(
    "content",
    [(b"", "empty"), (b"MThd", "within its header"), (b"RIFF....WAVE", "no MIDI header")],
)
def test_other_files_are_refused_and_told_why(tmp_path, content):
    (tmp_path / "a.mid").write_bytes(content[0])
    with pytest.raises(BadFile, match=content[1]):
        read(tmp_path / "a.mid")


def test_drums_are_left_out_and_pitches_moved_by_octaves_and_both_told():
    notes = [
        SongNote(0, 1, 60, 100),
        SongNote(0, 1, 20, 100),
        SongNote(0, 1, 100, 100),
        SongNote(0, 1, 38, 100, channel=9),
    ]
    chosen = cast(notes, PitchSpec("index", 24, 84))
    assert [n.pitch for n in chosen.notes] == [60, 32, 76]
    assert str(chosen) == "3 notes, 1 of drums left out, 2 moved by octaves into the model's range"
    dropping = cast(notes, PitchSpec("index", 24, 84), fold=False, drums=True)
    assert [n.pitch for n in dropping.notes] == [60, 38]
    assert str(dropping) == "2 notes, 2 dropped, outside the model's range"


def test_a_range_of_less_than_an_octave_drops_what_has_no_octave_in_it():
    notes = [SongNote(0, 1, pitch, 100) for pitch in (48, 50, 61)]
    assert [n.pitch for n in cast(notes, PitchSpec("index", 60, 64)).notes] == [60, 62, 61]
    assert [
        n.pitch for n in cast([SongNote(0, 1, 57, 100)], PitchSpec("index", 60, 64)).notes
    ] == []
