"""The GANSynth windows in Max, and the corners of nsynth as latents: what a hand does in them, played against a real server."""

import numpy as np
import pytest

from models.gansynth import imported
from server.test_latents import Encoder
from server.test_max_gansynth import Scope, home, machine, sent  # noqa: F401


class Window(Scope):
    """A main patcher, opened, and told where the server is."""

    def __init__(self, machine, name, server):
        self.patch = machine.load(name)
        super().__init__(machine, next(name for name in machine.receivers if name.endswith("-command")).split("-")[0], server)

    def panel(self, name, z):
        """The nb.latent or nb.sound~ of this latent."""
        return next(box.patch for box in self.patch.find_all(name) if z in map(str, box.patch.args))


@pytest.fixture
def keys(machine, server):
    window = Window(machine, "gansynth", server)
    assert window.heard("complete")
    return window


def tap(box) -> list:
    """What the box gets from now on."""
    heard = []
    box.take = lambda inlet, message: heard.append(message)
    return heard


def mixed(window, amount):
    """The latent c once it lies there between a and b, and the keys have it."""
    before = len(window.said("cell"))
    window.say("amount", amount)
    assert window.heard("cell", times=before + 1)
    return window.latent("c")


def test_the_keys_play_the_latent_between_a_and_b(keys, machine):
    assert keys.said("cell")[-1][1] == 13
    keys.say("note", 60, 100)
    assert keys.said("play")[-1][:2] == [60, 100]
    assert "failed" not in {said[0] for said in keys.said("status")}


def test_the_slider_goes_from_a_to_b_and_its_ends_are_theirs(keys):
    assert np.array_equal(mixed(keys, 0.0), keys.latent("a"))
    between = mixed(keys, 0.5)
    assert np.array_equal(mixed(keys, 1.0), keys.latent("b"))
    assert not np.allclose(between, keys.latent("b"))
    assert keys.patch.find("slider").heard[0] == ["set", 1.0]


def test_many_moves_of_the_slider_end_where_it_stands(keys, machine):
    for amount in np.linspace(0, 1, 40):
        keys.patch.find("slider").move(float(amount))
    assert machine.until(lambda: np.array_equal(keys.latent("c"), keys.latent("b")))
    assert len(sent(machine, "latent_slerp")) < 10


def test_a_latent_that_is_drawn_by_hand_is_heard_a_moment_later(keys):
    mixed(keys, 0.0)
    cells = len(keys.said("cell"))
    keys.patch.find("multislider").draw(1.0, 2.0, 3.0, -3.0)
    assert keys.heard("cell", times=cells + 1)
    assert keys.latent("c") == pytest.approx([1, 2, 3, -3])


def test_a_row_shows_all_256_numbers_and_gives_them_back_when_it_is_drawn_in(machine, shelf, make_server):
    shelf.models["gan"] = imported()
    keys = Window(machine, "gansynth", make_server(model="gan"))
    assert keys.heard("answered", "cornered")
    row, drawn = keys.patch.find("multislider"), keys.latent("a")
    assert np.array_equal(np.float32(row.sliders), drawn)
    row.draw(*row.sliders[:-1], 2.5)
    assert keys.heard("answered", "cornered", times=2)
    assert np.array_equal(keys.latent("a"), np.float32([*drawn[:-1], 2.5]))


def test_one_sound_is_made_at_its_pitch_and_played_as_soon_as_it_is_there(keys, machine):
    line = tap(keys.patch.find("line~ 0.", within="nb.part.player"))
    keys.patch.find("synthesize").click()
    assert keys.heard("filled", f"{keys.scope}-sound")
    machine.wait(1)
    start, end = 1 / 16, 3197 / 16
    assert line == [[start], pytest.approx([end, end - start])]


def test_a_server_that_was_started_anew_plays_the_same_latent(machine, make_server):
    first = make_server(model="other")
    port = first.address[1]
    keys = Window(machine, "gansynth", first)
    keys.say("model", "quick")
    assert keys.heard("answered", "cornered", times=2) and keys.heard("complete")
    before = {name: keys.latent(name) for name in "abc"}
    first.stop()
    assert machine.until(lambda: ["away"] in keys.said("status"))
    cells, written = len(keys.said("complete")), len(sent(machine, "latent_write"))
    make_server(port=port, model="other")
    assert keys.heard("complete", times=cells + 1, seconds=20)
    assert all(np.array_equal(keys.latent(name), z) for name, z in before.items())
    assert len(sent(machine, "latent_write")) > written
