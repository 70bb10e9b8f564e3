"""What `pip install .` brings along is the whole instrument, from any folder."""

import json
from pathlib import Path

from pdtools import ROOT, doubleclick


def files(folder):
    return {
        str(path.relative_to(ROOT / folder))
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and not path.name.startswith(".")
    }


def test_the_wheel_holds_patches_abstractions_weights_sounds_and_the_page(installed):
    for source, target in {
        "pd": "notebank/pd",
        "patches": "notebank/patches",
        "py/notebank/models/shipped": "notebank/models/shipped",
        "py/notebank/sounds/shipped": "notebank/sounds/shipped",
        "server/notebank_server/web/page": "notebank_server/web/page",
    }.items():
        apart = "deken/"  # what deken packs is another package
        wanted = {f"{target}/{name}" for name in files(source) if not name.startswith(apart)}
        assert wanted, f"{source} is empty"
        assert wanted <= set(installed.wheel), sorted(wanted - set(installed.wheel))


def test_the_wheel_holds_every_module_and_nothing_else(installed):
    modules = {f"notebank/{name}" for name in files("py/notebank") if name.endswith(".py")}
    modules |= {
        f"notebank_server/{name}"
        for name in files("server/notebank_server")
        if name.endswith(".py")
    }
    modules |= {
        "notebank_pd.py",
        *(f"notebank/patches/{name}" for name in files("patches") if name.endswith(".py")),
    }
    in_wheel = {name for name in installed.wheel if name.endswith(".py")}
    assert in_wheel == modules


def test_the_wheel_holds_the_native_library(installed):
    assert any(name.startswith("notebank/native/_wavenet.") for name in installed.wheel)


def test_the_wheel_carries_licence_and_notices(installed):
    kept = {Path(name).name for name in installed.wheel if ".dist-info/" in name}
    assert {"LICENSE", "NOTICE"} <= kept


def test_notebank_is_found_where_it_was_installed(installed, tmp_path):
    code = (
        "import json, notebank, notebank_server; from notebank import paths; "
        "print(json.dumps([notebank.__file__, notebank_server.__file__, "
        "str(paths.pd_folder()), str(paths.patches_folder())]))"
    )
    done = installed.run(f"python -c '{code}'", tmp_path)
    assert done.returncode == 0, done.stderr
    assert all(
        Path(place).is_relative_to(installed.bin.parent) for place in json.loads(done.stdout)
    )


def test_the_patches_open_by_a_double_click(installed, tmp_path):
    code = "from notebank import paths; print(paths.patches_folder().parent)"
    package = Path(installed.run(f"python -c '{code}'", tmp_path).stdout.strip())
    for patch in doubleclick.OPENED:
        assert doubleclick.errors(package / patch.relative_to(ROOT)) == []


def test_doctor_finds_everything_that_is_needed(installed, tmp_path):
    done = installed.run("notebank doctor", tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    for subject in (
        "Python",
        "PyTorch",
        "libsndfile",
        "Pure Data",
        "patches",
        "models",
        "sounds",
        "port",
        "disk",
    ):
        assert f"ok       {subject}" in done.stdout or f"note     {subject}" in done.stdout
