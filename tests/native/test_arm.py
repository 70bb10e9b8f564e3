"""The native engine as an Arm processor runs it, emulated (Debian: g++-aarch64-linux-gnu,
qemu-user)."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from models.wavenet.nets import kernels, magenta, open_engine, teacher_forced
from notebank import native
from notebank.audio import mulaw
from notebank.models.wavenet.native_engine import in_order

COMPILER, EMULATOR = "aarch64-linux-gnu-g++", "qemu-aarch64"
MISSING = [tool for tool in (COMPILER, EMULATOR) if not shutil.which(tool)]
SOURCES = Path(native.__file__).parent
SLOTS, STEPS = 5, 64

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(MISSING), reason=f"there is no {' and no '.join(MISSING)} here"),
    pytest.mark.skipif(not kernels(), reason="the native engine is not built here"),
]

Steps = Callable[[str, str], np.ndarray]


def blocks(*arrays: np.ndarray) -> bytes:
    """Arrays as `steps.cpp` reads them: how many numbers, then these."""
    return b"".join(np.int32(array.size).tobytes() + array.tobytes() for array in arrays)


@pytest.fixture(scope="module")
def notes() -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(1)
    return rng.uniform(-1, 1, (SLOTS, STEPS)), rng.normal(size=(SLOTS, 1, 16))


@pytest.fixture(scope="module")
def arm(tmp_path_factory, notes) -> Steps:
    """Probabilities [STEPS, SLOTS, 256] of the fixtures' network on Arm."""
    folder = tmp_path_factory.mktemp("arm")
    program, inputs = folder / "steps", folder / "inputs"
    sources = [Path(__file__).with_name("steps.cpp"), *SOURCES.glob("*.cpp")]
    flags = ["-O3", "-std=gnu++17", "-static", "-Wall", "-Wextra", "-Werror", f"-I{SOURCES}"]
    subprocess.run([COMPILER, *flags, "-o", program, *sources], check=True)
    config, decoder = magenta().config, magenta().network.decoder
    tensors = [tensor.detach().numpy() for tensor in in_order(decoder)]
    sizes = (config.width, config.skip, config.layers, config.stages, config.latents)
    wav, z = notes
    inputs.write_bytes(
        blocks(
            np.array([*sizes, SLOTS, STEPS, len(tensors)], np.int32),
            *(np.ascontiguousarray(tensor, np.float32) for tensor in tensors),
            z.astype(np.float32),
            np.ascontiguousarray(mulaw.classes(wav).T, np.uint8),
        )
    )

    def steps(isa: str, precision: str) -> np.ndarray:
        which = [isa, str(native.PRECISIONS.index(precision))]
        command = [EMULATOR, "-cpu", "max", program, inputs, *which]
        found = subprocess.run(command, check=True, capture_output=True).stdout
        return np.frombuffer(found, np.float32).reshape(STEPS, SLOTS, mulaw.LEVELS)

    return steps


def here(notes: tuple[np.ndarray, np.ndarray], precision: str) -> np.ndarray:
    engine = open_engine(f"native-{kernels()[0]}", magenta(), SLOTS, precision)
    return teacher_forced(engine, *notes, STEPS)


@pytest.mark.parametrize("isa", ["baseline", "neondot", "neonbf16"])
def test_int8_has_the_bits_on_arm_that_it_has_here(arm, notes, isa):
    assert np.array_equal(arm(isa, "int8"), here(notes, "int8"))


@pytest.mark.skipif("avx2" not in kernels(), reason="there is no AVX2 here, whose bits they are")
@pytest.mark.parametrize("isa", ["baseline", "neondot", "neonbf16"])
def test_float32_has_the_bits_on_arm_that_it_has_here_with_fused_multiply_add(arm, notes, isa):
    assert np.array_equal(arm(isa, "fp32"), here(notes, "fp32"))


@pytest.mark.parametrize("isa", ["baseline", "neonbf16"])
def test_bfloat16_stays_near_float32_with_arms_dot_product_and_without(arm, notes, isa):
    apart = np.abs(arm(isa, "bf16") - here(notes, "fp32"))
    assert 0 < apart.sum(axis=2).mean() / 2 < 0.01
