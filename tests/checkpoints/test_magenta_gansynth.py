import json
import shutil
import tarfile
import zipfile
from pathlib import Path

import numpy as np
import pytest
import torch

from models.gansynth import FIXTURES, correlation, fixture, imported
from notebank.checkpoints import ganstate, importers, magenta_gansynth, native
from notebank.errors import BadFile, NotFound
from notebank.models.base import NoteRequest
from notebank.models.gansynth.config import progress_after
from notebank.tfformats.tfcheckpoint import open_checkpoint
from tfformats.bundle import write


@pytest.fixture(scope="module")
def tensors() -> dict[str, np.ndarray]:
    bundle = open_checkpoint(FIXTURES / "stage_00012")
    return {name: bundle.read(name) for name in bundle.names if "Adam" not in name}


def folder(at: Path, stages: dict[int, dict[str, np.ndarray]], **flags) -> Path:
    """A GANSynth folder with these stages and the fixture's flags, some of them changed; None takes
    a flag away."""
    at.mkdir()
    known = json.loads((FIXTURES / "experiment.json").read_text()) | flags
    (at / "experiment.json").write_text(
        json.dumps({name: value for name, value in known.items() if value is not None})
    )
    for number, variables in stages.items():
        (at / f"stage_{number:05}").mkdir()
        write(at / f"stage_{number:05}" / "model.ckpt-1", variables)
    return at


