"""nb.out~: volume and limiter, sample by sample."""

import numpy as np
import pytest

from pdtools import play

VOICE = """
    osc: osc~ {hz}
    amp: *~ {gain}
    out: nb.out~ {scope}
    osc -> amp
    amp -> out:0
    amp -> out:1
"""
ROOM = 0.5  # at full volume
AHEAD = 0.002  # s that the limiter looks ahead


def voice(gain, hz=441, scope="me"):
    return VOICE.format(gain=gain, hz=hz, scope=scope)


def tape(*voices, volume=1.0, ms=600, scopes=("me",)):
    score = [(0, f"{scope}-volume", volume) for scope in scopes]
    return play(*voices, score=score, ms=ms, hear=[f"{scope}-limiting" for scope in scopes])


def flat(audio):
    """How many samples stand still near the top."""
    return int(((np.abs(np.diff(audio)) < 1e-6) & (np.abs(audio[1:]) > 0.9)).sum())


def dc(audio):
    window = np.blackman(audio.size)
    return abs((window * audio).sum() / window.sum())


def test_nothing_louder_than_one_comes_out_and_its_tops_stay_round():
    take = tape(voice(10))
    assert 0.9 < np.abs(take.audio).max() < 1
    assert flat(take.audio[0]) == 0
    assert take.heard("me-limiting")[-1] == (1,)


def test_what_is_not_too_loud_passes_untouched():
    sketch = voice(1.8) + "raw: throw~ raw\n amp -> raw"
    take = play(
        sketch, score=[(0, "me-volume", 1)], ms=300, tapes=["nb-out-left", "nb-out-right", "raw"]
    )
    left, right, raw = take.audio[:, 4410:]  # the volume takes 20 ms to get there
    assert 0.89 < np.abs(ROOM * raw).max() < 0.91
    assert np.array_equal(left, right)
    late = range(round(AHEAD * take.rate) - 1, 400)  # and a few blocks from throw~ to catch~
    assert min(np.abs(left[k : 4000 + k] - ROOM * raw[:4000]).max() for k in late) < 1e-5


def test_the_limiter_lets_up_slowly_and_without_a_step():
    take = play(
        voice(1).replace("osc -> amp", "loud: r loud\n loud -> amp:1\n osc -> amp"),
        score=[(0, "me-volume", 1), (100, "loud", 8), (200, "loud", 1)],
        ms=600,
    )
    quiet = take.between(213, 600)
    # a period of the sine each
    envelope = np.abs(quiet[: len(quiet) // 100 * 100].reshape(-1, 100)).max(axis=1)
    assert envelope[0] < 0.3 and envelope[-1] > 0.49
    assert np.all(np.diff(envelope) > -1e-3)


def test_the_volume_is_the_square_of_the_slider_and_moves_without_a_click():
    take = play(voice(0.9), score=[(0, "me-volume", 0.5), (300, "me-volume", 0)], ms=600)
    assert np.abs(take.between(100, 290)).max() == pytest.approx(0.9 * 0.25 * ROOM, rel=1e-3)
    assert np.abs(np.diff(take.audio[0])).max() < 0.03
    assert np.abs(take.between(330, 600)).max() < 1e-6


def test_three_open_copies_share_one_limiter_and_one_volume_law():
    scopes = "me", "you", "them"
    voices = [voice(3, 441 * 2**k, scope) for k, scope in enumerate(scopes)]
    take = tape(*voices, scopes=scopes)
    loud = take.between(100, 500)
    assert 0.9 < np.abs(take.audio).max() < 1
    assert flat(loud) == 0
    assert dc(loud) < 1e-4
    parts = [
        np.abs((loud * np.exp(2j * np.pi * 441 * 2**k * np.arange(loud.size) / take.rate)).mean())
        for k in range(3)
    ]
    assert parts == pytest.approx([parts[0]] * 3, rel=0.02), "each at the same share"
    assert all(take.heard(f"{scope}-limiting")[-1] == (1,) for scope in scopes)


def test_eight_keys_stay_below_the_limiter_and_sixteen_come_out_clean():
    def chord(keys):
        boxes = [f"o{k}: osc~ {220.5 * 2 ** (k / 5)}\n o{k} -> amp" for k in range(keys)]
        return voice(0.3).replace("osc: osc~ 441", "").replace("osc -> amp", "\n".join(boxes))

    assert (1,) not in tape(chord(8), volume=0.8).heard("me-limiting")
    take = tape(chord(16))
    assert flat(take.audio[0]) == 0
    assert np.abs(take.audio).max() < 1
    assert dc(take.between(100, 590)) < 1e-4


def test_when_the_copy_that_made_the_limiter_is_closed_another_takes_over():
    voices = [voice(8, 441 * 2**k, scope) for k, scope in enumerate(("one", "two"))]
    volumes = [(0, f"{scope}-volume", 1) for scope in ("one", "two")]
    closed = (300, "pd-sketch-0.pd", "menuclose", 1)
    take = play(*voices, score=[*volumes, closed], ms=1400, hear=["two-limiting"])
    rest = take.between(1000, 1400)
    assert 0.9 < np.abs(rest).max() < 1
    tone = np.exp(2j * np.pi * np.arange(rest.size) / take.rate * np.array([[441], [882]]))
    first, second = np.abs((tone * rest).mean(axis=1))
    assert second > 0.4
    assert first < 1e-3
    assert take.heard("two-limiting")[-1] == (1,)
