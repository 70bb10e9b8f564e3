"""Ctrl-C reaches what the tests start, whoever starts the tests."""

import signal
import subprocess
import sys
from pathlib import Path

from waiting import PATIENCE

ROOT = Path(__file__).parents[1]


def test_a_child_is_interrupted():
    child = subprocess.Popen(
        [sys.executable, "-S", "-c", "import time; print(flush=True); time.sleep(60)"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    child.stdout.readline()
    child.send_signal(signal.SIGINT)
    assert child.wait(PATIENCE) == -signal.SIGINT
    child.stdout.close()


def test_a_child_is_interrupted_also_where_a_shell_has_the_tests_ignore_it():
    test = f"{Path(__file__).relative_to(ROOT)}::{test_a_child_is_interrupted.__name__}"
    command = f"trap '' INT; {sys.executable} -m pytest -p no:cacheprovider -n 1 {test}"
    done = subprocess.run(["sh", "-c", command], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
