import os
import subprocess
import sys
from pathlib import Path

import pytest

from notebank import files
from notebank.errors import BadFile


def test_a_file_is_whole_or_as_it_was(tmp_path):
    files.write(tmp_path / "a", "old")
    with pytest.raises(RuntimeError), files.replacing(tmp_path / "a") as file:
        file.write(b"half of the n")
        raise RuntimeError
    assert (tmp_path / "a").read_text() == "old" and os.listdir(tmp_path) == ["a"]
    files.write(tmp_path / "a", b"new", durable=True)
    assert (tmp_path / "a").read_text() == "new" and os.listdir(tmp_path) == ["a"]


def test_a_place_that_cannot_be_written_is_named(tmp_path):
    with pytest.raises(BadFile, match=r"cannot write .*nowhere"):
        files.write(tmp_path / "nowhere" / "a", b"")


def test_a_lock_keeps_another_process_out_and_dies_with_its_holder(tmp_path):
    holder = subprocess.Popen(
        [
            sys.executable,
            "-c",
            f"from notebank import files\nwith files.locked({str(tmp_path / 'l')!r}): "
            "print(flush=True); input()",
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(Path(files.__file__).parents[1])},
    )
    holder.stdout.readline()
    with pytest.raises(BadFile, match="another program") as caught, files.locked(tmp_path / "l"):
        pass
    assert caught.value.code == "busy"
    holder.kill()
    holder.wait()
    with files.locked(tmp_path / "l"):
        pass


@pytest.mark.parametrize("text", ["/* ", '"' + '\\"' * 7, '{"a": "' + "\\" * 7, "// \\", '"'])
def test_json_that_is_never_closed_is_refused_without_looking_for_its_end_again_and_again(
    tmp_path, text
):
    # from each of its letters: that would take hours
    (tmp_path / "a.json").write_text(text + text[1:] * (200_000 // len(text)))
    with pytest.raises(BadFile, match="cannot be read as JSON"):
        files.read_json(tmp_path / "a.json")
