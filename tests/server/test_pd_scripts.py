"""The gansynth object of pyext boxes on a real server with the small GANSynth of the fixtures."""

import numpy as np
import pytest

from models.gansynth import imported
from pyexttools.ours import make
from pyexttools.scene import Scene


@pytest.fixture(params=[False, True], ids=["friendly", "strict"])
def scene(request, tmp_path):
    (tmp_path / "sounds").mkdir()
    here = Scene(tmp_path / "sounds", strict=request.param)
    for name in ("z1", "z2", "z3", "sound1", "sound2", "amounts"):
        here.arrays[name] = np.zeros(1, np.float32)
    return here


@pytest.fixture
def gansynth(scene, shelf, make_server, monkeypatch, tmp_path):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))
    shelf.models["gan"] = imported()
    monkeypatch.setenv("NOTEBANK_SERVER", "{}:{}".format(*make_server(model="gan").address))
    made = make(scene, "gansynth", monkeypatch, tmp_path)
    yield made
    made.unmake()


def test_latents_are_drawn_blended_played_and_hallucinated(scene, gansynth):
    gansynth.take(1, "load", ["gan", 4])
    gansynth.take(1, "randomize_z", ["z1", "z2"])
    assert scene.arrays["z1"].size == scene.arrays["z2"].size == 256
    assert not np.array_equal(scene.arrays["z1"], scene.arrays["z2"])
    gansynth.take(1, "slerp_z", ["z1", "z2", "z3", 0.5])
    assert 0.5 < np.linalg.norm(scene.arrays["z3"]) / np.linalg.norm(scene.arrays["z1"]) < 2
    gansynth.take(1, "synthesize", ["z1", "sound1", 60, "z3", "sound2", 64])
    assert scene.arrays["sound1"].size == scene.arrays["sound2"].size == 64000
    assert 0.01 < np.abs(scene.arrays["sound1"]).max() <= 1
    gansynth.take(1, "hallucinate", ["sound1", 3, 1, 0.05])
    assert scene.arrays["sound1"].size == 16000 * (4 * 0.05 + 1.5)
    gansynth.take(1, "unload", [])
    said = scene.heard("out", 0.1)
    assert [atoms[0] for _, _, atoms in said] == [
        "loaded",
        "randomized",
        "slerped",
        "synthesized",
        "hallucinated",
        "unloaded",
    ]
    assert said[0][2] == ["loaded", 64000, 16000]
    assert said[4][2][1] == scene.arrays["sound1"].size


def test_an_edited_latent_and_moved_directions_change_the_sound(scene, gansynth):
    gansynth.take(1, "load", ["some/folder/gan"])
    gansynth.take(1, "randomize_z", ["z1"])

    def sound():
        gansynth.take(1, "synthesize", ["z1", "sound1", 60])
        return scene.arrays["sound1"].copy()

    drawn = sound()
    scene.arrays["z1"] *= -1
    edited = sound()
    assert not np.array_equal(drawn, edited)
    gansynth.take(1, "load_ganspace_components", ["file.pickle", "amounts"])
    assert scene.arrays["amounts"].size == 16
    assert np.array_equal(sound(), edited), "amounts of 0 move nothing"
    scene.arrays["amounts"][0] = 3
    assert not np.array_equal(sound(), edited)


def test_sounds_without_a_latent_start_in_the_middle(scene, gansynth):
    gansynth.take(1, "load", ["gan"])
    scene.arrays["amounts"] = np.float32([0, 2])
    gansynth.take(1, "synthesize_noz", ["sound1", 60, "--", "sound2", 60, 0, 2])
    both = scene.arrays["sound1"].copy(), scene.arrays["sound2"].copy()
    assert not np.array_equal(*both)
    gansynth.take(1, "synthesize_noz", ["sound1", 60, "amounts"])
    assert np.array_equal(scene.arrays["sound1"], both[1])


def test_what_cannot_be_is_told(scene, gansynth, capsys):
    gansynth.take(1, "randomize_z", ["z1"])
    assert "send `load MODEL` first" in capsys.readouterr().err
    gansynth.take(1, "load", ["all_instruments"])
    assert "taking gan" in capsys.readouterr().out
    for message in (
        ["synthesize", "z1"],
        ["synthesize", "nosuch", "sound1", 60],
        ["synthesize_noz", "sound1"],
        ["hallucinate", "sound1", 1, 0, 1, 1, 1, 1, 1, 1],
    ):
        gansynth.take(1, message[0], message[1:])
        assert "Traceback" in capsys.readouterr().err
    assert len(scene.heard("out", 0.1)) == 1
