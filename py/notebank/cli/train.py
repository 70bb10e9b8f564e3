"""`notebank train`: makes models."""

import click

from notebank.cli.train_baseline import baseline
from notebank.cli.train_carried import carried
from notebank.cli.train_gansynth import gansynth
from notebank.cli.train_harmonic import harmonic_vae, spectral_ae
from notebank.cli.train_wavenet import wavenet_ae
from notebank.cli.train_wms import wms


@click.group(commands=[baseline, carried, gansynth, harmonic_vae, spectral_ae, wavenet_ae, wms])
def train() -> None:
    """Train a model."""
