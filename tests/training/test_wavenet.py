import sys
from dataclasses import replace

import numpy as np
import pytest
import torch

from models.wavenet.nets import receptive_field
from notebank.audio import mulaw, pitch, wav
from notebank.errors import BadFile, BadValue, NotebankError
from notebank.models.base import NoteRequest
from notebank.models.wavenet.autoencoder import WavenetAutoencoder
from notebank.models.wavenet.config import PRESETS
from notebank.models.wavenet.network import network_input
from notebank.notes import hz_to_midi
from notebank.sounds.library import Library
from notebank.training.loop import Trainer
from notebank.training.tensorboard import TensorBoard
from notebank.training.wavenet.crops import Crops
from notebank.training.wavenet.task import TRAIN_PRESETS, WavenetTask, WavenetTrainConfig
from training.tones import PERIOD, RATE, SHORT, Tones, tiny


def run(folder, config=SHORT, notes=None, resume=False, stop=None):
    """The trained model's weights, after `stop` steps if given."""
    model = tiny()
    trainer = Trainer(WavenetTask(model, notes or Tones(3), config=config), config, folder, resume)
    if stop is None:
        trainer.run()
    else:
        while trainer.step < stop:
            trainer._one_step()
        trainer.save()
    return model.state(), {name: value.numpy() for name, value in trainer.average.values.items()}


def same(first, second):
    return all(np.array_equal(first[name], second[name]) for name in first)


def nats_past_the_start(model, clips):
    """Cross-entropy over positions whose whole receptive field lies inside the clip."""
    x, start = network_input(clips), receptive_field(model.config)
    with torch.no_grad():
        logits = model.network.decoder(x, model.network.encoder(x))
    return float(
        torch.nn.functional.cross_entropy(
            logits[..., start:], torch.from_numpy(mulaw.classes(clips))[..., start:]
        )
    )


def test_the_rate_falls_when_nsynths_did():
    rate = TRAIN_PRESETS["magenta"].learning_rate_at
    assert [
        rate(step) for step in (0, 89_999, 90_000, 120_000, 150_000, 180_000, 199_999)
    ] == pytest.approx([2e-4, 2e-4, 1.3333e-4, 6e-5, 4e-5, 2e-5, 2e-5], rel=1e-4)


def test_the_same_ladder_fits_a_shorter_run():
    config = replace(TRAIN_PRESETS["compact"], steps=1000, warmup=9)
    assert config.learning_rate_at(0) == pytest.approx(1e-4) and config.learning_rate_at(
        9
    ) == pytest.approx(1e-3)
    assert config.learning_rate_at(950) == pytest.approx(1e-4)


def test_a_batch_depends_on_seed_and_step_alone():
    crops = Crops(Tones(5), np.arange(5), 1024)
    first = crops.batch(0, 7, 4)
    crops.batch(0, 3, 4)
    assert np.array_equal(crops.batch(0, 7, 4), first)
    assert np.array_equal(Crops(Tones(5), np.arange(5), 1024).batch(0, 7, 4), first)
    assert not np.array_equal(crops.batch(0, 8, 4), first) and not np.array_equal(
        crops.batch(1, 7, 4), first
    )


def test_crops_lie_anywhere_in_a_note_and_short_notes_end_in_silence():
    note = Tones(1, 2000).audio(0)
    for row in Crops(Tones(1, 2000), np.arange(1), 512).batch(0, 0, 8):
        assert any(np.array_equal(row, note[start : start + 512]) for start in range(PERIOD))
    (row,) = Crops(Tones(1, 300), np.arange(1), 512).batch(0, 0, 1)
    assert np.array_equal(row[:300], note[:300]) and not row[300:].any()


def test_notes_kept_for_validation_are_never_trained_on():
    notes = Tones(100)
    task = WavenetTask(tiny(), notes, config=SHORT)
    for step in range(100):
        task.crops.batch(0, step, 4)
    assert set(notes.heard).isdisjoint({49, 99}) and len(set(notes.heard)) > 90
    assert task.validation.chosen.tolist() == [49, 99]


def test_a_resumed_run_ends_with_the_same_weights_to_the_bit(tmp_path):
    weights, average = run(tmp_path / "whole")
    run(tmp_path / "halves", stop=3)
    again, again_average = run(tmp_path / "halves", resume=True)
    assert same(weights, again) and same(average, again_average)


def test_a_run_is_not_overwritten_nor_resumed_with_other_settings(tmp_path):
    run(tmp_path, stop=1)
    with pytest.raises(BadFile, match="holds a run already"):
        run(tmp_path)
    with pytest.raises(BadFile, match="made with other settings"):
        run(tmp_path, replace(SHORT, crop=1024), resume=True)


def test_a_batch_in_parts_gives_the_same_step(tmp_path):
    whole, _ = run(tmp_path / "whole", replace(SHORT, batch=4), stop=1)
    parts, _ = run(tmp_path / "parts", replace(SHORT, batch=4, parts=4), stop=1)
    # Adam's first step is the sign of the gradient times the rate: where a gradient is almost 0 its
    # sign may differ.
    differing = [np.abs(whole[name] - parts[name]) > 1e-6 for name in whole]
    assert sum(d.sum() for d in differing) < 0.002 * sum(d.size for d in differing)


