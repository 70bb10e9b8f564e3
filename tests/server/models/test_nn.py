"""A foreign model behind the server: one that copies, so that what is heard is known."""

import numpy as np
import pytest

from models.nn import installed
from models.physics import fundamental
from models.torchscript import Attributes, DecodeOnly
from notebank.audio import wav
from notebank.checkpoints import catalogue, native
from notebank.errors import NotebankError
from notebank.models.nn import programs
from notebank.models.nn.model import NnModel
from notebank.notes import midi_to_hz
from notebank.protocol import attributes, hosting
from notebank_server.app import Server
from notebank_server.config import ServerConfig
from pd.opened import Opened
from server.conftest import PITCHES
from waiting import until


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A user's folder with `copy`, which has an encoder, and `tones`, which has none."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NOTEBANK_HOME", str(home))
        kept = []
        for name, module in {"copy": Attributes(), "tones": DecodeOnly()}.items():
            config = installed(module, home / f"{name}.ts")
            native.save(NnModel(config), home / "models", name)
            kept.append(programs.opened(config.sha256))  # one process for all tests here
        yield home


@pytest.fixture
def play(folder, library, tmp_path, make_client):
    """A session with the server on that model."""
    config = ServerConfig(
        port=0, model="copy", folder=tmp_path / "server", roots=(tmp_path,), prefetch=False
    )
    server = Server(config, library, catalogue).start()
    client = make_client(server)
    client.corners("dull", "even", "bright", "thin")
    yield client
    server.stop()


def heard(part) -> np.ndarray:
    audio, _ = wav.read(part.path)
    return audio


