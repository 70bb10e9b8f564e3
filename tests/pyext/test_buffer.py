"""Pd's arrays in Python's hands."""

import numpy as np
import pytest

FILL = """
import pyext, numpy as np
class box(pyext._class):
    _outlets = 1
    def fill_1(self, name, value):
        pyext.Buffer(name)[:] = np.full(len(pyext.Buffer(name)), value, np.float32)
    def view_1(self, name):
        view = pyext.Buffer(name)[2:4]
        view += 10
    def fail_1(self, name):
        pyext.Buffer(name)[0] = 7
        raise ValueError("after writing")
    def both_1(self, name):
        buffer = pyext.Buffer(name)
        buffer[0] = 1
        self._outlet(1, 1)
        buffer[0] = 2
    def look_1(self, name):
        self.kept = getattr(self, "kept", None) or pyext.Buffer(name)
        self.got = self.kept[0]
"""


@pytest.fixture
def ramp(scene):
    scene.arrays["ramp"] = np.arange(10, dtype=np.float32)
    return scene.pyext.Buffer("ramp")


def test_length_items_and_slices(ramp):
    assert (len(ramp), ramp[3], ramp[-1], ramp[2:4].tolist(), ramp[::5].tolist()) == (
        10,
        3.0,
        9.0,
        [2, 3],
        [0, 5],
    )
    assert isinstance(ramp[3], float)
    assert ramp[:].dtype == np.float32
    with pytest.raises(IndexError):
        ramp[10]


def test_a_buffer_is_an_array_and_a_sequence(ramp):
    assert np.array_equal(np.array(ramp, dtype=np.float32), np.arange(10))
    assert np.asarray(ramp).dtype == np.float32
    assert list(ramp) == list(range(10))
    assert sum(ramp) == 45


def test_arithmetic_gives_arrays_and_in_place_arithmetic_changes_the_buffer(scene, ramp):
    assert np.array_equal(ramp + 1, np.arange(10) + 1)
    assert np.array_equal(2 * ramp, np.arange(10) * 2)
    assert np.array_equal(ramp * ramp, np.arange(10) ** 2)
    assert np.array_equal(np.sqrt(ramp), np.sqrt(np.arange(10, dtype=np.float32)))
    assert np.array_equal(-ramp, -np.arange(10))
    same = ramp
    ramp += 5
    assert same is ramp
    ramp.dirty()
    assert scene.arrays["ramp"][0] == 5


def test_dirty_writes_back_and_draws(scene, ramp):
    ramp[1] = 20
    ramp[5:7] = np.float32([50, 60])
    assert scene.arrays["ramp"][1] == 1
    ramp.dirty()
    assert scene.arrays["ramp"].tolist() == [0, 20, 2, 3, 4, 50, 60, 7, 8, 9]
    assert scene.asked[-1] == ("redraw", "ramp")


def test_slices_take_what_there_is_and_what_fits(scene, ramp):
    ramp[:] = np.full(3, 7, np.float32)
    ramp[8:] = np.full(5, 9, np.float32)
    ramp[4:6] = 1
    ramp.dirty()
    assert scene.arrays["ramp"].tolist() == [7, 7, 7, 3, 1, 1, 6, 7, 9, 9]


@pytest.mark.parametrize("dtype", [np.float64, np.int64, np.int16])
def test_other_number_types_are_converted(scene, ramp, dtype):
    ramp[:] = np.arange(10, dtype=dtype) * 2
    ramp.dirty()
    assert scene.arrays["ramp"][4] == 8


def test_strict_takes_only_what_casts_safely(strict_scene):
    strict_scene.arrays["a"] = np.zeros(4, np.float32)
    buffer = strict_scene.pyext.Buffer("a")
    with pytest.raises(TypeError, match="Cannot cast"):
        buffer[:] = np.zeros(4)
    buffer[:] = np.ones(4, np.float32)
    buffer.dirty()
    assert strict_scene.arrays["a"].tolist() == [1, 1, 1, 1]


def test_data_has_one_dimension(ramp):
    with pytest.raises(ValueError, match="one-dimensional"):
        ramp[:] = np.zeros((2, 5), np.float32)


@pytest.mark.parametrize(("keep", "zero", "result"), [(1, 1, [0, 1, 2]), (0, 1, [0, 0, 0])])
def test_resize_keeps_or_clears_and_returns_the_buffer(scene, ramp, keep, zero, result):
    assert ramp.resize(3, keep, zero) is ramp
    assert (len(ramp), scene.arrays["ramp"].tolist()) == (3, result)
    assert scene.asked[0] == ("resize", "ramp", 3, keep, zero)


