"""`notebank grid prepare / plan / render JOB / status / watch / export / clean`, as one types
them."""

import json
import shutil
import zipfile
from itertools import product
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from notebank import threads
from notebank.bank import folder, onss
from notebank.checkpoints import native
from notebank.cli import notebank
from notebank.files import locked
from notebank.grid.opening import open_model
from notebank.grid.plan import Plan
from notebank.models.base import NoteRequest
from notebank.models.null import NullModel
from notebank.models.wavenet.autoencoder import WavenetAutoencoder
from notebank.models.wavenet.config import WavenetConfig
from notebank.remote.model import RemoteModel
from notebank.remote.pools import Threads
from notebank.sounds.library import SHIPPED

SOUNDS = ("flute", "organ", "bell", "voice")
FAST = ("--model", "null", "--resolution", "3", "--seconds", "0.2")


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    return lambda *args, **kwargs: CliRunner().invoke(notebank, ["grid", *map(str, args)], **kwargs)


@pytest.fixture
def recordings(tmp_path):
    return recorded(tmp_path / "in", SOUNDS)


def recorded(place: Path, sounds, pitches=(48, 60)):
    place.mkdir(parents=True)
    for name in sounds:
        for pitch in pitches:
            shutil.copyfile(SHIPPED / name / f"{name}_{pitch}.flac", place / f"{name}_{pitch}.flac")
    return place


def test_from_a_folder_of_recordings_to_banks_on_a_card(run, recordings, tmp_path):
    made = run("prepare", "in", "--out", "job", *FAST)
    assert made.exit_code == 0, made.output
    assert "NW  bell" in made.output and "pitches 48 60" in made.output
    planned = run(
        "plan", "job", "--model", "null", "--seconds-to-measure", "0.2", "--workers", "1,8"
    )
    assert planned.exit_code == 0 and "36, of which 22 sound different" in planned.output, (
        planned.output
    )
    assert "notes a minute" in planned.output and "on 8 machines like this" in planned.output
    assert "prepared, not begun: bell flute organ voice" in run("status", "job").output
    done = run("render", "job", "--model", "null")
    assert done.exit_code == 0 and "22 notes rendered for 36" in done.output, done.output
    assert folder.read("job").about.corners == ("bell", "flute", "organ", "voice")
    assert onss.read("job/bell_flute_voice_organ.bin").about.corners == (
        "bell",
        "flute",
        "voice",
        "organ",
    )
    said = run("status", "job").output
    assert "22 of 22 rendered" in said and "2 of 2 built" in said and "run      none" in said
    assert run("export", "job", "card").exit_code == 0
    assert sorted(path.name for path in Path("card").iterdir()) == [
        "bell_flute_voice_organ.bin",
        "settings.json",
    ]
    assert run("export", "job", "share", "--to", "flac", "--zip").exit_code == 0
    assert "00_00_048.flac" in zipfile.ZipFile("share.zip").namelist()
    again = run("export", "job", "card")
    assert again.exit_code == 1 and "nothing is overwritten" in again.output


DEVICE = {
    "debug": False,
    "nsynth": {"dataDirectory": "/home/me/pads", "pitches": [24], "looping": False, "length": 9},
    "corners": [
        {"instruments": [{"name": "flute", "display": "MY FLUTE", "abbr": "ZZ"}]},
        {"instruments": [{"name": "gone", "display": "GONE", "abbr": "GO"}]},
    ],
    "audio": {"sampleRate": 44100, "bufferSize": 512, "deviceId": 2},
    "midi": {"device": "/dev/ttyAMA0", "channel": 5},
    "osc": {"in": {"port": 9000}},
    "patchFile": "/home/me/patches.json",
}


