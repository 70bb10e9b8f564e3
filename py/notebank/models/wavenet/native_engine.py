"""The native engine: look-ahead blocks in C++ (notebank/native), weights packed in float32,
bfloat16 or int8.

In int8 each output of a layer has a scale, its inputs are whole numbers of 14 bits with a scale for
each step, and sums of their products are exact; the three 1 x 1 maps at the ends stay in float32.
All kinds of processor give the same bits.
"""

import ctypes
import weakref
from collections.abc import Iterator
from itertools import chain

import numpy as np
from torch import Tensor

from notebank import native
from notebank.audio.mulaw import LEVELS
from notebank.errors import BadValue, NotebankError
from notebank.models.wavenet.config import WavenetConfig
from notebank.models.wavenet.engine import Engine, Job
from notebank.models.wavenet.network import Decoder


class NativeWeights:
    """A decoder's weights, packed for one precision and instruction set.

    Args:
        config: The decoder's sizes.
        decoder: Its weights, on any device; they are copied.
        precision: "fp32", "bf16" or "int8".
        isa: One of `native.isas`; "" is the first of them.

    Raises:
        BadValue: The native engine does not run here with that instruction set, or the network is
            too wide for int8.
        NotebankError: There is too little memory (code "no-memory"), or the native engine was not
            built or cannot be loaded ("no-native").
    """

    def __init__(
        self, config: WavenetConfig, decoder: Decoder, precision: str = "fp32", isa: str = ""
    ):
        library, isas = native.library(), native.isas()
        if isa and isa not in isas:
            raise BadValue(f"the native engine runs here with {', '.join(isas)}, not {isa}")
        if precision == "int8" and config.width > native.WIDEST:
            raise BadValue(
                f"int8 is for networks of up to {native.WIDEST} channels, not {config.width}"
            )
        arrays = [
            np.ascontiguousarray(tensor.detach().cpu().numpy(), np.float32)
            for tensor in in_order(decoder)
        ]
        sizes = native.Sizes(
            config.width, config.skip, config.layers, config.stages, config.latents
        )
        pointers = (ctypes.c_void_p * len(arrays))(*(array.ctypes.data for array in arrays))
        self.latents = config.latents
        stored, kernels = native.PRECISIONS.index(precision), (isa or isas[0]).encode()
        self.handle = library.notebank_network(sizes, pointers, stored, kernels)
        if not self.handle:
            raise NotebankError(
                "there is not enough memory to pack the model's weights", "no-memory"
            )
        weakref.finalize(self, library.notebank_network_free, self.handle)


def in_order(decoder: Decoder) -> Iterator[Tensor]:
    """Weight and bias of each layer in the order that `Network` of wavenet.h reads them."""
    layers = chain.from_iterable(
        zip(decoder.dilated, decoder.condition, decoder.residual, decoder.skip)
    )
    for module in (
        decoder.start,
        decoder.skip_start,
        *layers,
        decoder.out,
        decoder.condition_out,
        decoder.logits,
    ):
        yield module.get_parameter("weight")
        yield module.get_parameter("bias")


class NativeEngine(Engine):
    """One thread's slots; the weights may serve several engines at once."""

    def __init__(self, weights: NativeWeights, slots: int):
        self.weights, self.slots = weights, slots  # the weights must live as long as the slots
        self._library = native.library()
        self._handle = self._library.notebank_voices(weights.handle, slots)
        if not self._handle:
            raise NotebankError(
                f"there is not enough memory to generate {slots} notes at once", "no-memory"
            )
        weakref.finalize(self, self._library.notebank_voices_free, self._handle)

    @property
    def slot_bytes(self) -> int:
        """Memory of one slot."""
        return self._library.notebank_slot_bytes(self._handle)

    def start(self, slot: int) -> None:
        self._library.notebank_start(self._handle, self._checked(slot))

    def condition(self, slot: int, z: np.ndarray) -> None:
        frame = np.ascontiguousarray(z, np.float32)
        if frame.shape != (self.weights.latents,):
            raise BadValue(
                f"a latent frame has shape [{self.weights.latents}], not {list(frame.shape)}"
            )
        self._library.notebank_condition(self._handle, self._checked(slot), frame.ctypes.data)

    def move(self, source: int, target: int) -> None:
        self._library.notebank_move(self._handle, self._checked(source), self._checked(target))

    def run(self, job: Job, seconds: float) -> None:
        shape = (job.steps, job.active)
        call = native.Run(
            self._checked(job.active - 1) + 1,
            job.steps - job.done,
            seconds,
            job.temperature,
            *(
                _rows(array, dtype, expected, job.done)
                for array, dtype, expected in (
                    (job.draws, np.float64, shape),
                    (job.forced, np.uint8, shape),
                    (job.classes, np.uint8, shape),
                    (job.probabilities, np.float32, (*shape, LEVELS)),
                )
            ),
        )
        job.done += self._library.notebank_run(self._handle, call)

    def _checked(self, slot: int) -> int:
        if not 0 <= slot < self.slots:
            raise BadValue(f"slot must be 0..{self.slots - 1}, not {slot}")
        return slot


def _rows(array: np.ndarray | None, dtype: type, shape: tuple[int, ...], first: int) -> int | None:
    """Address of row `first`; what C++ will take for granted is checked here."""
    if array is None:
        return None
    if array.dtype != dtype or array.shape != shape or not array.flags.c_contiguous:
        raise BadValue(
            f"expected a contiguous {np.dtype(dtype)} array of shape {shape}, got "
            f"{array.dtype} {array.shape}"
        )
    return array.ctypes.data + first * array.strides[0]
