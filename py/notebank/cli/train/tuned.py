"""What becomes of a model that was tuned to recordings."""

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from notebank.models.stored import StoredModel
    from notebank.training.tuning import Tuned


def keep(model: "StoredModel", tuned: "Tuned", start: str, name: str) -> None:
    """Tells what was gained, and saves the model among the user's where that is anything.

    Args:
        model: With its best weights.
        tuned: Figures before and after.
        start: What it began as.
        name: What it is to be called.

    Raises:
        click.ClickException: Nothing was gained; a copy under another name would be a lie.
    """
    from notebank.checkpoints import native
    from notebank.paths import home

    click.echo(tuned.table())
    if not tuned.better:
        raise click.ClickException(
            f"{start} got no better in {tuned.steps} steps, so there is no {name}: give more "
            "recordings, or more time, or another --start"
        )
    path = native.save(model, home() / "models", name, half=True)
    click.echo(f"{path} after {tuned.steps} steps: choose {name} in the model menu")
