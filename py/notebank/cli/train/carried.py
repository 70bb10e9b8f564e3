"""Training on another machine: `--bundle` packs a run, `notebank train carried` goes on with it
there."""

from pathlib import Path
from typing import Any

import click
from click.core import ParameterSource

from notebank.cli.options.device import device_option
from notebank.cli.options.filepath import FilePath
from notebank.cli.options.threads import threads_option
from notebank.cli.progress import Progress

# said anew wherever the run goes on
PATHS = (
    "data",
    "out",
    "minutes",
    "device",
    "threads",
    "resume",
    "bundle",
    "shards",
)
HERE = ("sounds", "validation", "tensorboard")  # what a bundle cannot take along


class Carried(click.Command):
    """A training command that can be packed instead of run. It has --data and --out."""

    def __init__(self, *args: Any, **kwargs: Any):
        super().__init__(*args, **kwargs)
        self.params += [
            click.Option(
                ["--bundle"],
                type=FilePath(),
                metavar="FOLDER",
                help=(
                    "Do not train: pack the run for another machine (see `notebank train carried`)."
                ),
            ),
            click.Option(
                ["--shards"],
                type=click.IntRange(1),
                help="Pack no more notes than fit into so many shards of 24 MiB.",
            ),
        ]

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        out = next(p for p in self.params if p.name == "out")
        required, out.required = (
            out.required,
            out.required and not any(word.startswith("--bundle") for word in args),
        )
        try:
            return super().parse_args(ctx, args)
        finally:
            out.required = required

    def invoke(self, ctx: click.Context) -> Any:
        if ctx.params["bundle"] is not None:
            return _pack(self, ctx)
        if ctx.params["shards"] is not None:
            raise click.UsageError("--shards goes with --bundle")
        for option in ("bundle", "shards"):
            ctx.params.pop(option)
        return super().invoke(ctx)


def _pack(command: click.Command, ctx: click.Context) -> None:
    from notebank.data.nsynth import NSynth
    from notebank.training import state
    from notebank.training.bundle import pack
    from notebank.training.packing import RESUME

    given = [
        p
        for p in command.params
        if p.name and ctx.get_parameter_source(p.name) is ParameterSource.COMMANDLINE
    ]
    if wrong := [
        p.opts[0]
        for p in given
        if p.name in HERE or (p.name == "start" and Path(ctx.params["start"]).exists())
    ]:
        raise click.UsageError(f"a bundle cannot take {wrong[0]} along")
    if ctx.params["data"] is None:
        raise click.UsageError("--bundle needs the data set: --data")
    out, run = ctx.params["bundle"], ctx.params.get("out")
    words = [
        word for p in given if p.name not in PATHS for word in _words(p, ctx.params[str(p.name)])
    ]
    with Progress("notes") as progress:
        shards = pack(
            out,
            NSynth(ctx.params["data"]),
            [str(command.name), *words],
            ctx.params["shards"],
            progress,
        )
    if run is not None and (run / "state.safetensors").is_file():
        state.repack(run / "state.safetensors", out / RESUME)
    click.echo(
        f"{out}: {shards} shards; go on there with: notebank train carried {out.name} --minutes 9"
    )


def _words(option: click.Parameter, value: Any) -> list[str]:
    if isinstance(option, click.Option) and option.is_flag:
        return [option.opts[0]] if value else []
    return [option.opts[0], str(value)]


@click.command()
@click.argument("bundle", type=FilePath())
@click.option(
    "--minutes",
    type=click.FloatRange(0, min_open=True),
    help="Stop after so many minutes; the same command goes on.",
)
@threads_option()
@device_option(None)
@click.pass_context
def carried(ctx: click.Context, bundle: Path, minutes: float | None, device: str | None) -> None:
    """Go on with a run that was packed with --bundle. Needs no network.

    The state is saved at least every three minutes, also as BUNDLE/resume.safetensors, at most 16
    MiB: bring that file (or all of BUNDLE/run) back, or on to the next machine.
    BUNDLE/run/runs.jsonl says what was done where, for how long, and how fast.

    \b
    Example:
      notebank train gansynth --data notes --bundle packed --shards 3
      notebank train carried packed --minutes 9
    """
    from notebank.training.bundle import unpack
    from notebank.training.packing import RESUME

    (kind, *words), notes = unpack(bundle)
    group = ctx.parent.command if ctx.parent is not None else None
    command = group.commands.get(kind) if isinstance(group, click.Group) else None
    if command is None:
        raise click.UsageError(f"this version has no `notebank train {kind}`")
    run = bundle / "run"
    words += ["--data", str(notes), "--out", str(run)]
    words += ["--minutes", str(minutes)] if minutes is not None else []
    words += (
        ["--device", device]
        if device is not None and any(p.name == "device" for p in command.params)
        else []
    )
    words += (
        ["--resume"] if (run / "state.safetensors").exists() or (bundle / RESUME).exists() else []
    )
    command.main(words, prog_name=f"notebank train {kind}", standalone_mode=False)
