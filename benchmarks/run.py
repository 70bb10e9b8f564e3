"""`make bench`: measures the instrument with real Pd and real server, prints the table and puts it
into the README."""

import os
import platform
import re
import sys
import tempfile
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import partials
from figure import HEAD, Figure, write
from instrument import held, keys, live, loading, microphone, pad, presets, voices
from instrument.memory import resident, touched_again

from notebank.checkpoints import catalogue
from notebank.paths import patches_folder
from notebank.stage import puredata
from notebank.stage.serving import serving

TOUCHED = 16  # MB
README = Path(__file__).resolve().parents[1] / "README.md"


def main() -> None:
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory() as home:
        os.environ["NOTEBANK_HOME"] = home  # an empty cache: cold means cold
        table = "\n".join([HEAD, *(figure.row() for figure in figures())])
    text = f"{table}\n\n{machine(load)}\n"
    print(text)
    write(README, text)


def figures() -> Iterator[Figure]:
    patch = patches_folder() / "nsynth.pd"
    # Without prefetch, else a place next to the last one would be there already: cold means cold.
    with serving(0, fresh=True, arguments=["--no-prefetch"]) as server:
        assert server.process is not None  # fresh
        for measure in (
            pad.figures(patch, server.port),
            held.figures(patch, server.port),
            keys.figures(server.port),
            loading.figures(patch, server.port),
            microphone.figures(patch, server.port, Path(os.environ["NOTEBANK_HOME"])),
            presets.figures(patch, server.port, Path(os.environ["NOTEBANK_HOME"])),
            voices.figures(patch),
            live.figures(patches_folder() / "wms.pd", server.port, server.process.pid),
        ):
            for figure in measure:
                print(figure.row(), file=sys.stderr)
                yield figure
        yield Figure(
            "memory of the server after all this",
            [resident(server.process.pid)],
            "MB",
            "under 1 GB",
        )
    yield Figure(
        f"the machine itself: {TOUCHED} MB are read again after {pad.REST_S:g} s of rest",
        [touched_again(TOUCHED, pad.REST_S) for _ in range(5)],
        "ms",
        "under 1 ms",
    )
    yield from partials.figures()


def machine(load: float, how: str = f"`make bench` with the model {catalogue.DEFAULT}") -> str:
    """How the figures were measured, and on what; `load`: processes that wanted to run before we
    began."""
    pd = ".".join(str(part) for part in puredata.version(puredata.find()))
    busy = f";\nbusy with other work at that time (load {load:.1f})" if load > 1 else ""
    return (
        f"Measured by {how} on {_processor()}, {os.cpu_count()} cores;\n"
        f"Pd {pd} without a sound card, Python {platform.python_version()}, "
        f"PyTorch {version('torch')}{busy}."
    )


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    names = (
        re.findall(r"^model name\s*: (.+)$", info.read_text(), re.MULTILINE)
        if info.is_file()
        else []
    )
    return names[0] if names else platform.processor() or platform.machine()


if __name__ == "__main__":
    main()
