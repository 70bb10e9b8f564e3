import json
import os
from dataclasses import replace

import numpy as np
import pytest

from notebank.audio.pitch import detect
from notebank.bank import folder, onss
from notebank.errors import BadFile, BadValue, Cancelled
from notebank.grid import jobfile, manifest, notefiles
from notebank.grid.job import GridJob
from notebank.grid.plan import Plan
from notebank.latent.corners import bilinear
from notebank.models.null import NullConfig, NullModel
from notebank.render.renderer import Renderer
from render.sounds import LoopingModel, SineSound

PITCHES = (48, 60, 69)
SOUNDS = {
    name: SineSound({48: 0.3, 60: 0.6, 72: 0.6}, bright, name)
    for name, bright in zip("abcd", (0.0, 0.2, 0.5, 1.0))
}


def job(path, corners=("a", "b", "c", "d"), model=None, bits=32, sounds=SOUNDS, **changes):
    plan = Plan(
        **{
            "combinations": (corners,),
            "resolution": 3,
            "pitches": PITCHES,
            "samples": 3200,
            "compat": False,
            **changes,
        }
    )
    return GridJob(
        path, plan, Renderer(model or NullModel(NullConfig(length=3200))), sounds, "null", bits
    )


@pytest.fixture(autouse=True)
def every_note_at_once(monkeypatch):
    monkeypatch.setattr(notefiles, "EVERY_S", 0.0)


def contents(path):
    return {entry.name: entry.read_bytes() for entry in path.iterdir() if entry.name != ".lock"}


def test_a_grid_is_a_bank_folder_and_an_open_nsynth_super_bank_of_the_same_notes(tmp_path):
    path = job(tmp_path / "g").run()
    ours, theirs = folder.read(path), onss.read(path / "a_b_c_d.bin")
    assert ours.layout == theirs.layout and ours.layout.shape == (3, 3, 3, 3200)
    assert (
        ours.about.corners == theirs.about.corners == ("a", "b", "c", "d")
        and ours.about.model == "null"
    )
    assert np.abs(ours.samples - theirs.samples / 32768).max() <= 0.5 / 32768
    assert set(contents(tmp_path / "g")) == {
        "grid.json",
        "bank.json",
        "bank.txt",
        "bank.wav",
        "a_b_c_d.bin",
        "settings.json",
    }


def test_a_grid_at_another_rate_sounds_the_same_and_its_settings_keep_the_rate(tmp_path):
    plan = Plan((("a", "b", "c", "d"),), 2, PITCHES, 8832, forms=("folder",))
    renderer = Renderer(NullModel(NullConfig(length=3200))).at(44100)
    path = GridJob(tmp_path / "g", plan, renderer, SOUNDS, "null").run()
    bank = folder.read(path)
    assert (bank.layout.rate, bank.layout.length) == (44100, 8832)
    assert abs(detect(bank.note(1, 1, 60), 44100) - 60) < 0.05
    again = jobfile.read(path / "settings.json")
    assert (again.settings.layout, again.options.rate) == (bank.layout, 44100)


def test_every_note_is_in_tune_and_brightness_grows_towards_the_bright_corner(tmp_path):
    job(tmp_path / "g").run()
    bank = folder.read(tmp_path / "g")
    for row, col, i in np.ndindex(3, 3, 3):
        assert abs(detect(bank.note(row, col, PITCHES[i]), 16000) - PITCHES[i]) < 0.05
    overtone = [abs(np.fft.rfft(bank.note(0, col, 60) * np.hanning(3200)))[105] for col in range(3)]
    assert overtone[0] < overtone[1] < overtone[2]


def test_a_cell_holds_the_very_samples_that_are_rendered_live_at_its_place(tmp_path):
    job(tmp_path / "g", model=Untrained(), resolution=3).run()
    renderer = Renderer(Untrained())
    corners = [renderer.encode(SOUNDS[name], PITCHES) for name in "abcd"]
    live = np.stack(
        [note.audio for note in renderer.cell(corners, bilinear(0.5, 1.0), PITCHES, 3200)]
    )
    assert np.array_equal(folder.read(tmp_path / "g").cell(2, 1), live)


