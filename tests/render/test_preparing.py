"""Sounds made ready before anybody plays them."""

import numpy as np
import pytest

from notebank.models.null import NullConfig, NullModel
from notebank.render import preparing
from notebank.render.cache import Cache
from notebank.render.encoder import Encoder
from notebank.render.preparing import ROOM, Preparation
from render.sounds import CapturingModel, SineSound, levels


class Layered(SineSound):
    """A sound with a soft layer, itself among the layers."""

    @property
    def layers(self):
        return {30: SineSound(self.levels, name="soft"), 100: self}


@pytest.fixture
def encoder(tmp_path):
    return Encoder(CapturingModel(), Cache(tmp_path, 1 << 28))


def all_ready(encoder, *sounds):
    work = Preparation(encoder, sounds)
    while work.left:
        assert work.has_room and work.advance()


def lacking(encoder, *sounds):
    return [pitch for _, pitch in Preparation(encoder, sounds).left]


def test_keys_in_the_middle_come_first_sounds_in_turn_and_layers_last(encoder):
    own, shipped = Layered({36: 0.5, 60: 0.5}, name="own"), levels(0.5, 0.4, 0.3)
    order = Preparation(encoder, [own, shipped]).left
    assert [pitch for _, pitch in order] == [60, 60, 48, 72, 36, 60, 36]
    assert [sound for sound, _ in order[:5]] == [own, shipped, shipped, shipped, own]
    assert {sound.fingerprint[:4] for sound, _ in order[5:]} == {"soft"}


def test_what_is_ready_is_neither_captured_nor_read_again(encoder, tmp_path):
    sound = levels(0.5, 0.4, 0.3)
    plain = Encoder(CapturingModel()).encode(sound)
    all_ready(encoder, sound)
    again = Encoder(CapturingModel(), Cache(tmp_path, 1 << 28))
    sound.read = 0
    corner = again.encode(sound)
    assert again.model.captured == [] and sound.read == 0 and lacking(again, sound) == []
    for pitch in sound.pitches:
        assert np.array_equal(corner.z(pitch), plain.z(pitch))
        assert corner.level(pitch) == plain.level(pitch)
        beginning = corner.captured[pitch]["beginning"]
        assert np.array_equal(beginning, plain.captured[pitch]["beginning"])


def test_what_is_made_ready_takes_no_memory_from_what_is_played(encoder):
    sound = levels(0.5, 0.4, 0.3)
    all_ready(encoder, sound)
    assert not encoder.ready(sound, [60])


def test_work_that_was_ended_goes_on_with_what_is_left(encoder, tmp_path):
    sound = levels(0.5, 0.4, 0.3)
    Preparation(encoder, [sound]).advance()
    again = Encoder(CapturingModel(), Cache(tmp_path, 1 << 28))
    assert lacking(again, sound) == [48, 72]


def test_models_that_capture_nothing_have_their_latents_made_ready(tmp_path, monkeypatch):
    sound, model = levels(0.5, 0.4, 0.3), NullModel(NullConfig(length=3200))
    all_ready(Encoder(model, Cache(tmp_path, 1 << 28)), sound)
    again = Encoder(model, Cache(tmp_path, 1 << 28))
    monkeypatch.setattr(model, "encode", None)
    assert again.encode(sound).latents


def test_no_more_is_made_ready_than_half_of_the_cache_holds(tmp_path):
    work = Preparation(
        Encoder(CapturingModel(), Cache(tmp_path, 2 * ROOM)), [levels(0.5, 0.4, 0.3)]
    )
    assert work.has_room and work.advance() and not work.has_room


def test_sounds_that_are_no_more_make_room_for_those_that_are(encoder, tmp_path, monkeypatch):
    monkeypatch.setattr(preparing, "ROOM", 1)
    old, new = levels(0.5, 0.4, 0.3), levels(0.3, 0.4, 0.5)
    all_ready(encoder, old)
    cache = Cache(tmp_path, 2 * encoder.cache.size + 1000)  # the old ones fill their half
    again = Encoder(CapturingModel(), cache)
    all_ready(again, new)
    for i in range(8):
        cache.add(f"notes/{i}", lambda path: path.write_bytes(bytes(cache.limit // 8)))
    assert lacking(again, new) == [] and lacking(again, old) == [60, 48, 72]
    assert cache.size <= cache.limit


def test_what_is_ready_and_does_not_stay_is_told(tmp_path):
    assert not Preparation(Encoder(CapturingModel()), [levels(0.5, 0.4, 0.3)]).advance()


def test_played_notes_push_out_no_sounds_that_are_ready(encoder, tmp_path):
    sound = levels(0.5, 0.4, 0.3)
    all_ready(encoder, sound)
    cache = Cache(tmp_path, 1 << 18)
    for i in range(8):
        cache.add(f"notes/{i}", lambda path: path.write_bytes(bytes(1 << 16)))
    again = Encoder(CapturingModel(), cache)
    assert lacking(again, sound) == [] and cache.size <= cache.limit