def off(part, pitch: int) -> float:
    """Cents between a note and its pitch."""
    audio = heard(part)[part.rate // 50 : part.rate // 5]  # the recordings last a quarter second
    hz = midi_to_hz(pitch)
    return 1200 * np.log2(fundamental(audio, part.rate, hz) / hz)


def test_it_is_chosen_by_name_like_any_other(play):
    assert {"copy", "tones"} <= set(play.models())
    info = play.info("copy")
    assert (info.kind, info.rate, info.geometry) == ("nn", 44100, "flat")


@pytest.mark.parametrize("pitch", [48, 54, 60, 67, 79])
def test_every_key_is_in_tune_recorded_or_not(play, pitch):
    play.position(0.0, 0.0)
    part = play.note(pitch, 100, 0.5)
    assert part.rate == 44100 and abs(off(part, pitch)) < 10


def test_in_the_middle_a_cell_of_all_four_sounds_is_in_tune(play):
    play.pitches(PITCHES)
    pending = play.position(0.5, 0.5)
    assert sorted(p for part in pending.parts for p in part.pitches) == sorted(PITCHES)
    for part in pending.parts:
        audio = heard(part).reshape(-1, part.length)
        assert np.all(np.abs(audio).max(1) > 0.05) and not audio[:, 0].any()
    assert abs(off(play.note(60, 100, 0.5), 60)) < 10


def test_one_without_an_encoder_plays_what_it_draws_and_is_walked_through(play):
    play.model("tones")
    play.pitches([60])
    drawn = [heard(play.position(x, 0.0).parts[0]) for x in (0.0, 1.0)]
    assert np.abs(drawn[0]).max() > 0.05 and not np.array_equal(*drawn)
    assert play.shelf.directions() == [f"direction_{i}" for i in range(1, 9)]
    play.shelf.random("z", 3)
    play.shelf.walk("there", "z", 20, 3)
    z, there = play.shelf.read("z"), play.shelf.read("there")
    assert z.shape == there.shape == (8,) and not np.allclose(z, there, atol=0.05)


def test_what_goes_wrong_in_a_program_is_a_note_that_failed_and_no_more(play):
    play.position(0.0, 0.0)
    before = heard(play.note(60, 100, 0.5))
    play.set_latent(0, np.full((4, 64), 1.5))
    with pytest.raises(NotebankError, match="too loud for me") as failed:
        play.note(60, 100, 0.5)
    assert failed.value.code == "program-failed"
    play.corner(0, "dull")
    assert np.array_equal(heard(play.note(60, 100, 0.5)), before)


def test_a_program_that_was_not_approved_is_refused_by_name(play, folder, monkeypatch):
    monkeypatch.setattr(programs, "_OPEN", {})
    (folder / "programs-approved.txt").rename(folder / "away")
    try:
        with pytest.raises(NotebankError, match="not approved") as refused:
            catalogue.load("copy")
        assert refused.value.code == "not-approved"
    finally:
        (folder / "away").rename(folder / "programs-approved.txt")


def struck(patch) -> float:
    """How loud a key of the patch is."""
    patch.pd.record()
    patch.say("note", 60, 100)
    patch.pd.sleep(0.6)
    patch.say("note", 60, 0)
    patch.pd.sleep(0.4)
    return np.abs(patch.pd.tape()).max()


def settle(patch) -> None:
    """Waits until the key is loaded as the pad's place is once the server has done all it heard."""
    patch.say("command", "sync")
    patch.hear("reply", "done", "sync")
    newest = patch.hear("cell")[0]
    while newer := [m.atoms[0] for m in patch.pd.heard(f"{patch.S}-cell") if m.atoms[0] > newest]:
        newest = newer[-1]
    until(lambda: (newest, 60) in [m.atoms[:2] for m in patch.pd.heard(f"{patch.S}-ready")])


def test_a_slider_of_the_patch_that_is_moved_changes_what_is_heard(play):
    names = ("reply", "ready", "cell")
    with Opened("nsynth", play.address[1], names, rate=44100, tape_seconds=2) as patch:
        patch.hear("reply", "done", "sliders", "copy")
        patch.say("pitches", 60)
        for corner, sound in enumerate(("dull", "even", "bright", "thin")):
            patch.say("corner", corner, sound)
            patch.hear("reply", "done", "corner", corner, sound)
        patch.hear("reply", "done", "position")
        settle(patch)
        assert struck(patch) > 0.01
        patch.say("attribute-1", 1)  # mute
        patch.hear("reply", "done", "attribute", "mute")
        patch.hear("reply", "done", "position")
        settle(patch)
        assert struck(patch) < 1e-6


def test_attributes_are_told_a_session_and_no_other(play, make_client):
    play.position(0.0, 0.0)
    before = heard(play.note(60, 100, 0.5))
    listed = {"gain": (1.0,), "mute": (0,), "pair": (1, 0.5), "steps": (3,), "word": ("soft",)}
    assert play.attributes() == listed
    generation = play.set_attribute("mute", 1).generation
    sliders = play.asked(attributes.Sliders)
    assert sliders.model == "copy" and sliders.values[:5] == ("gain", 0.0, 2.0, 0.0, 1.0)
    assert sliders.values[5:] == ("mute", 0, 1, 1, 1, "steps", 0, 6, 1, 3)
    assert play.set_attribute("word", "loud").generation == generation + 1
    assert play.attributes() == listed | {"mute": (1,), "word": ("loud",)}
    assert before.any() and not heard(play.note(60, 100, 0.5)).any()
    other = make_client(play)
    other.corners("dull", "even", "bright", "thin")
    other.position(0.0, 0.0)
    assert np.array_equal(heard(other.note(60, 100, 0.5)), before)
    play.set_attribute("mute", 0)
    assert np.array_equal(heard(play.note(60, 100, 0.5)), before)


def test_a_server_that_forgot_the_session_is_told_the_attributes_behind_the_model(play):
    play.model("copy")
    play.set_attribute("mute", 1)
    play.set_attribute("pair", 2, 0.25)
    play.model("copy")
    play.wait(play.post(hosting.Close))
    play.position(0.0, 0.0)
    assert not heard(play.note(60, 100, 0.5)).any()
    play.model("tones")
    assert play.attributes() == {}
    play.wait(play.post(hosting.Close))
    play.model("copy")
    assert play.attributes()["pair"] == (1, 0.5)


@pytest.mark.parametrize(
    ("name", "values", "words"),
    [("colour", [1.0], "no attribute 'colour'"), ("gain", ["loud"], "gain takes float")],
)
def test_an_attribute_that_is_none_is_refused_by_name(play, name, values, words):
    with pytest.raises(NotebankError, match=words) as refused:
        play.set_attribute(name, *values)
    assert refused.value.code == "bad-value"
    play.model("null")
    with pytest.raises(NotebankError, match="a null model has no attribute"):
        play.set_attribute(name, *values)
