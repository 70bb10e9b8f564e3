"""Songs as players take them: each file is made here, byte by byte."""

import pytest

from notebank.song.song import read

END = b"\0\xff\x2f\0"
ON, OFF = b"\0\x90\x3c\x64", b"\x60\x80\x3c\0"  # pitch 60 for 96 ticks
NOTE = ON + OFF


def chunk(name: bytes, body: bytes, size: int | None = None, order: str = "big") -> bytes:
    return name + (len(body) if size is None else size).to_bytes(4, order) + body


def header(tracks: int = 1, kind: int = 1, division: bytes = b"\0\x60") -> bytes:
    return chunk(b"MThd", bytes([0, kind, 0, tracks]) + division)


def track(body: bytes, size: int | None = None) -> bytes:
    return chunk(b"MTrk", body, size)


PLAIN = header() + track(NOTE + END)
RIFF = chunk(b"RIFF", b"RMID" + chunk(b"data", PLAIN, order="little"), order="little")
STREAMED = b"RIFF" + bytes(4) + b"RMIDdata" + bytes(4) + PLAIN
RUNNING = b"\0\x90\x3c\x64\x60\x3c\0"  # the note-off is a note-on without a status
ODD = {  # what is odd: the file, a word of what is told
    "junk before the header": (b"\0mac binary" + PLAIN, "before its header"),
    "a foreign chunk": (
        header() + chunk(b"XFIH", b"1234") + track(NOTE + END),
        "XFIH is no track",
    ),
    "more tracks counted than there are": (header(9) + track(NOTE + END), "counts 9 tracks"),
    "fewer tracks counted": (header(1) + track(END) + track(NOTE + END), "it has 2"),
    "a track cut in its file": (header() + track(NOTE + b"\x60\x90", 400), "cut short"),
    "a track longer than it says": (header() + track(NOTE + END, 5), "length of a track"),
    "a track that says it is longer": (
        header(2) + track(NOTE + END, 17) + track(END),
        "length of a track",
    ),
    "a track whose length takes the next in": (
        header(2) + track(END, 24) + track(NOTE + END),
        "length of a track",
    ),
    "a key of nine sharps": (
        header() + track(b"\0\xff\x59\2\x09\0" + NOTE + END),
        "metadata",
    ),
    "a time signature without its end": (
        header() + track(b"\0\xff\x58\2\4\2" + NOTE + END),
        "metadata",
    ),
    "a tempo of one byte": (header() + track(b"\0\xff\x51\1\7" + NOTE + END), "metadata"),
    "data that belong to no message": (
        header(2) + track(b"\0\x3c\x64") + track(NOTE + END),
        "damaged",
    ),
}


@pytest.fixture
def played(tmp_path):
    def read_bytes(data: bytes):
        (tmp_path / "a.mid").write_bytes(data)
        song = read(tmp_path / "a.mid")
        return [(n.pitch, round(n.start, 4), round(n.end, 4)) for n in song.notes], song.oddities

    return read_bytes


@pytest.mark.parametrize("data", [PLAIN, RIFF, STREAMED, header() + track(RUNNING + END)])
def test_a_sound_file_is_played_without_a_word(played, data):
    assert played(data) == ([(60, 0, 0.5)], [])


@pytest.mark.parametrize("what", ODD)
def test_what_a_player_forgives_is_played_and_told_once(played, what):
    data, word = ODD[what]
    notes, told = played(data)
    assert notes == [(60, 0, 0.5)]
    assert any(word in line for line in told) and len(told) == len(set(told))


def test_time_in_frames_is_time_in_seconds_whatever_the_tempo(played):
    tempo = b"\0\xff\x51\3\1\0\0"
    frames = header(division=b"\xe7\x28") + track(tempo + NOTE + END)  # 25 frames of 40 ticks
    assert played(frames) == ([(60, 0, 0.096)], [])
    dropping = header(division=b"\xe3\x50") + track(NOTE + END)  # 29.97 frames of 80 ticks
    assert played(dropping) == ([(60, 0, round(96 / 80 * 1.001 / 30, 4))], [])


def test_sequences_of_type_2_follow_each_other_each_at_its_own_tempo(played):
    slow = b"\0\xff\x51\3\x0f\x42\x40"  # a beat a second
    notes, told = played(header(2, 2) + track(slow + NOTE + END) + track(NOTE + END))
    assert notes == [(60, 0, 1), (60, 1, 1.5)] and "type 2" in told[0]


def test_a_file_without_a_note_is_a_song_without_notes(played):
    assert played(header() + track(END)) == ([], [])
