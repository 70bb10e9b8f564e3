"""The example of a script: an array drawn with matplotlib."""

import shutil
import time

from pdtools import PATCHES, Pd
from pdtools.pyexthost import PyextHost


def test_the_example_draws_the_array(tmp_path):
    folder = tmp_path / "pyext"
    shutil.copytree(PATCHES / "pyext", folder, ignore=shutil.ignore_patterns("__pycache__", "*.png"))
    with PyextHost(tmp_path / "home", folder) as host, Pd(folder / "plot.pd", arguments=host.arguments, dsp=False) as pd:
        pd.send(f"{pd.scopes[0]}-wave", "sinesum", 512, 0.8, 0, 0.3)
        pd.send(f"{pd.scopes[0]}-draw")
        deadline = time.monotonic() + 40
        while "drawn wave.png" not in pd.log():
            assert time.monotonic() < deadline, pd.log()
            time.sleep(0.05)
    assert (folder / "wave.png").read_bytes().startswith(b"\x89PNG")
