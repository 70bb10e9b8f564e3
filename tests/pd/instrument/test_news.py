"""What nsynth.pd tells a musician of banks, failures, models and files of one's own."""

import numpy as np
import pytest

from notebank.audio import wav
from notebank.bank import folder
from notebank.paths import secret_file, server_folder
from notebank.stage.serving import serving
from pd.opened import Opened
from pd.tones import bank
from waiting import until


@pytest.fixture(scope="module", autouse=True)
def home(empty_home):
    return empty_home


@pytest.fixture(scope="module")
def server(home, tmp_path_factory):
    """One whose clients may name files in a folder of their own only."""
    roots = str(tmp_path_factory.mktemp("roots"))
    with serving(0, fresh=True, arguments=["--model", "null", "--roots", roots]) as server:
        yield server


@pytest.fixture(scope="module")
def instrument(server):
    names = ("reply", "words", "status", "bank-label", "draws", "holds", "connected", "cell")
    secret = ["-send", f"nb-secret {secret_file(server_folder(), server.port)}"]
    with Opened("nsynth", server.port, names, arguments=secret) as instrument:
        instrument.hear("cell")
        yield instrument


def test_the_label_of_the_bank_is_the_file_that_was_opened(instrument, tmp_path):
    (tmp_path / "notes.bin").write_bytes(bytes(64))
    instrument.say("load", (tmp_path / "notes.bin").as_posix())
    assert instrument.hear("bank-label") == ("notes.bin: no settings beside it",)
    folder.write(bank(), tmp_path / "first")
    folder.write(bank(), tmp_path / "second")
    for name in ("first", "second"):
        instrument.say("load", (tmp_path / name).as_posix())
        assert instrument.hear("bank-label") == (name,)
    instrument.say("load", (tmp_path / "third").as_posix())
    assert instrument.hear("bank-label") == ("third: it is not there",)
    instrument.say("local", 0)


def test_a_failure_is_not_wiped_by_progress_for_five_seconds(instrument):
    instrument.say("status", "failed", "corner", "not-found", "there", "is", "no", "kazoo")
    failed = instrument.pd.wait(f"{instrument.S}-words", "failed: there is no kazoo")
    instrument.say("status", "rendering", 40)
    instrument.say("status", "rendering", 80)
    shown = instrument.pd.wait(f"{instrument.S}-words")
    assert shown.ms - failed.ms > 4900 and not shown.atoms[0].startswith("failed")


def test_a_long_remedy_is_whole_in_the_console(instrument):
    words = [f"word-{k}" for k in range(40)]
    instrument.say("status", "failed", "model", "wrong", *words)
    until(lambda: "notebank: failed: " + " ".join(words) in instrument.pd.process.log())


def test_new_is_there_where_the_model_draws(instrument):
    instrument.hear("draws", 1)
    instrument.say("model", "harmonic")
    instrument.hear("draws", 0)
    instrument.say("model", "null")
    instrument.hear("draws", 1)


def test_a_recording_is_read_from_anywhere_and_stands_in_its_corner(instrument, tmp_path):
    seconds = np.arange(16000) / 16000
    tone = 0.5 * np.sin(2 * np.pi * 220 * seconds) * np.exp(-seconds)
    wav.write(tmp_path / "my door_57.wav", tone, 16000)
    instrument.say("corner", 2, (tmp_path / "my door_57.wav").as_posix())
    assert instrument.hear("reply", "done", "sound_add")[2] == "my_door_57"
    instrument.hear("holds", 2, "my_door_57")
