"""Choosing and opening engines: by name, precision, device, number of notes and memory."""

from collections.abc import Callable
from threading import Lock

import torch

from notebank import native
from notebank.errors import BadValue
from notebank.models import device as devices
from notebank.models.base import INT8, DecodeOptions
from notebank.models.wavenet.config import TAPS, WavenetConfig
from notebank.models.wavenet.engine import AHEAD, Engine
from notebank.models.wavenet.generation import Lane
from notebank.models.wavenet.network import Decoder

ENGINES = ("auto", "native", "torch", "reference")
# slots of one lane: wider gains next to nothing
WIDEST = {
    "native": 64,
    "torch": 64,
    "reference": 1,
    "graph": 1024,
}
# of torch's batches: there bits depend on the width, so few are used
WIDTHS = (
    1,
    4,
    16,
    64,
    256,
    1024,
)


class Lanes:
    """Opens lanes for one decoder; packed weights are kept for the next call."""

    def __init__(self, config: WavenetConfig, decoder: Decoder):
        self.config, self.decoder = config, decoder
        self._packed: dict[tuple, object] = {}
        self._lock = Lock()

    def most(self, options: DecodeOptions) -> int:
        """How many notes may be under way at once: what the memory allows and what still gains
        speed."""
        engine, precision, device = self.resolve(options)
        memory = options.memory
        # the budget is meant for the computer's memory; a GPU is there for nothing else
        if engine == "graph":
            memory = max(memory, torch.cuda.mem_get_info(torch.device(device))[0] // 2)
        return min(
            max(1, memory // slot_bytes(self.config, precision)),
            WIDEST[engine] * self._threads(engine),
        )

    def open(self, notes: int, options: DecodeOptions) -> list[Lane]:
        """Lanes with room for `notes` notes together."""
        engine, precision, device = self.resolve(options)
        lanes = min(notes, self._threads(engine))
        slots = -(-notes // lanes)
        if engine in ("torch", "graph"):
            slots = min(next(width for width in WIDTHS if width >= slots), self.most(options))
        return [
            Lane(
                self._engine(engine, precision, device, slots), self.config.hop, options.temperature
            )
            for _ in range(lanes)
        ]

    def resolve(self, options: DecodeOptions) -> tuple[str, str, str]:
        """(engine: native, torch, graph or reference; precision; device) that the options mean on
        this machine."""
        name, _, device = options.engine.partition(":")
        if name not in ENGINES or (device and name != "torch"):
            raise BadValue(
                f"there is no engine '{options.engine}': engines are "
                f"{', '.join(ENGINES)} (torch also as torch:cuda)"
            )
        if options.temperature < 0:
            raise BadValue(f"temperature must be 0 or more, not {options.temperature}")
        home = devices.device_of(self.decoder).type
        device = devices.pick_device(device) if device else home
        if name == "auto":
            name = "torch" if device != "cpu" or not native.available() else "native"
        return (
            ("graph" if name == "torch" and device.startswith("cuda") else name),
            _precision(options.precision, name),
            device,
        )

    def precision(self, options: DecodeOptions) -> str:
        """What products are computed in with these options, to be read."""
        engine, precision, device = self.resolve(options)
        if precision == "fp32":
            return precision
        if precision == INT8:
            return "int8, of inputs in 14 bits"
        if engine != "native":
            return devices.told(precision, torch.device(device))
        return precision if native.isas()[0] in native.BF16 else "fp32, of weights stored in bf16"

    def _threads(self, engine: str) -> int:
        return torch.get_num_threads() if engine == "native" else 1

    def _engine(self, engine: str, precision: str, device: str, slots: int) -> Engine:
        if engine == "native":
            from notebank.models.wavenet.native_engine import NativeEngine, NativeWeights

            return NativeEngine(
                self._once(
                    (engine, precision), lambda: NativeWeights(self.config, self.decoder, precision)
                ),
                slots,
            )
        if engine == "reference":
            from notebank.models.wavenet.reference_engine import ReferenceEngine

            return ReferenceEngine(self.decoder, slots)
        from notebank.models.wavenet.graph_engine import GraphEngine
        from notebank.models.wavenet.torch_engine import TorchEngine, TorchWeights

        weights = self._once(
            (engine, precision, device, slots),
            lambda: TorchWeights(self.decoder, slots, device, precision),
        )
        return GraphEngine(weights) if engine == "graph" else TorchEngine(weights)

    def _once(self, key: tuple, make: Callable[[], object]):
        """Packed weights by key; only the latest are kept, as each packing is as large as the
        network."""
        with self._lock:
            if key not in self._packed:
                self._packed = {key: make()}
            return self._packed[key]


def _precision(asked: str, engine: str) -> str:
    """What an engine stores weights in: fp32, bf16 or int8."""
    if asked == INT8:
        if engine != "native":
            built = "" if native.available() else ", which was not built here"
            raise BadValue(
                f"the engine {engine} has no int8: only the native engine has{built}; "
                "fp32 and bf16 are for all"
            )
        return asked
    precision = devices.playing(asked)
    return "fp32" if engine == "reference" else precision


def slot_bytes(config: WavenetConfig, precision: str) -> int:
    """Memory that one note under way takes: its layers' rings, the steps computed ahead, the
    conditioning."""
    row = config.width * (4 if precision == "fp32" else 2) + (32 if precision == INT8 else 0)
    ring = (TAPS - 1) * sum(config.dilations) * row
    gates = 2 * config.width * 4
    return ring + sum(min(2 * d, AHEAD) + 1 for d in config.dilations) * gates
