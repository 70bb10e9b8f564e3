"""`notebank models`: what there is, what it can do, and how to get more."""

import click

from notebank.cli.models.catalogues import catalogue_group
from notebank.cli.models.directions import directions
from notebank.cli.models.fetching import fetch
from notebank.cli.models.importing import import_model
from notebank.cli.models.removing import remove


@click.group()
def models() -> None:
    """List and describe models, take in other people's."""


@models.command("list")
def list_models() -> None:
    """List the models that can be had by name.

    \b
    Example:
      notebank models list
    """
    from notebank.checkpoints import catalogue, native
    from notebank.errors import BadFile

    click.echo(f"{'null':20} {'null':12} built in, a tone for tests")
    for name, path in sorted(catalogue.files().items()):
        shipped = path.parent == catalogue.SHIPPED
        default = ", the default" if name == catalogue.DEFAULT else ""
        legacy = ", legacy" if shipped and name in catalogue.LEGACY else ""
        try:
            kind = native.kind(path)
        except BadFile as error:
            kind = f"({error})"
        whose = f"{'shipped' if shipped else 'yours'}{default}{legacy}"
        click.echo(f"{name:20} {kind:12} {whose}, {path.stat().st_size / 1e6:.1f} MB")


@models.command()
@click.argument("model")
def info(model: str) -> None:
    """Describe MODEL, a name or a checkpoint file.

    \b
    Example:
      notebank models info concert
    """
    from notebank.checkpoints import catalogue

    loaded = catalogue.load(model)
    what, length = loaded.info, loaded.info.length
    shape = ", ".join("frames" if n is None else str(n) for n in what.latent.shape)
    hop = (
        "" if what.latent.frame_hop is None else f", a frame every {what.latent.frame_hop} samples"
    )
    lines = {
        "kind": what.kind,
        "rate": f"{what.sample_rate} Hz",
        "latent": f"[{shape}], {what.latent.geometry}{hop}",
        "of": "each pitch its own" if what.latent.per_pitch else "one for all pitches",
        "pitch": "in the latent"
        if what.pitch.input == "none"
        else f"{what.pitch.input}, {what.pitch.low}..{what.pitch.high}",
        "length": (
            f"{length.fixed or length.default} "
            f"samples{' always' if length.fixed else ' unless asked otherwise'}"
        ),
        "can": ", ".join(sorted(what.caps)),
        "hash": loaded.fingerprint[:8],
        **loaded.described(),
    }
    for key, value in lines.items():
        click.echo(f"{key:8} {value}")
    card = catalogue.card(model)
    if card is not None:
        click.echo(f"{'card':8} {card}")


models.add_command(import_model)
models.add_command(fetch)
models.add_command(catalogue_group)
models.add_command(directions)
models.add_command(remove)
