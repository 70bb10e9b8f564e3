"""nsynth in Max with a model that draws latents: its corners as latents, drawn, kept, recalled,
locked and remembered."""

import numpy as np
import pytest

from server.max.test_nsynth import CHOICE, Instrument, sent

pytestmark = pytest.mark.usefixtures("home")

NAMES = ("nw", "ne", "sw", "se")


class Corners(Instrument):
    def done(self, verb, *words, times=1):
        """Whether the server did that so often by now, or does in time."""
        answer = ["done", verb, *words]
        return self.machine.until(
            lambda: sum(said[: len(answer)] == answer for said in self.said("reply")) >= times
        )


@pytest.fixture
def instrument(machine, server):
    instrument = Corners(machine, server)
    assert instrument.cells(1)
    return instrument


def latent(server, name):
    """The latent that the server holds in this corner of the one session that there is; None where
    a sound is."""
    return server.host.sessions.newest().corners[NAMES.index(name)].latents.get(-1)


def shown(instrument, words, index=0):
    """What the first box of this kind shows or heard last, in the panel of a corner."""
    panels = [box.patch for box in instrument.patch.nested("nb.part.corner")]
    return panels[index].find(words)


def test_new_latents_at_all_corners_are_rendered_at_once(instrument, machine):
    instrument.patch.find("new:").click()
    for name in NAMES:
        assert instrument.done("latent_random", name)
    assert instrument.cells(2)
    assert sorted(line[4] for line in sent(machine, "latent_random")) == sorted(NAMES)


def test_a_corner_is_kept_under_the_name_in_the_box_and_recalled_elsewhere(instrument, server):
    instrument.say("new-all", "bang")
    assert instrument.done("latent_random", "nw")
    instrument.patch.find("textedit").take(0, ["set", "mine"])
    instrument.patch.find("NW", within="nb.latents").click()
    assert instrument.done("latent_keep", "nw", "mine") and instrument.done("latents", 1, 0, "mine")
    assert instrument.patch.find("umenu", within="nb.latents").items == ["mine"]
    instrument.say("recall", 3, "mine")
    assert instrument.done("latent_recall", "mine", "se")
    assert np.array_equal(latent(server, "se"), latent(server, "nw")) and not np.array_equal(
        latent(server, "se"), latent(server, "ne")
    )
    assert shown(instrument, "comment", 3).heard[0] == ["set", "mine"]


def test_a_locked_corner_stays_as_it_is(instrument, machine, server):
    shown(instrument, "toggle").move(1)
    instrument.say("new-all", "bang")
    assert instrument.done("latent_random", "se")
    instrument.say("corner", 0, "bright")
    instrument.say("recall", 0, "mine")
    assert instrument.cells(2)
    assert {line[4] for line in sent(machine, "latent_random")} == {"ne", "sw", "se"}
    assert ["0", "bright"] not in [line[4:] for line in sent(machine, "corner")]
    assert sent(machine, "latent_recall") == []
    assert shown(instrument, "umenu").shown == "dull"


def test_another_model_brings_the_sounds_back(instrument, machine):
    instrument.say("new-all", "bang")
    assert instrument.done("latent_random", "se")
    assert shown(instrument, "comment", 3).heard[0][1].startswith("latent-")
    instrument.say("model", "quick")  # the one that is there
    assert instrument.done("model", "quick")
    assert shown(instrument, "comment", 3).heard[0][1].startswith("latent-")
    before = len(sent(machine, "corner"))
    instrument.say("model", "other")
    assert instrument.done("model", "other") and machine.until(
        lambda: len(sent(machine, "corner")) >= before + 4
    )
    assert sorted(line[-1] for line in sent(machine, "corner")[before:]) == sorted(CHOICE)
    assert shown(instrument, "comment", 3).heard[0] == ["set", "sound"]


def test_drawn_and_recalled_corners_are_the_same_in_a_server_that_was_started_anew(
    machine, make_server
):
    first = make_server(model="other")
    instrument, port = Corners(machine, first), first.address[1]
    instrument.say("model", "quick")
    assert instrument.done("model", "quick") and instrument.cells(1)
    instrument.say("new-all", "bang")
    for name in NAMES:
        assert instrument.done("latent_random", name)
    instrument.say("keep", 0, "mine")
    assert instrument.done("latent_keep", "nw")
    instrument.say("recall", 1, "mine")
    assert instrument.done("latent_recall", "mine", "ne")
    instrument.say("corner", 2, "thin")
    assert instrument.done("corner", 2, "thin")
    before = {name: latent(first, name) for name in ("nw", "ne", "se")}
    first.stop()
    assert machine.alone(lambda: ["away"] in instrument.said("status"))
    cells = len(instrument.said("complete"))
    second = make_server(port=port, model="other")
    assert machine.until(lambda: len(instrument.said("complete")) > cells)
    assert machine.until(lambda: instrument.said("status")[-1] == ["ready"])
    for name, z in before.items():
        assert np.array_equal(latent(second, name), z)
    assert latent(second, "sw") is None
