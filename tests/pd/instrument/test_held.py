"""A held key follows the pad with the real server: what is asked, crossed to and heard."""

import numpy as np
import pytest

from pd.tones import INSTRUMENT
from pdtools import Pd

RATE = 44100
LINK = INSTRUMENT + "\n    server: nb.server me"


@pytest.fixture(scope="module")
def home(empty_home):
    return empty_home


def test_a_held_key_goes_on_at_each_new_place_of_the_pad(server):
    names = ["me-cell", "me-cell-place", "me-play", "me-continue", "me-crossed"]
    with Pd(LINK, hear=names, rate=RATE, tape_seconds=3) as pd:
        pd.send("nb-server", "127.0.0.1", server.port)
        sounds = "flute", "organ", "bell", "voice"
        for command in (["corners", *sounds], ["pitches", 60], ["position", 0, 0]):
            pd.send("me-command", *command)
        pd.wait("me-cell")
        assert pd.heard("me-cell-place")[0].atoms[1:] == (0, 0)
        pd.send("me-adsr", 2, 0, 1, 20)
        pd.record()
        pd.send("me-note", 60, 100)
        pd.wait("me-play")
        pd.sleep(0.2)
        for x in (0.5, 1):
            pd.send("me-place", x, 0)
            start = pd.wait("me-continue").atoms[9]
            assert start > 0.2 * RATE
            pd.wait("me-crossed", 60)
        pd.send("me-note", 60, 0)
        heard = pd.tape()[0]
    assert np.abs(heard).max() > 0.01
