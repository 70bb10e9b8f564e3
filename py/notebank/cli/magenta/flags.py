"""Flags as Magenta's scripts take them: `--sample_length=16000`, `-sample_length 16000`,
`--npy_only`, `--nonpy_only`.

Dashes do as well as underscores (`--sample-length`).
"""

import re
from typing import Any

import click

from notebank.cli.options.filepath import FilePath
from notebank.errors import NotebankError


class AbslCommand(click.Command):
    """A command whose flags may also be written as absl writes them, and whose errors are one
    line."""

    def __init__(self, *args: Any, **more: Any):
        super().__init__(*args, **more)
        self.context_settings = {
            "token_normalize_func": lambda name: name.replace("-", "_"),
            "help_option_names": ["-h", "--help"],
        }

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        names = {opt.lstrip("-") for param in self.params for opt in param.opts}
        switches = {
            opt.lstrip("-")
            for param in self.params
            for opt in param.opts
            if param.type is click.BOOL
        }
        return super().parse_args(ctx, [_click_style(arg, names, switches) for arg in args])

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except NotebankError as error:
            raise click.ClickException(str(error)) from error


def switch(*names: str, **more: Any) -> Any:
    """An option that is true when it is named, and takes `=true` and `=false` too."""
    return click.option(
        *names,
        type=click.BOOL,
        is_flag=False,
        flag_value="true",
        default=False,
        metavar="[true|false]",
        **more,
    )


LEVELS = ("DEBUG", "INFO", "WARN", "ERROR", "FATAL")
COMMON = (
    click.option("--device", default="auto", show_default=True, help="auto, cpu, cuda or mps."),
    switch("--plots", help="Draw a picture beside every result."),
    switch("--overwrite", help="Make results anew that are there already."),
    click.option(
        "--log",
        "quiet",
        type=click.Choice(LEVELS, case_sensitive=False),
        default="INFO",
        show_default=True,
        callback=lambda context, option, level: level.upper() in LEVELS[2:],
        help="WARN and above are quiet.",
    ),
)


def common(function: Any, required: bool = True) -> Any:
    """The flags that all of Magenta's scripts have here; `quiet` is what --log says. required: both
    paths."""
    path = FilePath()
    paths = (
        click.option(
            "--source_path", required=required, type=path, help="A file, or a folder of files."
        ),
        click.option(
            "--save_path",
            required=required,
            type=path,
            help="Folder for the results; made if it is missing.",
        ),
    )
    for option in reversed(paths + COMMON):
        function = option(function)
    return function


def _click_style(arg: str, names: set[str], switches: set[str]) -> str:
    match = re.fullmatch(r"--?([A-Za-z][A-Za-z_-]+)(=.*)?", arg, re.DOTALL)
    if match is None:
        return arg
    name, value = match[1].replace("-", "_"), match[2] or ""
    if name.startswith("no") and name[2:] in switches and not value:
        return f"--{name[2:]}=false"
    if name in switches and not value:
        return f"--{name}=true"
    return f"--{name}{value}" if name in names else arg
