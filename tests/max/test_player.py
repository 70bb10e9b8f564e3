"""A sound by itself: when its lines are told what, and how it gives way to another file. A note of
16000 samples takes a second."""

import pytest

from builder.package import PACKAGE
from maxtools.machine import Machine

START, END = 1000 / 16000, 15997 * 1000 / 16000  # ms: samples 1 to length - 3


class Player:
    def __init__(self):
        self.machine = Machine(PACKAGE / "patchers")
        self.patch = self.machine.load("nb.part.player", "S", "S-sound", "a")
        self.place = []
        self.level = []
        self.gain = []
        for box in self.patch.boxes.values():
            self.tap(box)

    def tap(self, box):
        """Lines are told from each other by what feeds or hears them."""
        for target, _ in box.cords[0] if box.cords else ():
            if getattr(target, "kind", "") == "line~":
                heard = {"pack": self.gain, "receive": self.level}.get(box.kind, self.place)
                target.take = lambda inlet, message, heard=heard: heard.append(message)

    def say(self, name, *atoms):
        self.machine.send(f"S-{name}", *atoms)

    def starts(self):
        """How often it began."""
        return sum(message == [pytest.approx(START)] for message in self.place)


@pytest.fixture
def player():
    player = Player()
    player.say("filled", "S-sound", 16000, 16000)
    return player


def test_a_sound_is_played_from_its_second_sample_to_the_guards_at_its_end(player):
    player.say("start", "a")
    player.machine.wait(0)
    assert player.place == [[pytest.approx(START)], pytest.approx([END, END - START])]
    assert player.level[-1] == [1.0, 2]
    player.machine.wait(2000)
    assert player.starts() == 1


def test_nothing_begins_before_there_is_a_sound_but_then_what_was_asked_for_does():
    player = Player()
    player.say("start", "all")
    player.machine.wait(100)
    assert player.place == []
    player.say("synth", "a")
    player.say("filled", "S-sound", 16000, 16000)
    player.machine.wait(0)
    assert player.starts() == 1
    assert player.machine.said("S-seconds") == [["a", 1.0]]


def test_begun_anew_it_fades_in_5_ms_and_starts_after_6(player):
    player.say("start", "a")
    player.machine.wait(500)
    player.say("start", "a")
    assert player.level[-1] == [0.0, 5]
    player.machine.wait(5)
    assert player.starts() == 1
    player.machine.wait(1)
    assert player.starts() == 2 and player.level[-1] == [1.0, 2]


def test_in_a_loop_it_begins_again_when_it_ends_until_it_is_stopped(player):
    player.say("loop", "a", 1)
    player.say("start", "a")
    player.machine.wait(3 * (END - START) + 1)
    assert player.starts() == 4
    player.say("stop", "all")
    assert player.level[-1] == [0.0, 20]
    player.machine.wait(3000)
    assert player.starts() == 4


def test_it_fades_before_its_file_changes_and_plays_the_new_one(player):
    player.say("start", "a")
    player.machine.wait(100)
    player.say("sound", "S-sound", "/nowhere.wav", 8000, 16000)
    assert player.machine.said("S-filling") == [["S-sound"]] and player.level[-1] == [0.0, 20]
    buffer = player.patch.find("buffer~")
    player.machine.wait(24)
    assert buffer.heard.get(0) is None
    player.machine.wait(1)
    assert buffer.heard[0] == ["replace", "/nowhere.wav"]
    player.say("filled", "S-sound", 8000, 16000)
    player.machine.wait(0)
    assert player.starts() == 2 and player.place[-1] == pytest.approx([7997 / 16, 7996 / 16])


def test_a_sound_that_rests_does_not_begin_because_its_file_changes(player):
    player.say("sound", "S-sound", "/nowhere.wav", 8000, 16000)
    player.say("filled", "S-sound", 8000, 16000)
    player.machine.wait(100)
    assert player.place == []


def test_the_level_is_squared(player):
    player.say("level", "a", 0.5)
    assert player.gain == [[0.25, 20]]
    player.say("level", "b", 1.0)
    assert len(player.gain) == 1
