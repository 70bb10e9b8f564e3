import struct

import numpy as np
import pytest
import soundfile

from notebank.audio import wav
from notebank.errors import BadFile, BadValue
from notebank.notes import NO_LOOP, Loop

RAMP = np.array([0, 0.5, -0.5, 1, -1], np.float32)


def test_a_16_bit_wav_is_these_bytes(tmp_path):
    wav.write(tmp_path / "a.wav", RAMP, 16000, "PCM_16")
    data = (tmp_path / "a.wav").read_bytes()
    assert data[:44].hex(" ") == (
        "52 49 46 46 2e 00 00 00 57 41 56 45 66 6d 74 20 10 00 00 00 01 00 01 00 "
        "80 3e 00 00 00 7d 00 00 02 00 10 00 64 61 74 61 0a 00 00 00"
    )
    assert data[44:].hex(" ", 2) == "0000 0040 00c0 ff7f 0080"


def test_a_float_wav_holds_its_samples_at_byte_56(tmp_path):
    wav.write(tmp_path / "a.wav", RAMP, 48000)
    data = (tmp_path / "a.wav").read_bytes()
    assert wav.DATA_OFFSET["FLOAT"] == 56 and struct.unpack("<5f", data[56:]) == tuple(RAMP)
    assert soundfile.info(tmp_path / "a.wav").subtype == "FLOAT"


@pytest.mark.parametrize("subtype, step", [("FLOAT", 0), ("PCM_16", 2**-16)])
def test_what_is_written_is_read_back(tmp_path, subtype, step):
    audio = np.random.default_rng(0).uniform(-0.9, 0.9, 1000).astype(np.float32)
    wav.write(tmp_path / "a.wav", audio, 22050, subtype)
    back, rate = wav.read(tmp_path / "a.wav")
    assert rate == 22050 and np.abs(back - audio).max() <= step


def test_int16_samples_pass_through_unchanged(tmp_path):
    samples = np.array([-32768, -1, 0, 1, 32767], np.int16)
    wav.write(tmp_path / "a.wav", samples, 16000, "PCM_16")
    assert (tmp_path / "a.wav").read_bytes()[44:] == samples.tobytes()


def test_the_same_audio_gives_the_same_bytes(tmp_path):
    for name in "ab":
        wav.write(tmp_path / name, RAMP, 16000)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


@pytest.mark.parametrize("ending", ["wav", "flac", "aiff", "ogg"])
def test_a_stereo_tone_at_44100_is_read_as_mono_at_16000(tmp_path, ending):
    tone = 0.5 * np.sin(2 * np.pi * 440 * np.arange(44100) / 44100)
    soundfile.write(tmp_path / f"a.{ending}", np.stack([tone, tone], 1), 44100)
    audio, rate = wav.read(tmp_path / f"a.{ending}", 16000)
    expected = 0.5 * np.sin(2 * np.pi * 440 * np.arange(16000) / 16000)
    assert rate == 16000 and audio.dtype == np.float32 and abs(audio.size - 16000) <= 1
    middle = slice(2000, 14000)
    assert np.abs(audio[middle] - expected[middle]).max() < 0.02


@pytest.mark.parametrize("second", [-1.0, -0.6, -0.4])
def test_of_channels_that_cancel_the_louder_is_read_alone(tmp_path, second):
    tone = 0.5 * np.sin(2 * np.pi * 440 * np.arange(44100) / 44100)
    wav.write(tmp_path / "left.wav", tone, 44100)
    both = np.stack([second * tone, tone], 1)
    soundfile.write(tmp_path / "both.wav", both, 44100, subtype="FLOAT")
    louder, _ = wav.read(tmp_path / "left.wav")
    assert np.array_equal(np.abs(wav.read(tmp_path / "both.wav")[0]), np.abs(louder))


@pytest.mark.parametrize("second", [1.0, 0.0, -0.1])
def test_channels_that_do_not_cancel_are_mixed_by_their_mean(tmp_path, second):
    tone = np.random.default_rng(0).uniform(-0.5, 0.5, 44100).astype(np.float32)
    both = np.stack([tone, np.float32(second) * tone], 1)
    soundfile.write(tmp_path / "both.wav", both, 44100, subtype="FLOAT")
    assert np.allclose(wav.read(tmp_path / "both.wav")[0], both.mean(1), atol=1e-7)


def test_what_is_no_sound_file_is_refused_by_name(tmp_path):
    (tmp_path / "letter.wav").write_text("dear musician")
    with pytest.raises(BadFile, match=r"letter\.wav"):
        wav.read(tmp_path / "letter.wav")
    with pytest.raises(BadFile, match="missing"):
        wav.read(tmp_path / "nothing.wav")
    with pytest.raises(BadFile, match="a folder"):
        wav.read(tmp_path)


def test_a_failed_write_leaves_the_old_file_and_no_trace(tmp_path):
    wav.write(tmp_path / "a.wav", RAMP, 16000)
    before = (tmp_path / "a.wav").read_bytes()
    with pytest.raises(BadValue, match="mono"):
        wav.write(tmp_path / "a.wav", np.zeros((2, 5)), 16000)
    with pytest.raises(BadFile, match="cannot write"):
        wav.write(tmp_path / "no" / "a.wav", RAMP, 16000)
    assert [p.name for p in tmp_path.iterdir()] == ["a.wav"] and (
        tmp_path / "a.wav"
    ).read_bytes() == before


def test_a_loop_stands_in_a_smpl_chunk_that_other_programs_skip_or_read(tmp_path):
    audio, loop = np.linspace(-1, 1, 999, dtype=np.float32), Loop(100, 500, -3.25)
    for subtype in ("FLOAT", "PCM_16"):
        wav.write(tmp_path / "note.wav", audio, 48000, subtype, loop=loop, pitch=72)
        assert wav.read_loop(tmp_path / "note.wav") == loop
        data = (tmp_path / "note.wav").read_bytes()
        assert struct.unpack_from("<I", data, 4)[0] == len(data) - 8
        chunk = data[data.index(b"smpl") + 8 :]
        assert struct.unpack_from("<I", chunk, 12)[0] == 72  # unity note
        assert struct.unpack_from("<II", chunk, 44) == (100, 599)  # the last sample is in it
        read, rate = soundfile.read(tmp_path / "note.wav", dtype="float32")
        assert rate == 48000 and np.allclose(read, audio, atol=1e-4)


def test_the_loop_of_another_maker_has_no_slope(tmp_path):
    wav.write(tmp_path / "note.wav", np.zeros(64), 48000, loop=Loop(8, 16, -3.0))
    data = bytearray((tmp_path / "note.wav").read_bytes())
    at = data.index(b"smpl")
    data[at + 4 : at + 8] = struct.pack("<I", 60)
    (tmp_path / "other.wav").write_bytes(bytes(data[:-4]))
    assert wav.read_loop(tmp_path / "other.wav") == Loop(8, 16)
    wav.write(tmp_path / "none.wav", np.zeros(64), 48000)
    assert wav.read_loop(tmp_path / "none.wav") == NO_LOOP
