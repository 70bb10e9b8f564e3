"""`notebank encode`: recordings into latents."""

import io
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

import click

from notebank.cli.options.device import device_option
from notebank.cli.options.filepath import FilePath
from notebank.cli.options.threads import threads_option
from notebank.cli.progress import Progress

if TYPE_CHECKING:
    import numpy as np

    from notebank.models.base import NoteModel
    from notebank.models.wavenet.autoencoder import WavenetAutoencoder

Tail = Literal["cut", "pad"]


@click.command()
@click.argument("model")
@threads_option(quiet=True)
@device_option()
@click.argument("audio", nargs=-1, required=True, type=FilePath())
@click.option(
    "--out", required=True, type=FilePath(), help="Folder for the latents; made if it is missing."
)
@click.option(
    "--pitch",
    type=click.FloatRange(0, 127),
    help="MIDI pitch of the recordings. Default: what the names say (`flute_60.wav`), or what "
    "is heard, for models that must know.",
)
@click.option(
    "--tail",
    type=click.Choice(["cut", "pad"]),
    help="Of a WaveNet: samples after the last whole frame of 512 are dropped, as Magenta "
    "does, or the frame is filled up with silence.  [default: cut]",
)
def encode(
    model: str,
    audio: tuple[Path, ...],
    out: Path,
    pitch: float | None,
    tail: Tail | None,
    device: str,
) -> None:
    """Encode recordings with MODEL into OUT/STEM_embeddings.npy, float32 [frames, channels].

    Where a whole note is one vector, [size], the file is called OUT/STEM_z.npy (as Magenta calls
    those of the NSynth baseline). Recordings may be of any length.

    \b
    Examples:
      notebank encode concert flute_60.wav organ_60.flac --out latents
      notebank encode nsynth flute.wav --out latents --tail pad
    """
    from notebank.checkpoints import catalogue
    from notebank.cli.recordings import read
    from notebank.errors import BadValue

    doubles = {path.stem for path in audio if [p.stem for p in audio].count(path.stem) > 1}
    if doubles:
        raise BadValue(
            f"two recordings are called {min(doubles)}: their latents would have the same name"
        )
    loaded = catalogue.load(model, device)
    if tail is not None and loaded.info.kind != "wavenet-ae":
        raise BadValue(
            f"--tail is for WaveNets (wavenet-ae); {model} is a {loaded.info.kind} model"
        )
    recordings = [read(loaded, path, pitch) for path in audio]
    ending = "_embeddings.npy" if None in loaded.info.latent.shape else "_z.npy"
    out.mkdir(parents=True, exist_ok=True)
    written: list[str] = []
    try:
        for path, z in zip(audio, _latents(loaded, audio, recordings, tail or "cut")):
            target = out / f"{path.stem}{ending}"
            _save(z, target)
            written.append(f"{target}  {list(z.shape)}")
    except KeyboardInterrupt:
        click.echo(
            f"\nstopped: {len(written)} of {len(audio)} recordings are encoded and kept", err=True
        )
        sys.exit(130)
    finally:
        for line in written:
            click.echo(line)


def _latents(
    model: "NoteModel",
    paths: Sequence[Path],
    recordings: "Sequence[tuple[np.ndarray, float | None]]",
    tail: Tail,
) -> "Iterator[np.ndarray]":
    """The latent of each recording, whose pitch is beside it, as it is finished."""
    from notebank.errors import BadFile, BadValue

    rate, before = model.info.sample_rate, 0
    total = sum(recording.size for recording, _ in recordings)
    with Progress("seconds of sound") as progress:

        def tell(samples: int) -> None:
            progress((before + samples) // rate, -(-total // rate))

        for path, (recording, pitch) in zip(paths, recordings):
            tell(0)
            try:
                if model.info.kind == "wavenet-ae":
                    (z,) = cast("WavenetAutoencoder", model).encode(
                        [recording], tail=tail, on_progress=tell
                    )
                else:
                    (z,) = model.encode([recording], None if pitch is None else [pitch])
            except BadValue as error:
                raise BadFile(f"{path}: {error}") from error
            yield z
            before += recording.size
        progress(-(-total // rate), -(-total // rate))


def _save(z: "np.ndarray", target: Path) -> None:
    import numpy as np

    from notebank import files

    buffer = io.BytesIO()
    np.save(buffer, np.asarray(z, np.float32))
    files.write(target, buffer.getvalue())
