"""The option --device, of all commands that compute."""

from collections.abc import Callable

import click

CHOICE = click.Choice(["auto", "cpu", "cuda", "mps"])


def device_option(usual: str | None = "auto") -> Callable[[Callable], Callable]:
    """Gives a command the option; it gets a name for `notebank.models.device.pick_device`, which
    alone says what that means here."""
    return click.option(
        "--device",
        type=CHOICE,
        default=usual,
        show_default=usual is not None,
        help="What networks compute on. auto: an NVIDIA GPU where PyTorch sees one, else the "
        "processor.",
    )
