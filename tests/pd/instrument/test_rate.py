"""Notes of the real server in a Pd of any sample rate."""

from dataclasses import replace

import numpy as np
import pytest

from notebank.bank import part
from notebank.checkpoints import catalogue
from notebank.latent.corners import bilinear
from notebank.render.renderer import Renderer
from notebank.sounds.library import Library
from notebank.stage.serving import serving
from pd.tones import INSTRUMENT, pitch
from pdtools import Pd, play

LINK = "server: nb.server me 127.0.0.1 9\n" + INSTRUMENT


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NOTEBANK_HOME", str(tmp_path_factory.mktemp("home")))
        with serving(0, fresh=True, arguments=["--model", "null"]) as server:
            yield server


@pytest.mark.parametrize("rate", [44100, 48000, 96000])
def test_440_hz_is_440_hz_and_its_note_has_pds_rate(server, rate):
    names = ["me-ready", "me-cell", "me-play"]
    with Pd(LINK, hear=names, rate=rate, tape_seconds=1) as pd:
        pd.send("nb-server", "127.0.0.1", server.port)
        for command in (["corners", *["flute"] * 4], ["pitches", 69], ["position", 0, 0]):
            pd.send("me-command", *command)
        pd.wait("me-cell")
        pd.send("me-adsr", 2, 0, 1, 20)
        pd.send("me-note", 69, 127)
        assert pd.wait("me-play").atoms[5:7] == (rate, 1)
        pd.record()
        pd.sleep(1.1)
        heard = pd.tape()[0]
    assert {m.atoms[5] for m in pd.heard("me-ready")} == {rate}
    assert pitch(heard[: rate // 2], rate) == pytest.approx(69, abs=0.01)


@pytest.mark.parametrize("rate", [44100, 96000])
def test_a_note_of_a_model_of_16_khz_has_no_images_in_pd(tmp_path, rate):
    renderer = Renderer(catalogue.load("harmonic")).at(rate)
    # without the recorded band that is played along with it at a corner
    organ = replace(renderer.encode(Library().get("organ"), [84]), sound=None)
    (note,) = renderer.cell([organ] * 4, bilinear(0, 0), [84])
    path = tmp_path / "organ.wav"
    frames = part.write(path, note.audio[None], rate)
    told = (1, "me-part", 1, "wav", path.as_posix(), 0, frames, rate, frames, 84)
    take = play(
        INSTRUMENT,
        score=[(0, "me-adsr", 2, 0, 1, 20), told, (10, "me-note", 84, 127)],
        ms=1000,
        rate=rate,
    )
    heard = take.between(100, 900)
    spectrum = np.abs(np.fft.rfft(heard * np.blackman(heard.size) ** 2))
    above = np.arange(spectrum.size) * rate / heard.size > 8100
    assert 20 * np.log10(spectrum[above].max() / spectrum.max()) < -80
