"""`python -m soak HOURS`: plays for that long, then prints the report; exits with 1 where a note
was lost or stuck, or Pd or a server complained. Needs PYTHONPATH=tests:benchmarks, as `make soak`
has it."""

import os
import sys
import tempfile
from pathlib import Path

from soak import report
from soak.run import Soak


def main() -> int:
    hours = float(sys.argv[1]) if len(sys.argv) > 1 else 24.0
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    with tempfile.TemporaryDirectory(prefix="notebank-soak-") as folder:
        log = Path(folder, "servers.log")
        say = _keep_what_servers_print(log)
        soak = Soak(Path(folder), 3600 * hours, seed, say)
        soak.run()
        lines, good = report.lines(soak, log.read_text(errors="replace"))
    say("\n".join(lines))
    return 0 if good else 1


def _keep_what_servers_print(log: Path):
    """Sends the output of this process and of those it starts into a file; what is returned prints
    on the terminal."""
    terminal = os.fdopen(os.dup(1), "w", buffering=1)
    with log.open("wb") as file:
        os.dup2(file.fileno(), 1)
        os.dup2(file.fileno(), 2)
    return lambda text: print(text, file=terminal, flush=True)


if __name__ == "__main__":
    sys.exit(main())
