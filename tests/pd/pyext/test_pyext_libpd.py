"""The same boxes inside libpd, a newer Pd whose time goes on only when it is asked to. Runs where
cypd is installed."""

import numpy as np
import pytest

pytest.importorskip(
    "cypd", reason="cypd (libpd, GPL) is not installed: pip install notebank[libpd]"
)

from pdtools.libpd import LibPd
from pdtools.pyexthost import SCRIPTS, PyextHost
from waiting import PATIENCE

NAMES = ("echo-put", "table-put", "bus-put", "course-said")


@pytest.fixture(scope="module")
def pd(tmp_path_factory):
    with (
        PyextHost(tmp_path_factory.mktemp("home")) as host,
        LibPd(SCRIPTS / "forms.pd", SCRIPTS / "course.pd", hear=NAMES) as running,
    ):
        running.send("nb-pyext-port", "float", host.port)
        yield running


def says(pd, box, *message, inlet=1, timeout=PATIENCE):
    before = len(pd.heard)
    pd.send(f"{box}-{inlet}", *message)
    return pd.until(
        lambda: [heard[4:] for heard in pd.heard[before:] if heard[0] == f"{box}-put"], timeout
    )[0]


@pytest.mark.parametrize(
    "message",
    [
        ("bang",),
        ("float", 16777215),
        ("symbol", "foo"),
        ("foo",),
        ("foo", 1, "x"),
        ("list", 1, "x"),
    ],
    ids=str,
)
def test_a_message_goes_to_the_script_and_back_as_it_is(pd, message):
    assert says(pd, "echo", *message) == message


def test_arrays_are_written_and_read(pd):
    assert says(pd, "table", "fill", 100000) == ("filled", 100000)
    assert says(pd, "table", "sum") == ("sum", 100000, 0, 99999)


def test_a_patch_in_the_way_of_the_course_plays_what_its_script_put_into_an_array(pd):
    pd.send("course-load", "bang")
    pd.until(
        lambda: [heard for heard in pd.heard if heard[0] == "course-said" and "loaded" in heard]
    )
    for place, octave in (((0.1, 0.1), 1), ((0.9, 0.1), 2)):
        pd.send("course-place", "list", *place)
        before = len(pd.heard)
        pd.send("course-note", "float", 57)
        pd.until(lambda start=before: [heard for heard in pd.heard[start:] if "play" in heard])
        left, right = pd.play(0.4)
        assert np.array_equal(left, right)
        spectrum = np.abs(np.fft.rfft(left * np.hanning(len(left))))
        assert abs(np.argmax(spectrum) * pd.rate / len(left) - 220 * octave) < 3
        pd.play(0.6)
