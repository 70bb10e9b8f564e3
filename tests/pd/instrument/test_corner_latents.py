"""nsynth.pd with a model that draws latents: its corners as latents, drawn, kept, recalled and
remembered."""

import pytest

from notebank.stage.serving import serving
from pd.opened import Opened


@pytest.fixture(scope="module", autouse=True)
def home(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NOTEBANK_HOME", str(tmp_path_factory.mktemp("home")))
        yield


class Instrument(Opened):
    """nsynth.pd; latents are read from the server."""

    def __init__(self, port):
        super().__init__("nsynth", port, ("reply", "command", "cell", "connected"))

    def latent(self, corner):
        self.say("command", "latent_read", corner, 0, 4)
        return self.hear("reply", "done", "latent_read", corner)[5:]


@pytest.fixture(scope="module")
def instrument():
    with (
        serving(0, fresh=True, arguments=["--model", "null"]) as server,
        Instrument(server.port) as instrument,
    ):
        instrument.hear("cell")
        yield instrument


def test_new_latents_at_all_corners_are_rendered_at_once(instrument):
    before = [instrument.latent(corner) for corner in ("nw", "se")]
    instrument.say("new-all")
    for corner in ("se", "sw", "ne", "nw"):
        instrument.hear("reply", "done", "latent_random", corner)
    instrument.hear("reply", "done", "position")
    assert instrument.latent("nw") not in before and instrument.latent("se") not in before


def test_a_corner_is_kept_under_a_name_and_recalled_elsewhere(instrument):
    instrument.say("new-all")
    instrument.hear("reply", "done", "latent_random", "nw")
    kept = instrument.latent("nw")
    instrument.say("keep", 0, "mine")
    instrument.hear("reply", "done", "latent_keep", "nw", "mine")
    assert "mine" in instrument.hear("reply", "done", "latents")[4:]
    instrument.say("recall", 3, "mine")
    instrument.hear("reply", "done", "latent_recall", "mine", "se")
    assert instrument.latent("se") == kept


def test_another_model_brings_the_sounds_back(instrument):
    instrument.say("model", "null")
    instrument.hear("reply", "done", "model", "null")
    instrument.say("new-all")
    instrument.hear("reply", "done", "latent_random", "se")
    instrument.say("model", "harmonic")
    assert instrument.hear("command", "corner", 3, "voice")
    instrument.say("model", "null")
    instrument.hear("reply", "done", "model", "null")


def test_drawn_corners_are_the_same_in_a_server_that_was_started_again():
    with (
        serving(0, fresh=True, arguments=["--model", "null"]) as first,
        Instrument(first.port) as instrument,
    ):
        instrument.hear("cell")
        instrument.say("new-all")
        instrument.hear("reply", "done", "latent_random", "ne")
        drawn = instrument.latent("ne")
        first.process.kill()
        first.process.wait()
        instrument.hear("connected", 0)
        with serving(first.port, fresh=True, arguments=["--model", "null"]):
            instrument.hear("connected", 1)
            instrument.hear("reply", "done", "latent_random", "ne")
            assert instrument.latent("ne") == drawn
