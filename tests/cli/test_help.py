"""Every command explains itself, and answers mistakes in one line."""

import click
import pytest
from click.testing import CliRunner

from notebank.cli import COMMANDS, notebank
from notebank.cli.magenta.gansynth_generate import main as gansynth_generate
from notebank.cli.magenta.nsynth_generate import main as nsynth_generate
from notebank.cli.magenta.nsynth_save_embeddings import main as nsynth_save_embeddings
from notebank.cli.options.filepath import FilePath


def commands(command=notebank, words=()):
    """(words, command) of the group and everything under it."""
    yield words, command
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            yield from commands(command.get_command(context, name), (*words, name))


def every_command():
    return [pytest.param(words, id=" ".join(words) or "notebank") for words, _ in commands()]


@pytest.mark.parametrize("words", every_command())
def test_help_is_given_with_an_example(words):
    result = CliRunner().invoke(notebank, [*words, "--help"])
    assert result.exit_code == 0
    if not isinstance(dict(commands())[words], click.Group):
        assert "Example" in result.output


@pytest.mark.parametrize("words", every_command())
def test_an_option_that_does_not_exist_is_refused_by_name(words):
    result = CliRunner().invoke(notebank, [*words, "--no-such-option"])
    assert result.exit_code == 2
    assert "--no-such-option" in result.output


@pytest.mark.parametrize("name", COMMANDS)
def test_the_list_of_commands_says_what_the_command_itself_says(name):
    _, line = COMMANDS[name]
    command = notebank.get_command(click.Context(notebank), name)
    assert command.help, f"notebank {name} has no docstring"
    assert line.endswith(".")


def test_every_path_of_every_command_refuses_to_be_empty():
    scripts = (gansynth_generate, nsynth_generate, nsynth_save_embeddings)
    found = [command for each in (notebank, *scripts) for _, command in commands(each)]
    paths = [
        param for command in found for param in command.params if isinstance(param.type, click.Path)
    ]
    assert len(paths) > 50 and all(isinstance(param.type, FilePath) for param in paths)
