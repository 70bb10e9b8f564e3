"""Latents by name, over a real socket: with a null model of four numbers, and with the small
GANSynth of the fixtures."""

import hashlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from models.gansynth import imported
from models.physics import fundamental
from notebank.audio import wav
from notebank.audio.loudness import level
from notebank.checkpoints import directions, native
from notebank.latent import travel
from notebank.models.base import NoteModel
from notebank.models.null import NullModel
from notebank.protocol import hosting, latents, music
from notebank.song.hallucination import Hallucination
from server.test_loss import hear
from server.test_verbs import brightness, fails, notes


class Encoder(NullModel):
    """A null model that cannot draw latents."""

    sample = NoteModel.sample

    def __init__(self):
        super().__init__()
        self.info = replace(self.info, caps=frozenset({"encode"}))


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))


@pytest.fixture
def tools(client):
    return client.shelf


@pytest.fixture
def gan(shelf, make_server, make_client):
    """An open session with the GANSynth."""
    shelf.models["gan"] = imported()
    client = make_client(make_server(model="gan"))
    client.pitches([60])
    return client


def audio(done):
    samples, rate = wav.read(done.path)
    assert (samples.size, rate) == (done.frames, done.rate)
    return samples


def test_a_latent_is_drawn_and_its_seed_gives_it_again(tools, shelf):
    seed = tools.random("z1")
    assert tools.random("z2", seed) == seed
    assert np.array_equal(tools.read("z1"), tools.read("z2"))
    assert np.array_equal(tools.read("z1"), shelf.models["quick"].sample(1, seed)[0])
    assert not np.array_equal(tools.read("z1"), (tools.random("z2"), tools.read("z2"))[1])


def test_the_ends_of_a_way_are_its_two_latents_to_the_bit(gan):
    gan.shelf.random("a", 1)
    gan.shelf.random("b", 2)
    a, b = gan.shelf.read("a"), gan.shelf.read("b")
    assert a.size == 256
    for amount, expected in ((0.0, a), (1.0, b)):
        gan.shelf.slerp("c", "a", "b", amount)
        assert np.array_equal(gan.shelf.read("c"), expected)
    gan.shelf.slerp("c", "a", "b", 0.25)
    assert np.array_equal(gan.shelf.read("c"), travel.slerp(a, b, 0.25))


def test_sums_and_walks_are_those_of_the_library(tools):
    tools.write("a", np.float32([1, 2, 3, 4]))
    tools.write("b", np.float32([0, 1, 0, -1]))
    tools.sum("a", {"a": 2.0, "b": -0.5})
    assert tools.read("a").tolist() == [2, 3.5, 6, 8.5]
    seed = tools.walk("c", "a", 30.0)
    step, start = tools.read("c"), tools.read("a")
    assert np.array_equal(step, next(travel.walk(start, np.radians(30), seed)))
    assert np.degrees(
        np.arccos(step @ start / np.linalg.norm(step) / np.linalg.norm(start))
    ) == pytest.approx(30, abs=0.01)


def test_directions_are_computed_or_read_from_the_file_and_move_a_latent(gan, tmp_path):
    names = gan.shelf.directions()
    assert names == [f"direction_{i + 1}" for i in range(16)]
    gan.shelf.random("z", 5)
    gan.shelf.move("far", "z", [0.0, 2.0])
    moved = gan.shelf.read("far") - gan.shelf.read("z")
    assert np.linalg.norm(moved) == pytest.approx(2, abs=1e-4)
    assert np.allclose(moved, directions.compute(imported()).vectors[1] * 2, atol=1e-5)
    with fails("bad-value", "there are 16 directions, not 17"):
        gan.shelf.move("far", "z", [0.0] * 17)
    checkpoint = native.save(imported(), tmp_path / "home/models", "gan")
    directions.save(
        checkpoint, directions.compute(imported(), 2).renamed({"direction_1": "bright"})
    )
    assert gan.shelf.directions() == ["bright", "direction_2"]


def test_a_long_vector_travels_in_pieces_in_any_order(gan):
    values = np.random.default_rng(0).standard_normal(256).astype(np.float32)
    second, first = values[128:].tolist(), values[:128].tolist()
    assert gan.ask(latents.Write, "z", 128, 256, second).result().received == 128
    with fails("not-found", "no latent 'z' here: there are nw, ne, sw, se, here"):
        gan.shelf.read("z")
    assert gan.ask(latents.Write, "z", 0, 256, first).result().received == 256
    assert np.array_equal(gan.shelf.read("z"), values)
    with fails("bad-value", "has 256 values, got 255"):
        gan.shelf.write("z", values[:255])
    assert np.array_equal(gan.shelf.read("z"), values)


def test_corners_are_written_read_and_heard(client, tools):
    client.position(0.0, 0.0)
    before = client.position(0.0, 0.0).result().generation
    tools.write("nw", np.full(4, 8.0))
    after = client.position(0.0, 0.0)
    assert after.result().generation == before + 1
    assert brightness(notes(after)[60], 60) == pytest.approx(1, abs=0.05)
    assert tools.read("nw").tolist() == tools.read("here").tolist() == [8] * 4
    client.note(48)
    assert np.array_equal(tools.read("se"), client.latent(3, 48))
    with fails("bad-value", "can only be read"):
        tools.random("here")


