"""docs/open-nsynth-super.md, typed line by line as a reader would, on a smaller pad."""

import json
import re
import shlex
import shutil
from pathlib import Path

import numpy as np
from click.testing import CliRunner

from bank.device import held, levels
from notebank.bank import onss
from notebank.cli import notebank
from notebank.sounds.library import SHIPPED

PAGE = (Path(__file__).parents[3] / "docs" / "open-nsynth-super.md").read_text(encoding="utf-8")
LINES = [
    line
    for block in re.findall(r"```sh\n(.*?)```", PAGE, re.S)
    for line in block.strip().splitlines()
]
SMALLER = {
    "--resolution 9": "--resolution 2 --pitches 60",
    "grid plan": "grid plan --seconds-to-measure 0",
}
DEVICE = {
    "nsynth": {"dataDirectory": "/home/me/pads", "resolution": 9, "length": 60000},
    "corners": [],
    "audio": {"sampleRate": 48000, "bufferSize": 128},
    "midi": {"device": "/dev/ttyAMA0", "channel": 3},
}


def typed(line):
    for long, short in SMALLER.items():
        line = line.replace(long, short)
    done = CliRunner().invoke(notebank, shlex.split(line)[1:])
    assert done.exit_code == 0, f"{line}\n{done.output}"


def test_the_page_leads_from_recordings_to_a_card_on_which_a_held_key_goes_on(
    tmp_path, monkeypatch
):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    Path("my_recordings").mkdir()
    for name in ("flute", "organ", "strings", "voice"):
        shutil.copy(SHIPPED / name / f"{name}_60.flac", "my_recordings")
    Path("device.json").write_text(json.dumps(DEVICE))
    for line in LINES:
        typed(line)
    told = json.loads(Path("my_card/settings.json").read_text())
    assert (told["midi"], told["audio"]) == (DEVICE["midi"], DEVICE["audio"])
    nsynth = told["nsynth"]
    assert nsynth["dataDirectory"] == "/home/me/pads" and nsynth["length"] == 60000
    (path,) = Path("my_card").glob("*.bin")
    assert path.stem == "_".join(corner["instruments"][0]["name"] for corner in told["corners"])
    organ = onss.read(path).note(0, 1, 60)
    assert np.ptp(levels(held(organ, nsynth, 10))[5:]) < 3
    loops = [
        json.loads(Path(card, "settings.json").read_text())["nsynth"]
        for card in ("another_card", "third_card")
    ]
    assert (loops[0]["loopStart"], loops[0]["loopEnd"]) == (0.25, 0.6)
    assert [loop["looping"] for loop in loops] == [True, False]
