"""The harness itself: what it says arrives, what it hears is exact, what goes wrong is noticed,
nothing is left behind."""

import numpy as np
import pytest

from pdtools import Pd, play
from pdtools.display import screenshot

ECHO = "in: r in\nout: s out\nin -> out"
TONE = "osc: osc~ 441\nleft: throw~ nb-out-left\nosc -> left"


def test_a_score_is_played_at_its_times_and_messages_keep_their_kinds():
    take = play(
        ECHO,
        score=[
            (10, "in", 1024513, 0.1),
            (20, "in"),
            (20.5, "in", "word", 1),
            (30, "in", "a b; c, $1"),
        ],
        ms=50,
        hear=["out"],
    )
    assert take.heard("out") == [
        (1024513, float(np.float32(0.1))),
        (),
        ("word", 1),
        ("a b; c, $1",),
    ]
    assert [message.ms for message in take.messages[:3]] == pytest.approx([10, 20, 20.5])


def test_two_runs_of_a_score_give_the_same_samples():
    assert np.array_equal(play(TONE, score=[], ms=200).audio, play(TONE, score=[], ms=200).audio)


def test_the_tape_in_real_time_holds_what_was_played():
    with Pd(TONE, tape_seconds=0.3) as pd:
        pd.record()
        pd.sleep(0.4)
        left, right = pd.tape()
    assert np.abs(left).max() == pytest.approx(1, abs=1e-3)
    assert not right.any()


def test_a_running_pd_hears_answers_and_tells_the_scopes_of_its_patches():
    patch = "in: r in\nzero: f $0\nout: s out\nin -> zero\nzero -> out"
    with Pd(patch, patch, hear=["out"], dsp=False) as pd:
        pd.send("in")
        assert sorted([pd.wait("out").atoms[0], pd.wait("out").atoms[0]]) == sorted(pd.scopes)
        pd.hear("later")
        pd.send("later", "x y", 2)
        assert pd.wait("later").atoms == ("x y", 2)


@pytest.mark.parametrize(
    "patch",
    [
        "box: nb.there.is.no.such.object",
        "load: loadbang\nread: msg read /none.wav none\nfile: soundfiler\n"
        "load -> read\nread -> file",
    ],
)
def test_an_error_line_fails_the_test(patch):
    with pytest.raises(AssertionError, match=r"couldn't create|error:"):
        play(patch, score=[], ms=10)
    with pytest.raises(AssertionError, match=r"couldn't create|error:"), Pd(patch):
        pass


def test_no_pd_is_left_behind_when_a_test_fails():
    with pytest.raises(ZeroDivisionError), Pd(TONE) as pd:
        raise ZeroDivisionError
    assert pd.process.popen.poll() is not None


def test_a_patch_can_be_seen(tmp_path):
    patch = tmp_path / "seen.pd"
    patch.write_text("#N canvas 50 50 300 200 12;\n#X text 20 20 hello;\n")
    assert screenshot(patch, tmp_path / "picture.png").stat().st_size > 500
