"""Training of a GANSynth of four tiny blocks on a toy data set."""

import json
from dataclasses import replace

import numpy as np
import pytest
import torch

from notebank.audio import wav
from notebank.errors import BadValue
from notebank.models.gansynth.config import GanConfig
from notebank.models.gansynth.model import GanSynth
from notebank.models.gansynth.network import Discriminator
from notebank.training.gansynth.loss import (
    Weights,
    between,
    discriminator_loss,
    generator_loss,
    penalty,
)
from notebank.training.gansynth.pictures import Pictures, normalised
from notebank.training.gansynth.task import GanTask, GanTrainConfig, blurred
from notebank.training.loop import Trainer
from training.gan import SHORT, TINY

pytestmark = pytest.mark.usefixtures("one_thread")


def task(data, config=SHORT):
    return GanTask(GanSynth(TINY), Pictures(data, TINY), config)


def everything(trainer):
    return {
        name: p.detach().numpy().copy() for name, p in trainer.task.network.named_parameters()
    } | {f"average {name}": value.numpy().copy() for name, value in trainer.average.values.items()}


def test_a_run_stopped_in_the_middle_of_a_batch_and_resumed_ends_bit_for_bit_the_same(
    data, tmp_path
):
    whole = Trainer(task(data), SHORT, tmp_path / "whole")
    whole.run()
    for stop in (5, 8):  # within a batch; where a stage begins
        folder = tmp_path / f"stopped_{stop}"
        first = Trainer(task(data), SHORT, folder)
        while first.step < stop:
            first._one_step()
        first.save()
        second = Trainer(task(data), SHORT, folder, resume=True)
        second.run()
        one, other = everything(whole), everything(second)
        assert all(np.array_equal(one[name], other[name]) for name in one)


def test_a_turn_moves_one_network_and_only_the_blocks_that_are_grown(data, tmp_path):
    trainer = Trainer(task(data), SHORT, tmp_path)
    for network in ("generator", "discriminator"):
        before = everything(trainer)
        trainer._one_step()
        moved = {
            name
            for name, array in everything(trainer).items()
            if name in before and not np.array_equal(array, before[name])
        }
        moved = {name for name in moved if not name.startswith("average")}
        assert moved and all(name.startswith(f"{network}.") for name in moved)
        assert not any(f".blocks.{number}." in name for name in moved for number in (1, 2, 3))


def test_each_stage_begins_with_a_fresh_optimiser(data, tmp_path):
    trainer = Trainer(task(data), SHORT, tmp_path)
    ages = []
    while trainer.step < 12:
        trainer._one_step()
        ages.append(max(int(slot["step"]) for slot in trainer.optimiser.state.values()))
    # 4 images a batch, 8 a stage: two turns of each network, then anew.
    assert ages == [1, 1, 2, 2, 1, 1, 2, 2, 1, 1, 2, 2]


def test_the_average_of_the_generator_is_the_published_one_a_batch():
    assert SHORT.ema**2 == pytest.approx(0.999)


