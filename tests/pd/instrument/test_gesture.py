"""nb.gesture by itself: where it moves the pad, what it writes."""

import numpy as np
import pytest
import soundfile

from notebank.audio.pitch import detect
from notebank.sounds.library import Library
from notebank.stage.serving import serving
from pd.tones import INSTRUMENT
from pdtools import Pd
from waiting import until

RATE = 44100
PATCH = """
    gesture: nb.gesture me
    tone: osc~ 441
    quiet: *~ 0.5
    out: nb.out~ me
    tone -> quiet
    quiet -> out
    quiet -> out:1
"""

# a hand that goes from left to right in 600 ms of Pd's own time, at y = 0.25, recorded until it has
# arrived (a hand on the pad stops what plays)
HAND = """
    hand: r me-hand
    order: t b b b
    left: msg 0
    right: msg 1 600
    across: line 0 5
    place: pack f 0.25
    pad: s me-xy
    on: msg 1
    late: delay 601
    off: msg 0
    recorded: s me-gesture-record
    hand -> order
    order:2 -> left
    left -> across
    order:1 -> on
    on -> recorded
    order -> late
    order -> right
    right -> across
    across -> place
    place -> pad
    late -> off
    off -> recorded
"""

MICROPHONE = (
    INSTRUMENT
    + """
    server: nb.server me 127.0.0.1 9
    library: nb.library me
    mic: nb.mic~ me
    corners: nb.corners me 0 1
    pad: nb.xy me
    tone: osc~ 220
    quiet: *~ 0.3
    heard: throw~ me-microphone
    tone -> quiet
    quiet -> heard
"""
)
HEARD = [f"me-{name}" for name in ("status", "reply", "corner", "ready", "connected", "cell")]


@pytest.fixture
def pd(tmp_path):
    # recordings go to the home folder
    with Pd(
        PATCH,
        HAND,
        hear=["me-xy", "me-gesture-play", "me-gesture-record", "me-status"],
        rate=RATE,
        env={"HOME": str(tmp_path)},
    ) as pd:
        yield pd


def places(pd, since=0.0):
    """Rows of ms, x, y: where the pad was told to be since then."""
    return np.array([(m.ms, *m.atoms) for m in pd.heard("me-xy") if m.ms > since])


def record(pd):
    """Returns the ms at which the hand was through, and the gesture began to play."""
    pd.send("me-hand")
    return pd.wait("me-gesture-record", 0).ms


def test_a_gesture_is_played_as_it_was_and_goes_round(pd):
    started = record(pd)
    pd.sleep(1.0)
    ms, x, y = places(pd, started).T
    assert set(y) == {0.25}
    falls = np.flatnonzero(np.diff(x) < -0.5)
    # the clock ticks every 20 ms, at any time of the hand's 601
    assert falls.size >= 1 and ms[falls[0] + 1] - started == pytest.approx(600, abs=45)
    rising = slice(1, falls[0])
    slope = np.polyfit(ms[rising], x[rising], 1)[0]
    assert slope == pytest.approx(1 / 600, rel=0.05)


def test_speed_stretches_a_gesture_and_back_turns_it_round(pd):
    pd.send("me-gesture-speed", 0.5)
    pd.send("me-gesture-reverse", 1)
    started = record(pd)
    pd.sleep(0.8)
    ms, x, _ = places(pd, started).T
    assert np.polyfit(ms[2:], x[2:], 1)[0] == pytest.approx(-0.5 / 600, rel=0.05)


def test_twice_the_tempo_is_twice_as_fast_and_without_loop_it_ends(pd):
    pd.send("me-gesture-loop", 0)
    pd.send("me-tempo", 60)
    record(pd)
    pd.wait("me-gesture-play", 1)
    pd.wait("me-gesture-play", 0)
    pd.send("me-tempo", 120)
    pd.send("me-gesture-play", 1)
    started = pd.wait("me-gesture-play", 1).ms
    ended = pd.wait("me-gesture-play", 0).ms
    pd.sync()
    assert ended - started == pytest.approx(300, abs=45)
    assert places(pd)[-1, 1] == pytest.approx(1, abs=0.05)


def test_a_hand_on_the_pad_stops_the_gesture(pd):
    record(pd)
    pd.wait("me-gesture-play", 1)
    pd.sleep(0.1)
    pd.send("me-xy", 0.9, 0.9)
    pd.wait("me-gesture-play", 0)
    pd.sleep(0.1)
    assert places(pd)[-1, 1:] == pytest.approx((0.9, 0.9))