def test_a_written_corner_survives_moves_of_the_pad_and_the_same_model(client, tools):
    tools.random("ne", 9)
    drawn = tools.read("ne")
    for place in ((0.1, 0.9), (1.0, 0.0)):
        client.position(*place)
    client.model("quick")
    assert np.array_equal(tools.read("ne"), drawn)
    client.corner(1, "dull")
    assert not np.array_equal(tools.read("ne"), drawn)


def test_writing_a_corner_supersedes_the_cell_under_way(client, tools):
    client.model("slow")
    cell = client.post(music.Position, 0.5, 0.5)
    tools.random("nw")
    with fails("superseded"):
        client.wait(cell).result()


def test_a_position_sent_right_behind_a_written_corner_has_it(client, tools):
    client.position(0.0, 0.0)
    client.post(latents.Write, "nw", 0, 4, [8.0] * 4)
    cell = client.wait(client.post(music.Position, 0.0, 0.0))
    assert brightness(notes(cell)[60], 60) == pytest.approx(1, abs=0.05)


def test_a_position_sent_right_behind_a_model_is_played_by_it(client):
    client.position(0.5, 0.5)
    client.post(music.Model, "other")
    cell = client.wait(client.post(music.Position, 0.5, 0.5))
    assert {part.length for part in cell.parts} == {6400}


def test_load_draw_and_synthesize_may_be_sent_at_once(client):
    client.post(music.Model, "other")
    client.post(latents.Random, "z", 3)
    done = client.wait(client.post(latents.Synthesize, "z", "x", 60, 100, 0)).result()
    assert done.frames == 6400, "the new model's own length"


def test_a_latent_sounds_at_its_pitch_as_a_finished_note(gan):
    gan.shelf.random("z1-1003", 4)
    done = gan.shelf.synthesize("z1-1003", 60, to="1003-sound")
    assert (done.z, done.to, done.pitch, done.frames) == ("z1-1003", "1003-sound", 60, 64000)
    samples = audio(done)
    assert samples[0] == 0 and not samples[-2:].any()
    assert level(samples, 16000) == pytest.approx(-20, abs=0.1)
    again = gan.shelf.synthesize("z1-1003", 60)
    assert again.path == done.path, "from the cache"
    gan.shelf.random("nw", 4)
    assert gan.shelf.synthesize("nw", 60).path == done.path
    with fails("bad-value", r"plays pitches 24\.\.84, not 23"):
        gan.shelf.synthesize("nw", 23)


def test_a_note_longer_than_the_model_makes_is_held(gan):
    gan.shelf.random("z", 4)
    samples = audio(gan.shelf.synthesize("z", 60, seconds=8.0))
    assert samples.size == 128000 and samples[64000:96000].any()
    assert gan.shelf.hallucinate(2, 0, sustain=5.0, seed=1).frames == Hallucination(
        2, 0, sustain=5.0
    ).samples(16000)


def test_a_synthesized_note_has_the_length_asked_for(tools):
    tools.write("z", np.zeros(4))
    done = tools.synthesize("z", 57, seconds=0.5)
    assert done.frames == 8000 and fundamental(audio(done), 16000, 220) == pytest.approx(
        220, rel=1e-3
    )


def test_a_note_is_synthesized_before_the_cell_under_way(client, tools):
    tools.write("z", np.zeros(4))
    client.model("slow")
    cell = client.post(music.Position, 0.5, 0.5)
    tools.synthesize("z", 65)
    assert cell.closing is None and not cell.parts
    assert client.wait(cell).result().count == 3


def test_a_saved_latent_is_recalled_in_another_session(server, client, tools, make_client):
    seed = tools.random("z")
    tools.keep("z", "glassy")
    other = make_client(server)
    assert other.shelf.kept() == ["glassy"]
    other.shelf.recall("glassy", "sw")
    assert np.array_equal(other.shelf.read("sw"), tools.read("z"))
    assert (
        Path(server.config.folder.parent / "home/latents/glassy.safetensors").is_file()
        and seed >= 0
    )
    with fails("not-found", "no latent was saved as 'dull'; there are glassy"):
        tools.recall("dull", "z")


def test_a_latent_without_a_name_is_called_by_what_it_holds(client, tools):
    tools.random("z", seed=7)
    name = tools.keep("z")
    assert name.startswith("z-") and tools.keep("z") == name and tools.kept() == []
    tools.recall(name, "nw")
    assert np.array_equal(tools.read("nw"), tools.read("z"))
    tools.random("z", seed=8)
    assert tools.keep("z") != name


