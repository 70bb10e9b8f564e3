"""The three GANSynth patches with the real server: what a musician draws, mixes, plays and
saves."""

import time

import numpy as np
import pytest
import soundfile

from notebank.audio.pitch import detect
from notebank.checkpoints import catalogue
from notebank.protocol import replies
from notebank.stage.serving import serving
from pd.opened import Opened
from pdtools.display import Display, missing
from pdtools.standin import StandIn
from waiting import until

pytestmark = pytest.mark.usefixtures("home")
RATE, PITCHES = 44100, 13
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
NAMES = ("answered", "status", "sampled", "model", "drawn", "cell")


class Played(Opened):
    """One of the patches, its sound on tape."""

    def __init__(self, name, port, **options):
        super().__init__(name, port, NAMES, rate=RATE, tape_seconds=2, **options)

    def array(self, name):
        return self.pd.array(f"{self.S}-{name}")

    def tape(self, seconds):
        """The left channel from here on."""
        self.pd.record()
        self.pd.sleep(seconds)
        return self.pd.tape()[0, : int(seconds * RATE)]

    def lies_at(self, name):
        """Whether the latent c, between a and b, is that one."""
        return np.array_equal(self.array("c"), self.array(name))


@pytest.fixture(scope="module")
def gansynth(server):
    with Played("gansynth", server.port) as played:
        played.hear("answered", "cornered")
        yield played


def test_gansynth_plays_the_latent_between_a_and_b_in_tune(gansynth):
    cell = gansynth.hear("cell")
    assert cell[1] == PITCHES
    gansynth.say("note", 60, 100)
    audio = gansynth.tape(0.6)
    gansynth.say("note", 60, 0)
    assert detect(audio[8000:24000], RATE) == pytest.approx(60, abs=0.1)


def test_the_slider_goes_from_a_to_b_and_its_ends_are_theirs(gansynth):
    for amount, end in ((0, "a"), (1, "b")):
        gansynth.say("amount", amount)
        until(lambda end=end: gansynth.lies_at(end))
    gansynth.say("amount", 0.5)
    until(lambda: not gansynth.lies_at("b"))
    assert not np.allclose(gansynth.array("c"), gansynth.array("a"))


def test_a_latent_drawn_by_hand_is_heard_after_use(gansynth):
    gansynth.say("amount", 0)
    until(lambda: gansynth.lies_at("a"))
    gansynth.say("a", 0, 1, 2, 3, 4)
    assert not gansynth.lies_at("a")
    gansynth.say("changed-a")
    until(lambda: gansynth.lies_at("a"))
    assert gansynth.array("c") == pytest.approx((1, 2, 3, 4))


@pytest.mark.skipif(bool(missing()), reason=f"needs {', '.join(missing())}")
def test_the_mouse_draws_in_a_latent_and_the_button_says_use(server):
    with Display() as display, Played("gansynth", server.port, gui=True, env=display.env) as played:
        played.hear("answered", "cornered")
        window, (before, heard) = (
            display.window("gansynth.pd"),
            (played.array("a"), played.array("c")),
        )
        time.sleep(0.5)  # Tk still draws
        window.drag(150, 60, 500, 120, steps=30)
        window.click(64 + 16 + 12, 54 + 18)
        played.hear("answered", "cornered")
        assert np.abs(played.array("a") - before).max() > 0.5
        assert not np.allclose(played.array("c"), heard)


def test_one_sound_is_made_at_a_pitch_and_played_as_soon_as_it_is_there(gansynth):
    gansynth.say("synth-c")
    gansynth.hear("drawn", f"{gansynth.S}-sound")
    audio = gansynth.tape(0.6)
    assert detect(audio[8000:24000], RATE) == pytest.approx(60, abs=0.1)
    gansynth.say("stop-c")
    gansynth.pd.sleep(0.1)
    assert np.abs(gansynth.tape(0.2)).max() < 1e-9