def generator_alone(tensors: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    return {
        name: array
        for name, array in tensors.items()
        if name.startswith("Generator") and "Exponential" not in name
    }


def test_sizes_and_progress_are_read_from_the_folder():
    config = imported().config
    assert (config.blocks, config.channels_base, config.channels_most, config.progress) == (
        7,
        256,
        16,
        6.0,
    )


def test_an_imported_model_is_saved_and_found_again(tmp_path):
    model = importers.load("magenta-gansynth", FIXTURES)
    again = native.load(native.save(model, tmp_path, "small"))
    assert again.fingerprint == model.fingerprint and again.config == model.config


def test_an_archive_that_wraps_the_folder_is_the_folder(tmp_path):
    packed, plain = tmp_path / "acoustic_only.zip", tmp_path / "acoustic_only.tar"
    with zipfile.ZipFile(packed, "w") as archive, tarfile.open(plain, "w") as tar:
        for file in (FIXTURES / "experiment.json", *FIXTURES.glob("stage_00012/*")):
            archive.write(file, f"acoustic_only/{file.relative_to(FIXTURES)}")
            tar.add(file, f"acoustic_only/{file.relative_to(FIXTURES)}")
    for path in (packed, plain):
        assert magenta_gansynth.load(path).fingerprint == imported().fingerprint


def test_the_last_finished_stage_counts(tmp_path, tensors):
    at = folder(tmp_path / "run", {9: {"global_step": np.array(1)}, 12: tensors})
    (at / "stage_00013").mkdir()
    (at / "stage_00013" / "checkpoint").write_text("")
    assert magenta_gansynth.load(at).fingerprint == imported().fingerprint


def test_weights_for_playing_alone_suffice(tmp_path, tensors):
    playing = {name: array for name, array in tensors.items() if "Exponential" in name}
    at = folder(tmp_path / "run", {12: playing})
    model = magenta_gansynth.load(at)
    assert model.config.progress == 6.0
    note = next(
        model.decode(
            [NoteRequest(fixture("generator")["z"][0], int(fixture("generator")["pitches"][0]))]
        )
    )[1]
    assert correlation(note[8000:24000], fixture("generator")["waves"][0]) > 0.99999
    with pytest.raises(BadFile, match="42 of 42 weights are missing"):
        ganstate.imported(at)


def test_what_training_needs_is_kept_beside_the_model_and_found_again(tmp_path, tensors):
    at = folder(tmp_path / "run", {12: tensors}, stable_stage_num_images=1000)
    state = ganstate.imported(at)
    assert (state.images, state.stable, state.transition) == (11_000_000, 1000, 800_000)
    raw = tensors["Generator/progressive_gan_generator/progressive_gan_block_3/conv1/conv2d/kernel"]
    assert np.array_equal(state.generator["blocks.2.conv1.weight"], raw.transpose(3, 2, 0, 1))
    checkpoint = native.save(imported(), tmp_path, "gan")
    ganstate.save(checkpoint, state)
    model, again = ganstate.begin(checkpoint)
    assert model.fingerprint == imported().fingerprint and (again.images, again.stable) == (
        11_000_000,
        1000,
    )
    for network in ("generator", "discriminator"):
        one, other = getattr(state, network), getattr(again, network)
        assert one.keys() == other.keys() and all(
            np.array_equal(one[name], other[name]) for name in one
        )
    with pytest.raises(NotFound, match="import it again with --with-discriminator"):
        ganstate.load(native.save(imported(), tmp_path / "elsewhere", "gan"))


def test_a_folder_without_averages_gives_raw_weights(tmp_path, tensors):
    at = folder(tmp_path / "run", {12: generator_alone(tensors)})
    assert magenta_gansynth.load(at).fingerprint != imported().fingerprint
    with pytest.raises(BadFile, match="42 of 42 averaged weights are missing"):
        magenta_gansynth.load(at, ema=True)


def test_an_early_stage_is_a_model_that_has_not_grown_up(tmp_path, tensors):
    grown = {
        name: array
        for name, array in generator_alone(tensors).items()
        if not {"5", "6", "7"} & set(name.split("block_")[1][:1])
    }
    model = magenta_gansynth.load(folder(tmp_path / "run", {6: grown}))
    assert model.config.progress == 3.0
    (picture,) = model.pictures(
        *(torch.from_numpy(fixture("generator")[key][:1]) for key in ("z", "pitches"))
    )
    assert picture.shape == (1, 128, 1024, 2) and np.array_equal(
        picture[:, ::8, ::8], picture[:, 1::8, 1::8]
    )


@pytest.mark.parametrize(
    ("images", "progress"),
    [(0, 0), (799_999, 0), (1_200_000, 0.5), (1_600_000, 1), (9_120_000, 5.4), (99_000_000, 6)],
)
def test_growing_follows_the_images_seen(images, progress):
    assert progress_after(images, 7, 800_000, 800_000) == pytest.approx(progress, abs=1e-9)


@pytest.mark.parametrize(
    ("flags", "words"),
    [
        ({"data_type": "linear"}, "data_type is 'linear', expected 'mel'"),
        ({"data_normalizer": "specgrams_freq_normalizer"}, "data_normalizer is"),
        (
            {"latent_vector_size": 128},
            r"tensor blocks.0.conv0.weight: expected shape \[16, 189, 2, 16\], got \[16, "
            r"317, 2, 16\]",
        ),
        ({"fmap_max": None}, "expected shape"),
    ],
)
def test_a_folder_of_another_kind_is_refused_with_the_reason(tmp_path, tensors, flags, words):
    with pytest.raises(BadFile, match=words):
        magenta_gansynth.load(folder(tmp_path / "run", {12: tensors}, **flags))


def test_what_is_missing_is_named(tmp_path, tensors):
    fewer = {name: array for name, array in tensors.items() if "block_3/conv1/bias" not in name}
    with pytest.raises(
        BadFile,
        match=(
            r"1 of 42 averaged weights are missing, the first is "
            r"'Generator/.*block_3/conv1/bias/Exp"
        ),
    ):
        magenta_gansynth.load(folder(tmp_path / "run", {12: fewer}))
    with pytest.raises(BadFile, match="holds no finished stage"):
        magenta_gansynth.load(folder(tmp_path / "empty", {}))
    with pytest.raises(BadFile, match="is one stage: give the folder above it"):
        magenta_gansynth.load(tmp_path / "run" / "stage_00012")
    with pytest.raises(BadFile, match=r"nowhere is missing: give the folder with experiment\.json"):
        magenta_gansynth.load(tmp_path / "nowhere")
    (tmp_path / "text").write_text("no archive")
    with pytest.raises(BadFile, match="text is no folder, tar or zip: give the folder with"):
        magenta_gansynth.load(tmp_path / "text")


def test_without_experiment_json_the_weights_tell_the_sizes_and_the_user_is_told(tmp_path, caplog):
    shutil.copytree(FIXTURES / "stage_00012", tmp_path / "gan/stage_00012")
    assert magenta_gansynth.load(tmp_path / "gan").fingerprint == imported().fingerprint
    assert [record.getMessage() for record in caplog.records] == [
        "gan has no experiment.json: the weights tell the network's sizes, "
        "all else is taken as in Magenta's published models"
    ]


def test_several_runs_are_named(tmp_path):
    for name in ("acoustic", "all"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "experiment.json").write_text("{}")
    with pytest.raises(BadFile, match="holds 2 GANSynths, give one of them alone: acoustic, all"):
        magenta_gansynth.load(tmp_path)


def test_a_checkpoint_of_something_else_is_no_gansynth(tmp_path):
    at = tmp_path / "run/stage_00012"
    at.mkdir(parents=True)
    write(at / "model.ckpt-1", {"x": np.zeros(2)})
    with pytest.raises(BadFile, match="index is no GANSynth: of its 1 tensors none is called"):
        magenta_gansynth.load(tmp_path / "run")
