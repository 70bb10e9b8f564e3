"""`notebank encode`: recordings into latents."""

from pathlib import Path

import click

from notebank.cli.filepath import FilePath
from notebank.cli.progress import Progress
from notebank.cli.threads import threads_option


@click.command()
@click.argument("model")
@threads_option(quiet=True)
@click.argument("audio", nargs=-1, required=True, type=FilePath())
@click.option("--out", required=True, type=FilePath(), help="Folder for the latents; made if it is missing.")
@click.option("--pitch", type=click.FloatRange(0, 127), help="MIDI pitch of the recordings, for models that want to know.")
def encode(model: str, audio: tuple[Path, ...], out: Path, pitch: float | None) -> None:
    """Encode recordings with MODEL into OUT/STEM_embeddings.npy, float32 [frames, channels].

    Where a whole note is one vector, [size], the file is called OUT/STEM_z.npy (as Magenta calls those of the NSynth baseline).

    \b
    Example:
      notebank encode harmonic flute.wav organ.flac --out latents
    """
    import io

    import numpy as np

    from notebank import files
    from notebank.audio import wav
    from notebank.checkpoints import catalogue
    from notebank.errors import BadFile, BadValue

    doubles = {path.stem for path in audio if [p.stem for p in audio].count(path.stem) > 1}
    if doubles:
        raise BadValue(f"two recordings are called {min(doubles)}: their latents would have the same name")
    loaded = catalogue.load(model)
    recordings = [wav.read(path, loaded.info.sample_rate)[0] for path in audio]
    latents = []
    with Progress("recordings") as progress:
        for done, (path, recording) in enumerate(zip(audio, recordings)):
            progress(done, len(audio))
            try:
                latents += loaded.encode([recording], None if pitch is None else [pitch])
            except BadValue as error:
                raise BadFile(f"{path}: {error}") from error
        progress(len(audio), len(audio))
    ending = "_embeddings.npy" if None in loaded.info.latent.shape else "_z.npy"
    out.mkdir(parents=True, exist_ok=True)
    for path, z in zip(audio, latents):
        buffer = io.BytesIO()
        np.save(buffer, np.asarray(z, np.float32))
        files.write(out / f"{path.stem}{ending}", buffer.getvalue())
        click.echo(f"{out / path.stem}{ending}  {list(z.shape)}")
