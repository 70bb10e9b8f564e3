import signal
import threading
import time

import numpy as np
import pytest
import soundfile
from click.testing import CliRunner

from models.gansynth import SMALL
from models.physics import fundamental
from models.wavenet.nets import fixture, magenta
from notebank.audio import wav
from notebank.checkpoints import native
from notebank.cli import notebank
from notebank.models.gansynth.model import GanSynth
from notebank.notes import midi_to_hz


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))
    return lambda *args: CliRunner().invoke(notebank, list(map(str, args)))


@pytest.fixture
def tone(tmp_path):
    seconds = np.arange(44100) / 44100
    path = tmp_path / "hum.wav"
    wav.write(
        path, (0.5 * np.sin(2 * np.pi * 220 * seconds) * np.exp(-seconds)).astype(np.float32), 44100
    )
    return path


@pytest.mark.parametrize(
    ("model", "columns", "rate"), [("harmonic", 32, 22050), ("concert", 130, 44100)]
)
def test_a_recording_goes_through_a_latent_to_other_pitches(
    run, tmp_path, tone, model, columns, rate
):
    encoded = run("encode", model, tone, "--out", tmp_path / "z")
    assert encoded.exit_code == 0, encoded.output
    z = np.load(tmp_path / "z/hum_embeddings.npy")
    assert z.dtype == np.float32 and z.shape[1] == columns
    z_path = tmp_path / "z/hum_embeddings.npy"
    decoded = run(
        "decode",
        model,
        z_path,
        "--pitch",
        "57,60.5",
        "--seconds",
        1,
        "--rate",
        rate,
        "--out",
        tmp_path / "notes",
    )
    assert decoded.exit_code == 0, decoded.output
    for pitch in ("57", "60.5"):
        audio, found = wav.read(tmp_path / f"notes/hum_0_{pitch}.wav")
        assert audio.shape == (rate,) and found == rate
        assert (
            abs(
                1200
                * np.log2(
                    fundamental(audio, rate, midi_to_hz(float(pitch))) / midi_to_hz(float(pitch))
                )
            )
            < 10
        )


@pytest.mark.parametrize(
    ("second", "said"), [(0.5, "is stereo, and mixed to mono"), (-1.0, "only the loudest is taken")]
)
def test_stereo_is_encoded_as_mono_which_is_told(run, tmp_path, tone, second, said):
    audio, rate = wav.read(tone)
    soundfile.write(tmp_path / "wide.wav", np.stack([audio, second * audio], 1), rate)
    encoded = run("encode", "harmonic", tmp_path / "wide.wav", "--out", tmp_path / "z")
    assert encoded.exit_code == 0 and "wide.wav" in encoded.output and said in encoded.output
    assert np.isfinite(np.load(tmp_path / "z/wide_embeddings.npy")).all()


@pytest.mark.parametrize(
    ("words", "frames"), [([], 1), (["--tail", "cut"], 1), (["--tail", "pad"], 2)]
)
def test_a_wavenet_drops_the_tail_as_magenta_does_or_keeps_it(run, tmp_path, words, frames):
    native.save(magenta(), tmp_path / "home/models", "net")
    wav.write(tmp_path / "a.wav", fixture("encode")["wav"][0][:1000], 16000)
    done = run("encode", "net", tmp_path / "a.wav", "--out", tmp_path / "z", *words)
    assert done.exit_code == 0 and f"[{frames}, 16]" in done.output, done.output
    z = np.load(tmp_path / "z/a_embeddings.npy")
    (expected,) = magenta().encode([fixture("encode")["wav"][0][:1000]], tail="pad")
    (cut,) = magenta().encode([fixture("encode")["wav"][0][:512]])
    assert np.allclose(z, cut if frames == 1 else expected, atol=1e-5)


def test_what_was_encoded_before_a_stop_is_kept(run, tmp_path):
    native.save(magenta(), tmp_path / "home/models", "net")
    first, long = tmp_path / "a.wav", tmp_path / "b.wav"
    wav.write(first, np.ones(512, np.float32), 16000)
    wav.write(long, np.zeros(60 * 16000, np.float32), 16000)
    finished = tmp_path / "z/a_embeddings.npy"

    def interrupt():
        while not finished.exists():
            time.sleep(0.01)
        signal.raise_signal(signal.SIGINT)

    # A shell that starts the tests in the background leaves SIGINT ignored.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        threading.Thread(target=interrupt, daemon=True).start()
        done = run("encode", "net", first, long, "--out", tmp_path / "z")
    finally:
        signal.signal(signal.SIGINT, before)
    assert done.exit_code == 130 and "1 of 2 recordings are encoded and kept" in done.output
    assert list((tmp_path / "z").iterdir()) == [finished]


