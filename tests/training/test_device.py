"""What holds wherever a network is trained. `meta` stands for a GPU: tensors there refuse to meet
those on the CPU."""

from contextlib import nullcontext

import pytest
import torch

from data import toy
from notebank.data.nsynth import NSynth
from notebank.models.device import device_of, training
from notebank.models.harmonic.spectral_ae import SpectralAE
from notebank.models.harmonic.vae import HarmonicVae
from notebank.training import speed
from notebank.training.config import TrainConfig
from notebank.training.device import at_home, compiled, products
from notebank.training.harmonic.spectral import SpectralTask
from notebank.training.harmonic.vae import HarmonicVaeTask

CONFIG = TrainConfig(steps=1, batch=2)
TASKS = [(SpectralAE, SpectralTask), (HarmonicVae, HarmonicVaeTask)]


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    return NSynth(toy.make(tmp_path_factory.mktemp("toy") / "set"))


@pytest.mark.parametrize(("model_class", "task_class"), TASKS)
def test_nothing_that_a_harmonic_model_is_trained_with_stays_behind_on_the_cpu(
    model_class, task_class, data, monkeypatch
):
    # which knows no such device
    monkeypatch.setattr(torch, "autocast", lambda *args, **options: nullcontext())
    model = model_class()
    model.net.to("meta")
    loss = task_class(model, data, held_out=(50,), precision="fp32").loss(0, CONFIG)
    assert loss.device.type == "meta" and loss.shape == ()
    loss.backward()
    assert all(p.grad is None or p.grad.device.type == "meta" for p in model.net.parameters())


@pytest.mark.parametrize(("model_class", "task_class"), TASKS)
def test_a_harmonic_model_learns_in_bf16_as_in_fp32(model_class, task_class, data):
    tasks = [task_class(model_class(), data, held_out=(50,), precision=p) for p in ("fp32", "bf16")]
    one, other = (float(task.loss(0, CONFIG).detach()) for task in tasks)
    assert one == pytest.approx(other, rel=0.02) and one != other


@pytest.mark.parametrize(("model_class", "task_class"), TASKS)
def test_a_harmonic_model_learns_in_what_the_device_is_fastest_in(model_class, task_class, data):
    task = task_class(model_class(), data, held_out=(50,))
    assert task.precision == training("auto")


@pytest.mark.slow
@pytest.mark.parametrize(("model_class", "task_class"), TASKS)
def test_a_compiled_harmonic_model_learns_the_same(model_class, task_class, data):
    losses = [
        float(
            task_class(model_class(), data, held_out=(50,), compile=compile)
            .loss(0, CONFIG)
            .detach()
        )
        for compile in (False, True)
    ]
    assert losses[1] == pytest.approx(losses[0], rel=1e-3)


def test_a_network_comes_home_to_play_and_goes_back_with_its_optimiser_in_hand():
    network = torch.nn.Linear(2, 2).to(torch.float64)
    parameter = network.weight
    with at_home(network):
        assert device_of(network).type == "cpu" and network.weight is parameter
    assert network.weight is parameter


def test_products_are_in_bfloat16_where_that_is_wanted():
    a = torch.ones(2, 2)
    with products(torch.device("cpu"), "bf16"):
        assert (a @ a).dtype == torch.bfloat16
    with products(torch.device("cpu"), "fp32"):
        assert (a @ a).dtype == torch.float32


def test_functions_are_compiled_on_a_gpu_or_when_asked():
    def function(x):
        return x + 1

    assert compiled(function, torch.device("cpu")) is function
    assert compiled(function, torch.device("cuda")) is not function
    assert compiled(function, torch.device("cpu"), True) is not function


def test_products_of_compiled_functions_are_counted_too():
    a, b = torch.ones(8, 16), torch.ones(16, 4)
    product = compiled(torch.matmul, torch.device("cpu"), True)
    assert speed.flops(lambda: product(a, b)) == 2 * 8 * 16 * 4
