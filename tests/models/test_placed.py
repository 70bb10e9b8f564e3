"""Where models compute. `meta` stands for a GPU: tensors there refuse to meet those on the CPU,
and what they hold cannot come back."""

from contextlib import nullcontext

import numpy as np
import pytest
import torch

from models.test_every_model import CONFIGS
from notebank.checkpoints import catalogue
from notebank.errors import BadValue
from notebank.models.base import DecodeOptions, NoteRequest
from notebank.models.device import DEVICES, pick_device
from notebank.models.registry import KINDS, build

# gansynth's picture takes seconds to set up, a wavenet's engines have a device of their own
QUICK = sorted(set(KINDS) - {"null", "nn", "gansynth", "wavenet-ae"})
HELD_THERE = "Cannot copy out of meta tensor"


def silent_note(model):
    shape = [4 if n is None else n for n in model.info.latent.shape]
    samples = None if model.info.length.fixed else 960
    return NoteRequest(np.zeros(shape, np.float32), 60, samples=samples)


@pytest.fixture
def no_autocast(monkeypatch):
    """Which knows no device `meta`."""
    monkeypatch.setattr(torch, "autocast", lambda *args, **options: nullcontext())


@pytest.mark.parametrize("kind", QUICK)
def test_all_that_a_network_meets_is_moved_to_where_it_computes(kind, no_autocast):
    model = build(kind, CONFIGS[kind]).to("meta")
    with pytest.raises(NotImplementedError, match=HELD_THERE):
        next(model.decode([silent_note(model)]))


@pytest.mark.parametrize("kind", ["spectral-ae", "harmonic-vae", "partials"])
def test_a_network_encodes_where_it_computes(kind):
    model = build(kind, CONFIGS[kind]).to("meta")
    rate = model.info.sample_rate
    sine = np.sin(2 * np.pi * 440 / rate * np.arange(rate // 2)).astype(np.float32)
    with pytest.raises(NotImplementedError, match=HELD_THERE):
        model.encode([sine], [69])


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_model_refuses_engines_and_precisions_that_it_does_not_know(kind):
    model = build(kind, CONFIGS[kind])
    for options, named in (
        (DecodeOptions(engine="steam"), "steam"),
        (DecodeOptions(precision="fp64"), "fp64"),
    ):
        with pytest.raises(BadValue, match=named):
            next(model.decode([silent_note(model)], options))


def test_a_wavenet_refuses_devices_that_are_not_there_or_belong_to_no_engine():
    model = build("wavenet-ae", CONFIGS["wavenet-ae"])
    for engine in ("torch:steam", "native:cuda", "torch:mps:1"):
        with pytest.raises(BadValue, match=r"(steam|native:cuda|mps:1)"):
            next(model.decode([silent_note(model)], DecodeOptions(engine=engine)))


@pytest.mark.parametrize("name", ["null", "muse"])
def test_no_model_is_loaded_onto_a_device_that_nobody_knows(name):
    with pytest.raises(BadValue, match="auto, cpu, cuda, mps, not 'tpu'"):
        catalogue.load(name, "tpu")


def test_a_model_without_a_network_of_ours_stays_on_the_processor(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    assert catalogue.load("null", "auto").place() == "cpu"
    with pytest.raises(BadValue, match="a null model computes on the cpu only, not on cuda"):
        catalogue.load("null", "cuda")


def test_a_device_that_this_machine_lacks_is_refused_by_name(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert pick_device("auto") == "cpu"
    with pytest.raises(BadValue, match="no device 'cuda' here"):
        pick_device("cuda")


def test_auto_is_a_gpu_where_there_is_one(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 2)
    assert [pick_device(name) for name in ("auto", "cpu", "cuda:1")] == ["cuda", "cpu", "cuda:1"]
    with pytest.raises(BadValue, match="no device 'cuda:2' here"):
        pick_device("cuda:2")


def test_the_option_offers_what_can_be_picked():
    from notebank.cli.options.device import CHOICE

    assert tuple(CHOICE.choices) == DEVICES


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_log_names_device_engine_and_precision(kind):
    told = build(kind, CONFIGS[kind]).setting(DecodeOptions())
    assert told.startswith("device cpu") and "engine " in told and "products in fp32" in told
