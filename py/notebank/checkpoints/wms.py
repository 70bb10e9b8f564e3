"""wms_torch's files: a torch state_dict (`.pth`), or the same tensors as nested lists in a JSON
object (`rt_model.json`).

Neither holds more than the weights. Sizes are read off their shapes; what shapes do not tell comes
from a params.json in the same folder, where there is one, else from wms_torch's defaults.
"""

import json
from pathlib import Path
from typing import Any

import numpy as np

from notebank import files
from notebank.errors import BadFile, NotebankError
from notebank.models.stored import Tensors
from notebank.models.wms.model import Wms

_FIELDS = {  # ours: wms_torch's
    "sample_rate": "sample_rate",
    "hop": "hop_size",
    "window": "window_size",
    "cycles": "cycles_per_window",
    "n_mel": "n_mel",
    "f_low": "f_low",
    "f_high": "f_high",
    "voicedness": "include_voicedness",
    "power": "power",
    "gain": "target_gain",
}


def load(path: str | Path, ema: bool = False) -> Wms:
    """The model in a .pth or .json file, or in a folder that holds one."""
    if ema:
        raise NotebankError(
            "wms_torch keeps no averaged weights: import it without --ema", "bad-value"
        )
    file = _found(Path(path).expanduser())
    tensors = _json(file) if file.suffix == ".json" else _pth(file)
    return Wms.from_config(config(tensors, _params(file.parent), file.name), tensors)


def config(tensors: Tensors, params: dict[str, Any], name: str = "the file") -> dict[str, Any]:
    """The config that shapes and a params.json imply.

    Args:
        tensors: The network's weights by wms_torch's names.
        params: Entries of params.json, {} without one; those that nobody needs here are passed
            over.
        name: What the file is called in the error.

    Returns:
        Values of a `WmsConfig` by name; what neither tells is left out.

    Raises:
        BadFile: The tensors are not those of a WMS network.
    """
    for key in ("input_encoder.0.weight", "gru.weight_hh_l0", "dense_layers.0.weight"):
        if key not in tensors or tensors[key].ndim != 2:
            raise BadFile(
                f"{name} is no WMS network: of its {len(tensors)} tensors none is a "
                f"matrix called '{key}'"
            )
    older = "dense_layers.2.weight" not in tensors
    inputs, bins = (
        tensors["input_encoder.0.weight"].shape[1],
        len(tensors["dense_layers.0.weight" if older else "dense_layers.2.weight"]),
    )
    found = {ours: params[theirs] for ours, theirs in _FIELDS.items() if theirs in params}
    voicedness = bool(found.get("voicedness", True))
    return {
        **found,
        "voicedness": voicedness,
        "n_mfcc": inputs - 1 - voicedness,
        "hidden": tensors["gru.weight_hh_l0"].shape[1],
        "bins": bins,
        "network": "older" if older else "current",
    }


def export(model: Wms, folder: Path, name: str) -> list[Path]:
    """Writes the network as wms_torch keeps it: NAME.pth, rt_model.json and last_network.json.

    The two JSON files hold the same: last_network.json is the newest network under one name.

    Args:
        model: The model; of it the network's weights are written, nothing else.
        folder: Where to.
        name: NAME of the .pth file.

    Returns:
        Paths of the three files, in that order.
    """
    import io

    import torch

    weights, buffer = model.weights(), io.BytesIO()
    torch.save({key: torch.from_numpy(array) for key, array in weights.items()}, buffer)
    text = json.dumps({key: array.astype(float).tolist() for key, array in weights.items()})
    written: list[tuple[Path, bytes | str]] = [(folder / f"{name}.pth", buffer.getvalue())]
    written += [(folder / part, text) for part in ("rt_model.json", "last_network.json")]
    for path, data in written:
        files.write(path, data)
    return [path for path, _ in written]


def _found(path: Path) -> Path:
    if not path.is_dir():
        return path
    for pattern in ("*.pth", "last_network.json", "rt_model.json"):
        there = sorted(files.entries(path, pattern), key=lambda p: p.stat().st_mtime)
        if there:
            return there[-1]
    raise BadFile(f"{path} holds no .pth, rt_model.json or last_network.json")


def _pth(path: Path) -> dict[str, np.ndarray]:
    import torch

    try:
        state = torch.load(path, map_location="cpu", weights_only=True)
        return {name: tensor.float().numpy() for name, tensor in state.items()}
    except OSError as error:
        raise BadFile(f"{path} cannot be read: {error.strerror or error}") from error
    except Exception as error:  # PyTorch raises whatever a file that it did not write leads it to
        raise BadFile(
            f"{path} is no torch state_dict: give the .pth that wms_torch wrote, rt_model.json or "
            "last_network.json"
        ) from error


def _json(path: Path) -> dict[str, np.ndarray]:
    entries = files.read_object(path)
    try:
        return {name: np.asarray(array, np.float32) for name, array in entries.items()}
    except (TypeError, ValueError, OverflowError) as error:
        raise BadFile(f"{path} holds something else than lists of numbers by name") from error


def _params(folder: Path) -> dict[str, Any]:
    path = folder / "params.json"
    return files.read_object(path) if path.exists() else {}
