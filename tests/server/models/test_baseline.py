"""The NSynth baseline behind the server: Magenta's network at a sixteenth of its width,
imported."""

import numpy as np
import pytest

from models.baseline import FIXTURES
from notebank.audio import wav
from notebank.checkpoints import catalogue, importers, native
from notebank.latent.blend import blend
from notebank.latent.corners import bilinear
from notebank.protocol import hosting, music
from notebank_server.app import Server
from notebank_server.config import ServerConfig

CORNERS = ("dull", "even", "bright", "thin")


@pytest.fixture
def baseline(tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))
    model = importers.load("magenta-baseline", FIXTURES)
    native.save(model, tmp_path / "home/models", "baseline")
    return model


@pytest.fixture
def play(baseline, library, tmp_path, make_client):
    """A session with the server on that model."""
    config = ServerConfig(
        port=0, model="baseline", folder=tmp_path / "server", roots=(tmp_path,), prefetch=False
    )
    server = Server(config, library, catalogue).start()
    client = make_client(server)
    client.corners(*CORNERS)
    client.pitches((0, 60, 127))
    yield client
    server.stop()


def test_any_pitch_is_played_at_once_or_in_a_cell(play):
    info = play.info("baseline")
    assert (info.kind, info.rate, info.low, info.high, info.latent_size, info.geometry) == (
        "nsynth-baseline",
        16000,
        0,
        127,
        124,
        "flat",
    )
    pending = play.position(0.25, 0.75)
    assert (
        sorted(pitch for part in pending.parts for pitch in part.pitches) == [0, 60, 127]
        and len(pending.parts[0].pitches) == 1
    )
    for part in pending.parts:
        audio, rate = wav.read(part.path)
        assert rate == 16000 and part.length == 64000 and audio.size == 64000 * len(part.pitches)
        assert np.ptp(audio) > 0.01 and audio[0] == 0 and not audio[-2:].any()
    assert tuple(play.note(43).pitches) == (43,)


def test_one_latent_a_corner_is_blended_for_all_pitches(play, baseline, library):
    play.position(0.25, 0.75)
    latents = baseline.encode([library.get(name).audio(60, 16000) for name in CORNERS])
    expected = blend(latents, bilinear(0.25, 0.75), "flat")
    for pitch in (0, 60, 127):
        assert np.allclose(play.latent(-1, pitch), expected, atol=1e-4)


def test_a_cell_is_given_up_at_once(play):
    play.pitches(range(60))
    cell = play.post(music.Position, 0.5, 0.5)
    while not cell.parts:
        play.status()
    play.ask(hosting.Cancel, cell.command.id)
    assert play.wait(cell).closing.code == "cancelled" and len(cell.parts) < 30