def test_bf16_is_taken_when_asked_for_and_told(run, tmp_path):
    native.save(GanSynth.from_config(SMALL), tmp_path / "home/models", "gan")
    np.save(tmp_path / "z.npy", np.ones(256, np.float32))
    told = {}
    for precision in ("auto", "fp32", "bf16"):
        done = run(
            "decode",
            "gan",
            tmp_path / "z.npy",
            "--pitch",
            60,
            "--precision",
            precision,
            "--out",
            tmp_path / precision,
        )
        assert done.exit_code == 0, done.output
        told[precision] = done.output
    assert "products in bf16" in told["bf16"] and "products" not in told["auto"] + told["fp32"]
    auto, plain, rough = (wav.read(tmp_path / precision / "z_0_60.wav")[0] for precision in told)
    assert np.array_equal(auto, plain) and not np.array_equal(plain, rough)


def test_a_model_of_one_length_holds_its_notes_or_cuts_them(run, tmp_path):
    native.save(GanSynth.from_config(SMALL), tmp_path / "home/models", "gan")
    np.save(tmp_path / "z.npy", np.ones(256, np.float32))
    for seconds in (0.5, 0.05):
        done = run(
            "decode",
            "gan",
            tmp_path / "z.npy",
            "--pitch",
            60,
            "--seconds",
            seconds,
            "--out",
            tmp_path / "notes",
        )
        assert done.exit_code == 0, done.output
        audio, rate = wav.read(tmp_path / "notes/z_0_60.wav")
        assert audio.size == seconds * rate and np.any(audio[-audio.size // 10 :])


def test_a_batch_takes_one_pitch_a_row_or_one_for_all(run, tmp_path):
    np.save(tmp_path / "batch.npy", np.zeros((2, 4), np.float32))
    assert (
        run(
            "decode", "null", tmp_path / "batch.npy", "--pitch", "60,64", "--out", tmp_path / "a"
        ).exit_code
        == 0
    )
    assert sorted(path.name for path in (tmp_path / "a").iterdir()) == [
        "batch_0_60.wav",
        "batch_1_64.wav",
    ]
    assert (
        run(
            "decode", "null", tmp_path / "batch.npy", "--pitch", "60", "--out", tmp_path / "b"
        ).exit_code
        == 0
    )
    assert sorted(path.name for path in (tmp_path / "b").iterdir()) == [
        "batch_0_60.wav",
        "batch_1_60.wav",
    ]
    wrong = run(
        "decode", "null", tmp_path / "batch.npy", "--pitch", "60,61,62", "--out", tmp_path / "c"
    )
    assert (
        wrong.exit_code == 1
        and "holds 2 latents, but 3 pitches" in wrong.output
        and not (tmp_path / "c").exists()
    )


@pytest.mark.parametrize(
    "words, said",
    [
        (["encode", "harmonic", "TEXT", "--out", "OUT"], "text.wav is no sound file"),
        (["encode", "harmonic", "SILENT", "--out", "OUT"], "must not be silent"),
        (["encode", "concert", "SILENT", "--out", "OUT"], "no pitch found in silent.wav"),
        (["encode", "null", "SILENT", "--out", "OUT", "--tail", "pad"], "--tail is for WaveNets"),
        (["encode", "kazoo", "SILENT", "--out", "OUT"], "no model 'kazoo'"),
        (["encode", "harmonic", "SILENT", "SILENT", "--out", "OUT"], "same name"),
        (["decode", "null", "TEXT", "--pitch", "60", "--out", "OUT"], "cannot be read as a .npy"),
        (
            ["decode", "null", "ABSENT", "--pitch", "60", "--out", "OUT"],
            "cannot be read: No such file",
        ),
        (["decode", "null", "LATENT", "--pitch", "C4", "--out", "OUT"], "no list of pitches"),
        (["decode", "null", "LATENT", "--pitch", "200", "--out", "OUT"], "outside 0..127"),
        (["decode", "harmonic", "LATENT", "--pitch", "60", "--out", "OUT"], "dimensions"),
    ],
)
def test_wrong_input_gives_one_line_and_writes_nothing(run, tmp_path, words, said):
    (tmp_path / "text.wav").write_text("no sound")
    wav.write(tmp_path / "silent.wav", np.zeros(16000, np.float32), 16000)
    np.save(tmp_path / "latent.npy", np.zeros(4, np.float32))
    places = {
        "TEXT": "text.wav",
        "SILENT": "silent.wav",
        "LATENT": "latent.npy",
        "ABSENT": "absent.npy",
        "OUT": "out",
    }
    result = run(*(tmp_path / places[word] if word in places else word for word in words))
    assert result.exit_code == 1 and said in result.output
    assert len([line for line in result.output.splitlines() if line.startswith("Error")]) == 1
    assert not list((tmp_path / "out").glob("*")) if (tmp_path / "out").exists() else True


@pytest.mark.parametrize(
    ("name", "shape", "model", "says"),
    [
        ("flute_embeddings.npy", (63, 32), "muse", "a track of 63 frames"),
        ("flute_z.npy", (2, 32), "harmonic", "whole notes"),
    ],
)
def test_latents_of_another_kind_of_model_are_refused_by_name(
    run, tmp_path, name, shape, model, says
):
    np.save(tmp_path / name, np.ones(shape, np.float32))
    refused = run("decode", model, tmp_path / name, "--pitch", 60, "--out", tmp_path / "notes")
    assert refused.exit_code == 1 and name in refused.output and says in refused.output
    assert not (tmp_path / "notes").exists()
