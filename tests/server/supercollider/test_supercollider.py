"""The class Notebank in a real sclang and scsynth, with a real server."""

import numpy as np
import pytest
import soundfile

from notebank.audio.pitch import detect
from notebank.models.null import NullConfig
from pd.tones import jolt
from relay import Relay
from render.sounds import LoopingModel
from server.supercollider.language import RATE, SuperCollider, missing
from waiting import until

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing()), reason=f"not installed: {', '.join(missing())}"),
]
READY = "while {{ n.notes.size < {} }} {{ 0.02.wait }}; s.sync;"


@pytest.fixture(scope="module")
def sc():
    with SuperCollider() as interpreter:
        yield interpreter


@pytest.fixture
def looping(make_server, shelf):
    shelf.models["looping"] = LoopingModel(NullConfig(length=16000))
    return make_server(model="looping")


@pytest.fixture
def opened(sc):
    """Opens `n` at a port, with four corners and these pitches; closed in the end."""

    def open_at(port: int, pitches=(48, 60, 72)):
        sc.ask(
            f"n = Notebank(s, port: {port}); c = Condition.new; "
            "n.open { c.test = true; c.signal }; c.wait; "
            r"n.corners(\dull, \even, \bright, \thin); "
            f"n.pitches({list(pitches)}); n.place(0.5, 0.25); {READY.format(len(pitches))}"
        )

    yield open_at
    sc.ask("n.panic; c = Condition.new; n.close { c.test = true; c.signal }; c.wait; n = nil")


def recorded(sc, tmp_path, code: str) -> np.ndarray:
    """What scsynth's outputs play while the code runs, float64 [T, 2]."""
    path = tmp_path / "heard.wav"
    sc.ask(
        f's.prepareForRecord("{path.as_posix()}", 2); s.sync; s.record; s.sync; {code}; '
        "s.stopRecording; s.sync; 0.3.wait"
    )
    return soundfile.read(path)[0]


def test_a_key_sounds_in_pitch_and_falls_by_its_slope_as_long_as_it_is_down(
    sc, looping, opened, tmp_path
):
    opened(looping.address[1])
    heard = recorded(sc, tmp_path, "n.noteOn(60, 127); 4.wait; n.noteOff(60); 0.6.wait")[:, 0]
    began = int(np.flatnonzero(np.abs(heard) > 1e-3)[0])
    assert abs(detect(heard[began : began + RATE], RATE) - 60) < 0.02
    held = heard[began + RATE // 20 : began + int(3.8 * RATE)]
    parts = held[: held.size // RATE * RATE].reshape(-1, RATE)
    levels = 10 * np.log10(np.mean(parts**2, axis=1))
    slope = float(sc.ask("n.notes[60].slope"))
    assert slope < 0 and np.diff(levels) == pytest.approx([slope, slope], abs=0.1), levels
    assert levels[0] > -40
    assert jolt(held, RATE) < 6, "no click where the loop begins and where it closes"
    assert np.abs(heard[-1000:]).max() < 1e-4, "it ends after its key"
    assert sc.ask("n.voices.size") == "0"


def test_a_key_between_the_pitches_sounds_at_its_own(sc, looping, opened, tmp_path):
    opened(looping.address[1], (48, 60))
    heard = recorded(sc, tmp_path, "n.noteOn(57); 1.wait; n.noteOff(57); 0.3.wait")[:, 0]
    assert abs(detect(heard, RATE) - 57) < 0.02
    until(lambda: sc.ask("n.notes[57].notNil") == "true"), "it is there for the next strike"


def test_a_fifth_of_all_datagrams_may_get_lost(sc, looping, opened):
    with Relay(looping.address[1], 0.2, seed=1) as relay:
        opened(relay.port, tuple(range(48, 73, 4)))
        assert relay.lost > 0
        assert sc.ask("n.notes.keys.asArray.sort.join($ )") == "48 52 56 60 64 68 72"


def test_a_server_that_was_started_anew_is_told_everything(sc, make_server, opened, shelf):
    shelf.models["looping"] = LoopingModel(NullConfig(length=16000))
    first = make_server(model="looping")
    port = first.address[1]
    opened(port)
    first.stop()
    sc.ask("n.notes.clear")
    make_server(model="looping", port=port)
    until(lambda: sc.ask("n.notes.size") == "3", but=sc.told)
    assert sc.ask("n.isOnline") == "true"


def test_what_is_refused_is_said_with_the_servers_words(sc, looping, opened):
    opened(looping.address[1])
    sc.ask(
        "c = Condition.new; n.onFail = { |code, text| e = [code, text]; c.test = true; c.signal }; "
        r"n.corners(\nobody, \even, \bright, \thin); c.wait"
    )
    assert sc.ask("e[0]") == "not-found" and "nobody" in sc.ask("e[1]")


def test_patterns_play_it(sc, looping, opened, tmp_path):
    opened(looping.address[1])
    pattern = r"Pbind(\type, \notebank, \notebank, n, \midinote, Pseq([60, 72]), \dur, 0.6).play"
    heard = recorded(sc, tmp_path, f"{pattern}; 2.wait")[:, 0]
    began = int(np.flatnonzero(np.abs(heard) > 1e-3)[0])
    for index, key in enumerate((60, 72)):
        at = began + int((0.6 * index + 0.05) * RATE)
        assert abs(detect(heard[at : at + int(0.35 * RATE)], RATE) - key) < 0.05
