"""What products are computed in: the option, and the line that says what is taken."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from torch import nn

    from notebank.models.base import DecodeOptions, NoteModel

CHOICES = ("auto", "fp32", "bf16")

PLAYING = click.option(
    "--precision",
    type=click.Choice([*CHOICES, "int8"]),
    default="auto",
    show_default=True,
    help="auto is fp32; bf16 is rougher, faster only where the processor has it (AVX512-BF16, AMX, "
    "Arm's BF16), and for a few notes of a WaveNet. int8 is for a WaveNet in the native engine: "
    "the fastest.",
)


def training(usual: str = "auto", but: str = "") -> Callable[[Callable], Callable]:
    """The option of a training command, which says what is usual, and what is always in fp32."""
    return click.option(
        "--precision",
        type=click.Choice(CHOICES),
        help=f"Of products{but}. auto: bf16 where the device has it (AVX512-BF16, AMX, Arm's BF16, "
        f"a GPU), else fp32. [{usual}]",
    )


def tell(model: "NoteModel", options: "DecodeOptions") -> None:
    """Says what a model takes where bf16 or int8 is asked for."""
    if options.precision in ("bf16", "int8"):
        _say(model.precision(options))


def tell_training(precision: str, network: "nn.Module") -> None:
    """Says what a network is trained in."""
    from notebank.models import device

    where = device.device_of(network)
    _say(device.told(device.training(precision, where), where))


def _say(taken: str) -> None:
    click.echo(f"products in {taken}", err=True)
