"""Flags as Magenta's scripts take them: `--sample_length=16000`, `-sample_length 16000`,
`--npy_only`, `--nonpy_only`.

Dashes do as well as underscores (`--sample-length`). The flags that absl gives every program are
taken, too: `--flagfile` is read, those about logs change nothing.
"""

import os
import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from notebank.cli.options.device import device_option
from notebank.cli.options.filepath import FilePath
from notebank.cli.options.oneline import one_line
from notebank.errors import BadFile
from notebank.files import read_text


class AbslCommand(click.Command):
    """A command whose flags may also be written as absl writes them, and whose errors are one
    line."""

    def __init__(self, *args: Any, **more: Any):
        super().__init__(*args, **more)
        self.params += [option for option in _of_absl() if option.name not in self._names()]
        self.context_settings = {
            "token_normalize_func": lambda name: name.replace("-", "_"),
            "help_option_names": ["-h", "--help"],
        }

    def _names(self) -> set[str | None]:
        return {param.name for param in self.params}

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        args = ["--help" if arg in _HELP else arg for arg in _with_flagfiles(args)]
        names = {opt.lstrip("-") for param in self.params for opt in param.opts}
        switches = {
            opt.lstrip("-")
            for param in self.params
            for opt in param.opts
            if param.type is click.BOOL
        }
        return super().parse_args(ctx, [_click_style(arg, names, switches) for arg in args])

    def invoke(self, ctx: click.Context) -> Any:
        with one_line():
            return super().invoke(ctx)


def _of_absl() -> list[click.Option]:
    """Flags of every absl program that mean nothing here: they are taken and forgotten."""
    switches = ("logtostderr", "alsologtostderr", "showprefixforinfo", "only_check_args")
    values = ("verbosity", "stderrthreshold", "log_dir", "undefok")
    return [
        *(click.Option([f"--{name}"], type=click.BOOL, **_FORGOTTEN) for name in switches),
        *(click.Option([f"--{name}"], **_FORGOTTEN) for name in values),
    ]


_FORGOTTEN: dict[str, Any] = {"hidden": True, "expose_value": False}
_HELP = ("--helpfull", "--helpshort", "-helpfull", "-helpshort", "-help", "-?")
_DEEPEST = 8  # flag files that name each other


def _with_flagfiles(args: list[str], depth: int = 0) -> Iterator[str]:
    """The arguments, with the lines of a `--flagfile` in its place."""
    rest = iter(args)
    for arg in rest:
        name, equals, value = arg.partition("=")
        if name not in ("--flagfile", "-flagfile"):
            yield arg
            continue
        path = Path(value if equals else next(rest, "")).expanduser()
        if depth == _DEEPEST:
            raise click.UsageError(f"--flagfile {path}: such files name each other")
        try:
            lines = read_text(path).splitlines()
        except BadFile as error:
            raise click.UsageError(f"--flagfile {error}") from error
        stripped = (line.strip() for line in lines)
        flags = [line for line in stripped if line and not line.startswith(("#", "//"))]
        yield from _with_flagfiles([word for line in flags for word in _words(line)], depth + 1)


def _words(line: str) -> list[str]:
    """A flag and its value; quotes are not needed around one with spaces after a `=`."""
    return [line] if "=" in line.split()[0] else shlex.split(line)


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


def _see_card(number: int) -> None:
    os.environ.setdefault("CUDA_VISIBLE_DEVICES", str(number))


LEVELS = ("DEBUG", "INFO", "WARN", "ERROR", "FATAL")
COMMON = (
    device_option(),
    click.option(
        "--gpu_number",
        type=int,
        default=0,
        show_default=True,
        expose_value=False,
        callback=lambda context, option, number: _see_card(number),
        help="Which CUDA card.",
    ),
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
    match = re.fullmatch(r"--?([A-Za-z][A-Za-z_-]+|v)(=.*)?", arg, re.DOTALL)
    if match is None:
        return arg
    name, value = match[1].replace("-", "_"), match[2] or ""
    name = "verbosity" if name == "v" else name
    if name.startswith("no") and name[2:] in switches and not value:
        return f"--{name[2:]}=false"
    if name in switches and not value:
        return f"--{name}=true"
    return f"--{name}{value}" if name in names else arg
