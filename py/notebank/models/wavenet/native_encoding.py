"""The WaveNet encoder's layers in C++ (notebank/native): a quarter fewer products than the taps."""

import ctypes
import weakref
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import pairwise

import numpy as np
import torch
from torch import Tensor

from notebank import native
from notebank.errors import NotebankError
from notebank.models.wavenet.network import Encoder

UNIT = 16  # widths that C++ takes are multiples of it (kernels.h)
LEAST = 256  # rows of a thread's part: fewer are done sooner than handed over
Make = Callable[[Tensor, Tensor], None]


def fits(encoder: Encoder, rows: int) -> bool:
    """Whether the layers can be had here for blocks of that many rows."""
    weight = encoder.start.weight
    return (
        weight.device.type == "cpu"
        and weight.dtype == torch.float32
        and native.available()
        and len(weight) % UNIT == 0
        and rows % (2 * max(encoder.dilations)) == 0
    )


def layers(encoder: Encoder, rows: int) -> list[Make]:
    """What each layer makes: (past [2 d + rows x width], out [rows x width]) -> None.

    Row t of `out` belongs to row t + d of `past`. The weights are copied, as they are now.
    """
    packed = _Packed(encoder, rows)
    return [partial(packed.run, layer) for layer in range(len(encoder.dilations))]


class _Packed:
    """An encoder's packed weights, and the threads that share the rows of a block."""

    def __init__(self, encoder: Encoder, rows: int):
        self._library = native.library()
        arrays = [np.ascontiguousarray(tensor.detach().numpy()) for tensor in _in_order(encoder)]
        pointers = (ctypes.c_void_p * len(arrays))(*(array.ctypes.data for array in arrays))
        stages = max(encoder.dilations).bit_length()
        sizes = native.EncoderSizes(len(encoder.start.weight), len(encoder.dilations), stages)
        self._handle = self._library.notebank_encoder(sizes, pointers, native.isas()[0].encode())
        if not self._handle:
            raise NotebankError(
                "there is not enough memory to pack the model's weights", "no-memory"
            )
        weakref.finalize(self, self._library.notebank_encoder_free, self._handle)
        threads = max(1, min(torch.get_num_threads(), rows // LEAST))
        ends = [rows // 2 * part // threads for part in range(threads + 1)]
        space = self._library.notebank_encoder_space(self._handle)
        self._parts = [(first, last, torch.empty(space)) for first, last in pairwise(ends)]
        self._pool = ThreadPoolExecutor(threads - 1) if threads > 1 else None

    def run(self, layer: int, past: Tensor, out: Tensor) -> None:
        """All rows of a block."""
        others = (
            [self._pool.submit(self._part, layer, past, out, *part) for part in self._parts[1:]]
            if self._pool
            else []
        )
        self._part(layer, past, out, *self._parts[0])
        for other in others:
            other.result()

    def _part(
        self, layer: int, past: Tensor, out: Tensor, first: int, last: int, space: Tensor
    ) -> None:
        self._library.notebank_encode(
            self._handle, layer, first, last, past.data_ptr(), out.data_ptr(), space.data_ptr()
        )


def _in_order(encoder: Encoder) -> Iterator[Tensor]:
    """Weight and bias of each layer in the order that `Encoder` of encoder.h reads them."""
    for modules in zip(encoder.dilated, encoder.residual):
        for module in modules:
            yield module.get_parameter("weight")
            yield module.get_parameter("bias")
