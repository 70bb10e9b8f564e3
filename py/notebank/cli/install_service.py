"""`notebank install-service`: the server as a service of the user's systemd."""

from collections.abc import Iterator
from pathlib import Path

import click
from click.core import ParameterSource

from notebank.errors import NotebankError

NEXT = {
    False: """\
Next:
  systemctl --user daemon-reload
  systemctl --user enable --now notebank
  loginctl enable-linger              # it also runs while nobody is logged in
What it says: journalctl --user --unit notebank""",
    True: """\
Next:
  systemctl --user stop notebank
  systemctl --user daemon-reload""",
}


@click.command("install-service", context_settings={"ignore_unknown_options": True})
@click.option(
    "--memory",
    default="1G",
    show_default=True,
    metavar="SIZE",
    help="Memory that the server may use; a cache on a tmpfs counts, too.",
)
@click.option(
    "--nice",
    type=click.IntRange(0, 19),
    default=5,
    show_default=True,
    help="How far it stands back behind Pd: 0 not at all, 19 as far as can be.",
)
@click.option("--remove", is_flag=True, help="Remove the service instead.")
@click.argument("options", nargs=-1, type=click.UNPROCESSED, metavar="[OPTIONS OF SERVE]...")
def install_service(memory: str, nice: int, remove: bool, options: tuple[str, ...]) -> None:
    """Write a systemd unit by which the server runs in the background, without Pd or screen.

    It is started again when it has crashed, hangs or takes too much memory. All options of
    `notebank serve` may be given.

    \b
    Examples:
      notebank install-service
      notebank install-service --memory 800M --model concert --surface
      notebank install-service --remove
    """
    from notebank.stage import service

    words = list(serving(options))
    path = service.remove() if remove else service.install(words, memory, nice)
    click.echo(f"{'removed' if remove else 'written'}: {path}")
    click.echo(NEXT[remove])


def serving(options: tuple[str, ...]) -> Iterator[str]:
    """Options of `notebank serve`, checked, as a service is given them: with whole paths."""
    from notebank.cli.serve import serve

    context = serve.make_context("notebank serve", list(options))
    for option in serve.params:
        assert isinstance(option, click.Option) and option.name is not None
        if context.get_parameter_source(option.name) is not ParameterSource.COMMANDLINE:
            continue
        if option.name == "token":
            raise NotebankError(
                "others may read a unit: write NOTEBANK_TOKEN=… into ~/.config/notebank.env instead"
            )
        value = context.params[option.name]
        if option.is_flag:
            yield (option.opts if value else option.secondary_opts)[0]
            continue
        for each in value if option.multiple else (value,):
            yield option.opts[0]
            yield str(each.absolute() if isinstance(each, Path) else each)
