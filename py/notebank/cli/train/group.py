"""`notebank train`: makes models."""

import click

from notebank.cli.train.baseline import baseline
from notebank.cli.train.carried import carried
from notebank.cli.train.drawn import partials_drawn
from notebank.cli.train.gansynth import gansynth
from notebank.cli.train.harmonic import harmonic_vae, spectral_ae
from notebank.cli.train.partials import partials
from notebank.cli.train.wavenet import wavenet_ae
from notebank.cli.train.wms import wms


@click.group(
    commands=[
        baseline,
        carried,
        gansynth,
        harmonic_vae,
        partials,
        partials_drawn,
        spectral_ae,
        wavenet_ae,
        wms,
    ]
)
def train() -> None:
    """Train a model."""