@pytest.fixture(scope="module")
def finished(tmp_path_factory):
    """A job that is rendered, between flute, flugel, bell and voice."""
    place = tmp_path_factory.mktemp("finished")
    recorded(place / "in", ("flute", "bell", "voice"), (60,))
    shutil.copyfile(SHIPPED / "organ" / "organ_60.flac", place / "in" / "flugel_60.flac")
    for line in (
        ("prepare", place / "in", "--out", place / "job", *FAST),
        ("render", place / "job", "--model", "null", "--format", "ons"),
    ):
        done = CliRunner().invoke(notebank, ["grid", *map(str, line)])
        assert done.exit_code == 0, done.output
    return place / "job"


def exported(run, job, *options):
    shutil.rmtree("card", ignore_errors=True)
    done = run("export", job, "card", *options)
    assert done.exit_code == 0, done.output
    return json.loads(Path("card/settings.json").read_text())


def test_a_held_key_loops_on_the_device_unless_it_is_told_not_to(run, finished):
    nsynth = exported(run, finished)["nsynth"]
    assert (nsynth["looping"], nsynth["loopStart"], nsynth["loopEnd"]) == (True, 0.2, 0.41)
    nsynth = exported(run, finished, "--loop", "0.25", "0.5")["nsynth"]
    assert (nsynth["looping"], nsynth["loopStart"], nsynth["loopEnd"]) == (True, 0.25, 0.5)
    assert exported(run, finished, "--no-loop")["nsynth"]["looping"] is False
    for wrong in (("--loop", "0.5", "0.2"), ("--loop", "0.1", "2"), ("--no-loop", "--to", "sfz")):
        refused = run("export", finished, "other", *wrong)
        assert refused.exit_code == 2 and "Error: " in refused.output
        assert not Path("other").exists()


def test_banks_go_into_the_devices_own_settings_and_all_else_there_stays(run, finished):
    Path("device.json").write_text(json.dumps(DEVICE))
    told = exported(run, finished, "--settings", "device.json")
    for key in ("debug", "audio", "midi", "osc", "patchFile"):
        assert told[key] == DEVICE[key]
    assert told.keys() == DEVICE.keys()
    (card,) = Path("card").glob("*.bin")
    assert told["nsynth"] == {
        "dataDirectory": "/home/me/pads",
        "pitches": list(onss.read(card).layout.pitches),
        **{"resolution": 3, "length": 3200, "sampleRate": 16000},
        **{"looping": True, "loopStart": 0.2, "loopEnd": 0.41},
    }
    shown = {e["name"]: e for corner in told["corners"] for e in corner["instruments"]}
    assert shown.keys() == {"flute", "flugel", "bell", "voice"}
    assert (shown["flute"]["display"], shown["flute"]["abbr"]) == ("MY FLUTE", "ZZ")
    assert card.stem == "_".join(corner["instruments"][0]["name"] for corner in told["corners"])


def test_what_is_no_settings_file_of_a_device_is_refused_by_name(run, finished):
    Path("device.json").write_text('{"midi": {}}')
    refused = run("export", finished, "card", "--settings", "device.json")
    assert refused.exit_code == 1 and "device.json is no settings file" in refused.output
    assert not Path("card").exists()


def test_no_two_sounds_look_alike_on_the_device(run, finished):
    shown = [e for corner in exported(run, finished)["corners"] for e in corner["instruments"]]
    for key, length in (("abbr", 2), ("display", 8)):
        assert len({entry[key] for entry in shown}) == 4
        assert all(1 <= len(entry[key]) <= length for entry in shown)


def test_a_job_of_five_sounds_renders_every_combination_once(run, tmp_path):
    recorded(tmp_path / "in", (*SOUNDS, "cello"))
    assert run("prepare", "in", "--out", "job", *FAST).exit_code == 0
    done = run("render", "job", "--model", "null")
    assert done.exit_code == 0, done.output
    assert {path.name for path in Path("job").glob("*.bin")} == {
        "bell_cello_organ_flute.bin",
        "voice_cello_organ_flute.bin",
    }
    assert {path.parent.name for path in Path("job").glob("*/bank.json")} == {
        "bell_cello_flute_organ",
        "voice_cello_flute_organ",
    }
    told = json.loads(Path("job/settings.json").read_text())
    assert told["pads"]["NW"] == ["bell", "voice"] and len(told["corners"]) == 4


