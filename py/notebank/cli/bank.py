"""`notebank bank`: look into note banks, hear them, turn one format into another."""

from pathlib import Path

import click

from notebank.cli.options.filepath import FilePath
from notebank.cli.options.loop import loop_options

SETTINGS = click.option(
    "--settings", type=FilePath(), help="settings.json of a .bin. Default: the one beside it."
)


@click.group()
def bank() -> None:
    """Look into note banks."""


@bank.command()
@click.argument("path", type=FilePath())
@SETTINGS
@click.option(
    "--pitch/--no-pitch",
    default=True,
    show_default=True,
    help="Measure the pitch of every note (about 10 ms each).",
)
@click.option(
    "--cell",
    nargs=2,
    type=int,
    metavar="ROW COL",
    help="Look at one cell. Default: all; the middle one to play, draw or write.",
)
@click.option("--play", is_flag=True, help="Play the cell's notes, one after the other.")
@click.option("--plot", type=FilePath(), metavar="PNG", help="Draw the cell's notes.")
@click.option(
    "--wav",
    type=FilePath(),
    metavar="WAV",
    help="Write the cell's notes, one after the other, as a WAV.",
)
def inspect(
    path: Path,
    settings: Path | None,
    pitch: bool,
    cell: tuple[int, int] | None,
    play: bool,
    plot: Path | None,
    wav: Path | None,
) -> None:
    """Print the layout, levels and measured pitches of a bank: a folder, an Open NSynth Super .bin,
    notes, an SFZ instrument.

    \b
    Examples:
      notebank bank inspect my_bank
      notebank bank inspect my_bank --cell 0 4 --plot cell.png --play
    """
    from notebank.bank import convert, report

    opened = convert.read(path, settings)
    if play or plot or wav:
        _show(opened, cell or (opened.layout.rows // 2, opened.layout.cols // 2), play, plot, wav)
        return
    if cell:
        from notebank.audio.pitch import detect

        for line in report.cell_lines(opened, cell, detect if pitch else None):
            click.echo(line)
        return
    for line in [*report.layout_lines(opened), *report.level_lines(opened)]:
        click.echo(line)
    if not pitch:
        return
    from notebank.audio.pitch import detect
    from notebank.cli.progress import Progress

    with Progress("pitches measured") as progress:
        lines = list(report.pitch_lines(opened, detect, progress))
    for line in lines:
        click.echo(line)


def _show(opened, place: tuple[int, int], play: bool, plot: Path | None, wav: Path | None) -> None:
    from notebank.audio.wav import write

    opened.layout.start(*place, opened.pitches[0])  # complains about a cell that is not there
    notes, name = opened.cell(*place), f"row {place[0]} column {place[1]}"
    if plot:
        from notebank.plots import cell as picture

        picture.draw(notes, opened.pitches, opened.rate, plot, name)
        click.echo(plot)
    if wav:
        write(wav, notes.reshape(-1), opened.rate)
        click.echo(wav)
    if play:
        from notebank.cli.options.speaker import play as sound

        click.echo(
            f"playing {name}: pitches {' '.join(map(str, opened.pitches))}, "
            f"{notes.size / opened.rate:.0f} s (ctrl-c ends it)"
        )
        sound(notes.reshape(-1), opened.rate)


@bank.command()
@click.argument("path", type=FilePath())
@click.argument("out", type=FilePath())
@click.option(
    "--to",
    "form",
    required=True,
    type=click.Choice(["folder", "ons", "wav", "flac", "sfz", "sf2", "m4l", "dirt", "strudel"]),
    help="folder (for nsynth.pd), ons (.bin for the Open NSynth Super), wav or flac (a file a "
    "note), sfz or sf2 (for samplers; sf2 is a SoundFont), "
    "m4l (Magenta's NSynth device for Max for Live), dirt (TidalCycles), strudel.",
)
@SETTINGS
@click.option(
    "--bits", type=click.Choice(["16", "32"]), help="Of bank.wav in a folder. Default: as they are."
)
@click.option(
    "--dialect",
    default="all",
    show_default=True,
    type=click.Choice(["all", "course", "pipeline", "app", "m4l"]),
    help="Of a .bin's settings.json; all can be read by the other four.",
)
@loop_options
def convert(
    path: Path,
    out: Path,
    form: str,
    settings: Path | None,
    bits: str | None,
    dialect: str,
    loop: tuple[float, float] | None,
    looping: bool,
) -> None:
    """Write the bank PATH in another format into the new folder OUT.

    The samples stay what they are: a .bin that is made into a folder, notes or SFZ and back is the
    same byte by byte. (Max for Live takes MP3, which loses a little; an sf2 is 16-bit.)

    \b
    Examples:
      notebank bank convert my_bank for_the_sampler --to sfz
      notebank bank convert my_bank my_bank.sf2 --to sf2
      notebank bank convert pads/flute_organ_bell_voice.bin my_bank --to folder
    """
    from notebank.bank import convert as formats

    if form != "ons" and (loop or not looping):
        raise click.UsageError(f"--loop and --no-loop are for --to ons, not for {form}")
    opened = formats.read(path, settings)
    if loop or not looping:
        opened = opened.telling(looping=looping, **({"loop": list(loop)} if loop else {}))
    written = formats.write(opened, out, form, int(bits) if bits else None, dialect)
    click.echo(
        f"{written}: {opened.layout.rows} x {opened.layout.cols} cells, "
        f"{len(opened.pitches)} pitches"
    )