def test_loops_go_into_the_bank_and_a_bin_without_any_dies_by_itself(tmp_path):
    model = LoopingModel(NullConfig(length=9600))
    job(tmp_path / "g", model=model, resolution=2, pitches=(48, 60), samples=9600).run()
    ours, theirs = folder.read(tmp_path / "g"), onss.read(tmp_path / "g" / "a_b_c_d.bin")
    assert set(ours.loops) == {(row, col, p) for row in (0, 1) for col in (0, 1) for p in (48, 60)}
    loop = ours.loop(1, 0, 60)
    assert (loop.start, loop.length) == (1600, 3914) and loop.slope == pytest.approx(-2, abs=1e-2)
    note = ours.note(1, 0, 60)
    assert np.allclose(note[1599:1602], note[1599 + 3914 :][:3], atol=1e-3)
    dying = ours.unlooped()
    assert np.abs(dying.samples - theirs.samples / 32768).max() <= 1 / 32768


def test_cells_that_sound_the_same_are_rendered_once(tmp_path):
    told = []
    twins = job(tmp_path / "g", ("a", "b", "a", "b"))
    twins.run(lambda done, total: told.append((done, total)))
    assert told == [(done, 9) for done in range(10)]
    samples = folder.read(tmp_path / "g").samples
    assert np.array_equal(samples[0], samples[2]) and not np.array_equal(
        samples[0, 0], samples[0, 2]
    )


class Untrained:
    """The default model with fresh weights; made on first use, torch takes its time."""

    model = None

    def __new__(cls):
        if cls.model is None:
            from notebank.models.harmonic.spectral_ae import SpectralAE

            cls.model = SpectralAE()
        return cls.model


@pytest.mark.parametrize("model", [NullModel, Untrained])
def test_a_run_that_was_given_up_goes_on_to_the_same_bytes(tmp_path, model):
    job(tmp_path / "whole", model=model(), pitches=(48, 60), samples=6400).run()
    seen: list[int] = []
    for limit in (5, 11):
        with pytest.raises(Cancelled):

            def note(done, total, limit=limit):
                seen.append(done)
                if done == limit:
                    raise Cancelled("enough")

            job(tmp_path / "pieces", model=model(), pitches=(48, 60), samples=6400).run(note)
        assert len(list((tmp_path / "pieces" / "notes").iterdir())) == limit and not folder.is_bank(
            tmp_path / "pieces"
        )
    job(tmp_path / "pieces", model=model(), pitches=(48, 60), samples=6400).run(
        lambda done, total: seen.append(done)
    )
    assert seen == [0, 1, 2, 3, 4, 5, 5, 6, 7, 8, 9, 10, 11, 11, 12, 13, 14, 15, 16, 17, 18]
    assert contents(tmp_path / "pieces") == contents(tmp_path / "whole")


def test_a_run_that_goes_on_on_another_processor_says_so_or_is_refused(tmp_path):
    def stop(done, total):
        if done == 5:
            raise Cancelled("enough")

    with pytest.raises(Cancelled):
        job(tmp_path / "g").run(stop)
    begun = manifest.read(tmp_path / "g")
    (here,) = begun.processors
    elsewhere = replace(begun, processors=("an abacus",))
    (tmp_path / "g" / manifest.NAME).write_text(json.dumps(elsewhere.to_json()))
    again, told = job(tmp_path / "g"), []
    again.bit_identical, again.on_unlike = True, told.append
    with pytest.raises(BadValue, match="2 kinds of processor"):
        again.run()
    again.bit_identical = False
    again.run()
    assert told == [
        f"notes are made by 2 kinds of processor [an abacus; {here}]: alike, but not bit for bit"
    ]
    assert manifest.read(tmp_path / "g").processors == ("an abacus", here)


def test_a_damaged_note_is_made_again(tmp_path):
    def stop(done, total):
        if done == 5:
            raise KeyboardInterrupt

    job(tmp_path / "whole").run()
    with pytest.raises(KeyboardInterrupt):
        job(tmp_path / "g").run(stop)
    first, second, third, *_ = sorted((tmp_path / "g" / "notes").iterdir())
    first.write_bytes(first.read_bytes()[:-4])
    second.unlink()
    third.write_bytes(b"")
    (tmp_path / "g" / "notes" / ".00000001-abcd.notes.77.abcd.tmp").write_bytes(b"half")
    job(tmp_path / "g").run()
    assert contents(tmp_path / "g") == contents(tmp_path / "whole")


def test_a_finished_grid_is_not_rendered_again(tmp_path):
    job(tmp_path / "g").run()
    before = (tmp_path / "g" / "bank.wav").stat().st_mtime_ns
    job(tmp_path / "g").run(lambda done, total: pytest.fail("rendered again"))
    assert (tmp_path / "g" / "bank.wav").stat().st_mtime_ns == before


