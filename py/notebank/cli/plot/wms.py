"""`notebank plot wms`: what a WMS network makes of a recording, frame by frame."""

from pathlib import Path

import click

from notebank.cli.options.device import device_option
from notebank.cli.options.filepath import FilePath


@click.command()
@click.argument("model")
@click.argument("recording", type=FilePath())
@click.option(
    "--out", required=True, type=FilePath(), help="Folder for pictures, loops and spectra."
)
@click.option(
    "--pitch", type=float, help="MIDI pitch of the recording. Default: followed frame by frame."
)
@click.option(
    "--method", default="yin", show_default=True, help="How it is followed: yin, pyin or crepe."
)
@click.option(
    "--frames",
    type=click.IntRange(1, 16),
    default=6,
    show_default=True,
    help="How many moments, evenly over the recording.",
)
@device_option()
def wms(
    model: str,
    recording: Path,
    out: Path,
    pitch: float | None,
    method: str,
    frames: int,
    device: str,
) -> None:
    """Draw predicted against target spectra and waves of RECORDING, and write both as WAVs that
    loop without a click.

    \b
    Example:
      notebank plot wms wms flute_60.wav --pitch 60 --out flute
    """
    from notebank.audio import wav
    from notebank.checkpoints import catalogue
    from notebank.errors import BadValue
    from notebank.models.wms.model import Wms
    from notebank.plots import wavetables
    from notebank.training.wms.comparison import compare, write_loops, write_spectra

    loaded = catalogue.load(model, device)
    if not isinstance(loaded, Wms):
        raise BadValue(f"{model} is a {loaded.info.kind} model: this draws models of the kind wms")
    audio, rate = wav.read(recording, loaded.config.sample_rate)
    shown = compare(loaded, audio, frames, pitch, method)
    out.mkdir(parents=True, exist_ok=True)
    title = f"{recording.stem}, {model}: {shown.distance:.1f} dB apart"
    names = [f"{second:.2f} s, {hz:.0f} Hz" for second, hz in zip(shown.seconds, shown.hz)]
    wavetables.draw_spectra(shown.target, shown.predicted, names, out / "spectra.png", title)
    wavetables.draw_waves(*shown.periods(), names, out / "waves.png", title)
    write_spectra(shown, out / "spectra.txt")
    loops = write_loops(shown, out, rate)
    click.echo(
        f"{out}: spectra.png, waves.png, spectra.txt, {', '.join(path.name for path in loops)}"
    )
