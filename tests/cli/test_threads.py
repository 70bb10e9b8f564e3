"""Commands that compute for long take --threads, and say what they took."""

import os
import subprocess
import sys
from importlib import import_module

import click
import pytest

from notebank import threads
from notebank.cli import COMMANDS, notebank

SCRIPTS = ("nsynth_generate", "nsynth_save_embeddings", "gansynth_generate")
LONG = {
    "serve",
    "encode",
    "decode",
    "mix",
    "midi",
    "evaluate",
    "grid render",
    "models directions",
    *(
        f"train {kind}"
        for kind in (
            "baseline",
            "carried",
            "gansynth",
            "harmonic-vae",
            "partials",
            "spectral-ae",
            "wavenet-ae",
            "wms",
        )
    ),
}


def commands(group, *words):
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if isinstance(command, click.Group):
            yield from commands(command, *words, name)
        else:
            yield " ".join([*words, name]), command


def has_threads(command):
    return any(param.name == "threads" for param in command.params)


def test_those_that_compute_for_long_take_a_number_of_threads():
    assert COMMANDS
    assert {name for name, command in commands(notebank) if has_threads(command)} == LONG
    assert all(has_threads(import_module(f"notebank.cli.magenta.{name}").main) for name in SCRIPTS)


def said(*words, **variables):
    """What `notebank` says of its threads, from an environment that does not."""
    ours = ("OMP_NUM_THREADS", *threads.WAITING)
    bare = {name: value for name, value in os.environ.items() if name not in ours}
    environment = {**bare, "PYTHONPATH": os.pathsep.join(sys.path), **variables}
    command = [sys.executable, "-m", "notebank", *words]
    run = subprocess.run(command, env=environment, capture_output=True, text=True)
    return [line for line in run.stderr.splitlines() if line.startswith("threads: ")]


@pytest.mark.parametrize(
    ("words", "variables", "line"),
    [
        (["--threads", "3"], {}, "threads: 3 (--threads)"),
        ([], {"OMP_NUM_THREADS": "2"}, "threads: 2 (OMP_NUM_THREADS)"),
    ],
)
def test_training_says_once_how_many_it_took(words, variables, line):
    assert said("train", "spectral-ae", *words, **variables) == [line]


def test_where_nobody_says_a_number_the_free_cores_do():
    (line,) = said("train", "wms", "missing.json", "--out", "run")
    assert f" of {threads.cores()} cores are free" in line


def test_a_number_below_1_is_refused():
    command = [sys.executable, "-m", "notebank", "train", "wms", "--threads", "0"]
    run = subprocess.run(command, capture_output=True, text=True)
    assert run.returncode == 2 and "1<=x<=1024" in run.stderr