@pytest.mark.parametrize(("shape", "far"), [(1, 0.2), (2, 0.2), (3, 0.2), (4, 0.2)])
def test_an_lfo_goes_round_the_place_of_the_hand_once_in_its_beats(pd, shape, far):
    pd.send("me-xy", 0.6, 0.4)
    pd.send("me-lfo-depth", 0.4)
    pd.send("me-lfo-beats", 1)
    started = pd.sync()
    pd.send("me-lfo-shape", shape)
    pd.sleep(1.0)  # two beats of 120 a minute
    _, x, y = places(pd, started).T
    assert (x.min(), x.max()) == pytest.approx((0.6 - far, 0.6 + far), abs=0.03)
    assert (y.min(), y.max()) == pytest.approx((0.4 - far, 0.4 + far), abs=0.03)
    pd.send("me-lfo-shape", 0)
    pd.sleep(0.05)
    assert places(pd)[-1, 1:] == pytest.approx((0.6, 0.4))


def test_a_walk_goes_elsewhere_in_straight_lines_within_the_pad(pd):
    pd.send("me-lfo-depth", 1)
    pd.send("me-lfo-beats", 0.2)
    started = pd.sync()
    pd.send("me-lfo-shape", 5)
    pd.sleep(1.5)
    walked = places(pd, started)[:, 1:]
    assert walked.min() >= 0 and walked.max() <= 1
    assert np.ptp(walked, axis=0).min() > 0.2
    assert np.median(np.abs(np.diff(walked, 2, axis=0)).max(1)) < 1e-4


def test_snap_puts_every_move_on_the_grid(pd):
    pd.send("me-gesture-snap", 5)
    pd.send("me-xy", 0.6, 0.1)
    pd.sleep(0.05)
    assert places(pd)[-1, 1:] == pytest.approx((0.5, 0.0))
    pd.send("me-lfo-beats", 1)
    pd.send("me-lfo-shape", 1)
    pd.sleep(0.5)
    assert set(np.unique(places(pd)[2:, 1:])) <= {0, 0.25, 0.5, 0.75, 1}


def test_with_midi_clock_the_lfo_keeps_to_its_ticks_and_waits_when_they_stop(pd):
    pd.send("me-gesture-clock", 1)
    pd.send("me-lfo-beats", 1)
    pd.send("me-lfo-shape", 3)
    pd.send("me-tempo", 300)  # faster than the clock that comes
    pd.sleep(0.1)
    x0 = places(pd)[-1, 1]
    for _ in range(12):
        pd.send("me-clock")
        pd.sleep(0.02)
    pd.sleep(0.2)
    moved = places(pd)[-1, 1] - x0
    assert moved % 0.5 == pytest.approx(0.25, abs=0.03)  # half a beat of a depth of 0.5
    still = len(places(pd))
    pd.sleep(0.2)
    assert len(places(pd)) == still


def test_rec_writes_the_mix_into_a_file_whose_name_is_shown(pd, tmp_path):
    pd.send("me-volume", 1)
    pd.sleep(0.1)
    pd.send("me-rec", 1)
    begun = pd.wait("me-status", "recording")
    name = begun.atoms[1]
    pd.sleep(0.5)
    pd.send("me-rec", 0)
    ended = pd.wait("me-status", "recorded")
    assert ended.atoms == ("recorded", name)
    (file,) = tmp_path.glob("*")
    assert file.as_posix() == name and file.name.startswith("notebank-20")
    length = pytest.approx((ended.ms - begun.ms) / 1000 * RATE, abs=0.1 * RATE)
    # the disk thread of [writesf~] ends it
    until(lambda: soundfile.info(file).frames == length, but=lambda: soundfile.info(file))
    audio, rate = soundfile.read(file)
    assert rate == RATE and audio.shape[1] == 2
    peak = np.abs(audio).max()
    assert peak > 0.1
    assert np.sqrt(np.mean(audio**2)) == pytest.approx(peak / np.sqrt(2), rel=0.03)


@pytest.fixture
def serving_pd(tmp_path, monkeypatch):
    """With a server, the default pitches, and a tone of 220 Hz in the microphone."""
    for name in ("HOME", "NOTEBANK_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    with (
        serving(0, fresh=True, arguments=["--model", "concert"]) as server,
        Pd(MICROPHONE, hear=HEARD, rate=RATE, tape_seconds=1.5) as pd,
    ):
        pd.send("nb-server", "127.0.0.1", server.port)
        pd.wait("me-connected", 1)
        yield pd


def test_what_the_microphone_hears_plays_from_its_corner_and_is_a_sound(serving_pd, tmp_path):
    pd = serving_pd
    for command in (["pitches", 57], ["corners", *["flute"] * 4]):
        pd.send("me-command", *command)
    pd.send("me-xy", 1, 0)
    pd.wait("me-cell")
    pd.send("me-mic-corner", 1)
    pd.send("me-mic", 1)
    pd.wait("me-status", "recording")
    pd.sleep(1.5)
    pd.send("me-mic", 0)
    pd.wait("me-corner", 1, "mic-1")
    pd.wait("me-cell")
    pd.record()
    pd.send("me-note", 57, 100)
    pd.sleep(0.8)
    audio = pd.tape()[0]
    assert detect(audio[8000:30000], RATE) == pytest.approx(57, abs=0.1)
    assert [file.name for file in tmp_path.glob("*.wav")] == []
    assert "mic-1" in Library([tmp_path / "sounds"]).names()
