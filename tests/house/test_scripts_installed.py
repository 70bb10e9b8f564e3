"""The scripts that come along answer the course's patches, however notebank was installed."""

import subprocess
from contextlib import contextmanager

import pytest

from pyexttools.pdbox import PdBox


@contextmanager
def pyext_host(place, folder):
    """The port of `notebank pyext-host`, typed in `folder`."""
    command = [place.bin / "notebank", "pyext-host", "--port", "0"]
    with subprocess.Popen(
        command, cwd=folder, env=place.env, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            yield int(process.stdout.readline().rpartition(":")[2])
        finally:
            process.terminate()


@pytest.mark.parametrize("way", ["installed", "editable"])
@pytest.mark.parametrize(
    "box",
    [
        ("sopimagenta.nsynth.pyext", "nsynth_loader"),
        ("sopimagenta.gansynth.pyext", "gansynth"),
        ("notebank_pd", "controller"),
    ],
    ids=" ".join,
)
def test_a_box_of_the_course_gets_its_script_from_any_folder(request, way, box, tmp_path):
    place = request.getfixturevalue(way)
    with pyext_host(place, tmp_path) as port, PdBox(port, "pyext.", *box, folder=tmp_path) as made:
        told = made.hear("made", "failed")
        assert told[0] == "made", told
