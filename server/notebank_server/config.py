"""What a server can be told."""

import re
from dataclasses import dataclass, field
from pathlib import Path

from notebank import threads
from notebank.errors import BadValue
from notebank.latent.corners import LATTICE
from notebank.models.base import INT8, PRECISIONS
from notebank.paths import home, server_folder
from notebank.protocol import PORT

TOKEN = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]{15,63}")


def default_roots() -> tuple[Path, ...]:
    """The user's home, and notebank's own folder."""
    return Path.home(), home()


@dataclass(frozen=True)
class ServerConfig:
    """How a server is run.

    host and port to listen at (port 0 = a free one); model: the one that new sessions begin with;
    roots: folders that clients may name files in; lattice: places a side that the pad has;
    cache_mb: disk for rendered notes; threads: of the models, None = one less than there are cores;
    device: what they compute on, as `models.device.pick_device` takes it;
    precision: of the models' products, auto, fp32, bf16 or int8; folder: for the cache and probes;
    prefetch: render neighbours when idle; corners: sounds of a new pad, captured for its first note
    before anybody asks, if the server may prefetch; prepare_after: seconds without work after which
    all sounds are made ready for the model that is played, None = never; sessions: open at once;
    token: the word that lets programs of other machines in, needed where the host is not the own
    machine; surface: whether control surfaces are heard, which send plain addresses without ids;
    announce: tell the network of that, beyond the own machine.
    """

    host: str = "127.0.0.1"
    port: int = PORT
    model: str = "null"
    roots: tuple[Path, ...] = field(default_factory=lambda: default_roots())
    lattice: int = LATTICE
    cache_mb: int = 1024
    threads: int | None = None
    device: str = "cpu"
    precision: str = "auto"
    folder: Path = field(default_factory=lambda: server_folder())
    prefetch: bool = True
    prepare_after: float | None = None
    corners: tuple[str, ...] = ()
    sessions: int = 64
    jobs: int = 64  # that may wait in one session
    token: str = ""
    surface: bool = False
    announce: bool = False

    def __post_init__(self) -> None:
        for name, value, low, high in (
            ("port", self.port, 0, 65535),
            ("lattice", self.lattice, 2, 1025),
            ("sessions", self.sessions, 1, 4096),
            ("cache-mb", self.cache_mb, 1, 1 << 24),
            ("threads", self.torch_threads, 1, 1024),
        ):
            if not low <= value <= high:
                raise BadValue(f"{name} must be {low}..{high}, got {value}")
        if self.token and not TOKEN.fullmatch(self.token):
            raise BadValue(
                "the token must be a letter and 15..63 letters, digits, '_', '.' or '-' more"
            )
        known = (*PRECISIONS, INT8)
        if self.precision not in known:
            raise BadValue(f"precision must be {', '.join(known)}, got {self.precision}")

    @property
    def torch_threads(self) -> int:
        return max(1, threads.cores() - 1) if self.threads is None else self.threads
