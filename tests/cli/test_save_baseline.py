import numpy as np
import pytest
import torch
from click.testing import CliRunner

from data import toy
from models.baseline import FIXTURES, magenta
from notebank.audio import wav
from notebank.checkpoints import catalogue
from notebank.cli import notebank
from notebank.cli.magenta.nsynth_save_embeddings import main as nsynth_save_embeddings
from tfformats.tfwrite import example, record

NOTES = [toy.tone(pitch, [1, 0.6, 0.3], 4.0, 0.8) for pitch in (50, 60, 70)] + [
    np.zeros(64000, np.float32)
]


@pytest.fixture(autouse=True)
def records(tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))
    path = tmp_path / "nsynth-valid.tfrecord"
    path.write_bytes(
        b"".join(
            record(example(note_str=f"n{i}".encode(), audio=audio)) for i, audio in enumerate(NOTES)
        )
    )
    return path


def save(records, out, *args, checkpoint=FIXTURES):
    paths = [f"--tfrecord_path={records}", f"--savedir={out}", f"--checkpoint_path={checkpoint}"]
    return CliRunner().invoke(nsynth_save_embeddings, [*paths, *map(str, args)])


def test_a_data_set_becomes_one_array_a_row_for_each_note(records, tmp_path):
    done = save(records, tmp_path / "new/out")
    assert done.exit_code == 0, done.output
    z = np.load(tmp_path / "new/out/nsynth-valid_z.npy")
    assert z.shape == (4, 124) and z.dtype == np.float32 and np.isfinite(z).all()
    assert np.abs(z[:3] - np.stack(magenta().encode(NOTES[:3]))).max() < 1e-5


def test_magentas_way_normalises_by_the_batch(records, tmp_path):
    for batch, last in ((4, slice(0, 4)), (2, slice(2, 4)), (3, slice(0, 4))):
        assert (
            save(
                records, tmp_path / str(batch), "--batch_statistics", "--batch_size", batch
            ).exit_code
            == 0
        )
        z = np.load(tmp_path / str(batch) / "nsynth-valid_z.npy")
        levels = torch.stack([magenta().levels(note) for note in NOTES[last]])
        assert np.abs(z[last] - magenta().latents(levels, "batch")).max() < 1e-3
    assert np.abs(z[:3] - np.stack(magenta().encode(NOTES[:3]))).max() > 0.01


def test_rows_are_decoded_again_each_at_its_pitch(records, tmp_path):
    save(records, tmp_path)
    run = CliRunner().invoke
    assert (
        run(
            notebank, ["models", "import", "magenta-baseline", str(FIXTURES), "--out", "baseline"]
        ).exit_code
        == 0
    )
    done = run(
        notebank,
        [
            "decode",
            "baseline",
            str(tmp_path / "nsynth-valid_z.npy"),
            "--pitch",
            "50,60,70,0",
            "--engine",
            "zero:2:0",
            "--out",
            str(tmp_path / "notes"),
        ],
    )
    assert done.exit_code == 0, done.output
    assert sorted(path.name for path in (tmp_path / "notes").iterdir()) == [
        f"nsynth-valid_{row}_{pitch}.wav" for row, pitch in enumerate((50, 60, 70, 0))
    ]


def test_single_recordings_go_through_the_models_own_commands(tmp_path):
    wav.write(tmp_path / "flute.wav", NOTES[1], 16000)
    run = CliRunner().invoke
    run(notebank, ["models", "import", "magenta-baseline", str(FIXTURES), "--out", "baseline"])
    done = run(
        notebank, ["encode", "baseline", str(tmp_path / "flute.wav"), "--out", str(tmp_path / "z")]
    )
    assert done.exit_code == 0 and "flute_z.npy  [124]" in done.output
    model = catalogue.load("baseline")
    assert np.array_equal(
        np.load(tmp_path / "z/flute_z.npy"),
        model.encode([wav.read(tmp_path / "flute.wav", 16000)[0]])[0],
    )
    done = run(
        notebank,
        [
            "decode",
            "baseline",
            str(tmp_path / "z/flute_z.npy"),
            "--pitch",
            "48,127",
            "--out",
            str(tmp_path / "notes"),
        ],
    )
    assert done.exit_code == 0, done.output
    assert wav.read(tmp_path / "notes/flute_0_127.wav")[0].shape == (64000,)
    wrong = run(
        notebank,
        [
            "decode",
            "baseline",
            str(tmp_path / "z/flute_z.npy"),
            "--pitch",
            "48",
            "--engine",
            "moon",
            "--out",
            "x",
        ],
    )
    assert wrong.exit_code == 1 and "phases start from f0, zero, random" in wrong.output


def test_what_is_there_is_not_overwritten_unasked(records, tmp_path):
    save(records, tmp_path)
    assert "--overwrite makes it anew" in save(records, tmp_path).output
    assert save(records, tmp_path, "--overwrite").exit_code == 0


def test_mistakes_are_answered_in_one_line(records, tmp_path):
    for done, text in (
        (
            save(records, tmp_path, "--source_path=in"),
            "give --source_path and --save_path for the WaveNet, or --tfrecord_path",
        ),
        (
            save(records, tmp_path, "--batch_statistics", "--batch_size=1"),
            "a --batch_size of at least 2",
        ),
        (save(records, tmp_path, checkpoint="null"), "'null' is a null model; this needs an nsyn"),
        (
            save(records, tmp_path, checkpoint=FIXTURES.parent / "nsynth_wavenet"),
            "is no NSynth baseline",
        ),
        (save(tmp_path / "nowhere.tfrecord", tmp_path), "is no NSynth data set"),
    ):
        assert done.exit_code == 1 and text in done.output and "Traceback" not in done.output


def test_quiet_means_quiet(records, tmp_path):
    assert save(records, tmp_path, "--log=ERROR").output == ""