def test_the_pipelines_own_settings_and_recordings_are_rendered_where_they_are(run, tmp_path):
    recorded(tmp_path / "work" / "sounds" / "flute", ["flute"])
    (tmp_path / "work" / "settings.json").write_text(
        json.dumps(
            {
                "pads": {"NW": ["flute"], "NE": ["organ"], "SW": ["bell"], "SE": ["voice"]},
                "pitches": [48, 60],
                "resolution": 3,
                "final_length": 3200,
                "magenta_dir": "~/magenta",
                "gpus": 16,
            }
        )
    )
    before = (tmp_path / "work" / "settings.json").read_bytes()
    assert run("render", "work/settings.json", "--model", "null", "--format", "ons").exit_code == 0
    assert (tmp_path / "work" / "flute_organ_voice_bell.bin").stat().st_size == 9 * 2 * 3200 * 2
    assert (tmp_path / "work" / "settings.json").read_bytes() == before and not (
        tmp_path / "work" / "bank.json"
    ).exists()


@pytest.mark.parametrize("given", ["pipeline", "pipeline/workdir"])
def test_the_pipelines_own_folder_is_a_job(run, tmp_path, given):
    place = recorded(tmp_path / "pipeline" / "workdir" / "audio_input", ["flute"])
    for pitch in (48, 60):  # sounds that no library has
        for name in ("kettle", "saw_2"):
            shutil.copyfile(place / f"flute_{pitch}.flac", place / f"{name}_{pitch}.flac")
    told = {
        "pads": {"NW": ["kettle"], "NE": ["flute"], "SW": ["saw_2"], "SE": ["kettle"]},
        **{"pitches": [48, 60], "resolution": 3, "final_length": 3200, "gpus": 16},
    }
    (tmp_path / "pipeline" / "settings.json").write_text(json.dumps(told))
    done = run("render", given, "--model", "null", "--format", "ons")
    assert done.exit_code == 0, done.output
    bank = onss.read(tmp_path / "pipeline" / "kettle_flute_kettle_saw_2.bin")
    assert bank.layout.pitches == (48, 60) and bank.layout.rows == 3
    assert run("export", "pipeline", "card").exit_code == 0


def test_the_pipelines_large_job_has_as_many_notes_as_there():
    corners = tuple(product(*([f"{corner}{i}" for i in range(4)] for corner in "abcd")))
    for pitches, notes in ((16, 118_016), (15, 110_640)):
        plan = Plan(corners, 9, tuple(range(24, 24 + 4 * pitches, 4)), 60000, forms=("ons",))
        assert (plan.unique, len(plan.targets)) == (notes, 256)


def test_one_sound_may_stand_in_two_corners(run, recordings):
    assert (
        run(
            "prepare", "in", "--out", "job", "--corners", "flute", "organ", "flute", "organ", *FAST
        ).exit_code
        == 0
    )
    assert run("render", "job", "--model", "null", "--format", "folder").exit_code == 0
    bank = folder.read("job")
    assert np.array_equal(bank.samples[0], bank.samples[2])


def test_corners_can_be_drawn_from_the_models_prior(run):
    made = run(
        "render",
        "--corners",
        "random_1",
        "random_2",
        "random_3",
        "flute",
        "--pitches",
        "60",
        *FAST,
        "--out",
        "b",
    )
    assert made.exit_code == 0 and folder.read("b").about.corners[:2] == ("random_1", "random_2")
    cell = folder.read("b").cell
    assert not np.array_equal(cell(0, 0), cell(0, 2))


