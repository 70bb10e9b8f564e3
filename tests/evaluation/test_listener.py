"""Listeners that were taught by real notes, and what they say of a crowd."""

import numpy as np
import pytest

from data import toy
from notebank.data.nsynth import NSynth
from notebank.errors import BadValue
from notebank.evaluation import features
from notebank.evaluation.listener import Listener
from notebank.evaluation.prior import Census, drawn_pitches, made_up, real_notes
from notebank.models.null import NullModel


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    return NSynth(toy.make(tmp_path_factory.mktemp("toy") / "set"))


@pytest.fixture(scope="module")
def listener(data):
    return Listener(data, [e for e in data.examples if e.velocity == 60])


def test_a_picture_does_not_change_with_the_level(data):
    audio = data.audio(data.examples[0])
    assert np.allclose(features.timbre(audio), features.timbre(audio / 8), atol=0.1)
    assert np.allclose(features.profile(audio), features.profile(audio / 8), atol=0.1)


def test_a_profile_has_its_peaks_where_the_partials_are():
    heard = features.profile(toy.tone(60, [1, 0.5], 2.0, 1.0))
    place = (60 - features.LOW) * features.STEPS
    assert (
        heard.argmax() == place
        and heard[place + 12 * features.STEPS] > -8
        and heard[place + 6 * features.STEPS] < -30
    )


def test_a_short_note_can_be_heard_too():
    assert (
        np.isfinite(features.timbre(np.ones(10, np.float32))).all()
        and np.isfinite(features.profile(np.ones(10, np.float32))).all()
    )


def test_the_listener_knows_instrument_family_and_pitch_of_notes_it_never_heard(data, listener):
    unheard = [e for e in data.examples if e.velocity == 100]
    timbres = np.stack([features.timbre(data.audio(e)) for e in unheard])
    profiles = np.stack([features.profile(data.audio(e)) for e in unheard])
    assert listener.instruments(timbres) == [e.instrument for e in unheard]
    assert listener.families(timbres) == [e.family for e in unheard]
    assert [e.instrument for e in listener.nearest(timbres)] == [e.instrument for e in unheard]
    named = np.array(listener.known_pitches)[listener.pitches(profiles).argmax(1)]
    assert np.mean(named == [e.pitch for e in unheard]) > 0.9


def test_one_instrument_is_not_enough_to_learn_from(data):
    with pytest.raises(BadValue, match="at least two"):
        Listener(data, [e for e in data.examples if e.family == "bass"])


def test_a_crowd_of_real_notes_is_like_real_notes_and_a_crowd_of_one_sound_is_not(data, listener):
    census = Census(listener)
    unheard = [e for e in data.examples if e.velocity == 100]
    real = census.row("real", real_notes(data, unheard))
    model = NullModel()
    pitches = drawn_pitches(unheard, model)
    alike = census.row(
        "all the same", ((60, toy.tone(60, [1, 0, 0, 0, 1], 1.0, 1.0)) for _ in unheard)
    )
    drawn = census.row("drawn", made_up(model, pitches))
    assert real.ndb.value <= 0.2 < alike.ndb.value
    assert real.frechet < 0.2 * alike.frechet and real.frechet < drawn.frechet
    assert real.entropy > 2 > 1.5 > alike.entropy  # thirteen pitches are ln 13 = 2.56 nats
    assert drawn.in_pitch.value == real.in_pitch.value == 1 and real.heard.value > 0.9
    assert drawn.line().count("|") == 8 and drawn.to_json()["in_pitch"]["of"] == len(pitches)
