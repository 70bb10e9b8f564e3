"""The same in libpd, a newer Pd. Runs where cypd is installed."""

import pytest

pytest.importorskip(
    "cypd", reason="cypd (libpd, GPL) is not installed: pip install notebank[libpd]"
)

from notebank.audio.pitch import detect
from pdtools import PATCHES, doubleclick
from pdtools.libpd import LibPd


@pytest.mark.parametrize("patch", doubleclick.OPENED, ids=lambda path: path.name)
def test_a_patch_opens_and_begins_without_an_error_line(patch):
    with LibPd(patch, bare=True) as pd:
        pd.play(0.3)
        assert pd.errors() == []


def test_a_patch_away_from_its_abstractions_does_not_open(tmp_path):
    patch = tmp_path / "nsynth.pd"
    patch.write_bytes(doubleclick.PATCHES.joinpath("nsynth.pd").read_bytes())
    with LibPd(patch, bare=True) as pd:
        assert any("couldn't create" in line for line in pd.errors())


@pytest.mark.parametrize(("rate", "buffer"), [(44100, 64), (48000, 512), (96000, 2048)])
def test_a_bank_plays_in_tune_at_the_rate_and_buffer_of_any_host(rate, buffer):
    bank = PATCHES / "lessons/bank/bank.txt"
    with LibPd(PATCHES / "nsynth.pd", rate=rate, bare=True) as pd:
        pd.play(0.3, buffer)
        pd.send("nb-load", "symbol", bank.as_posix())
        pd.play(1, buffer)
        pd.send("nb-note", "list", 60, 100)
        left, _ = pd.play(1, buffer)
        assert detect(left, rate) == pytest.approx(60, abs=0.05)