def test_many_moves_of_the_slider_end_where_it_stands(gansynth):
    for amount in np.linspace(0, 1, 40):
        gansynth.say("amount", float(amount))
    until(lambda: gansynth.lies_at("b"))


def test_multi_makes_all_its_sounds_and_mixes_their_latents_by_their_levels(server):
    with Played("gansynth_multi", server.port) as multi:
        multi.hear("sampled", 1)
        multi.say("synth-all")
        for name in "edcba":
            multi.hear("drawn", f"{multi.S}-sound-{name}")
        multi.say("stop-all")
        levels = np.array([0.9, 0.1, 0.5, 0.0])
        for name, level in zip("abcd", levels, strict=True):
            multi.say(f"level-{name}", float(level))
        multi.say("mix")
        multi.hear("drawn", f"{multi.S}-sound-e")
        mixed = sum(
            level * multi.array(name) for name, level in zip("abcd", levels, strict=True)
        ) / np.sqrt(np.sum(levels**2))
        assert multi.array("e") == pytest.approx(mixed, abs=1e-5)
        assert np.abs(multi.tape(0.3)).max() > 0.01


def test_a_hallucination_is_played_when_it_is_there_and_saved(server, tmp_path):
    with Played("gansynth_hallucination", server.port) as patch:
        patch.hear("sampled", 1)
        patch.pd.hear(f"{patch.S}-bar")
        for name, value in WISHES.items():
            patch.say(name, value)
        patch.say("go")
        length = patch.hear("answered", "hallucinated")[1]
        assert patch.array("halluc").size == length == pytest.approx(0.6 * 16000)
        patch.say("trouble", "rendering", 85)  # of other work
        patch.pd.sync()
        assert [said.atoms for said in patch.pd.heard(f"{patch.S}-bar")][-1] == ("set", 100)
        assert np.abs(patch.tape(0.4)).max() > 0.01
        patch.say("save", "symbol", (tmp_path / "mine.wav").as_posix())
        patch.pd.sync()
        saved, rate = soundfile.read(tmp_path / "mine.wav")
        assert rate == 16000 and saved == pytest.approx(patch.array("halluc"), abs=1e-4)


def test_cancel_gives_up_a_long_hallucination_and_the_next_one_is_made(server):
    with Played("gansynth_hallucination", server.port) as patch:
        patch.hear("sampled", 1)
        for name, value in {**WISHES, "notes": 80, "steps": 10}.items():
            patch.say(name, value)
        patch.say("go")
        patch.hear("status", "rendering")
        patch.say("cancel")
        assert patch.hear("status", "failed", "hallucinate")[2] == "cancelled"
        for name, value in WISHES.items():
            patch.say(name, value)
        patch.say("go")
        patch.hear("answered", "hallucinated")


def test_at_the_start_a_model_that_draws_latents_is_looked_for_and_plays_in_tune(
    tmp_path, monkeypatch
):
    # nothing of the user's own: one that comes along
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path))
    with serving(0, fresh=True) as server, Played("gansynth", server.port) as played:
        (name,) = played.hear("model")
        assert "sample" in catalogue.load(name).info.caps
        played.hear("cell")
        for pitch in (48, 60):
            played.say("note", pitch, 100)
            audio = played.tape(0.6)
            played.say("note", pitch, 0)
            # partials of a draw are a little sharp, as a string's
            assert detect(audio[8000:24000], RATE) == pytest.approx(pitch, abs=0.25)
            played.pd.sleep(0.5)


def test_without_such_a_model_the_status_line_says_how_to_get_one(tmp_path):
    def behave(command):
        if command.verb == "info":
            values = (command.name, "spectral", 16000, 0, 127, 64000, 16, "flat", "encode")
            return [replies.Done(command.id, command.address, values)]
        return None

    with StandIn(tmp_path, behave) as standin, Played("gansynth_multi", standin.port) as played:
        played.hear("sampled", 0)
        assert "notebank" in played.hear("status", "failed", "model", "no-prior")
        assert played.pd.heard(f"{played.S}-model") == []
