"""The GANSynth windows in Max, and the corners of nsynth as latents: what a hand does in them,
played against a real server."""

import numpy as np
import pytest

from maxtools.scope import Opened, tap
from models.gansynth import imported
from notebank.audio import wav
from server.max.test_gansynth import Latents
from server.max.test_nsynth import sent
from server.test_latents import Encoder

pytestmark = pytest.mark.usefixtures("home")

WISHES = {
    "notes": 3,
    "steps": 1,
    "spacing": 0.1,
    "attack": 0.05,
    "sustain": 0.1,
    "decay": 0.05,
    "pitch": 60,
    "seed": 7,
}


class Window(Opened, Latents):
    """One of the windows."""


@pytest.fixture
def keys(machine, server):
    window = Window(machine, "gansynth", server)
    assert window.heard("complete")
    return window


def test_the_keys_play_the_latent_between_a_and_b(keys, machine):
    assert keys.said("cell")[-1][1] == 13
    keys.say("note", 60, 100)
    assert keys.said("play")[-1][:2] == [60, 100]
    assert "failed" not in {said[0] for said in keys.said("status")}


def test_the_slider_goes_from_a_to_b_and_its_ends_are_theirs(keys, machine):
    a, b = keys.latent("a"), keys.latent("b")
    assert not np.allclose(a, b)
    keys.say("amount", 0.0)
    assert machine.until(lambda: np.array_equal(keys.latent("c"), a))
    keys.say("amount", 1.0)
    assert machine.until(lambda: np.array_equal(keys.latent("c"), b))
    assert keys.patch.find("slider", within="nb.gansynth.keys").heard[0] == ["set", 1.0]
    keys.say("amount", 0.25)
    assert machine.until(lambda: np.allclose(keys.latent("c"), 0.75 * a + 0.25 * b))


def test_many_moves_of_the_slider_end_where_it_stands(keys, machine):
    for amount in np.linspace(0, 1, 40):
        keys.patch.find("slider").move(float(amount))
    assert machine.until(lambda: np.array_equal(keys.latent("c"), keys.latent("b")))
    assert len(sent(machine, "latent_slerp")) < 10


def test_a_latent_that_is_drawn_by_hand_is_heard_a_moment_later(keys, machine):
    keys.say("amount", 0.0)
    cells = len(keys.said("cell"))
    keys.patch.find("multislider").draw(1.0, 2.0, 3.0, -3.0)
    assert machine.until(lambda: keys.latent("c").tolist() == [1, 2, 3, -3])
    assert keys.heard("cell", times=cells + 1)


def test_a_row_shows_all_256_numbers_and_gives_them_back_when_it_is_drawn_in(
    machine, shelf, make_server
):
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
    assert keys.heard("answered", "cornered") and keys.heard("complete")
    assert machine.until(lambda: keys.said("ready")[-1][4] == 3200 * 3)
    before = {name: keys.latent(name) for name in "abc"}
    first.stop()
    assert machine.alone(lambda: ["away"] in keys.said("status"))
    cells, written = len(keys.said("complete")), len(sent(machine, "latent_write"))
    make_server(port=port, model="other")
    assert keys.heard("complete", times=cells + 1)
    assert all(np.array_equal(keys.latent(name), z) for name, z in before.items())
    assert len(sent(machine, "latent_write")) > written
    # of the model that was chosen, not of the one that the server begins with
    assert keys.said("ready")[-1][4] == 3200 * 3


def test_multi_makes_all_its_sounds_and_mixes_their_latents_by_their_levels(machine, server):
    multi = Window(machine, "gansynth_multi", server)
    assert multi.heard("answered", "randomized", times=5)
    multi.patch.find("synthesize").click()
    assert multi.machine.until(
        lambda: (
            {said[0] for said in multi.said("filled")}
            == {f"{multi.scope}-sound-{name}" for name in "abcde"}
        )
    )
    levels = np.float32([0.9, 0.1, 0.5, 0.0])
    for name, level in zip("abcd", levels, strict=True):
        multi.say("level", name, float(level))
    multi.patch.find("mix").click()
    assert multi.heard("filled", f"{multi.scope}-sound-e", times=2)
    mixed = sum(
        level * multi.latent(name) for name, level in zip("abcd", levels, strict=True)
    ) / np.sqrt(np.sum(levels**2))
    assert multi.latent("e") == pytest.approx(mixed, abs=1e-5)


def test_a_latent_is_kept_under_the_name_in_its_box_and_recalled(machine, server):
    multi = Window(machine, "gansynth_multi", server)
    assert multi.heard("answered", "randomized", times=5)
    box, drawn = multi.patch.find("textedit"), multi.latent("a")
    box.take(0, ["set", "mine"])
    multi.patch.find("keep").click()
    multi.patch.find("new", within="nb.latent").click()
    multi.patch.find("recall").click()
    assert multi.heard("answered", "recalled")
    assert multi.said("answered")[-3:] == [["kept"], ["randomized"], ["recalled"]]
    assert np.array_equal(multi.latent("a"), drawn)
    box.take(0, ["bang"])  # the return key
    machine.wait(1)
    assert len(multi.said("gansynth")) == 5 + 3


def test_a_hallucination_is_played_when_it_is_there_and_saved(machine, server, tmp_path):
    window = Window(machine, "gansynth_hallucination", server)
    assert window.heard("gan-known", 1)
    for name, value in WISHES.items():
        window.say("wish", name, value)
    window.patch.find("hallucinate").click()
    assert window.heard("answered", "hallucinated")
    assert sent(machine, "hallucinate")[0][5:] == [
        "3",
        "1",
        "0.1",
        "0",
        "0.05",
        "0.1",
        "0.05",
        "60",
        "7",
    ]
    frames = window.said("answered")[-1][1]
    assert frames == pytest.approx(0.6 * 16000)
    assert window.said("start") == [["h"]]
    window.say("save", f"{window.scope}-halluc", (tmp_path / "mine.wav").as_posix())
    assert wav.read(tmp_path / "mine.wav")[0].size == frames


def test_a_model_that_draws_latents_is_looked_for_and_chosen(machine, shelf, make_server):
    shelf.models = {"encoder": Encoder(), "plain": shelf.models["quick"], "zither": imported()}
    window = Window(machine, "gansynth_multi", make_server(model="encoder"))
    assert window.heard("sampled", 1, "zither", 256)
    assert [line[4] for line in sent(machine, "model")] == ["zither"]


def test_without_such_a_model_the_status_line_says_how_to_get_one(machine, shelf, make_server):
    shelf.models = {"encoder": Encoder(), "plain": shelf.models["quick"]}
    window = Window(machine, "gansynth_multi", make_server(model="encoder"))
    assert window.heard("status", "failed", "model", "no-prior", "no")
    assert window.said("model") == []


def test_a_model_that_is_chosen_and_draws_none_is_told(machine, shelf, make_server):
    shelf.models["encoder"] = Encoder()
    window = Window(machine, "gansynth_multi", make_server())
    assert window.heard("sampled", 1)
    window.say("model", "encoder")
    assert window.heard("status", "failed", "model", "no-prior", "this")
    assert window.said("sampled")[-1][:2] == [0, "encoder"]
