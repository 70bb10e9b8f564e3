"""Our own scripts: banks into arrays, keys into places in them. The rest of them is tried beside
the server."""

import importlib
import sys

import numpy as np
import pytest

from notebank.bank import folder, onss
from notebank.bank.bank import NoteBank
from notebank.pyext.host import shims
from notebank.pyext.host.scripts import ALIASES
from pyexttools.ours import make

PITCHES = (36, 40, 44)


@pytest.fixture(params=[False, True], ids=["friendly", "strict"])
def here(request, scene, strict_scene):
    return strict_scene if request.param else scene


@pytest.fixture
def bank():
    samples = (np.random.default_rng(1).standard_normal((2, 2, 3, 32)) * 8000).astype(np.int16)
    return NoteBank(samples, PITCHES, 16000)


def test_a_bank_of_the_open_nsynth_super_is_loaded_as_floats(here, monkeypatch, tmp_path, bank):
    binary = onss.write(bank, tmp_path)
    loader = make(here, "loader", monkeypatch, tmp_path)
    here.arrays["audio"] = np.zeros(100, np.float32)
    loader.take(1, "load", [binary.name, "settings.json", "audio"])
    assert here.heard("out", 0.1) == [(1, "loaded", [2, 2, 32, 16000, 36, 40, 44])]
    assert np.array_equal(here.arrays["audio"], bank.samples.ravel() / np.float32(32768))


def test_a_bank_of_ours_is_loaded_by_its_folder(here, monkeypatch, tmp_path, bank):
    folder.write(bank.guarded(), tmp_path / "bank")
    here.arrays["audio"] = np.zeros(0, np.float32)
    make(here, "loader", monkeypatch, tmp_path).take(1, "load", ["bank", "audio"])
    assert here.heard("out", 0.1)[0][1] == "loaded"
    assert np.allclose(here.arrays["audio"], bank.guarded().samples.ravel() / 32768, atol=1e-6)


def test_a_missing_bank_is_told_and_nothing_is_sent(here, monkeypatch, tmp_path, capsys):
    make(here, "loader", monkeypatch, tmp_path).take(1, "load", ["no.bin", "no.json", "audio"])
    assert here.said == []
    assert "no.bin is missing" in capsys.readouterr().err


@pytest.fixture
def controller(here, monkeypatch):
    made = make(here, "controller", monkeypatch)
    made.take(1, "loaded", [3, 3, 1600, 16000, *PITCHES])
    return made


@pytest.mark.parametrize(
    ("place", "cell"),
    [
        ([0, 0], 0),
        ([0, 1], 2),
        ([1, 0], 6),
        ([0.5, 0.5], 4),
        ([0.24, 0.76], 2),
        ([0.25, 0], 0),
        ([0.75, 0], 6),
        ([-1, 2], 2),
    ],
)
def test_a_place_on_the_pad_is_y_first_and_half_way_goes_to_the_even_row(
    here, controller, place, cell
):
    controller.take(1, "position_rel", place)
    controller.take(1, "note_on", [36])
    assert here.heard("out", 0.1)[0][2] == ["play", 0, 1599, 100.0, cell * 3 * 1600]


@pytest.mark.parametrize(
    ("pitch", "index", "recorded"),
    [(36, 0, 36), (38, 0, 36), (39, 1, 40), (42, 1, 40), (60, 2, 44), (20, 0, 36)],
)
def test_a_key_plays_the_nearest_recording_repitched_and_a_tie_goes_down(
    here, controller, pitch, index, recorded
):
    controller.take(1, "position", [1, 2])
    controller.take(1, "note_on", [pitch])
    ((number, selector, atoms),) = here.heard("out", 0.1)
    assert (number, selector, atoms[:3]) == (1, "list", ["play", 0, 1599])
    assert atoms[3] == pytest.approx(100 / 2 ** ((pitch - recorded) / 12))
    assert atoms[4] == ((1 * 3 + 2) * 3 + index) * 1600


def test_modules_for_the_real_external_bear_the_names_of_the_course(here, monkeypatch, tmp_path):
    shims.write(tmp_path)
    shims.write(tmp_path)
    monkeypatch.setitem(sys.modules, "pyext", here.pyext)
    monkeypatch.delitem(sys.modules, "notebank_pd", raising=False)
    monkeypatch.syspath_prepend(tmp_path)
    for name in ALIASES:
        monkeypatch.delitem(sys.modules, name, raising=False)
        assert issubclass(importlib.import_module(name).nsynth_loader, here.pyext._class)
    for name in [
        name for name in sys.modules if name.split(".")[0] in ("sopimagenta", "notebank_pd")
    ]:
        monkeypatch.delitem(sys.modules, name)


def test_somebody_elses_modules_are_left_alone(tmp_path):
    (tmp_path / "sopimagenta").mkdir()
    (tmp_path / "sopimagenta" / "__init__.py").write_text("# theirs\n")
    with pytest.raises(FileExistsError, match="somebody else's"):
        shims.write(tmp_path)
    assert [file.name for file in (tmp_path / "sopimagenta").iterdir()] == ["__init__.py"]


@pytest.mark.parametrize(
    ("selector", "place", "cell"), [("position_rel", [1, 0.5], 7), ("position", [1, 2], 5)]
)
def test_a_place_chosen_before_the_bank_arrives_is_kept(
    here, monkeypatch, capsys, selector, place, cell
):
    made = make(here, "controller", monkeypatch)
    made.take(1, selector, place)
    made.take(1, "loaded", [3, 3, 1600, 16000, *PITCHES])
    made.take(1, "note_on", [36])
    assert here.heard("out", 0.1)[0][2][-1] == cell * 3 * 1600
    assert capsys.readouterr().err == ""


def test_keys_before_a_bank_are_told(here, monkeypatch, capsys):
    make(here, "controller", monkeypatch).take(1, "note_on", [60])
    assert "no bank is loaded yet" in capsys.readouterr().err