def test_bf16_trains_like_fp32(tmp_path):
    losses = {}
    for precision in ("fp32", "bf16"):
        config = replace(SHORT, precision=precision)
        trainer = Trainer(
            WavenetTask(tiny(), Tones(3), config=config), config, tmp_path / precision
        )
        losses[precision] = [trainer._one_step() for _ in range(3)]
    assert (
        losses["bf16"] == pytest.approx(losses["fp32"], rel=0.01)
        and losses["bf16"] != losses["fp32"]
    )


def test_a_run_goes_on_in_another_precision(tmp_path):
    run(tmp_path, stop=1)
    weights, _ = run(tmp_path, replace(SHORT, precision="bf16"), resume=True)
    assert all(np.isfinite(weight).all() for weight in weights.values())


def test_validation_is_logged_and_samples_are_rendered(tmp_path):
    config = replace(SHORT, steps=2, validate_every=1)
    task = WavenetTask(tiny(), Tones(3), config=config, seconds=0.05)
    lines = []
    Trainer(task, config, tmp_path).run(on_figures=lines.append)
    assert len(lines) == 2 and "validation 5." in lines[0] and "nats" in lines[0]
    assert len((tmp_path / "log.jsonl").read_text().splitlines()) == 2
    samples = sorted(path.name for path in (tmp_path / "samples").iterdir())
    assert samples == [
        "tone_0-0000001.wav",
        "tone_0-0000002.wav",
        "tone_1-0000001.wav",
        "tone_1-0000002.wav",
    ]
    assert wav.read(tmp_path / "samples" / samples[0])[0].size == 800


def test_samples_are_of_the_weights_as_they_are_by_then(tmp_path):
    config = replace(SHORT, steps=60, learning_rate=3e-3, validate_every=30, ema=0.0)
    Trainer(WavenetTask(tiny(), Tones(1), config=config, seconds=0.05), config, tmp_path).run()
    early, late = (wav.read(path)[0] for path in sorted((tmp_path / "samples").iterdir()))
    assert not np.array_equal(early, late)


def test_curves_and_samples_are_logged_for_tensorboard(tmp_path):
    pytest.importorskip("tensorboard")
    from notebank.tfformats.tfrecord import TFRecord

    board = TensorBoard(tmp_path)
    board.step(1, 2, 5.0)
    board.figures(1, {"validation": 5.5})
    board.audio(1, "tone", np.zeros(100), RATE)
    board.close()
    (path,) = tmp_path.iterdir()
    events = TFRecord(path)
    everything = b"".join(events[i] for i in range(len(events)))
    assert (
        b"loss/step" in everything
        and b"loss/validation" in everything
        and b"audio/wav" in everything
    )


def test_without_tensorboard_the_way_to_it_is_told(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "torch.utils.tensorboard", None)
    with pytest.raises(NotebankError, match=r"pip install 'notebank\[tensorboard\]'"):
        TensorBoard(tmp_path)


@pytest.mark.parametrize(
    "change, text",
    [
        ({"parts": 3}, "a batch of 2 cannot be worked through in 3"),
        ({"precision": "fp8"}, "auto, fp32 or bf16, not fp8"),
        ({"crop": 1000}, "multiple of the hop, 512 samples, not 1000"),
    ],
)
def test_settings_that_cannot_be_are_refused(change, text):
    with pytest.raises(BadValue, match=text):
        WavenetTask(tiny(), Tones(), config=replace(SHORT, **change))


def test_a_tiny_network_learns_a_tone_and_its_pitch_comes_out_of_decode(tmp_path):
    config = WavenetTrainConfig(
        steps=220,
        batch=4,
        learning_rate=3e-3,
        warmup=20,
        clip=1.0,
        ema=0.9,
        crop=1536,
        precision="fp32",
        validate_every=1000,
        save_every=1000,
    )
    model, notes = tiny(), Tones()
    trainer = Trainer(WavenetTask(model, notes, config=config), config, tmp_path)
    trainer.run()
    tone = notes.audio(0)
    with trainer.average.swapped_in():
        # 0.014 to 0.02 when measured
        assert (
            nats_past_the_start(model, np.stack([tone[i : i + 1536] for i in (0, 777, 3131)])) < 0.1
        )
        ((_, heard),) = model.decode(
            [NoteRequest(model.encode([tone])[0], 60, samples=8000, seed=1)]
        )
    assert abs(pitch.detect(heard, RATE) - hz_to_midi(RATE / PERIOD)) < 0.1
    assert 0.5 < np.abs(heard).max() < 0.9


class OneNote(Tones):
    """A recording of an instrument, 4 s."""

    def audio(self, index):
        return Library().get("organ").audio(60, RATE)[:64000]


@pytest.mark.slow
@pytest.mark.timeout(3000)
def test_the_compact_network_learns_a_recorded_note_to_below_half_a_nat(tmp_path):
    config = replace(
        TRAIN_PRESETS["compact"],
        steps=320,
        batch=2,
        learning_rate=2e-3,
        warmup=30,
        ema=0.95,
        validate_every=1000,
        save_every=1000,
    )
    model = WavenetAutoencoder.from_config(vars(PRESETS["compact"]))
    trainer = Trainer(WavenetTask(model, OneNote(), config=config), config, tmp_path)
    trainer.run()
    clips = OneNote().audio(0)[: 10 * 6144].reshape(10, 6144)
    with trainer.average.swapped_in(), torch.no_grad():
        # 0.28 when measured, after about 5 minutes of one core
        assert float(model.network.loss(clips)) < 0.5
