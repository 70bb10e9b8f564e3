"""The sliders of what a model can be told, in nsynth.pd, with a server of few words."""

import pytest

from notebank.protocol import attributes, hosting, replies
from pd.opened import Opened
from pdtools.standin import StandIn

SLIDERS = ("gain", 0.0, 2.0, 0.0, 1.0, "mute", 0.0, 1.0, 1.0, 0.0)


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """Its model is called `of`; what it has is `sliders`."""

    folder = tmp_path_factory.mktemp("server")

    def behave(command):
        values = {
            hosting.Status: (server.of, 0, 1.0, 0, 0, 1.0, 10.0),
            hosting.Home: (folder.as_posix(),),
            attributes.Sliders: (server.of, *SLIDERS),
        }.get(type(command))
        return values and [replies.Done(command.id, command.address, values)]

    with StandIn(folder, behave) as server:
        server.of = "copy"
        yield server


@pytest.fixture(scope="module")
def patch(server):
    with Opened("nsynth", server.port, ("reply", "command", "status", "attribute")) as patch:
        patch.hear("reply", "done", "sliders")
        yield patch


def told(patch, name, value):
    """Waits until the server is told that of an attribute. What it was told before may come once
    more: on a busy machine the patch asks again what the model has, and tells all again."""
    return patch.hear("command", "attribute", name, value)


def test_a_slider_tells_its_attribute_a_switch_is_on_or_off_and_a_number_may_be_any(patch):
    patch.say("attribute-0", 0.25)
    assert told(patch, "gain", 0.5)
    patch.say("attribute-1", 0.6)
    assert told(patch, "mute", 1)
    patch.say("attribute", "gain", 7.5)
    assert told(patch, "gain", 7.5)
    patch.say("attribute-2", 0.5)  # there is none
    patch.say("attribute", "colour", 1)
    patch.say("attribute", "gain", 1)
    assert told(patch, "gain", 1)


def test_what_is_set_is_told_again_to_a_server_that_loaded_the_model_anew(patch, server):
    patch.say("attribute-0", 0.25)
    assert told(patch, "gain", 0.5)
    server.sessions.clear()
    patch.say("model", "copy")
    patch.hear("reply", "done", "model", "copy")
    assert told(patch, "gain", 0.5)


def test_a_preset_brings_it_back(patch):
    patch.say("attribute-0", 0.25)
    assert told(patch, "gain", 0.5)
    patch.say("store", 1, "soft")
    patch.hear("status", "stored")
    patch.say("attribute-0", 1)
    assert told(patch, "gain", 2)
    patch.say("preset", "soft")
    assert told(patch, "gain", 0.5)


def test_another_model_is_told_nothing_of_it(patch, server):
    patch.say("attribute-0", 0.25)
    assert told(patch, "gain", 0.5)
    server.of = "other"
    patch.say("model", "other")
    patch.hear("reply", "done", "sliders", "other")
    patch.say("attribute-1", 1)
    assert told(patch, "mute", 1)
