import numpy as np
import pytest
from click.testing import CliRunner

from models.wavenet.nets import FIXTURES, magenta
from notebank.audio import wav
from notebank.cli import notebank
from notebank.latent import mixture


@pytest.fixture
def sounds(tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))
    folder = tmp_path / "in"
    folder.mkdir()
    for i, name in enumerate("abc"):
        wav.write(
            folder / f"{name}.wav",
            0.5 * np.sin(2 * np.pi * 110 * (i + 1) * np.arange(1600) / 16000),
            16000,
        )
    return folder


def mix(sounds, out, *args):
    return CliRunner().invoke(
        notebank,
        [
            "mix",
            str(sounds),
            "--model",
            str(FIXTURES),
            "--out",
            str(out),
            "--seconds",
            "0.1",
            *args,
        ],
    )


def test_three_sounds_give_six_clips(sounds, tmp_path):
    done = mix(sounds, tmp_path / "out")
    assert done.exit_code == 0, done.output
    assert sorted(p.stem for p in (tmp_path / "out").glob("[!.]*")) == [
        "mix_a_b",
        "mix_a_c",
        "mix_b_a",
        "mix_b_c",
        "mix_c_a",
        "mix_c_b",
    ]
    assert len({p.read_bytes() for p in (tmp_path / "out").glob("[!.]*")}) == 6


def test_a_full_band_model_mixes_notes_at_the_pitches_of_their_names(sounds, tmp_path):
    folder = sounds.rename(tmp_path / "two")
    (folder / "c.wav").unlink()
    for name, hz in (("a", 220), ("b", 440)):
        wave = 0.5 * np.sin(2 * np.pi * hz * np.arange(8000) / 16000)
        wav.write(folder / f"{name}.wav", wave, 16000)
    words = ["mix", str(folder), "--out", str(tmp_path / "out"), "--seconds", "0.5"]
    done = CliRunner().invoke(notebank, words)
    assert done.exit_code == 0, done.output
    audio, rate = wav.read(tmp_path / "out/mix_a_b.wav")
    assert (rate, audio.size) == (48000, 24000)
    refused = CliRunner().invoke(notebank, [*words, "--how", "crossfade"])
    assert refused.exit_code == 1 and "take --how morph or mix" in refused.output


def test_a_morph_is_decoded_from_the_tracks_of_both(sounds, tmp_path):
    from notebank.models.base import NoteRequest

    mix(sounds, tmp_path / "out")
    first, second = (magenta().encode([wav.read(sounds / f"{name}.wav")[0]])[0] for name in "ab")
    z = mixture.morph([first, second])
    ((_, expected),) = magenta().decode([NoteRequest(z, 60, samples=len(z) * 512)])
    assert np.array_equal(wav.read(tmp_path / "out/mix_a_b.wav")[0], expected)


def test_a_stopped_run_makes_only_what_is_missing(sounds, tmp_path):
    mix(sounds, tmp_path / "out")
    (tmp_path / "out/mix_b_c.wav").unlink()
    assert "1 written, 5 were done already" in mix(sounds, tmp_path / "out").output


def test_a_crossfade_is_longer_and_a_mix_as_long_as_a_sound(sounds, tmp_path):
    mix(sounds, tmp_path / "cross", "--how", "crossfade")
    mix(sounds, tmp_path / "mix", "--how", "mix", "--share", "0.2")
    assert wav.read(tmp_path / "cross/mix_a_b.wav")[0].size == 6 * 512
    assert wav.read(tmp_path / "mix/mix_a_b.wav")[0].size == 4 * 512


def test_what_cannot_be_mixed_is_told(sounds, tmp_path):
    done = CliRunner().invoke(
        notebank, ["mix", str(sounds), "--model", "null", "--out", str(tmp_path / "out")]
    )
    assert done.exit_code == 1 and "a null model has no latents for" in done.output
    (sounds / "a.wav").unlink(), (sounds / "b.wav").unlink()
    assert "holds 1 sounds; a pair needs two" in mix(sounds, tmp_path / "out").output
