"""The NSynth WaveNet in nsynth.pd, with a network small enough to be quick and random weights."""

import numpy as np
import pytest

from notebank.checkpoints import native
from notebank.models.wavenet.autoencoder import WavenetAutoencoder
from notebank.stage.serving import serving
from pd.instrument.test_instrument import Instrument

TINY = {
    "width": 16,
    "skip": 16,
    "layers": 6,
    "stages": 6,
    "encoder_width": 16,
    "encoder_layers": 6,
    "latents": 4,
    "length": 16000,
}


@pytest.fixture(scope="module")
def instrument(tmp_path_factory):
    home = tmp_path_factory.mktemp("home")
    native.save(WavenetAutoencoder.from_config(TINY), home / "models", "nsynth")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NOTEBANK_HOME", str(home))
        with (
            serving(0, fresh=True, arguments=["--model", "null"]) as server,
            Instrument(server.port) as instrument,
        ):
            instrument.settle()
            yield instrument


def test_the_model_is_chosen_and_every_pitch_of_the_cell_arrives(instrument):
    instrument.say("model", "nsynth")
    instrument.hear("reply", "done", "model")
    instrument.go(0.3, 0.6)
    assert np.ptp(instrument.strike(60)) > 0.05


def test_two_places_of_the_pad_sound_different(instrument):
    heard = []
    for place in ((0.1, 0.1), (0.9, 0.2)):
        instrument.go(*place)
        heard.append(instrument.strike(60)[:8000])
    assert not np.array_equal(*heard)


def test_the_status_line_tells_how_far_the_rendering_is(instrument):
    instrument.go(0.7, 0.8)
    assert any("rendering" in str(message.atoms[0]) for message in instrument.heard("status"))
