"""Notes that several threads make."""

from threading import Event, get_ident

import numpy as np
import pytest

from models.partials.recordings import model
from notebank.errors import BadValue, Cancelled
from notebank.latent.corners import bilinear
from notebank.render.lanes import Lanes
from notebank.render.renderer import Renderer
from render.sounds import SineSound
from waiting import PATIENCE

CENTRE = bilinear(0.5, 0.5)


def test_the_notes_of_a_cell_have_the_same_bits_and_order_however_many_threads_make_them():
    net, pitches = model(), [64, 60, 67, 55, 72]
    one, two, three = (Renderer(net, lanes=Lanes(count)) for count in (1, 2, 3))
    corners = [one.encode(SineSound({60: 0.3}))] * 4
    alone, *others = (
        list(renderer.cell(corners, CENTRE, pitches, samples=9600))
        for renderer in (one, two, three)
    )
    for notes in others:
        assert [note.pitch for note in notes] == pitches
        assert all(np.array_equal(a.audio, b.audio) for a, b in zip(alone, notes, strict=True))


def test_who_asks_makes_the_first_itself_and_a_helper_the_next_meanwhile():
    begun, here = Event(), get_ident()

    def make(piece, look):
        if piece == 0:
            assert begun.wait(PATIENCE)  # the next one has begun before this one ends
        elif piece == 1:
            begun.set()
        return piece, get_ident() == here

    made = list(Lanes(2).made(make, range(5), None))
    assert [piece for piece, _ in made] == [0, 1, 2, 3, 4]
    assert made[0] == (0, True) and made[1] == (1, False)


def test_nobody_waits_for_a_helper_that_has_other_work():
    lanes, gate = Lanes(2), Event()
    busy = lanes._pool.submit(gate.wait, PATIENCE)
    assert list(lanes.made(lambda piece, look: piece, range(5), None)) == [0, 1, 2, 3, 4]
    assert not busy.done()
    gate.set()


def test_who_gives_the_notes_up_stops_the_helper_too():
    begun, ended = Event(), Event()

    def make(piece, look):
        if piece == 1:
            begun.set()
            while not look():
                pass
            ended.set()
            raise Cancelled("given up")
        assert begun.wait(PATIENCE)
        if look():
            raise Cancelled("given up")

    with pytest.raises(Cancelled):
        list(Lanes(2).made(make, range(3), lambda: True))
    assert ended.wait(PATIENCE)


def test_a_note_that_cannot_be_made_is_told_in_its_turn():
    def make(piece, look):
        if piece == 1:
            raise BadValue("no such note")
        return piece

    made = Lanes(2).made(make, range(3), None)
    assert next(made) == 0
    with pytest.raises(BadValue, match="no such note"):
        next(made)
