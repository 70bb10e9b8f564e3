"""Products of bfloat16: taken in training where the processor has them, else only when asked."""

import platform
from pathlib import Path

import numpy as np
import pytest
import torch

from models.gansynth import SMALL
from models.wavenet.nets import kernels
from notebank import native
from notebank.errors import BadValue
from notebank.models import device
from notebank.models.base import PRECISIONS, DecodeOptions, NoteModel, NoteRequest
from notebank.models.registry import build

CPUINFO = Path("/proc/cpuinfo")
X86 = platform.machine() == "x86_64"
FLAGS = set(CPUINFO.read_text().split()) if X86 and CPUINFO.exists() else set()
HAS_BF16 = bool(FLAGS & {"avx512_bf16", "amx_bf16"})
TINY_WAVENET = {
    "width": 16,
    "skip": 16,
    "layers": 2,
    "encoder_width": 4,
    "encoder_layers": 1,
    "latents": 2,
    "hop": 64,
}
MODELS = {"gansynth": SMALL, "nsynth-baseline": {"width": 2, "latent": 8}}
SLOW = "no instructions for bfloat16: fp32 is faster"
BF16 = DecodeOptions(precision="bf16")
INT8 = DecodeOptions(precision="int8")


@pytest.fixture
def lesser(monkeypatch):
    """The processor is one without products of bfloat16."""
    monkeypatch.setenv("NOTEBANK_MAX_CPU_ISA", "avx512" if X86 else "baseline")
    if not X86:
        monkeypatch.setattr(torch.backends.mkldnn, "is_available", lambda: False)


def decoded(model: NoteModel, options: DecodeOptions) -> np.ndarray:
    shape = [3 if n is None else n for n in model.info.latent.shape]
    z = np.random.default_rng(0).standard_normal(shape).astype(np.float32)
    return next(model.decode([NoteRequest(z, 60, seed=1, samples=320)], options))[1]


@pytest.mark.skipif(not FLAGS, reason="no flags to read")
def test_a_processor_that_lacks_bf16_is_never_taken_for_one_that_has_it():
    assert HAS_BF16 or not device.has_bf16()


def test_training_takes_bf16_by_itself_only_where_the_device_has_it(lesser):
    assert device.training("auto") == "fp32" and device.training("bf16") == "bf16"
    assert device.training("auto", torch.device("mps")) == "bf16"
    assert device.training("fp32", torch.device("mps")) == "fp32"


def test_playing_takes_bf16_only_when_asked():
    assert [device.playing(p) for p in PRECISIONS] == ["fp32", "fp32", "bf16"]


def test_what_is_slow_is_told(lesser):
    assert device.told("bf16").startswith("bf16 (this processor") and SLOW in device.told("bf16")
    assert device.told("bf16", torch.device("mps")) == "bf16"


@pytest.mark.parametrize("ask", [device.playing, device.training])
def test_another_precision_is_refused(ask):
    with pytest.raises(BadValue, match="precision is auto, fp32 or bf16, not int8"):
        ask("int8")


@pytest.mark.parametrize("kind", MODELS)
def test_a_model_plays_in_bf16_when_asked_and_says_that_it_is_slow_here(kind, lesser):
    model = build(kind, MODELS[kind])
    assert SLOW in model.precision(BF16)
    plain = decoded(model, DecodeOptions())
    assert np.array_equal(plain, decoded(model, DecodeOptions(precision="fp32")))
    assert not np.array_equal(plain, decoded(model, BF16))


def test_a_wavenet_says_what_its_engine_takes(lesser):
    model = build("wavenet-ae", TINY_WAVENET)
    assert SLOW in model.precision(DecodeOptions("torch", "bf16"))
    assert model.precision(DecodeOptions("torch")) == "fp32"
    assert model.precision(DecodeOptions("reference", "bf16")) == "fp32"


@pytest.mark.skipif(not kernels(), reason="the native engine is not built here")
@pytest.mark.parametrize("isa", kernels())
def test_the_native_engine_stores_weights_in_bf16_on_any_processor(isa, monkeypatch):
    monkeypatch.setenv("NOTEBANK_MAX_CPU_ISA", isa)
    model = build("wavenet-ae", TINY_WAVENET)
    said = model.precision(DecodeOptions("native", "bf16"))
    assert said == ("bf16" if isa in native.BF16 else "fp32, of weights stored in bf16")
    assert decoded(model, DecodeOptions("native", "bf16")).shape == (320,)


@pytest.mark.parametrize("kind", ["null", "spectral-ae", "harmonic-vae", "wms"])
def test_a_model_with_one_way_to_compute_says_so(kind):
    assert build(kind, {}).precision(BF16) == f"fp32, which is all that a {kind} model has"


@pytest.mark.parametrize("kind", ["null", "spectral-ae", "harmonic-vae", "wms", *MODELS])
def test_a_model_without_int8_refuses_it_before_it_plays(kind):
    with pytest.raises(BadValue, match=r"not int8 \(that is for WaveNets, in the native"):
        build(kind, MODELS.get(kind, {})).precision(INT8)


@pytest.mark.skipif(not kernels(), reason="the native engine is not built here")
def test_a_wavenet_plays_in_int8_when_asked_and_by_its_native_engine_alone():
    model = build("wavenet-ae", TINY_WAVENET)
    assert model.setting(INT8).endswith("engine native, products in int8, of inputs in 14 bits")
    assert decoded(model, INT8).shape == (320,)
    with pytest.raises(BadValue, match="the engine torch has no int8: only the native engine has"):
        decoded(model, DecodeOptions("torch", "int8"))


@pytest.mark.skipif(not kernels(), reason="the native engine is not built here")
def test_the_native_engine_is_held_to_an_instruction_set(monkeypatch):
    best = native.isas()
    for place, isa in enumerate(best):
        monkeypatch.setenv("NOTEBANK_MAX_CPU_ISA", isa)
        assert native.isas() == best[place:]
    monkeypatch.setenv("NOTEBANK_MAX_CPU_ISA", "mmx")
    with pytest.raises(BadValue, match=r"NOTEBANK_MAX_CPU_ISA is avx512bf16, .*, not mmx"):
        native.isas()
