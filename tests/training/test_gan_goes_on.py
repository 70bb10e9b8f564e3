"""Training of a GANSynth goes on from a model, from Magenta's folder, and as a command."""

import json
from dataclasses import replace

import numpy as np
import pytest
import torch
from click.testing import CliRunner

from notebank.checkpoints import native
from notebank.checkpoints.ganstate import GanState
from notebank.checkpoints.magenta_gansynth import discriminator_variables, generator_variables
from notebank.cli import notebank
from notebank.cli.train.gansynth import gansynth
from notebank.data.nsynth import NSynth
from notebank.errors import BadValue
from notebank.models.base import NoteRequest
from notebank.models.gansynth.model import GanSynth
from notebank.models.gansynth.network import Discriminator
from notebank.tfformats.variables import SHADOW
from notebank.training.gansynth import task as gan
from notebank.training.gansynth.pictures import Pictures
from notebank.training.gansynth.task import GanTask, GanTrainConfig
from notebank.training.loop import Trainer
from tfformats.bundle import write
from tfformats.tfwrite import example, record
from training.gan import TINY

pytestmark = pytest.mark.usefixtures("one_thread")


@pytest.fixture
def half_grown():
    """A model after 24 images of SHORT's schedule, and what it was trained with."""
    model, judge = GanSynth(replace(TINY, progress=1.0)), Discriminator(TINY)
    raw = {name: array + 0.01 for name, array in model.state().items() if "blocks.3" not in name}
    weights = {
        name: tensor.numpy()
        for name, tensor in judge.state_dict().items()
        if "blocks.3" not in name
    }
    return model, GanState(raw, weights, 24, 8, 8)


def test_training_goes_on_from_a_model_and_its_discriminator(data, tmp_path, half_grown):
    model, state = half_grown
    averaged = {f"generator.{name}": array.copy() for name, array in model.state().items()}
    config = GanTrainConfig.whole(
        TINY.blocks, state.images, steps=4, batch=4, stable=8, transition=8
    )
    started = GanTask(model, Pictures(data, TINY), config, start=state)
    trainer = Trainer(started, config, tmp_path)
    started.go_on(trainer)
    assert (
        trainer.step,
        config.steps,
        config.progress(trainer.step, 4),
        config.stage(trainer.step, 4),
    ) == (12, 16, 1.0, 3)
    own = {name: p.detach().numpy() for name, p in started.network.named_parameters()}
    assert all(
        np.array_equal(own[f"generator.{name}"], array) for name, array in state.generator.items()
    )
    assert all(
        np.array_equal(own[f"discriminator.{name}"], array)
        for name, array in state.discriminator.items()
    )
    assert all(
        np.array_equal(trainer.average.values[name].numpy(), array)
        for name, array in averaged.items()
    )
    trainer.run()
    drift = np.abs(
        trainer.average.values["generator.blocks.0.conv1.weight"].numpy()
        - averaged["generator.blocks.0.conv1.weight"]
    ).max()
    assert trainer.step == 16 and 0 < drift < 0.05


def test_a_grown_model_needs_to_be_told_for_how_long_to_go_on():
    with pytest.raises(
        BadValue, match="after 56 images all 4 blocks are grown: say for how many steps"
    ):
        GanTrainConfig.whole(4, 56, batch=4, stable=8, transition=8)
    assert GanTrainConfig.whole(4, 57, batch=4, stable=8, transition=8, steps=2).steps == 32


def magentas(folder, model, judge, images):
    """A folder as Magenta leaves it, with tiny networks."""
    c = model.config
    flags = {
        "latent_vector_size": c.latent,
        "num_resolutions": c.blocks,
        "fmap_base": c.channels_base,
        "fmap_max": c.channels_most,
        "audio_length": c.samples,
        "stable_stage_num_images": 8,
        "transition_stage_num_images": 8,
    }
    variables = {"global_step": np.array(images)}
    for names, weights in (
        (generator_variables(c), model.state()),
        (discriminator_variables(c), judge.state_dict()),
    ):
        for ours, theirs in names:
            array = np.asarray(weights[ours])
            if "dense" in theirs:
                array = array[:, :, 0, 0].T
            elif array.ndim == 4:
                array = array.transpose(2, 3, 1, 0)
            variables[theirs] = np.ascontiguousarray(array)
            variables[theirs + SHADOW] = variables[theirs] + np.float32(0.01)
    (folder / "stage_00006").mkdir(parents=True)
    (folder / "experiment.json").write_text(json.dumps(flags))
    write(folder / "stage_00006/model.ckpt-1", variables)
    return folder


