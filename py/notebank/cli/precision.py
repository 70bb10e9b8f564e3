"""What products are computed in: the option, and the line that says what was taken instead."""

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from notebank.models.base import DecodeOptions, NoteModel

PLAYING = click.option(
    "--precision", type=click.Choice(["auto", "fp32", "bf16"]), default="auto", show_default=True,
    help="bf16 is rougher, and faster where the processor has such products (AVX512-BF16, AMX).")
TRAINING = click.option(
    "--precision", type=click.Choice(["bf16", "fp32"]),
    help="Of products: bf16, where the device has such (AVX512-BF16, AMX, a GPU), or fp32. [bf16]")


def tell(model: "NoteModel", options: "DecodeOptions") -> None:
    """Says so where a model will not decode in the bf16 that was asked for."""
    tell_taken(options.precision, model.precision(options))


def tell_taken(wanted: str, taken: str) -> None:
    """Says so where bf16 was wanted, and something else is taken."""
    from notebank.models import device
    if wanted == "bf16" != taken:
        why = device.FALLBACK if not device.fast_bf16() else "this model computes in nothing else"
        click.echo(f"computing in {taken}: {why}", err=True)
