"""SFZ instruments from elsewhere, read as one cell: each is written here."""

import numpy as np
import pytest
import soundfile

from notebank.bank import convert
from notebank.errors import BadFile

RATE = 16000


@pytest.fixture
def instrument(tmp_path):
    """Writes an instrument; each sample that is named is a constant, told by `levels`."""

    def written(text: str | bytes, levels: dict[str, float], **included: str):
        for name, level in levels.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            soundfile.write(path, np.full(64, level), RATE, subtype="PCM_16")
        for name, more in included.items():
            (tmp_path / f"{name}.sfzh").write_text(more)
        data = text if isinstance(text, bytes) else text.encode()
        (tmp_path / "x.sfz").write_bytes(data)
        bank = convert.read(tmp_path / "x.sfz")
        peaks = np.abs(bank.samples[0, 0].astype(np.float64)).max(axis=1)
        scale = 1 << 15 if bank.samples.dtype == np.int16 else 1
        return {pitch: round(float(peak / scale), 2) for pitch, peak in zip(bank.pitches, peaks)}

    return written


@pytest.mark.parametrize(
    ("key", "pitch"),
    [("c#4", 61), ("C♯4", 61), ("D♭4", 61), ("DB4", 61), ("61", 61), ("a-1", 9), ("b3", 59)],
)
def test_keys_are_numbers_or_names_in_any_spelling(instrument, key, pitch):
    assert instrument(f"<region> sample=a.wav key={key}", {"a.wav": 0.5}) == {pitch: 0.5}


def test_a_region_that_says_no_pitch_has_60(instrument):
    assert instrument("<region> sample=a.wav lokey=0 hikey=127", {"a.wav": 0.5}) == {60: 0.5}


def test_the_innermost_level_counts_and_a_new_level_forgets_those_in_it(instrument):
    text = """
    <global> pitch_keycenter=10
    <master> sample=a.wav
    <group> pitch_keycenter=20
    <region>
    <region> key=30
    <group>
    <region>
    <master> sample=b.wav <region> key=40
    """
    levels = {"a.wav": 0.25, "b.wav": 0.5}
    assert instrument(text, levels) == {20: 0.25, 30: 0.25, 10: 0.25, 40: 0.5}


def test_offsets_of_control_move_all_pitches(instrument):
    text = "<control> note_offset=1 octave_offset=-1 <region> sample=a.wav key=c4"
    assert instrument(text, {"a.wav": 0.5}) == {49: 0.5}


def test_a_region_that_is_transposed_has_the_pitch_of_its_recording(instrument):
    assert instrument("<region> sample=a.wav key=60 transpose=12", {"a.wav": 0.5}) == {48: 0.5}


@pytest.mark.parametrize(
    "mute", ["key=-1", "key=62 hikey=-1", "key=62 trigger=release", "key=62 on_locc64=64"]
)
def test_what_no_key_sounds_is_left_out(instrument, mute):
    text = f"<region> sample=a.wav key=60 <region> sample=gone.wav {mute} <region> sample=*sine"
    assert instrument(text, {"a.wav": 0.5}) == {60: 0.5}


LAYERS = "key=60 lovel=1 hivel=63", "key=60 lovel=64 hivel=110", "key=60 lovel=111 hivel=127"


@pytest.mark.parametrize("names", ["abc", "cba", "bca"])
def test_the_layer_at_velocity_100_is_taken_whatever_the_files_are_called(instrument, names):
    text = "".join(f"<region> sample={n}.wav {said}\n" for n, said in zip(names, LAYERS))
    levels = {f"{name}.wav": level for name, level in zip(names, (0.1, 0.2, 0.3))}
    assert instrument(text, levels) == {60: 0.2}


def test_where_no_layer_holds_100_the_nearest_is_taken(instrument):
    text = f"<region> sample=a.wav {LAYERS[0]} <region> sample=b.wav {LAYERS[0]} hivel=90"
    assert instrument(text, {"a.wav": 0.1, "b.wav": 0.2}) == {60: 0.2}


def test_the_first_round_robin_is_taken_and_what_sounds_with_no_hand_on_a_controller(instrument):
    text = """
    <region> sample=a.wav key=60 seq_length=2 seq_position=2
    <region> sample=b.wav key=60 seq_length=2 seq_position=1
    <region> sample=a.wav key=61 lorand=0.5 hirand=1
    <region> sample=b.wav key=61 lorand=0 hirand=0.5
    <region> sample=a.wav key=62 locc64=64
    <region> sample=b.wav key=62 hicc64=63
    <region> sample=a.wav key=63 sw_last=24 sw_default=25
    <region> sample=b.wav key=63 sw_last=25 sw_default=25
    """
    assert set(instrument(text, {"a.wav": 0.1, "b.wav": 0.2}).values()) == {0.2}


def test_includes_and_macros_are_filled_in(instrument):
    text = '#define $K 60\n#define $K2 72\n#include "more.sfzh"\n<region> sample=$n.wav key=$K2'
    more = "#define $n a\n<region> sample=$n.wav key=$K // $K2\n"
    assert instrument(text, {"a.wav": 0.5}, more=more) == {60: 0.5, 72: 0.5}


def test_samples_are_found_behind_a_path_with_other_slashes_and_in_another_case(instrument):
    text = "<control> default_path=Samples\\Soft\\ <region> sample=A one.WAV key=60"
    assert instrument(text, {"samples/soft/a one.wav": 0.5}) == {60: 0.5}


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_any_editors_text_is_read(instrument, encoding):
    text = "<region> sample=Flöte.wav key=60".encode(encoding)
    assert instrument(text, {"Flöte.wav": 0.5}) == {60: 0.5}


def test_samples_of_unlike_lengths_and_two_channels_are_one_cell(instrument, tmp_path):
    both = np.stack([np.full(96, 0.5), np.zeros(96)], axis=1)
    soundfile.write(tmp_path / "two.wav", both, RATE, subtype="PCM_16")
    text = "<region> sample=a.wav key=60 <region> sample=two.wav key=62"
    assert instrument(text, {"a.wav": 0.5}) == {60: 0.5, 62: 0.25}
    assert convert.read(tmp_path / "x.sfz").layout.length == 96


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('#include "no.sfzh"', "includes no.sfzh, which is missing"),
        ('#include "x.sfz"', "include each other"),
        ("<region> sample=a.wav key=x9", "'x9'"),
        ("<control> note_offset=99 <region> sample=a.wav key=60", "the pitch 159"),
        ("<region> sample=gone.wav key=60", "gone.wav, which is missing"),
        ("<region> key=60", "no SFZ instrument"),
    ],
)
def test_what_is_wrong_is_told(instrument, text, says):
    with pytest.raises(BadFile, match=says):
        instrument(text, {"a.wav": 0.5})
