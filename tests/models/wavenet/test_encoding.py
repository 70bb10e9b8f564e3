from collections.abc import Iterator
from functools import cache

import numpy as np
import pytest
import torch
from torch.overrides import TorchFunctionMode

from models.wavenet.nets import fixture, kernels, magenta
from notebank import native
from notebank.errors import BadValue
from notebank.models.wavenet import encoding, native_encoding
from notebank.models.wavenet.config import PRESETS, WavenetConfig
from notebank.models.wavenet.network import Encoder, network_input

LENGTHS = (1, 511, 512, 513, 1000, 3071, 3072, 3073, 6500, 20000)
ROUNDING = 1e-5
WAYS = ("torch", *kernels())


@pytest.fixture(params=WAYS)
def way(request, monkeypatch) -> Iterator[str]:
    """Encoding in PyTorch, as where there is no compiler, and with each instruction set."""
    if request.param == "torch":
        native.library.cache_clear()
        monkeypatch.setattr(native, "NAME", "_never_built")
    else:
        monkeypatch.setenv(native.MOST, request.param)
    yield request.param
    native.library.cache_clear()


@pytest.fixture
def threads() -> Iterator[None]:
    before = torch.get_num_threads()
    yield
    torch.set_num_threads(before)


def noise(samples: int) -> np.ndarray:
    return np.random.default_rng(samples).normal(0, 0.3, samples).astype(np.float32)


@torch.no_grad()
def whole(encoder: Encoder, clip: np.ndarray) -> np.ndarray:
    """The latents that the graph over the whole recording has."""
    x = network_input(np.pad(clip, (0, -clip.size % encoder.hop)))
    return encoder(x[None])[0].numpy()


def blocks(encoder: Encoder, clip: np.ndarray) -> np.ndarray:
    return np.concatenate(list(encoding.frames(encoder, clip)))


def differ(made: np.ndarray, expected: np.ndarray) -> float:
    """Largest difference, in shares of the largest latent."""
    assert made.shape == expected.shape and made.dtype == np.float32
    return np.abs(made - expected).max() / np.abs(expected).max()


@cache
def expected(samples: int) -> np.ndarray:
    return whole(magenta().network.encoder, noise(samples))


def test_encoding_block_by_block_equals_the_whole_graph(way):
    for samples in LENGTHS:
        (made,) = magenta().encode([noise(samples)])
        assert differ(made, expected(samples)) < ROUNDING, f"{samples} samples"


def test_at_magentas_size_too(way):
    torch.manual_seed(0)
    encoder, clip = Encoder(PRESETS["magenta"]), noise(1500)
    assert differ(blocks(encoder, clip), whole(encoder, clip)) < ROUNDING


def test_the_native_layers_are_taken_where_they_can_be(way):
    assert native_encoding.fits(magenta().network.encoder, 1024) == (way != "torch")


@pytest.mark.parametrize(
    "sizes",
    [
        {"encoder_width": 12},
        {"hop": 320},
        {"hop": 1200},
        {"encoder_layers": 1},
        {"encoder_layers": 13, "stages": 13},
    ],
)
def test_an_encoder_of_any_size_equals_its_whole_graph(sizes):
    torch.manual_seed(0)
    encoder = Encoder(WavenetConfig(**({"encoder_width": 16, "encoder_layers": 11} | sizes)))
    assert differ(blocks(encoder, noise(9000)), whole(encoder, noise(9000))) < ROUNDING


def test_blocks_of_any_size_encode_alike(way, monkeypatch):
    clip = fixture("encode")["wav"][0][:5000]
    (fine,) = magenta().encode([clip])
    monkeypatch.setitem(encoding.ROWS, "cpu", 4096)
    (coarse,) = magenta().encode([clip])
    assert differ(fine, coarse) < ROUNDING


def test_any_number_of_threads_encodes_alike(threads):
    torch.set_num_threads(1)
    (alone,) = magenta().encode([noise(5000)])
    torch.set_num_threads(3)
    (together,) = magenta().encode([noise(5000)])
    assert differ(together, alone) < ROUNDING


def test_weights_that_change_between_two_recordings_count(way):
    torch.manual_seed(0)
    encoder = Encoder(WavenetConfig(encoder_width=16, encoder_layers=4))
    before = blocks(encoder, noise(1000))
    with torch.no_grad():
        encoder.dilated[2].weight.mul_(2)
        encoder.residual[3].bias.add_(1)
    assert differ(blocks(encoder, noise(1000)), before) > 0.01
    assert differ(blocks(encoder, noise(1000)), whole(encoder, noise(1000))) < ROUNDING


class Largest(TorchFunctionMode):
    """Numbers in the largest tensor that was made."""

    numbers = 0

    def __torch_function__(self, func, types, args=(), kwargs=None):
        made = func(*args, **(kwargs or {}))
        if isinstance(made, torch.Tensor):
            self.numbers = max(self.numbers, made.numel())
        return made


def test_memory_does_not_grow_with_the_recording(way):
    encoder, most = Encoder(WavenetConfig(encoder_width=16, encoder_layers=4)), []
    for seconds in (1, 4):
        with Largest() as seen:
            blocks(encoder, noise(16000 * seconds))
        most.append(seen.numbers)
    assert most[0] == most[1] > 0


def test_encoding_tells_how_many_samples_are_done():
    told = []
    magenta().encode([np.ones(1000, np.float32)], on_progress=told.append)
    assert told == sorted(told) and told[-1] == 1000


def test_a_clip_shorter_than_a_frame_is_padded_or_refused():
    assert magenta().encode([np.ones(7, np.float32)])[0].shape == (1, 16)
    with pytest.raises(BadValue, match="7 samples holds no whole latent frame of 512"):
        magenta().encode([np.ones(7, np.float32)], tail="cut")
    with pytest.raises(BadValue, match="not empty"):
        magenta().encode([np.zeros(0, np.float32)])
