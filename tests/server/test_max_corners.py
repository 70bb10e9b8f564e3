"""nsynth in Max with a model that draws latents: its corners as latents, drawn, kept, recalled, locked and remembered."""

import numpy as np
import pytest

from server.test_max import CHOICE, Instrument
from server.test_max_gansynth import home, machine, sent  # noqa: F401

NAMES = ("nw", "ne", "sw", "se")


class Corners(Instrument):
    def done(self, verb, *words, times=1):
        """Whether the server did that so often by now, or does in time."""
        answer = ["done", verb, *words]
        return self.machine.until(lambda: sum(said[:len(answer)] == answer for said in self.said("reply")) >= times)

    def corner(self, index):
        """The panel's boxes."""
        return self.patches("nb.part.corner")[index]


@pytest.fixture
def instrument(machine, server):
    instrument = Corners(machine, server)
    assert instrument.cells(1)
    return instrument


def latent(server, name):
    """What the server holds for the one session that there is."""
    (session,) = server.sessions.values()
    return session.corners[NAMES.index(name)]


def test_new_latents_at_all_corners_are_rendered_at_once(instrument, machine):
    instrument.patch.find("new:").click()
    for name in NAMES:
        assert instrument.done("latent_random", name)
    assert instrument.cells(2)
    assert sorted(line[4] for line in sent(machine, "latent_random")) == sorted(NAMES)


def test_a_locked_corner_stays_as_it_is(instrument, machine):
    instrument.patch.find("toggle", within="nb.part.corner").move(1)
    instrument.say("new-all")
    assert instrument.done("latent_random", "se")
    instrument.say("corner", 0, "bright")
    instrument.say("recall", 0, "mine")
    assert instrument.cells(2)
    assert {line[4] for line in sent(machine, "latent_random")} == {"ne", "sw", "se"}
    assert "bright" not in [line[-1] for line in sent(machine, "corner")] or len(sent(machine, "corner")) == 0
    assert sent(machine, "latent_recall") == []
    assert instrument.patch.find("umenu", within="nb.part.corner").shown == "dull"