def test_a_saved_latent_of_another_shape_is_not_offered_and_not_taken(gan, shelf, client, tools):
    gan.shelf.random("z")
    gan.shelf.keep("z", "wide")
    assert gan.shelf.kept() == ["wide"] and tools.kept() == []
    with fails(
        "bad-value", "'wide' was saved with gan: 256 values, sphere; a latent of quick has 4, flat"
    ):
        tools.recall("wide", "z")


def test_a_new_model_keeps_the_latents_that_fit_it(client, tools, shelf):
    shelf.models["gan"] = imported()
    tools.random("z", 7)
    tools.random("nw", 7)
    client.model("other")
    assert tools.read("z").size == 4
    assert not np.array_equal(tools.read("nw"), tools.read("z")), (
        "a corner's own latent belonged to the old model"
    )
    client.model("gan")
    with fails("not-found", "no latent 'z'"):
        tools.read("z")


def test_a_model_that_only_draws_plays_the_pad_at_once_and_a_name_draws_the_same(
    gan, make_client, server
):
    gan.corners("dull", "even", "dull", "even")
    assert gan.position(0.0, 0.0).result().count == 1
    assert np.array_equal(gan.shelf.read("nw"), gan.shelf.read("sw"))
    assert not np.array_equal(gan.shelf.read("nw"), gan.shelf.read("ne"))


def test_a_hallucination_is_as_long_as_computed_and_its_seed_gives_it_again(tools):
    dream = Hallucination(3, 2, spacing=0.25, trim=0.05, attack=0.1, sustain=0.2, decay=0.3)
    done = tools.hallucinate(
        3, 2, spacing=0.25, trim=0.05, attack=0.1, sustain=0.2, decay=0.3, pitch=57, to="out"
    )
    assert (done.to, done.frames, done.rate) == ("out", dream.samples(16000), 16000)
    samples = audio(done)
    assert np.abs(samples).max() == pytest.approx(0.5, abs=1e-4)
    assert fundamental(samples, 16000, 220) == pytest.approx(220, rel=2e-3)
    again = tools.hallucinate(
        3, 2, spacing=0.25, trim=0.05, attack=0.1, sustain=0.2, decay=0.3, pitch=57, seed=done.seed
    )
    assert hashlib.sha256(samples).digest() == hashlib.sha256(audio(again)).digest()
    assert tools.hallucinate(3, 2, seed=done.seed).frames == Hallucination(3, 2).samples(16000), (
        "a pitch of its own for each note"
    )


def test_the_pad_plays_on_while_a_hallucination_is_made_and_it_can_be_cancelled(client):
    client.model("slow")
    dream = client.post(latents.Hallucinate, "out", 40, 4, 0.2, 0.0, 0.1, 0.2, 0.1, 60, 1)
    assert client.position(0.5, 0.5).result().count == 3
    assert dream.closing is None
    newer = client.post(latents.Hallucinate, "out", 30, 4, 0.2, 0.0, 0.1, 0.2, 0.1, 60, 1)
    with fails("superseded"):
        client.wait(dream).result()
    sync = client.post(hosting.Sync)
    client.pump(0.2)
    assert sync.closing is None and newer.closing is None
    client.ask(hosting.Cancel, newer.command.id).result()
    with fails("cancelled"):
        client.wait(newer).result()
    client.wait(sync).result()


def test_what_cannot_be_dreamt_is_refused(tools):
    with fails("bad-value", "at most 1000 notes in all, not 1981"):
        tools.hallucinate(100, 19)
    with fails("bad-value", "at most 600 s"):
        tools.hallucinate(20, 0, spacing=60.0)
    with fails("bad-value", "longer than nothing"):
        tools.hallucinate(2, 0, attack=0.0, sustain=0.0, decay=0.0)


def test_a_repeated_command_is_executed_once(client, tools):
    pending = client.wait(client.post(latents.Random, "z", -1))
    before = tools.read("z")
    client.socket.sendto(pending.command.to_osc(), client.address)
    assert hear(client) == [pending.closing]
    assert np.array_equal(tools.read("z"), before)


def test_a_command_that_comes_after_a_newer_one_for_the_same_name_changes_nothing(client, tools):
    late = latents.Random(client._next_id + 1, client.sid, "z", 1)
    client._next_id += 1
    tools.random("z", 2)
    newer = tools.read("z")
    client.socket.sendto(late.to_osc(), client.address)
    assert hear(client)[0].by_id == late.id + 1
    assert np.array_equal(tools.read("z"), newer)


def test_a_model_without_a_prior_and_names_that_are_not_there_are_told(client, tools, shelf):
    shelf.models["encoder"] = Encoder()
    client.model("encoder")
    with fails("no-prior", "has no prior to sample from; encode sounds instead"):
        tools.random("z")
    with fails("no-prior"):
        tools.hallucinate(2, 0)
    with fails("not-found", "no layer to look for directions in"):
        tools.directions()
    with fails("not-found", "no latent 'x' here: there are nw, ne, sw, se, here"):
        tools.slerp("z", "x", "nw", 0.5)
    tools.write("z", np.full(4, 1e30))
    with fails("bad-value", "not finite"):
        tools.sum("z", {"z": 1e30})
