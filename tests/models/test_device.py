"""Products of bfloat16: taken where the processor has them, whatever this one is."""

import os
import platform
from pathlib import Path

import numpy as np
import pytest

from models.gansynth import SMALL
from models.wavenet import kernels
from notebank.errors import BadValue
from notebank.models import device
from notebank.models.base import DecodeOptions, NoteModel, NoteRequest
from notebank.models.registry import build

CPUINFO = Path("/proc/cpuinfo")
FAST = "notebank.models.device.fast_bf16"
BF16 = DecodeOptions(precision="bf16")
TINY_WAVENET = {"width": 16, "skip": 16, "layers": 2, "encoder_width": 4, "encoder_layers": 1,
                "latents": 2, "hop": 64}
MODELS = {"gansynth": SMALL, "nsynth-baseline": {"width": 2, "latent": 8}, "wavenet-ae": TINY_WAVENET}


def decoded(model: NoteModel, options: DecodeOptions) -> np.ndarray:
    """A note, as a WaveNet's torch engine or the model's own way makes it."""
    shape = [3 if n is None else n for n in model.info.latent.shape]
    z = np.random.default_rng(0).standard_normal(shape).astype(np.float32)
    return next(model.decode([NoteRequest(z, 60, seed=1, samples=320)], options))[1]


def engine(kind: str, precision: str) -> DecodeOptions:
    return DecodeOptions({"wavenet-ae": "torch", "nsynth-baseline": "f0:1"}.get(kind, "auto"), precision, 0.0)


@pytest.mark.skipif(platform.machine() != "x86_64" or not CPUINFO.exists(), reason="no flags to read")
def test_the_answer_is_that_of_the_processors_flags_and_of_what_onednn_may_use():
    flags = set(next(line for line in CPUINFO.read_text().splitlines() if line.startswith("flags")).split())
    has = bool(flags & {"avx512_bf16", "amx_bf16"})
    assert device.fast_bf16() == (has and os.environ.get("ONEDNN_MAX_CPU_ISA", "ALL") not in ("SSE41", "AVX2"))


@pytest.mark.parametrize("fast", [True, False])
def test_bf16_is_taken_only_where_it_is_asked_for_and_there(fast, monkeypatch):
    monkeypatch.setattr(FAST, lambda where="cpu": fast)
    assert device.precision("bf16") == ("bf16" if fast else "fp32")
    assert device.precision("auto") == device.precision("fp32") == "fp32"
    with pytest.raises(BadValue, match="auto, fp32, bf16, not 'int8'"):
        device.precision("int8")


@pytest.mark.parametrize("kind", MODELS)
@pytest.mark.parametrize("fast", [True, False])
def test_a_model_says_what_it_computes_in_and_does(kind, fast, monkeypatch):
    monkeypatch.setattr(FAST, lambda where="cpu": fast)
    model = build(kind, MODELS[kind])
    asked, plain = engine(kind, "bf16"), engine(kind, "fp32")
    assert model.precision(asked) == ("bf16" if fast else "fp32") and model.precision(plain) == "fp32"
    same = np.array_equal(decoded(model, asked), decoded(model, plain))
    assert same or fast, "what computes in fp32 gives its bits"
    if kind != "wavenet-ae":  # whose classes hardly differ
        assert same != fast


@pytest.mark.skipif(not kernels(), reason="the native engine is not built here")
@pytest.mark.parametrize("isa", kernels())
def test_the_native_engine_stores_weights_in_bf16_on_any_processor(isa, monkeypatch):
    monkeypatch.setenv("NOTEBANK_NATIVE_ISA", isa)
    monkeypatch.setattr(FAST, lambda where="cpu": False)
    said = build("wavenet-ae", TINY_WAVENET).precision(DecodeOptions("native", "bf16"))
    assert said == ("bf16" if isa == "avx512bf16" else "fp32, from weights in bf16")


@pytest.mark.parametrize("kind", ["null", "spectral-ae", "harmonic-vae", "wms"])
def test_a_model_with_one_way_to_compute_says_fp32(kind):
    assert build(kind, {}).precision(BF16) == "fp32"
