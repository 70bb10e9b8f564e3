import mido
import numpy as np
import pytest
import soundfile
from click.testing import CliRunner

from models.gansynth import FIXTURES, SMALL
from notebank.checkpoints import native
from notebank.cli import notebank
from notebank.cli.magenta.gansynth_generate import main as gansynth_generate
from notebank.models.gansynth.model import GanSynth
from notebank.paths import home
from song.songs import note, write


@pytest.fixture
def song(tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))
    program = [(0, mido.Message("program_change", program=3, channel=0))]
    return write(
        tmp_path / "song.mid",
        program + note(0, 480, 60) + note(480, 960, 90),
        note(0, 240, 38, channel=9),
    )


@pytest.fixture
def run(song, tmp_path):
    native.save(GanSynth.from_config(SMALL), home() / "models", "tiny")

    def call(*args, command=notebank):
        return CliRunner().invoke(command, [str(arg) for arg in args])

    return call


def test_a_song_is_played_by_a_model_that_draws_its_own_instruments(run, song, tmp_path):
    result = run("midi", song, "--model", "tiny", "--out", tmp_path / "a.wav")
    assert (
        result.exit_code == 0
        and "2 notes, 1 of drums left out, 1 moved by octaves" in result.output
    )
    info = soundfile.info(tmp_path / "a.wav")
    assert (info.samplerate, info.subtype) == (16000, "FLOAT")


@pytest.mark.parametrize(
    ("name", "bits", "subtype"),
    [("a.flac", 16, "PCM_16"), ("a.flac", 32, "PCM_24"), ("a.wav", 16, "PCM_16")],
)
def test_it_is_written_at_the_rate_and_width_asked_for(run, song, tmp_path, name, bits, subtype):
    result = run(
        "midi", song, "--model", "tiny", "--out", tmp_path / name, "--bits", bits, "--rate", 44100
    )
    assert result.exit_code == 0
    info = soundfile.info(tmp_path / name)
    assert (info.samplerate, info.subtype) == (44100, subtype)
    assert 0.7 < np.abs(soundfile.read(tmp_path / name)[0]).max() <= 0.91


def test_named_sounds_play_along_the_song(run, song, tmp_path):
    result = run(
        "midi",
        song,
        "--model",
        "null",
        "--instruments",
        "flute,organ",
        "--out",
        tmp_path / "a.wav",
        "--plots",
    )
    assert result.exit_code == 0
    assert all((tmp_path / name).stat().st_size > 5000 for name in ("a.png", "a_notes.png"))


def test_a_latent_from_a_file_is_an_instrument(run, song, tmp_path):
    np.save(tmp_path / "z.npy", GanSynth.from_config(SMALL).sample(1, 5)[0])
    assert (
        run(
            "midi",
            song,
            "--model",
            "tiny",
            "--instruments",
            tmp_path / "z.npy",
            "--out",
            tmp_path / "a.wav",
        ).exit_code
        == 0
    )


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["--model", "harmonic"], "name sounds with --instruments"),
        (["--model", "tiny", "--instruments", "flute"], "cannot encode 'flute'"),
        (["--model", "null", "--compat"], "--compat is the way of GANSynth"),
        (["--model", "tiny", "--compat"], "at least two instruments"),
        (["--model", "tiny", "--peak", "2"], "peak in 0..1"),
        (["--model", "nobody"], "no model 'nobody'"),
    ],
)
def test_what_cannot_be_played_gives_one_clear_line(run, song, tmp_path, args, words):
    result = run("midi", song, "--out", tmp_path / "a.wav", *args)
    assert (
        result.exit_code == 1
        and words in result.output.splitlines()[-1]
        and not (tmp_path / "a.wav").exists()
    )


def test_magentas_script_makes_random_notes(run, tmp_path):
    flags = [
        f"--ckpt_dir={FIXTURES}",
        f"--output_dir={tmp_path / 'out'}",
        "-batch_size=2",
        "--tfds_data_dir=gs://nowhere",
        "--seed=3",
    ]
    result = run(*flags, command=gansynth_generate)
    assert result.exit_code == 0
    first = soundfile.read(tmp_path / "out/generated_0.wav")[0]
    assert (
        first.size == 64000
        and np.abs(first).max() > 0
        and (tmp_path / "out/generated_1.wav").exists()
    )
    assert run(*flags, "--batch_size=1", command=gansynth_generate).exit_code == 0
    assert np.array_equal(soundfile.read(tmp_path / "out/generated_0.wav")[0], first)


def test_magentas_script_plays_a_song_in_both_ways(run, song, tmp_path):
    for way in ([], ["--compat"]):
        flags = [
            *way,
            "--ckpt_dir=tiny",
            f"--midi_file={song}",
            f"--output_dir={tmp_path}",
            "--secs_per_instrument=0.1",
            "--seed=1",
        ]
        result = run(*flags, command=gansynth_generate)
        assert result.exit_code == 0, result.output
        assert np.all(np.isfinite(soundfile.read(tmp_path / "generated_clip.wav")[0]))
    assert run("--ckpt_dir=harmonic", command=gansynth_generate).exit_code == 1
