"""All that a run needs to go on as if it had never stopped, in one safetensors file."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from types import MappingProxyType
from typing import Any

import torch
from torch import Tensor, nn

from notebank import files, threads
from notebank.errors import BadFile
from notebank.training import packing
from notebank.training.config import TrainConfig
from notebank.training.ema import Ema

FORMAT = "notebank-run/1"
_RENAMED = {"rate": "learning_rate"}


def save(
    path: Path,
    step: int,
    config: TrainConfig,
    network: nn.Module,
    average: Ema,
    optimiser: torch.optim.Optimizer,
    memory: Mapping[str, Tensor] = MappingProxyType({}),
    limit: int | None = None,
) -> None:
    """Writes all that a run needs to go on, atomically.

    Args:
        path: The file, a safetensors.
        step: Steps done.
        config: How it is trained.
        network: Its weights.
        average: Their average.
        optimiser: Its moments.
        memory: What else the task must not forget, by name.
        limit: Bytes of a state to be carried (`packing.pack`); None: all bits are kept.

    Raises:
        BadValue: The weights alone take more than the limit.
    """
    from safetensors.torch import save as to_bytes

    tensors: dict[str, Tensor] = {
        f"weights/{name}": p.detach() for name, p in network.named_parameters()
    }
    tensors |= {f"average/{name}": value for name, value in average.values.items()}
    for index, slots in optimiser.state_dict()["state"].items():
        tensors |= {f"optimiser/{index}/{slot}": value for slot, value in slots.items()}
    tensors |= {f"task/{name}": value for name, value in memory.items()}
    if limit is not None:
        tensors = packing.pack(tensors, limit)
    metadata = {
        "format": FORMAT,
        "step": str(step),
        "config": json.dumps(asdict(config)),
        "threads": str(torch.get_num_threads()),
    }
    files.write(
        path, to_bytes({name: t.contiguous().clone() for name, t in tensors.items()}, metadata)
    )


def load(
    path: Path,
    config: TrainConfig,
    network: nn.Module,
    average: Ema,
    optimiser: torch.optim.Optimizer,
    memory: Mapping[str, Tensor] = MappingProxyType({}),
) -> int:
    """Takes a run up again.

    The run keeps its number of threads (`threads.keep`). The precision may be another: a run can go
    on where products of bfloat16 are slower, or faster.

    Args:
        path: The file.
        config: How it is trained, as it was.
        network: Gets the weights.
        average: Gets their average.
        optimiser: Gets its moments.
        memory: Tensors of the task; they are filled.

    Returns:
        The number of steps already done.

    Raises:
        BadFile: The file is no run, or the config or the network is not the run's.
    """
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(str(path), framework="pt") as file:
            metadata = file.metadata() or {}
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 (it is no dict)
    except (OSError, SafetensorError) as error:
        raise BadFile(f"{path} is no run to go on with: {error}") from error
    if metadata.get("format") != FORMAT:
        raise BadFile(f"{path}: expected format {FORMAT}, got {metadata.get('format', 'none')}")
    anyhow = {"precision": None}
    if _settings(metadata["config"]) | anyhow != asdict(config) | anyhow:
        raise BadFile(f"{path} was made with other settings: {metadata['config']}")
    tensors = packing.unpack(tensors)
    _take(path, network, average, optimiser, tensors)
    for name, tensor in memory.items():
        tensor.copy_(tensors[f"task/{name}"])
    threads.keep(int(metadata.get("threads", torch.get_num_threads())))
    return int(metadata["step"])


def _settings(text: str) -> dict[str, Any]:
    """The config of a run. Older ones call the learning rate `rate`."""
    settings = json.loads(text)
    return {_RENAMED.get(name, name): value for name, value in settings.items()}


def repack(path: Path, out: Path) -> None:
    """Writes the packed form of a state."""
    from safetensors import safe_open
    from safetensors.torch import save as to_bytes

    with safe_open(str(path), framework="pt") as file:
        tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 (it is no dict)
        files.write(out, to_bytes(packing.pack(tensors), file.metadata()))


def _take(
    path: Path,
    network: nn.Module,
    average: Ema,
    optimiser: torch.optim.Optimizer,
    tensors: dict[str, Tensor],
) -> None:
    names = [name for name, _ in network.named_parameters()]
    missing = [
        name
        for name in names
        if f"weights/{name}" not in tensors or f"average/{name}" not in tensors
    ]
    if missing:
        raise BadFile(f"{path} is a run of another network: it lacks {missing[0]}")
    with torch.no_grad():
        for name, parameter in network.named_parameters():
            parameter.copy_(tensors[f"weights/{name}"])
    average.values = {
        name: tensors[f"average/{name}"].to(average.values[name].device) for name in names
    }
    slots: dict[int, dict[str, Tensor]] = {}
    for name, tensor in tensors.items():
        if name.startswith("optimiser/"):
            _, index, slot = name.split("/")
            slots.setdefault(int(index), {})[slot] = tensor
    optimiser.load_state_dict(
        {"state": slots, "param_groups": optimiser.state_dict()["param_groups"]}
    )
