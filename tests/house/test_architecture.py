"""The rooms and floors of the house: who may import whom, what an import may do, how long a file
may grow."""

import ast
import subprocess
import sys

import pytest

from house.imports import ROOT, imports_of, module_name, room, sources
from waiting import PATIENCE

GROUND = {
    "errors", "limits", "notes", "samplename", "sfzregions", "paths", "files", "threads", "memory",
}  # fmt: skip
SIGNAL = GROUND | {"audio", "latent", "native"}
MODELS = SIGNAL | {"models", "approved", "sandbox"}
MAY_IMPORT = {
    "errors": set(),
    "paths": {"errors"},
    "limits": {"errors"},
    "files": {"errors", "limits"},
    "notes": {"errors"},
    "samplename": set(),
    "sfzregions": {"errors", "files", "samplename"},
    "approved": set(),
    "threads": set(),
    "memory": set(),
    "audio": GROUND | {"native"},
    "latent": GROUND,
    "tfformats": GROUND,
    "native": {"errors"},
    "sandbox": GROUND,
    "models": SIGNAL | {"approved", "sandbox"},
    "bank": GROUND | {"audio", "latent"},
    "data": GROUND | {"audio", "tfformats"},
    "sounds": GROUND | {"audio", "data"},
    "plots": GROUND | {"audio", "latent"},
    "protocol": {"errors", "notes"},
    "checkpoints": MODELS | {"tfformats"},
    "render": MODELS,
    "remote": MODELS,
    "fastgen": MODELS | {"checkpoints"},
    "client": {"errors", "notes", "protocol"},
    "song": MODELS | {"render"},
    "grid": MODELS | {"render", "remote", "checkpoints", "bank", "sounds"},
    "training": MODELS | {"sounds", "data", "checkpoints"},
    "evaluation": MODELS | {"data", "checkpoints", "plots", "render", "sounds"},
    "server": MODELS
    | {"render", "remote", "song", "bank", "checkpoints", "sounds", "protocol", "client"},
    # stands apart: what a script finds there is its own stand-in, and nothing of ours
    "pyext": {"approved"},
    "stage": SIGNAL | {"checkpoints", "sounds", "protocol", "client", "pyext"},
}
NARROW = {  # of some rooms only one door may be used
    ("bank", "audio"): "notebank.audio.wav",
    ("bank", "latent"): "notebank.latent.corners",
    ("render", "models"): "notebank.models.base",
    ("remote", "models"): "notebank.models.base",
    ("grid", "models"): "notebank.models.base",
    ("song", "models"): "notebank.models.base",
    ("server", "models"): "notebank.models.base",
    ("sounds", "data"): "notebank.data.soundfont",
}
HEAVY = ("torch", "librosa", "scipy", "matplotlib", "numba")
LONGEST_FILE, LONGEST_FUNCTION = 400, 60


def ours():
    return [
        path
        for folder in ("py", "server", "tests", "benchmarks", "docs")
        for path in sorted((ROOT / folder).rglob("*.py"))
    ]


def test_every_room_has_its_rules():
    rooms = {room(module_name(file)) for file in sources()} - {"notebank", "__main__", "cli"}
    assert rooms <= MAY_IMPORT.keys(), "write down whom the new room may import"


def test_imports_only_go_down():
    wrong = [
        str(found)
        for file in sources()
        if (here := room(module_name(file))) in MAY_IMPORT
        for found in imports_of(file)
        if room(found.name) not in {here, *MAY_IMPORT[here], "__version__"}
    ]
    assert not wrong, "\n".join(wrong)


def test_the_rules_themselves_have_no_circle():
    def below(room_name, path=()):
        assert room_name not in path, path
        for lower in MAY_IMPORT[room_name]:
            below(lower, (*path, room_name))

    for name in MAY_IMPORT:
        below(name)


def test_narrow_doors_are_used_as_such():
    wrong = [
        str(found)
        for file in sources()
        for found in imports_of(file)
        if (door := NARROW.get((room(module_name(file)), room(found.name))))
        and not found.name.startswith(door)
    ]
    assert not wrong, "\n".join(wrong)


def test_nobody_imports_the_command_line():
    wrong = [
        str(found)
        for file in sources()
        for found in imports_of(file)
        if room(found.name) == "cli" and room(module_name(file)) not in ("cli", "__main__")
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("root", ["py", "server", "tests"])
def test_import_roots_are_no_packages(root):
    assert not (ROOT / root / "__init__.py").exists()


@pytest.mark.parametrize(
    "module",
    ["notebank", "notebank.bank", "notebank.bank.folder", "notebank.cli", "notebank.stage.playing"],
)
def test_light_imports_stay_light(module):
    loaded = heavy_modules_after(f"import {module}")
    assert loaded == [], f"importing {module} also imports {loaded}"


def test_no_command_loads_anything_heavy_before_it_is_called():
    loaded = heavy_modules_after(
        "import click; from notebank.cli import COMMANDS, notebank; context = "
        "click.Context(notebank); "
        "[notebank.get_command(context, name) for name in COMMANDS]"
    )
    assert loaded == []


def test_a_note_is_played_without_anything_heavy():
    loaded = heavy_modules_after(
        "from notebank.checkpoints import catalogue; from notebank.render.corner import Drawn; "
        "from notebank.render.renderer import Renderer; "
        "renderer = Renderer(catalogue.load('fantasia')); corner = renderer.encode(Drawn(1)); "
        "list(renderer.cell([corner], [1.0], [60], samples=48000))"
    )
    assert loaded == [], f"what a server or a worker starts with also imports {loaded}"


def test_what_an_analysis_needs_is_there_before_the_first_recording():
    loaded = heavy_modules_after(
        "from notebank.checkpoints import catalogue; catalogue.load('concert').warm_up()"
    )
    assert loaded == ["scipy"]


def heavy_modules_after(code):
    where = [str(ROOT / "py"), str(ROOT / "server")]
    script = (
        f"import sys; sys.path[:0] = {where!r}; {code}; print(*(name for name in {HEAVY!r} if "
        "name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=PATIENCE
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_importing_a_module_does_nothing():
    """At the top of a file stand definitions; nothing is called for its effect, but a group may
    take in its commands."""
    wrong = [
        f"{file.relative_to(ROOT)}:{node.lineno} {ast.unparse(node)}"
        for file in sources()
        if file.name != "__main__.py"
        for node in ast.parse(text(file)).body
        if isinstance(node, ast.Expr)
        and not isinstance(node.value, ast.Constant)
        and ".add_command(" not in ast.unparse(node)
    ]
    assert not wrong, wrong


def test_files_stay_short():
    lines = {str(path.relative_to(ROOT)): text(path).count("\n") for path in ours()}
    assert not {name: count for name, count in lines.items() if count > LONGEST_FILE}


def test_functions_stay_short():
    long = [
        f"{path.relative_to(ROOT)}:{node.lineno} {node.name}"
        for path in ours()
        for node in ast.walk(ast.parse(text(path)))
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        and lines_of(node) > LONGEST_FUNCTION
    ]
    assert not long, long


def lines_of(function):
    """Lines that do something: without decorators, signature and docstring."""
    body = function.body[1:] if ast.get_docstring(function) else function.body
    return function.end_lineno - body[0].lineno + 1 if body else 0


def test_every_module_says_what_it_is():
    assert not [
        str(file.relative_to(ROOT))
        for file in sources()
        if text(file).strip() and not ast.get_docstring(ast.parse(text(file)))
    ]


def text(path):
    return path.read_text(encoding="utf-8")
