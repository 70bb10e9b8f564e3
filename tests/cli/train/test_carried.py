"""A run packed, carried into another folder, and gone on with there."""

import json
import shutil

import numpy as np
import pytest
import torch
from click.testing import CliRunner

from data import toy
from notebank.cli import notebank
from notebank.data.nsynth import NSynth
from notebank.errors import BadFile, BadValue
from notebank.training import bundle, packing
from notebank.training.bundle import pack, unpack

SMALL = ["--held-out", "47,52", "--steps", "6", "--batch", "2"]


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))
    return lambda *args: CliRunner().invoke(notebank, list(map(str, args)))


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return toy.make(tmp_path_factory.mktemp("toy") / "set", seconds=0.5)


def test_a_packed_run_goes_on_elsewhere_and_comes_back(run, folder, tmp_path):
    begun = run(
        "train",
        "spectral-ae",
        "--data",
        folder,
        "--out",
        tmp_path / "run",
        *SMALL,
        "--minutes",
        0.0001,
    )
    assert "after 1 of 6 steps" in begun.output, begun.output
    packed = run(
        "train",
        "spectral-ae",
        "--data",
        folder,
        "--out",
        tmp_path / "run",
        *SMALL,
        "--bundle",
        tmp_path / "here",
    )
    assert packed.exit_code == 0 and "1 shards" in packed.output, packed.output
    assert (tmp_path / "here/resume.safetensors").stat().st_size <= 16 << 20
    shutil.move(tmp_path / "here", tmp_path / "there")
    first = run("train", "carried", tmp_path / "there", "--minutes", 1e-9)
    assert first.exit_code == 0 and "after 2 of 6 steps" in first.output, first.output
    assert "% of the" in first.output and "matrix products" in first.output
    shutil.rmtree(tmp_path / "there/run")  # only the packed state came back
    second = run("train", "carried", tmp_path / "there")
    assert "after 6 of 6 steps" in second.output, second.output
    line = json.loads((tmp_path / "there/run/runs.jsonl").read_text().splitlines()[-1])
    assert (
        (line["from"], line["to"]) == (2, 6) and line["seconds"] > 0 and np.isfinite(line["loss"])
    )
    assert "cpu" in line["device"] and line["share"] > 0 and line["step_gflop"] > 0.01


def test_notes_come_out_of_a_bundle_as_they_went_in_and_no_shard_is_too_large(
    folder, tmp_path, monkeypatch
):
    monkeypatch.setattr(bundle, "SHARD", 100_000)
    data = NSynth(folder)
    count = pack(tmp_path / "all", data, ["spectral-ae"])
    shards = sorted((tmp_path / "all").glob("*.tar"))
    assert len(shards) == count > 2 and max(path.stat().st_size for path in shards) <= 100_000
    command, notes = unpack(tmp_path / "all")
    again = NSynth(notes)
    assert command == ["spectral-ae"] and again.examples == data.examples
    assert all(np.array_equal(again.audio(e), data.audio(e)) for e in data.examples[::7])
    assert pack(tmp_path / "two", data, ["spectral-ae"], most=2) <= 2
    some = NSynth(unpack(tmp_path / "two")[1])
    assert 10 < len(some) < len(data) and {e.instrument for e in some.examples} == {
        e.instrument for e in data.examples
    }


def test_notes_for_tests_stay_at_home(folder, tmp_path):
    shutil.copytree(folder, tmp_path / "set")
    entries = json.loads((folder / "examples.json").read_text())
    marked = {
        name: entry | {"split": "test" if "flute" in name else "train"}
        for name, entry in entries.items()
    }
    (tmp_path / "set/examples.json").write_text(json.dumps(marked))
    pack(tmp_path / "bundle", NSynth(tmp_path / "set"), ["gansynth"])
    assert {e.family for e in NSynth(unpack(tmp_path / "bundle")[1]).examples} == {"bass"}


def test_damaged_bundles_are_refused(folder, tmp_path):
    pack(tmp_path / "bundle", NSynth(folder), ["spectral-ae"])
    with pytest.raises(BadValue, match="not empty"):
        pack(tmp_path / "bundle", NSynth(folder), ["spectral-ae"])
    shard = tmp_path / "bundle/notes-000.tar"
    shard.write_bytes(shard.read_bytes()[:5000] + bytes(50) + shard.read_bytes()[5050:])
    with pytest.raises(BadFile, match="missing or damaged"):
        unpack(tmp_path / "bundle")


def test_what_a_bundle_cannot_take_is_named(run, folder, tmp_path):
    assert "--data" in run("train", "harmonic-vae", "--bundle", tmp_path / "b").output
    assert (
        "cannot take --sounds"
        in run("train", "spectral-ae", "--sounds", folder, "--bundle", tmp_path / "b").output
    )
    assert (
        "goes with --bundle"
        in run(
            "train", "spectral-ae", "--data", folder, "--out", tmp_path / "o", "--shards", 2
        ).output
    )
    assert "no bundle" in run("train", "carried", tmp_path).output
    assert "Missing option '--out'" in run("train", "gansynth", "--data", folder).output
    packed = run(
        "train",
        "gansynth",
        "--data",
        folder,
        "--batch",
        4,
        "--stable",
        8,
        "--bundle",
        tmp_path / "gan",
    )
    assert packed.exit_code == 0, packed.output
    command = json.loads((tmp_path / "gan/bundle.json").read_text())["command"]
    assert command[0] == "gansynth" and set(zip(command[1::2], command[2::2])) == {
        ("--batch", "4"),
        ("--stable", "8"),
    }


def test_a_light_state_keeps_what_matters_most():
    tensors = {
        "weights/a": torch.randn(1000),
        "average/a": torch.randn(1000),
        "optimiser/0/exp_avg": torch.randn(1000),
        "optimiser/0/exp_avg_sq": torch.rand(1000) * 1e-20,
        "optimiser/0/step": torch.tensor(5.0),
    }
    room = 1 << 18
    whole, second, bare = (packing.pack(tensors, room + limit) for limit in (9000, 7000, 5000))
    assert (
        packing.size(whole) == 8004
        and "optimiser/0/exp_avg" not in second
        and set(bare) == {"weights/a", "average/a"}
    )
    back = packing.unpack(second)
    assert torch.allclose(back["weights/a"], tensors["weights/a"], rtol=1e-3) and torch.all(
        back["optimiser/0/exp_avg"] == 0
    )
    assert torch.allclose(
        back["optimiser/0/exp_avg_sq"], tensors["optimiser/0/exp_avg_sq"], rtol=1e-2, atol=0
    )
    assert all(tensor.dtype == torch.float32 for tensor in back.values())
    with pytest.raises(BadValue, match="does not fit"):
        packing.pack(tensors, room + 100)
