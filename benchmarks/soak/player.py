"""Who plays: random gestures on a patch in Pd, and what was heard of them."""

import random
import time
from collections.abc import Callable
from dataclasses import dataclass

from notebank.errors import NotebankError
from notebank.notes import DEFAULT_PITCHES
from notebank.stage.hand import Hand
from notebank.stage.recital import warm_up

SOUNDS = ("flute", "organ", "bell", "voice", "clarinet", "saxophone", "harpsichord")
HEARD_S = 5.0  # a key that sounds later than that is a lost note
SILENT_S = 15.0  # what still sounds that long after the last key is a stuck one


@dataclass
class Tally:
    """What a player did, and what went wrong."""

    gestures: int = 0
    struck: int = 0  # keys, each with its release
    alone: int = 0  # of these: with nothing else sounding, so that it was listened for
    lost: int = 0
    stuck: int = 0
    moves: int = 0


class Player:
    """Plays one patch until `over()`; for a thread of its own.

    Args:
        hand: On the Pd that plays.
        coin: Where chance comes from.
        over: Whether it is time to stop.
        say: Told of what went wrong.
    """

    def __init__(
        self,
        hand: Hand,
        coin: random.Random,
        over: Callable[[], bool],
        say: Callable[[str], object],
    ):
        self.hand = hand
        self.coin = coin
        self.over = over
        self.say = say
        self.tally = Tally()
        self.ended = ""  # why it stopped before its time

    def run(self) -> None:
        gestures = (self.strike, self.strike, self.chord, self.drag, self.runs, self.corner)
        try:
            warm_up(self.hand)
            while not self.over():
                self.tally.gestures += 1
                self.coin.choice(gestures)()
                self.rest()
        except (NotebankError, OSError) as error:
            self.ended = str(error)
            self.say(f"a player stopped: {error}")

    def rest(self) -> None:
        """Waits until nothing sounds; what still does is stuck."""
        if not self.hand.wait_for_sound(SILENT_S, sounding=False):
            self.tally.stuck += 1
            self.say("a note is stuck")
            self.hand.say("nb-panic")
            self.hand.wait_for_sound(SILENT_S, sounding=False)

    def strike(self) -> None:
        """One key alone, which must be heard."""
        pitch = self.coin.randint(36, 84)
        self.press(pitch)
        self.tally.alone += 1
        if not self.hand.wait_for_sound(HEARD_S):
            self.tally.lost += 1
            self.say(f"pitch {pitch} was not heard")
        self.release(pitch)

    def chord(self) -> None:
        """Some keys, held while the pad moves once."""
        pitches = self.coin.sample(DEFAULT_PITCHES, self.coin.randint(2, 5))
        for pitch in pitches:
            self.press(pitch)
        self.wait(0.3, 1.5)
        self.move()
        self.wait(0.3, 3.0)
        for pitch in pitches:
            self.release(pitch)

    def drag(self) -> None:
        """A key held while the dot is dragged."""
        pitch = self.coin.randint(36, 84)
        self.press(pitch)
        for _ in range(self.coin.randint(5, 40)):
            self.move()
            time.sleep(0.04)
        self.release(pitch)

    def runs(self) -> None:
        """Quick keys that overlap."""
        pitches = [self.coin.randint(36, 84) for _ in range(self.coin.randint(4, 16))]
        for before, pitch in zip([None, *pitches], pitches):
            self.press(pitch)
            self.wait(0.02, 0.15)
            if before not in (None, pitch):
                self.release(before)
        for pitch in {*pitches}:
            self.release(pitch)

    def corner(self) -> None:
        """Another sound for a corner, and a new place."""
        self.hand.say("nb-corner", self.coin.randrange(4), self.coin.choice(SOUNDS))
        self.move()
        self.wait(0.1, 1.0)

    def press(self, pitch: int) -> None:
        self.tally.struck += 1
        self.hand.say("nb-note", pitch, self.coin.randint(40, 127))

    def release(self, pitch: int) -> None:
        self.hand.say("nb-note", pitch, 0)

    def move(self) -> None:
        self.tally.moves += 1
        self.hand.say("nb-xy", self.coin.random(), self.coin.random())

    def wait(self, least: float, most: float) -> None:
        time.sleep(self.coin.uniform(least, most))
