"""Every command explains itself, and answers mistakes in one line."""


import click
import pytest
from click.testing import CliRunner

from notebank.cli import COMMANDS, notebank


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