def test_resize_keeps_what_was_changed_before(scene, ramp):
    ramp[0] = 5
    ramp.resize(2)
    assert scene.arrays["ramp"].tolist() == [5, 1]


def test_a_missing_array_has_no_samples(scene):
    missing = scene.pyext.Buffer("nosuch")
    assert (len(missing), missing[0], missing[:], list(missing), np.array(missing).size) == (
        0,
        None,
        None,
        [],
        0,
    )
    for change in (
        lambda: missing.resize(5),
        lambda: missing.__setitem__(0, 1),
        lambda: missing.__setitem__(slice(None), [1]),
    ):
        with pytest.raises(RuntimeError, match="Invalid buffer"):
            change()


def test_buffers_know_their_name(scene, ramp):
    assert ramp.symbol == scene.pyext.Symbol("ramp")
    assert ramp == scene.pyext.Buffer("ramp")
    assert scene.pyext.Buffer(scene.pyext.Symbol("ramp")) == ramp
    assert ramp != scene.pyext.Buffer("other")
    assert repr(ramp) == "<Buffer ramp>"


def test_the_end_of_a_method_writes_back(scene):
    scene.arrays["a"] = np.zeros(5, np.float32)
    box = scene.make(FILL)
    box.take(1, "fill", ["a", 3.0])
    assert scene.arrays["a"].tolist() == [3] * 5
    box.take(1, "view", ["a"])
    assert scene.arrays["a"].tolist() == [3, 3, 13, 13, 3]


def test_a_message_finds_the_array_as_the_method_has_left_it(scene):
    scene.arrays["a"] = np.zeros(5, np.float32)
    box = scene.make(FILL)
    said, scene.pd.say = (
        scene.pd.say,
        lambda kind, *rest: (seen.append((kind, scene.arrays["a"][0])), said(kind, *rest)),
    )
    seen = []
    box.take(1, "both", ["a"])
    assert [value for kind, value in seen if kind == "out"] == [1]
    assert scene.arrays["a"][0] == 2


def test_what_a_method_wrote_before_it_failed_is_written_back(scene, capsys):
    scene.arrays["a"] = np.zeros(5, np.float32)
    scene.make(FILL).take(1, "fail", ["a"])
    assert scene.arrays["a"][0] == 7
    assert "after writing" in capsys.readouterr().err


def test_each_method_sees_what_the_array_holds_then(scene):
    scene.arrays["a"] = np.zeros(5, np.float32)
    box = scene.make(FILL)
    for value in (0, 4):
        scene.arrays["a"][0] = value
        box.take(1, "look", ["a"])
        assert box.object.got == value
    assert not [asked for asked in scene.asked if asked[0] in ("write", "redraw")], (
        "nothing was changed"
    )


def test_overwriting_all_does_not_read_first_and_only_changes_are_written(scene):
    scene.arrays["a"] = np.zeros(100_000, np.float32)
    buffer = scene.pyext.Buffer("a")
    buffer[:] = np.ones(100_000, np.float32)
    buffer.dirty()
    assert "get" not in [asked[0] for asked in scene.asked]
    assert [asked[3:] for asked in scene.asked if asked[0] == "write"] == [
        (0, 32768),
        (32768, 32768),
        (65536, 32768),
        (98304, 1696),
    ]
    scene.clear()
    buffer[40_000] = 5
    buffer.dirty()
    assert [asked[3:] for asked in scene.asked if asked[0] == "write"] == [(32768, 32768)]
    assert scene.arrays["a"].sum() == 100_004


def test_large_arrays_come_in_pieces_bit_exact(scene):
    noise = np.random.default_rng(1).standard_normal(1_000_003).astype(np.float32)
    scene.arrays["a"] = noise.copy()
    buffer = scene.pyext.Buffer("a")
    assert np.array_equal(buffer[:], noise)
    assert max(asked[3] for asked in scene.asked if asked[0] == "get") == 7900
    buffer *= np.float32(2)
    buffer.dirty()
    assert np.array_equal(scene.arrays["a"], noise * 2)


def test_files_are_gone_when_they_were_read(scene, ramp):
    ramp[:] = np.ones(10)
    ramp.dirty()
    assert list(scene.pd.folder.iterdir()) == []