def test_folders_named_after_corners_say_what_goes_where(run, tmp_path):
    for corner, name in zip(("NW", "NE", "SW", "SE"), ("voice", "organ", "flute", "bell")):
        recorded(tmp_path / "in" / corner, [name])
    assert (
        "NW  voice\nNE  organ\nSW  flute\nSE  bell"
        in run("prepare", "in", "--out", "job", *FAST).output
    )


def test_heard_pitches_are_taken_only_when_somebody_agrees(run, recordings):
    (recordings / "flute_60.flac").rename(recordings / "whistle.flac")
    refused = run("prepare", "in", "--out", "job", *FAST)
    assert (
        refused.exit_code == 1
        and "whistle.flac: heard pitch 60" in refused.output
        and not Path("job").exists()
    )
    assert run("prepare", "in", "--out", "job", "--yes", *FAST).exit_code == 0


@pytest.mark.parametrize(
    "change, says",
    [
        (
            lambda place: [path.unlink() for path in place.glob("bell*")],
            "at least four sounds, here are 3 (flute organ voice)",
        ),
        (lambda place: (place / "flute_60.flac").write_text("no sound"), "flute_60.flac"),
        (
            lambda place: Path("job").mkdir() or (Path("job") / "x").write_text("mine"),
            "nothing is overwritten",
        ),
    ],
)
def test_what_cannot_be_prepared_is_named_and_leaves_nothing(run, recordings, change, says):
    change(recordings)
    before = sorted(Path(".").rglob("job/*"))
    refused = run("prepare", "in", "--out", "job", *FAST)
    assert (
        refused.exit_code == 1
        and says in refused.output
        and sorted(Path(".").rglob("job/*")) == before
    )


def test_an_unfinished_job_is_watched_and_cleaned_only_when_asked_twice(run, recordings):
    assert run("prepare", "in", "--out", "job", *FAST).exit_code == 0
    assert run("render", "job", "--model", "null").exit_code == 0
    Path("job/bank.json").unlink()
    stopped = run("watch", "job")
    assert stopped.exit_code == 1 and "nobody is at work" in stopped.output
    with locked("job/.lock"):
        assert "run      under way" in run("status", "job").output
        assert run("clean", "job").exit_code == 1
    Path("job/notes").mkdir()
    assert run("clean", "job").exit_code == 0 and not Path("job/notes").exists()
    assert run("render", "job", "--model", "null").exit_code == 0
    assert "all banks are built" in run("watch", "job").output


def test_other_settings_for_a_job_that_was_begun_are_refused(run, recordings):
    assert run("prepare", "in", "--out", "job", *FAST).exit_code == 0
    assert run("render", "job", "--model", "null").exit_code == 0
    other = run("render", "job", "--model", "null", "--resolution", "4")
    assert other.exit_code == 1 and "resolution 3 there, 4 now" in other.output


def test_a_command_without_a_job_says_what_is_missing(run, tmp_path):
    assert "--corners NW NE SW SE" in run("render").output
    assert "grid prepare" in run("render", "nowhere").output
    (tmp_path / "empty").mkdir()
    assert "render it first" in run("status", "empty").output


def test_models_that_make_one_note_at_a_time_get_a_thread_for_every_core():
    with open_model("null", "local") as model:
        assert isinstance(model, RemoteModel) and isinstance(model.workers, Threads)
        assert model.workers.count == threads.lanes()
        requests = [
            NoteRequest(np.full(4, i, np.float32), 60, samples=3200, id=i) for i in range(9)
        ]
        notes = dict(model.decode(requests))
        alone = dict(NullModel().decode(requests))
    assert sorted(notes) == list(range(9)) and all(
        np.array_equal(notes[i], alone[i]) for i in notes
    )


def test_models_that_make_many_at_once_have_the_cores_to_themselves(tmp_path):
    tiny = WavenetConfig(width=16, skip=16, layers=3, encoder_width=16, encoder_layers=3, stages=3)
    path = native.save(WavenetAutoencoder(tiny), tmp_path, "tiny")
    with open_model(str(path), "local") as model:
        assert isinstance(model, WavenetAutoencoder)
