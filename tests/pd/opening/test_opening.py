"""Patches open by a double click, from wherever pd/ and patches/ lie beside each other."""

import re
import shutil
from contextlib import suppress

import numpy as np
import pytest

from notebank.audio.pitch import detect
from notebank.protocol import PORT
from notebank.stage import serving
from pdtools import ABSTRACTIONS, PATCHES, ROOT, Pd, doubleclick
from pdtools.display import Display, missing
from pdtools.patchfile import read
from pdtools.standin import StandIn
from waiting import until

NOBODY = ["-send", "nb-server 127.0.0.1 9"]
NO_SERVER = "no server: type notebank serve (first: make play or pip install . in the clone)"
GONE = "server away: what is loaded plays on - to start it again type notebank serve"
RATE = 44100


@pytest.fixture(scope="module", params=["checkout", "unzipped"])
def place(request, tmp_path_factory):
    """Where pd/ and patches/ lie: in the checkout, or in what a deken package unzips to."""
    if request.param == "checkout":
        return {ABSTRACTIONS: ABSTRACTIONS, PATCHES: PATCHES}
    library = doubleclick.unzipped(tmp_path_factory.mktemp("home") / "my externals")
    return {ABSTRACTIONS: library, PATCHES: library / "patches"}


@pytest.mark.parametrize("patch", doubleclick.OPENED, ids=lambda path: path.name)
def test_a_patch_opens_without_an_error_line(place, patch):
    folder = ABSTRACTIONS if patch.is_relative_to(ABSTRACTIONS) else PATCHES
    assert doubleclick.errors(place[folder] / patch.relative_to(folder)) == []


def test_a_patch_away_from_its_abstractions_does_not_open(tmp_path):
    shutil.copy(PATCHES / "nsynth.pd", tmp_path)
    assert any("couldn't create" in line for line in doubleclick.errors(tmp_path / "nsynth.pd"))


def test_a_patch_that_pd_saves_keeps_the_line_that_it_opens_by(tmp_path):
    with Pd(PATCHES / "nsynth.pd", bare=True, dsp=False, arguments=NOBODY) as pd:
        pd.send("pd-nsynth.pd", "savetofile", "saved.pd", tmp_path.as_posix())
        pd.sync()
    assert read(tmp_path / "saved.pd").declared == read(PATCHES / "nsynth.pd").declared != []


def test_without_a_server_the_status_line_says_what_to_type():
    patches = sorted(PATCHES.glob("*.pd"))
    with Pd(*patches, bare=True, dsp=False, arguments=NOBODY) as pd:
        pd.hear(*(f"{scope}-words" for scope in pd.scopes))
        said = [pd.wait(f"{scope}-words").atoms for scope in pd.scopes]
    assert said == [(NO_SERVER,)] * len(patches)


def test_when_the_server_has_gone_the_status_line_says_how_to_start_it_again(tmp_path):
    with StandIn(tmp_path) as server, Pd(PATCHES / "nsynth.pd", bare=True, dsp=False) as pd:
        pd.hear(f"{pd.scopes[0]}-words")
        pd.send("nb-server", "127.0.0.1", server.port)
        pd.wait(f"{pd.scopes[0]}-words", "connected")
        server.deaf = True
        pd.wait(f"{pd.scopes[0]}-words", GONE)


@pytest.fixture
def server(tmp_path, monkeypatch):
    """A real one where patches look by themselves. Another run of this test is waited for."""
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path))
    with suppress(AssertionError):
        until(lambda: serving.is_free(PORT))
    with serving.serving(PORT, fresh=True, arguments=["--model", "null"]) as server:
        if server.port != PORT:
            pytest.skip(f"port {PORT} is held by another program")
        yield server


@pytest.mark.skipif(bool(missing()), reason=f"needs {', '.join(missing())}")
def test_the_first_way_of_the_readme_is_as_it_is_written(server):
    first = (ROOT / "README.md").read_text(encoding="utf-8").split("\n\n")[1]
    way = r"Open `(.+)` in plain \[Pure Data\]\S+ press a key, drag the dot on the pad, and hear"
    patch = ROOT / re.match(way, " ".join(first.split()))[1]
    with (
        Display() as display,
        Pd(patch, bare=True, gui=True, env=display.env, rate=RATE, tape_seconds=2) as pd,
    ):
        scope = pd.scopes[0]
        window = display.window(patch.name)
        pd.hear(*(f"{scope}-{name}" for name in ("words", "cell", "note")))
        pd.wait(f"{scope}-words", "ready")
        display.tool("windowfocus", window.number, "key", "z")
        key = pd.wait(f"{scope}-note", 48)
        cells = len(pd.heard(f"{scope}-cell"))
        window.drag(261, 244, 141, 169)
        until(
            lambda: len(pd.heard(f"{scope}-cell")) > cells,
            but="nothing was rendered for the new place",
        )
        pd.record()
        display.tool("keydown", "z", "sleep", "1", "keyup", "z")
        pd.sleep(1)
        left = pd.tape()[0]
    assert key.atoms[1] > 0
    sounding = left[np.flatnonzero(np.abs(left) > 1e-3)[0] :]
    assert detect(sounding[2000 : 2000 + RATE // 2], RATE) == pytest.approx(48, abs=0.1)
