"""Threads of training sleep while they wait."""

import os
import subprocess
import sys

import pytest

SAID = """
import os, sys
from notebank.cli.train import train
train(["wms", "--help"], standalone_mode=False)
print(os.environ["OMP_WAIT_POLICY"], "torch" in sys.modules)
"""


@pytest.mark.parametrize(
    ("given", "taken"), [({}, "PASSIVE"), ({"OMP_WAIT_POLICY": "ACTIVE"}, "ACTIVE")]
)
def test_they_are_told_so_before_pytorch_is_loaded_unless_the_user_chose(given, taken):
    bare = {name: value for name, value in os.environ.items() if name != "OMP_WAIT_POLICY"}
    command = [sys.executable, "-c", SAID]
    run = subprocess.run(command, env=bare | given, capture_output=True, text=True)
    assert run.stdout.splitlines()[-1:] == [f"{taken} False"], run.stderr
