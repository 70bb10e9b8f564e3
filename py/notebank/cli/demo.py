"""`notebank demo`: the scripted performance, played by the real server and the real Pd, without a
window."""

from pathlib import Path

import click

from notebank.cli.options.device import device_option
from notebank.cli.options.filepath import FilePath


@click.command()
@click.option(
    "--out",
    type=FilePath(dir_okay=False),
    default="demo.wav",
    show_default=True,
    help="The WAV to write.",
)
@click.option("--model", help="The model that plays (default: the server's).")
@device_option("cpu")
@click.option("--plots", is_flag=True, help="Draw a rainbowgram beside the WAV.")
def demo(out: Path, model: str | None, device: str, plots: bool) -> None:
    """Play 20 seconds on nsynth.pd, headless, into a WAV: a scale, a chord, a circle on the pad, a
    new corner, velocities, note-offs.

    Prints a line for each note: asked and heard pitch, delay from the key to the sound, level.

    \b
    Example:
      notebank demo --out demo.wav
    """
    run_demo(out, model, device)
    if plots:
        from notebank.audio import wav
        from notebank.plots import rainbowgram

        rainbowgram.beside(out, *wav.read(out))


def run_demo(out: Path, model: str | None = None, device: str = "cpu") -> None:
    """Plays the demo into `out` and prints the table."""
    from notebank.stage import recital

    click.echo("starting the server and Pure Data")
    asked = ["--device", device, *(["--model", model] if model else [])]
    tape = recital.give(out, asked, say=click.echo)
    click.echo(
        f"{'at':>6} {'scene':20} {'asked':>5} {'heard':>7} {'cents':>6} {'delay':>8} {'level':>9}"
    )
    for note in tape.notes:
        click.echo(_row(note))
    if tape.release is not None:
        click.echo(f"silent {1000 * tape.release:.0f} ms after the last note-off")
    click.echo(f"wrote {out.resolve()}: {tape.seconds:.1f} s, peak {tape.peak:.1f} dB")


def _row(note) -> str:
    heard = (
        f"{note.pitch:7.2f} {note.cents:+6.1f}" if note.pitch is not None else f"{'-':>7} {'-':>6}"
    )
    delay = f"{1000 * note.delay:5.1f} ms" if note.delay is not None else f"{'-':>8}"
    return (
        f"{note.at:6.2f} {note.strike.what:20} {note.strike.pitch:5d} {heard} {delay} "
        f"{note.level:6.1f} dB"
    )