@pytest.mark.parametrize(
    "change, says",
    [
        ({"resolution": 4}, "resolution 3 there, 4 now"),
        ({"pitches": (48, 60)}, "pitches 48 60 69 there, 48 60 now"),
        ({"samples": 6400}, "samples 3200 there, 6400 now"),
        ({"compat": True}, "compat False there, True now"),
        ({"corners": ("a", "b", "c", "a")}, "corners a b c d there, a b c a now"),
        ({"bits": 16}, "bits 32 there, 16 now"),
        ({"model": NullModel(NullConfig(block=200))}, "fingerprint"),
    ],
)
def test_a_grid_begun_with_other_settings_is_refused_and_left_alone(tmp_path, change, says):
    job(tmp_path / "g").run()
    before = contents(tmp_path / "g")
    with pytest.raises(BadFile) as caught:
        job(tmp_path / "g", **change).run()
    assert says in str(caught.value) and contents(tmp_path / "g") == before


def test_changed_recordings_are_named(tmp_path):
    job(tmp_path / "g").run()
    changed = {**SOUNDS, "c": SineSound({60: 0.5}, 0.9, "c")}
    with pytest.raises(BadFile, match="other recordings: c"):
        job(tmp_path / "g", sounds=changed).run()


def test_a_folder_with_other_things_in_it_is_left_alone(tmp_path):
    (tmp_path / "g").mkdir()
    (tmp_path / "g" / "holiday.txt").write_text("sun")
    with pytest.raises(BadFile, match="something else"):
        job(tmp_path / "g").run()
    assert os.listdir(tmp_path / "g") == ["holiday.txt"]
    (tmp_path / "g" / "grid.json").write_text("{")
    with pytest.raises(BadFile, match="damaged"):
        job(tmp_path / "g").run()


def test_pitches_that_the_model_cannot_play_and_banks_beyond_a_wav_are_refused_at_once(tmp_path):
    class Narrow(NullModel):
        def __init__(self):
            super().__init__()
            from dataclasses import replace

            self.info = replace(self.info, pitch=replace(self.info.pitch, low=50))

    with pytest.raises(BadValue, match=r"plays pitches 50\.\.127, not 48"):
        job(tmp_path / "g", model=Narrow())
    with pytest.raises(BadValue, match="4 GB"):
        job(tmp_path / "g", resolution=33, pitches=tuple(range(36, 85)), samples=64000)
    assert not (tmp_path / "g").exists()


def test_the_manifest_says_what_decides_the_bytes(tmp_path):
    job(tmp_path / "g").run()
    told = json.loads((tmp_path / "g" / "grid.json").read_text())
    assert told["corners"] == ["a b c d"] and told["recordings"]["a"] == SOUNDS["a"].fingerprint
    assert (
        told["fingerprint"] == NullModel(NullConfig(length=3200)).fingerprint
        and told["samples"] == 3200
        and told["notes"] == 27
    )


def test_a_model_that_only_draws_latents_renders_a_grid_between_four_of_them(tmp_path):
    from notebank.models.gansynth.config import GanConfig
    from notebank.models.gansynth.model import GanSynth
    from notebank.render.corner import Drawn

    model = GanSynth(
        GanConfig(blocks=5, progress=4.0, channels_base=64, channels_most=8, samples=3200)
    )
    corners = {f"random_{i}": Drawn(i) for i in range(4)}
    path = job(tmp_path / "g", tuple(corners), model=model, sounds=corners).run()
    bank, renderer = folder.read(path), Renderer(model)
    live = list(
        renderer.cell(
            [renderer.encode(drawn) for drawn in corners.values()],
            bilinear(0.5, 0.0),
            PITCHES,
            3200,
        )
    )
    assert np.array_equal(bank.cell(0, 1), np.stack([note.audio for note in live]))
    assert len({cell.tobytes() for cell in bank.cells()}) == 9 and all(
        np.abs(cell).max() > 0.2 for cell in bank.cells()
    )


def test_notes_that_last_longer_than_anybody_waits_are_refused(tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_MOST_NOTE_SECONDS", "1")
    with pytest.raises(BadValue, match=r"2 s are more than 1 s .*NOTEBANK_MOST_NOTE_SECONDS"):
        job(tmp_path / "g", samples=32000)
    assert not (tmp_path / "g").exists()
