"""Latents saved under a name in the user's folder: `latents/NAME.safetensors` holds `z`, its header
geometry and model.

A latent fits every model whose latents have its shape and geometry, though it sounds as intended
with the model it was made for.
"""

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from notebank import files
from notebank.checkpoints import native
from notebank.checkpoints.catalogue import check_name
from notebank.errors import BadFile, NotFound
from notebank.limits import hint, most
from notebank.models.base import LatentSpec
from notebank.paths import home

FORMAT = "notebank-latent/1"
_MOST = "kept-latents"


@dataclass(frozen=True)
class KeptLatent:
    """z, float32 of its model's shape; geometry: flat or sphere; model: the name of the one it was
    saved with."""

    z: np.ndarray
    geometry: str
    model: str

    def fits(self, spec: LatentSpec) -> bool:
        """Whether models with such latents can play it."""
        return self.geometry == spec.geometry and fits(self.z.shape, spec)


def fits(shape: tuple[int, ...], spec: LatentSpec) -> bool:
    """Whether an array of this shape is a latent by `spec`: time may be of any length."""
    return len(shape) == len(spec.shape) and all(
        want in (None, got) for want, got in zip(spec.shape, shape)
    )


def folder() -> Path:
    """Where they lie."""
    return home() / "latents"


def save(name: str, latent: KeptLatent) -> Path:
    """Writes a latent, durably, in place of one of that name."""
    from safetensors.numpy import save as to_bytes

    path = folder() / f"{check_name(name)}.safetensors"
    files.make_folder(path.parent)
    if not path.is_file() and len(files.entries(path.parent, "*.safetensors")) >= most(_MOST):
        raise BadFile(f"{path.parent} holds {most(_MOST)} latents: remove some {hint(_MOST)}")
    header = {"format": FORMAT, "geometry": latent.geometry, "model": latent.model}
    files.write(path, to_bytes({"z": np.ascontiguousarray(latent.z, "<f4")}, header), durable=True)
    return path


def load(name: str) -> KeptLatent:
    """The latent saved under a name."""
    path = folder() / f"{check_name(name)}.safetensors"
    if not path.is_file():
        raise NotFound(
            f"no latent was saved as '{name}'; there are {', '.join(names()) or 'none yet'}"
        )
    with files.parsing(path, "a latent"), native.opened(path, "a latent") as file:
        header, z = file.metadata() or {}, file.get_tensor("z")
    if header.get("format") != FORMAT or not np.all(np.isfinite(z)):
        raise BadFile(
            f"{path}: expected a latent of format {FORMAT}, got "
            f"{header.get('format', 'none')}, or numbers that are not finite"
        )
    return KeptLatent(z.astype(np.float32), header.get("geometry", "flat"), header.get("model", ""))


def content_name(latent: KeptLatent) -> str:
    """A name made of what the latent holds: `z-` and 12 hexadecimal digits.

    >>> content_name(KeptLatent(np.zeros(4, np.float32), "flat", "concert"))
    'z-cdd969b3d374'
    """
    held = hashlib.sha256(f"{latent.geometry} {latent.z.shape} ".encode())
    held.update(np.ascontiguousarray(latent.z, "<f4").tobytes())
    return f"z-{held.hexdigest()[:12]}"


def names() -> list[str]:
    """Names of the latents that somebody gave a name, sorted."""
    if not folder().is_dir():
        return []
    stems = (path.stem for path in files.entries(folder(), "*.safetensors"))
    return [stem for stem in stems if not re.fullmatch("z-[0-9a-f]{12}", stem)]


def fitting(spec: LatentSpec) -> list[str]:
    """Names of those that models with such latents can play; files that cannot be read are left
    out."""
    return [name for name in names() if _fits(name, spec)]


def _fits(name: str, spec: LatentSpec) -> bool:
    try:
        return load(name).fits(spec)
    except (BadFile, ValueError):
        return False
