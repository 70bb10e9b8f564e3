"""The NSynth WaveNet behind the server, with a network small enough to be quick and random
weights."""

import numpy as np
import pytest

from notebank.audio import wav
from notebank.checkpoints import catalogue, native
from notebank.latent.blend import blend
from notebank.latent.corners import bilinear
from notebank.models.wavenet.autoencoder import WavenetAutoencoder
from notebank.protocol import hosting, music
from notebank_server.app import Server
from notebank_server.config import ServerConfig
from server.conftest import PITCHES

CONFIG = {
    "width": 16,
    "skip": 16,
    "layers": 6,
    "stages": 6,
    "encoder_width": 16,
    "encoder_layers": 6,
    "latents": 4,
    "length": 3200,
}


@pytest.fixture
def wavenet(tmp_path, monkeypatch):
    """A user's models, found by name as imported ones are: nsynth makes notes of 0.2 s, patient of
    10 s."""
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))
    model = WavenetAutoencoder.from_config(CONFIG)
    native.save(model, tmp_path / "home/models", "nsynth")
    native.save(
        WavenetAutoencoder.from_config(CONFIG | {"length": 160_000}),
        tmp_path / "home/models",
        "patient",
    )
    return model


@pytest.fixture
def play(wavenet, library, tmp_path, make_client):
    """A session with the server on that model."""
    config = ServerConfig(
        port=0, model="nsynth", folder=tmp_path / "server", roots=(tmp_path,), prefetch=False
    )
    server = Server(config, library, catalogue).start()
    client = make_client(server)
    client.corners("dull", "even", "bright", "thin")
    client.pitches(PITCHES)
    yield client
    server.stop()


def test_it_is_chosen_by_name_like_any_other(play):
    assert "nsynth" in play.models()
    info = play.info("nsynth")
    assert (info.kind, info.rate, info.geometry) == ("wavenet-ae", 16000, "flat")
    assert play.model("nsynth").length == 3200


def test_a_cell_arrives_in_parts_first_pitch_first(play):
    pending = play.position(0.25, 0.75)
    notes = [pitch for part in pending.parts for pitch in part.pitches]
    assert sorted(notes) == sorted(PITCHES) and len(pending.parts[0].pitches) == 1
    for part in pending.parts:
        audio, rate = wav.read(part.path)
        assert rate == 16000 and audio.size == part.frames == len(part.pitches) * 3200
        assert np.ptp(audio) > 0.01 and audio[0] == 0 and not audio[-2:].any()


def test_every_pitch_is_encoded_from_its_own_recording_and_blended_along_time(
    play, wavenet, library
):
    play.position(0.25, 0.75)
    for pitch in PITCHES:
        tracks = wavenet.encode(
            [
                library.get(name).audio(pitch, 16000)[:3200]
                for name in ("dull", "even", "bright", "thin")
            ]
        )
        expected = blend(tracks, bilinear(0.25, 0.75), "flat")
        assert np.allclose(play.latent(-1, pitch).reshape(-1, 4), expected, atol=1e-5)


def test_the_same_place_is_answered_from_the_cache(play, monkeypatch):
    decode, asked = WavenetAutoencoder.decode, []

    def counted(model, requests, *args, **options):
        def noted():
            for request in requests:
                asked.append(request.pitch)
                yield request

        return decode(model, noted(), *args, **options)

    monkeypatch.setattr(WavenetAutoencoder, "decode", counted)
    first = play.position(0.5, 0.5)
    assert sorted(asked) == sorted(PITCHES)
    play.position(0.0, 0.0)
    made = len(asked)
    again = play.position(0.5, 0.5)
    assert len(asked) == made

    def notes(parts):
        return {
            pitch: wav.read(part.path)[0][i * 3200 : (i + 1) * 3200]
            for part in parts
            for i, pitch in enumerate(part.pitches)
        }

    before, after = notes(first.parts), notes(again.parts)
    assert all(np.array_equal(before[pitch], after[pitch]) for pitch in PITCHES)


def test_progress_moves_on_inside_a_long_note(play):
    play.model("patient")
    cell = play.post(music.Position, 0.5, 0.5)
    seen = [0.0]
    while not cell.parts:
        seen.append(play.status().fraction)
    inside = [fraction for fraction in dict.fromkeys(seen) if 0 < fraction < 1 / 3]
    assert len(inside) >= 3 and inside == sorted(inside), (
        "the first of three notes is heard to grow"
    )
    assert play.wait(cell).result().count == 3


def test_a_long_note_is_given_up_within_a_block(play):
    play.model("patient")
    cell = play.post(music.Position, 0.5, 0.5)
    while not 0 < play.status().fraction < 1:
        assert cell.closing is None
    play.ask(hosting.Cancel, cell.command.id)
    assert play.wait(cell).closing.code == "cancelled"
    assert not cell.parts, "the first note was not waited for"


def test_latents_by_name_are_tracks_written_at_all_pitches_and_read_at_the_one_played_last(play):
    play.position(0.25, 0.75)
    play.note(72)
    assert np.array_equal(play.shelf.read("nw"), play.latent(0, 72))
    play.shelf.slerp("half", "nw", "se", 0.5)
    assert np.allclose(
        play.shelf.read("half"), (play.latent(0, 72) + play.latent(3, 72)) / 2, atol=1e-6
    ), "flat: straight between them"
    play.shelf.sum("nw", {"half": 1.0})
    assert all(np.array_equal(play.latent(0, pitch), play.shelf.read("half")) for pitch in PITCHES)
    play.shelf.keep("nw", "breath")
    assert play.shelf.kept() == ["breath"]
    assert play.shelf.synthesize("half", 60).frames == 3200