def test_the_command_goes_on_from_magentas_folder_or_from_what_the_import_kept(
    data, tmp_path, monkeypatch
):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))
    begun = GanSynth(replace(TINY, progress=3.0))
    folder = magentas(tmp_path / "theirs", begun, Discriminator(TINY), 100)
    importing = [
        "models",
        "import",
        "magenta-gansynth",
        str(folder),
        "--out",
        "small",
        "--with-discriminator",
    ]
    kept = CliRunner().invoke(notebank, importing)
    assert (
        kept.exit_code == 0
        and "training.safetensors: what training needs to go on, after 100 images" in kept.output
    )
    importing[2] = "magenta-nsynth"
    assert "has no discriminator to keep" in str(CliRunner().invoke(notebank, importing).output)
    ends = []
    for start in (str(folder), "small"):
        out = tmp_path / f"run{len(ends)}"
        args = [
            "--start",
            start,
            "--data",
            str(data.folder),
            "--out",
            str(out),
            "--name",
            "mine",
            "--steps",
            "4",
            "--batch",
            "2",
            "--validate-every",
            "50",
            "--device",
            "cpu",
        ]
        result = CliRunner().invoke(gansynth, args)
        assert result.exit_code == 0 and "after 104 of 104 turns" in result.output, result.output
        ends.append(native.load(next(out.glob("mine-*.safetensors"))))
    assert ends[0].fingerprint == ends[1].fingerprint and ends[0].config.progress == 3.0
    moved = np.abs(
        ends[0].state()["blocks.3.conv1.weight"] - begun.state()["blocks.3.conv1.weight"] - 0.01
    ).max()
    assert 0 < moved < 0.01, "the average begins where Magenta's was"
    again = CliRunner().invoke(gansynth, [*args, "--resume"])
    assert again.exit_code == 0 and "after 104 of 104 turns" in again.output


def test_a_tfrecord_file_is_trained_on_like_a_folder(data, tmp_path):
    with (tmp_path / "toy.tfrecord").open("wb") as file:
        for one in data.examples:
            file.write(
                record(
                    example(
                        note_str=one.name.encode(),
                        instrument_str=one.instrument.encode(),
                        instrument_family_str=one.family.encode(),
                        instrument_source_str=one.source.encode(),
                        pitch=one.pitch,
                        velocity=one.velocity,
                        sample_rate=16000,
                        audio=data.audio(one),
                    )
                )
            )
    records = Pictures(NSynth(tmp_path / "toy.tfrecord"), TINY)
    indices = np.array([0, 5, len(records) - 1])
    for one, other in zip(records.batch(indices), Pictures(data, TINY).batch(indices), strict=True):
        assert torch.equal(one, other)


def test_the_command_trains_keeps_its_stages_and_goes_on(data, tmp_path, monkeypatch):
    monkeypatch.setitem(gan.MODEL_PRESETS, "compact", TINY)
    args = [
        "--data",
        str(data.folder),
        "--out",
        str(tmp_path / "run"),
        "--stable",
        "8",
        "--batch",
        "4",
        "--steps",
        "12",
        "--validate-every",
        "6",
        "--device",
        "cpu",
        "--normaliser",
        "computed",
    ]
    result = CliRunner().invoke(gansynth, args)
    assert result.exit_code == 0, result.output
    assert (tmp_path / "run/stage_00/state.safetensors").is_file() and (
        tmp_path / "run/stage_01"
    ).is_dir()
    assert all(
        (tmp_path / f"run/samples/step_00000012{suffix}").stat().st_size > 1000
        for suffix in (".wav", ".png")
    )
    model = native.load(next((tmp_path / "run").glob("compact-*.safetensors")))
    assert next(model.decode([NoteRequest(model.sample(1, 0)[0], 60)]))[1].size == TINY.samples
    assert model.config.magnitude_scale != TINY.magnitude_scale and 0 < model.config.progress < 3
    again = CliRunner().invoke(gansynth, [*args, "--resume"])
    assert again.exit_code == 0 and "12 of 12 turns" in again.output
