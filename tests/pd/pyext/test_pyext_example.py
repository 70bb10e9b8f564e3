"""The example of a script, an array drawn with matplotlib; and functions of a script as boxes."""

import shutil

from pdtools import PATCHES, Pd
from pdtools.pyexthost import PyextHost
from pdtools.sketch import write
from waiting import until

ADD = """
    in: r add-1
    bang: r add-0
    box: py maths add 1 2
    out: s add-put
    in -> box:1
    bang -> box
    box -> out
"""


def test_the_example_draws_the_array(tmp_path):
    folder = tmp_path / "pyext"
    shutil.copytree(
        PATCHES / "pyext", folder, ignore=shutil.ignore_patterns("__pycache__", "*.png")
    )
    with (
        PyextHost(tmp_path / "home", folder) as host,
        Pd(folder / "plot.pd", arguments=host.arguments, dsp=False) as pd,
    ):
        pd.send(f"{pd.scopes[0]}-wave", "sinesum", 512, 0.8, 0, 0.3)
        pd.send(f"{pd.scopes[0]}-draw")
        until(lambda: "drawn wave.png" in pd.log(), but=pd.log)
    assert (folder / "wave.png").read_bytes().startswith(b"\x89PNG")


def test_a_function_of_a_script_is_a_box(tmp_path):
    (tmp_path / "maths.py").write_text("def add(*numbers): return sum(numbers)\n")
    patch = write(ADD, tmp_path / "add.pd")
    with (
        PyextHost(tmp_path / "home", tmp_path) as host,
        Pd(patch, hear=["add-put"], arguments=host.arguments, dsp=False) as pd,
    ):
        pd.send("add-1", 3, 4, 5)
        assert pd.wait("add-put").atoms == (12,)
        pd.send("add-0")
        assert pd.wait("add-put").atoms == (3,)
