import os
import re
import signal
import subprocess
import sys
import time

import numpy as np
import pytest
from click.testing import CliRunner

from models.wavenet.nets import FIXTURES, magenta
from notebank import fastgen
from notebank.audio import wav
from notebank.checkpoints import importers, native
from notebank.cli.magenta.gansynth_generate import main as gansynth_generate
from notebank.cli.magenta.nsynth_generate import main as nsynth_generate
from notebank.cli.magenta.nsynth_save_embeddings import main as nsynth_save_embeddings
from waiting import PATIENCE, until

CHECKPOINT = f"--checkpoint_path={FIXTURES}"


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))


@pytest.fixture
def sounds(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    for name, samples, rate in (
        ("wave_bass_vwa", 1600, 16000),
        ("short.v2", 3307, 44100),
        ("bell", 5000, 16000),
    ):
        wav.write(
            folder / f"{name}.wav", 0.5 * np.sin(2 * np.pi * 220 * np.arange(samples) / rate), rate
        )
    return folder


def call(command, *args):
    done = CliRunner().invoke(command, [CHECKPOINT, *map(str, args)])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done


def encode(source, out, *args):
    return call(nsynth_save_embeddings, f"--source_path={source}", f"--save_path={out}", *args)


def generate(source, out, *args):
    return call(nsynth_generate, f"--source_path={source}", f"--save_path={out}", *args)


def test_names_are_kept_whole_and_every_sound_at_its_own_length(sounds, tmp_path):
    assert encode(sounds, tmp_path / "new/out").exit_code == 0
    found = {path.name: np.load(path) for path in (tmp_path / "new/out").glob("[!.]*")}
    assert {name: z.shape for name, z in found.items()} == {
        "wave_bass_vwa_embeddings.npy": (3, 16),
        "short.v2_embeddings.npy": (2, 16),
        "bell_embeddings.npy": (9, 16),
    }
    assert all(z.dtype == np.float32 for z in found.values())
    audio = fastgen.load_audio(sounds / "bell.wav")
    assert np.array_equal(found["bell_embeddings.npy"], magenta().encode([audio], tail="cut")[0])


def test_sounds_become_clips_as_long_as_their_frames(sounds, tmp_path):
    assert generate(sounds, tmp_path / "out", "--batch_size=2").exit_code == 0
    clips = {path.name: wav.read(path) for path in (tmp_path / "out").glob("[!.]*")}
    assert {name: audio.size for name, (audio, _) in clips.items()} == {
        "gen_wave_bass_vwa.wav": 1536,
        "gen_short.v2.wav": 1024,
        "gen_bell.wav": 4608,
    }
    assert {rate for _, rate in clips.values()} == {16000}
    import soundfile

    assert soundfile.info(tmp_path / "out/gen_bell.wav").subtype == "FLOAT"


def test_the_batch_size_does_not_change_what_is_heard(sounds, tmp_path):
    generate(sounds, tmp_path / "one")
    generate(sounds, tmp_path / "three", "--batch_size", 3)
    for path in (tmp_path / "one").glob("[!.]*"):
        assert path.read_bytes() == (tmp_path / "three" / path.name).read_bytes()


def test_encodings_play_whole_and_sample_length_counts_samples(tmp_path):
    z = np.random.default_rng(0).normal(size=(1, 5, 16)).astype(np.float32)
    np.save(tmp_path / "a.npy", z)
    generate(tmp_path / "a.npy", tmp_path / "whole")
    generate(tmp_path / "a.npy", tmp_path / "cut", "--sample_length=1000")
    whole, cut = (wav.read(tmp_path / name / "gen_a.wav")[0] for name in ("whole", "cut"))
    assert whole.size == 2560 and cut.size == 1000
    assert np.array_equal(cut, whole[:1000])


def test_a_folders_sounds_come_first_unless_encodings_are_asked_for(sounds, tmp_path):
    np.save(sounds / "z.npy", np.zeros((1, 16), np.float32))
    generate(sounds, tmp_path / "sounds", "--sample_length=512")
    assert sorted(p.name for p in (tmp_path / "sounds").glob("[!.]*")) == [
        "gen_bell.wav",
        "gen_short.v2.wav",
        "gen_wave_bass_vwa.wav",
    ]
    for i, flag in enumerate(("--npy_only", "--npy_only=true", "-npy_only")):
        generate(sounds, tmp_path / f"npy{i}", flag)
        assert [p.name for p in (tmp_path / f"npy{i}").glob("[!.]*")] == ["gen_z.wav"]
    generate(sounds, tmp_path / "no", "--nonpy_only", "--sample-length", 512)
    assert len(list((tmp_path / "no").glob("[!.]*"))) == 3


def test_a_second_run_skips_what_is_done_and_a_newer_sound_is_made_anew(sounds, tmp_path):
    generate(sounds, tmp_path / "out", "--sample_length=512")
    stamps = {p: p.stat().st_mtime_ns for p in (tmp_path / "out").glob("[!.]*")}
    later = time.time() + 10
    os.utime(sounds / "bell.wav", (later, later))
    said = generate(sounds, tmp_path / "out", "--sample_length=512").output
    assert "1 written, 2 were done already" in said
    changed = {p.name for p, stamp in stamps.items() if p.stat().st_mtime_ns != stamp}
    assert changed == {"gen_bell.wav"}
    assert (
        "3 written"
        in generate(sounds, tmp_path / "out", "--sample_length=512", "--overwrite").output
    )


@pytest.mark.parametrize(
    ("changed", "named"),
    [
        (["--seed=2"], "seed"),
        (["--temperature=0.5"], "temperature"),
        (["--sample_length=1024"], "length"),
        (["--precision=fp32"], "precision"),
    ],
)
def test_what_was_made_with_other_settings_is_made_anew(sounds, tmp_path, changed, named):
    start = (sounds / "bell.wav", tmp_path / "out", "--sample_length=512")
    generate(*start)
    said = generate(*start, *changed).output
    assert f"1 that lay there were made with another {named}, or" in said and "1 written" in said
    assert "0 written, 1 were done already" in generate(*start, *changed).output


def test_a_checkpoint_is_another_if_its_weights_are(sounds, tmp_path):
    start = (sounds / "bell.wav", tmp_path / "out", "--sample_length=512")
    generate(*start)
    training = FIXTURES / "training_checkpoint"  # of the same weights
    assert "1 were done already" in generate(*start, f"--checkpoint_path={training}").output
    averaged = native.save(importers.load("magenta-nsynth", training, ema=True), tmp_path, "mean")
    assert "another checkpoint, or" in generate(*start, f"--checkpoint_path={averaged}").output


def test_clips_of_unknown_settings_are_made_anew(sounds, tmp_path):
    generate(sounds / "bell.wav", tmp_path / "out", "--sample_length=512")
    (tmp_path / "out/.notebank-clips.jsonl").write_text("{broken\n[1]\n")
    assert (
        "1 written" in generate(sounds / "bell.wav", tmp_path / "out", "--sample_length=512").output
    )


def test_encodings_of_another_length_are_made_anew(sounds, tmp_path):
    for length, words in (
        (1024, "3 written\n"),
        (1024, "3 were done already"),
        (512, "3 written\n"),
    ):
        assert words in encode(sounds, tmp_path / "out", f"--sample_length={length}").output
    assert np.load(tmp_path / "out/bell_embeddings.npy").shape == (1, 16)


@pytest.mark.parametrize("option", ["--save_path=", "--source_path=", "--checkpoint_path="])
def test_an_empty_path_is_refused(sounds, tmp_path, option):
    paths = [f"--source_path={sounds}", f"--save_path={tmp_path / 'out'}", CHECKPOINT, option]
    done = CliRunner().invoke(nsynth_generate, paths)
    assert done.exit_code != 0 and "is empty: give a" in done.output.splitlines()[-1]
    assert not (tmp_path / "out").exists()


def test_a_broken_file_is_left_out_and_told(sounds, tmp_path):
    (sounds / "noise.wav").write_bytes(b"RIFF, no wave")
    wav.write(sounds / "tiny.wav", np.zeros(300), 16000)
    for run, results in ((encode, 3), (generate, 3)):
        done = run(sounds, tmp_path / run.__name__, "--sample_length=512")
        assert done.exit_code == 1
        assert (
            "noise.wav is left out" in done.output
            and "tiny.wav is left out: a recording of 300 samples holds no whole" in done.output
        )
        assert len(list((tmp_path / run.__name__).glob("[!.]*"))) == results


def test_latents_of_another_model_are_left_out_by_name_and_the_rest_is_made(tmp_path):
    (tmp_path / "in").mkdir()
    for name, shape in {"good": (2, 16), "narrow": (2, 8), "good2": (2, 16)}.items():
        np.save(tmp_path / f"in/{name}.npy", np.zeros(shape, np.float32))
    (tmp_path / "in/broken.npy").write_bytes(b"no latent")
    done = generate(tmp_path / "in", tmp_path / "out", "--batch_size=4")
    assert done.exit_code == 1 and "2 written, 2 failed" in done.output
    assert "narrow.npy is left out: a wavenet-ae model takes latents" in done.output
    assert "broken.npy is left out" in done.output
    made = {path.name for path in (tmp_path / "out").glob("[!.]*")}
    assert made == {"gen_good.wav", "gen_good2.wav"}


def test_the_open_nsynth_super_manuals_own_line_runs(tmp_path):
    (tmp_path / "in").mkdir()
    np.save(tmp_path / "in/z.npy", np.zeros((1, 16), np.float32))
    more = ("--encodings=true", "--batch_size=512", "--gpu_number=0", "--alsologtostderr")
    assert generate(tmp_path / "in", tmp_path / "out", *more).exit_code == 0
    assert (tmp_path / "out/gen_z.wav").exists()


@pytest.mark.parametrize(
    "flags",
    [
        ("--logtostderr", "-v", "1"),
        ("--nologtostderr", "-v=1", "--log_dir=logs"),
        ("--alsologtostderr=true", "--verbosity=-1", "--stderrthreshold", "error"),
        ("--helpfull",),
    ],
)
@pytest.mark.parametrize("command", [nsynth_generate, nsynth_save_embeddings, gansynth_generate])
def test_flags_that_absl_gives_every_program_are_taken(command, flags):
    assert CliRunner().invoke(command, [*flags, "--help"]).exit_code == 0
    done = CliRunner().invoke(command, [*flags, "--strange_flag"])
    assert re.search("No such option.*--strange_flag", done.output)


def test_flags_in_a_file_count_as_if_they_were_typed(sounds, tmp_path):
    (tmp_path / "more.flags").write_text("-sample_length 512\n")
    (tmp_path / "all.flags").write_text(
        f"# of mine\n--source_path={sounds / 'bell.wav'}\n"
        f"// and\n--flagfile={tmp_path}/more.flags\n"
    )
    flags = [f"--flagfile={tmp_path}/all.flags", CHECKPOINT, f"--save_path={tmp_path / 'out'}"]
    assert CliRunner().invoke(nsynth_save_embeddings, flags).exit_code == 0
    assert np.load(tmp_path / "out/bell_embeddings.npy").shape == (1, 16)
    missing = CliRunner().invoke(nsynth_generate, ["--flagfile", str(tmp_path / "no.flags")])
    assert "no.flags cannot be read" in missing.output and missing.exit_code == 2


def test_temperature_and_seed_change_the_performance(sounds, tmp_path):
    heard = []
    for i, more in enumerate(([], ["--seed=1"], ["--seed=2"], ["--seed=1", "--temperature=0"])):
        generate(sounds / "bell.wav", tmp_path / str(i), "--sample_length=1024", *more)
        heard.append((tmp_path / str(i) / "gen_bell.wav").read_bytes())
    assert len(set(heard)) == 4


def test_plots_stand_beside_the_results(sounds, tmp_path):
    encode(sounds / "bell.wav", tmp_path / "out", "--plots")
    generate(sounds / "bell.wav", tmp_path / "out", "--plots")
    assert {"bell_embeddings.png", "gen_bell.png"} <= {
        p.name for p in (tmp_path / "out").glob("[!.]*")
    }


@pytest.mark.parametrize(
    "args, text",
    [
        (["--source_path=nowhere"], "nowhere is missing: give a file or a folder"),
        (["--source_path=."], "holds neither sounds nor .npy encodings"),
        (["--source_path=.", "--sample_length=0"], "0 is not in the range"),
    ],
)
def test_mistakes_are_answered_in_one_line(tmp_path, monkeypatch, args, text):
    monkeypatch.chdir(tmp_path)
    done = call(nsynth_generate, "--save_path=out", *args)
    assert done.exit_code != 0 and text in done.output and "Traceback" not in done.output


def test_a_missing_checkpoint_names_the_models_there_are(sounds, tmp_path):
    done = CliRunner().invoke(
        nsynth_generate, [f"--source_path={sounds}", f"--save_path={tmp_path / 'out'}"]
    )
    assert (
        done.exit_code == 1
        and "'model.ckpt-200000' is neither a TensorFlow checkpoint" in done.output
        and "null" in done.output
    )


def test_two_files_of_one_stem_are_not_written_over_each_other(sounds, tmp_path):
    (sounds / "bell.flac").write_bytes((sounds / "bell.wav").read_bytes())
    assert (
        "bell.flac and bell.wav would both become gen_bell.wav"
        in generate(sounds, tmp_path / "out").output
    )


def test_exactly_one_of_checkpoint_and_expdir_is_taken(sounds, tmp_path):
    paths = [f"--source_path={sounds}", f"--save_path={tmp_path / 'out'}"]
    assert (
        "either --checkpoint_path or --expdir"
        in CliRunner().invoke(nsynth_save_embeddings, paths).output
    )
    assert (
        CliRunner().invoke(nsynth_save_embeddings, [*paths, f"--expdir={FIXTURES}"]).exit_code == 0
    )


def test_quiet_means_quiet(sounds, tmp_path):
    assert generate(sounds, tmp_path / "out", "--sample_length=512", "--log=ERROR").output == ""


@pytest.mark.skipif(os.name != "posix", reason="signals are sent as POSIX has them")
def test_ctrl_c_keeps_finished_clips(tmp_path):
    (tmp_path / "in").mkdir()
    for i, frames in enumerate((1, 2000)):
        np.save(tmp_path / f"in/{i}.npy", np.zeros((frames, 16), np.float32))
    code = "from notebank.cli.magenta.nsynth_generate import main; main()"
    run = subprocess.Popen(
        [
            sys.executable,
            "-c",
            code,
            CHECKPOINT,
            f"--source_path={tmp_path / 'in'}",
            f"--save_path={tmp_path / 'out'}",
        ],
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )
    until((tmp_path / "out/gen_0.wav").exists)
    time.sleep(0.3)
    run.send_signal(signal.SIGINT)
    _, said = run.communicate(timeout=PATIENCE)
    assert run.returncode == 130 and "1 of 2 are finished and kept" in said
    assert [p.name for p in (tmp_path / "out").glob("[!.]*")] == ["gen_0.wav"]
