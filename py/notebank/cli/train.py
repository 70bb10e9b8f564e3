"""`notebank train`: makes models."""

import click

from notebank.cli.train_baseline import baseline
from notebank.cli.train_gansynth import gansynth
from notebank.cli.train_harmonic import harmonic_vae, spectral_ae
from notebank.cli.train_wavenet import wavenet_ae
from notebank.cli.train_wms import wms


@click.group(commands=[baseline, gansynth, wms, wavenet_ae, harmonic_vae, spectral_ae])
def train() -> None:
    """Train a model."""
