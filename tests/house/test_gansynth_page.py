"""What docs/gansynth.md shows is what happens, with the fixtures' small network in the place of
Magenta's."""

import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from house.readme import code
from notebank.audio import wav
from notebank.cli import notebank
from notebank.cli.magenta.gansynth_generate import main as gansynth_generate
from notebank.song.hallucination import Hallucination
from notebank_server.app import Server
from notebank_server.config import ServerConfig
from song.songs import note, write

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs/gansynth.md").read_text(encoding="utf-8")
COMMANDS = {"gansynth_generate": gansynth_generate, "notebank": notebank}


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))
    (tmp_path / "acoustic_only").symlink_to(ROOT / "tests/fixtures/gansynth")
    write(
        tmp_path / "song.mid", note(0, 960, 60) + note(960, 2880, 64), note(0, 2880, 38, channel=9)
    )
    return tmp_path


def lines(heading: str) -> list[str]:
    return "".join(code(PAGE, "sh", heading)).splitlines()


def run(line: str):
    name, *args = shlex.split(line)
    return CliRunner().invoke(COMMANDS[name], args)


def test_the_commands_of_the_page_do_what_they_say(here):
    for line in lines("A checkpoint") + lines("Notes and songs"):
        done = run(line)
        assert done.exit_code == 0, f"{line}: {done.output}"
    made = {str(path.relative_to(here)) for path in here.rglob("*") if path.is_file()}
    assert {
        "out/generated_0.wav",
        "out/generated_1.wav",
        "song.flac",
        "named.wav",
        *(f"out/generated_clip{end}" for end in (".wav", ".png", "_notes.png")),
    } <= made


def test_the_python_of_the_page_runs_against_a_server(here, capsys):
    assert run(lines("A checkpoint")[0]).exit_code == 0
    (block,) = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    with Server(ServerConfig(port=0, model="gansynth", prefetch=False)) as server:
        exec(block.replace("Client()", f"Client(port={server.address[1]})"), {})
    seed, note, dream = capsys.readouterr().out.split()
    assert int(seed) >= 0 and wav.read(note)[0].size == 8 * 16000
    assert wav.read(dream)[0].size == Hallucination(5, 3).samples(16000)


@pytest.mark.parametrize("line", lines("Training"))
def test_the_training_commands_take_these_options(here, line):
    done = run(line)
    assert done.exit_code == 1 and re.search(
        r"(semitones|nsynth-train\.tfrecord) is missing", done.output
    )