def test_stages_and_progress_are_magentas():
    config = GanTrainConfig()
    assert config.steps // 2 * config.batch == 11_000_000
    ends = [(s // 2 + 1) * 800_000 + ((s + 1) // 2) * 800_000 for s in range(13)]
    for stage, end in enumerate(ends[:-1]):
        before, after = 2 * (end // 8) - 2, 2 * (end // 8)
        assert config.stage(before, 7) == stage and config.stage(after, 7) == stage + 1
    assert config.stage(config.steps, 7) == 12 and config.progress(config.steps, 7) == 6.0
    assert (
        GanTrainConfig.whole(7).steps == 2 * 10_400_000 // 8
        and GanTrainConfig.whole(7, steps=10).steps == 10
    )


def test_a_few_hundred_images_do_no_harm(data, tmp_path):
    config = replace(
        SHORT, steps=100, stable=30, transition=30, batch=8, learning_rate=8e-4, validate_every=50
    )
    trainer = Trainer(task(data, config), config, tmp_path)
    losses = []
    trainer.run(on_step=lambda done, total, loss: losses.append(loss))
    assert len(losses) == 100 and np.all(np.isfinite(losses)) and max(map(abs, losses[-20:])) < 200
    lines = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text().splitlines()]
    assert [line["step"] for line in lines] == [50, 100] and all(
        0 <= line["wrong pitches"] <= 100 for line in lines
    )
    audio, rate = wav.read(tmp_path / "samples/step_00000100.wav")
    assert (
        rate == 16000
        and audio.size == 6 * TINY.samples
        and np.abs(audio).max() == pytest.approx(0.5, abs=1e-3)
    )
    assert np.all(np.isfinite(trainer.task.grown(100).state()["blocks.3.conv1.weight"]))


def test_the_gradient_penalty_is_that_of_finite_differences_in_double_precision():
    torch.manual_seed(0)
    config = GanConfig(
        blocks=2, progress=0.6, channels_base=16, channels_most=8, start_width=4, samples=100
    )
    judge = Discriminator(config)
    # some of it is clipped
    pictures, scale = (
        torch.rand(3, 2, *config.size(2)) * 2.4 - 1.2,
        torch.tensor([0.066, 0.8]).view(2, 1, 1),
    )
    found = penalty(lambda x: judge(x, config.progress), pictures, scale)
    found.backward()
    exact = Discriminator(config).double()
    exact.load_state_dict(judge.state_dict())
    x, width = pictures.double(), 1e-6

    def total(place: torch.Tensor) -> float:
        with torch.no_grad():
            return float(exact(place.clamp(-1, 1), config.progress)[0].sum())

    gradient = torch.zeros_like(x)
    for i in range(x.numel()):
        step = torch.zeros(x.numel(), dtype=torch.float64)
        step[i] = width
        gradient.view(-1)[i] = (total(x + step.view_as(x)) - total(x - step.view_as(x))) / (
            2 * width
        )
    lengths = (gradient * scale.double()).flatten(1).norm(dim=1)
    assert float(found.detach()) == pytest.approx(float((lengths - 1).square().mean()), rel=1e-4)
    assert any(p.grad is not None and p.grad.abs().max() > 0 for p in judge.parameters())


def turns(data, **options):
    """Losses and gradients of both networks' turns while a block is faded in."""
    config = replace(SHORT, precision=options.pop("precision", "fp32"))
    task = GanTask(GanSynth(TINY), Pictures(data, TINY), config, **options)
    task.optimiser(config)
    found = []
    for step in (5 * 2, 5 * 2 + 1):
        task.network.zero_grad()
        loss = task.loss(step, config)
        loss.backward()
        grads = torch.cat(
            [p.grad.flatten() for p in task.network.parameters() if p.grad is not None]
        )
        found.append((float(loss.detach()), grads))
    return found


def test_bf16_takes_turns_like_fp32(data):
    for (loss, grads), (other, others) in zip(turns(data), turns(data, precision="bf16")):
        assert loss != other and other == pytest.approx(loss, rel=0.02, abs=0.02)
        assert float(torch.cosine_similarity(grads, others, dim=0)) > 0.97


@pytest.mark.slow
def test_compiled_networks_take_the_same_turns(data):
    for (loss, grads), (other, others) in zip(turns(data), turns(data, compile=True)):
        assert other == pytest.approx(loss, rel=1e-4)
        assert torch.allclose(grads, others, rtol=1e-3, atol=1e-5 * float(grads.abs().max()))


def test_losses_are_the_published_sums():
    reals = torch.full((2, 2, 4, 4), 0.5)
    fakes = torch.full((2, 2, 4, 4), -2.0)
    labels = torch.tensor([0, 2])
    judge = lambda x: (x.mean(dim=(1, 2, 3)), torch.zeros(len(x), 3))  # noqa: E731
    entropy = np.log(3)
    assert float(generator_loss(judge, fakes, labels, Weights())) == pytest.approx(
        1 + 10 * entropy, rel=1e-5
    )
    scale = torch.ones(2, 1, 1)
    slope = (1 / 32) * np.sqrt(32)  # of a mean over 32 numbers
    expected = -1 - 0.5 + 10 * (slope - 1) ** 2 + 0.001 * 0.25 + 10 * entropy
    loss = discriminator_loss(judge, reals, labels, fakes, Weights())
    bent = penalty(judge, between(reals, fakes, torch.tensor([1.0, 1.0])), scale)
    assert float(loss + 10 * bent) == pytest.approx(expected, rel=1e-5)


def test_reals_are_as_coarse_as_the_fakes():
    pictures = torch.rand(2, 2, *TINY.size(4))
    assert torch.equal(blurred(pictures, TINY, 3.0), pictures)
    coarse = blurred(pictures, TINY, 0.0)
    assert coarse[0, 0, :8, :8].std() < 1e-6 and torch.allclose(
        coarse.mean(), pictures.mean(), atol=1e-5
    )
    assert torch.allclose(
        blurred(pictures, TINY, 2.25),
        0.75 * blurred(pictures, TINY, 2.0) + 0.25 * pictures,
        atol=1e-6,
    )


def test_a_computed_normaliser_fits_the_data(data):
    pictures = Pictures(data, TINY)
    config = pictures.computed()
    batch = normalised(torch.stack([pictures._picture(i) for i in range(len(pictures))]), config)[
        :, 0
    ]
    assert (float(batch.min()), float(batch.max())) == (
        pytest.approx(-0.8, abs=1e-4),
        pytest.approx(0.8, abs=1e-4),
    )
    with pytest.raises(BadValue, match=r"no note at the pitches 24\.\.25"):
        Pictures(data, replace(TINY, high=25))
