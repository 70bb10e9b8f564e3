from functools import cache

import numpy as np
import pytest

from models.wavenet.nets import (
    HOP,
    engines,
    fixture,
    kernels,
    magenta,
    magenta_draws,
    open_engine,
    teacher_forced,
)
from notebank.audio import mulaw
from notebank.checkpoints import catalogue
from notebank.checkpoints import native as native_checkpoint
from notebank.errors import BadValue
from notebank.models.base import DecodeOptions
from notebank.models.registry import build
from notebank.models.wavenet.config import WavenetConfig
from notebank.models.wavenet.engine import Job
from notebank.models.wavenet.generation import NoteStream
from notebank.models.wavenet.native_engine import NativeWeights

BEGUN = catalogue.SHIPPED.parent / "begun/wavenet-6baf0aa5.safetensors"
SAMPLED = 1024  # steps of the sampled fixture that are looked at; it has twice as many
CLOSE = 1e-5  # what the probabilities of engines may differ by
BATCH_PROOF = [name for name in engines() if name.startswith("native")]


@cache
def odd():
    """Sizes that no vector divides, few stages, a short hop: nothing but padding can make them
    work."""
    return build(
        "wavenet-ae",
        {
            "width": 21,
            "skip": 9,
            "layers": 7,
            "stages": 5,
            "encoder_width": 5,
            "encoder_layers": 2,
            "latents": 3,
            "hop": 32,
        },
    )


@pytest.mark.parametrize("name", engines())
def test_probabilities_equal_magentas_step_by_step(name):
    reference = fixture("fastgen_teacher_forced")
    found = teacher_forced(
        open_engine(name, magenta(), 2), reference["wav"], reference["encoding"], 576
    )
    assert np.abs(found[:560:8] - reference["predictions"]).max() < 1e-5


@pytest.mark.parametrize("name", engines()[1:])
def test_sizes_that_no_vector_divides_give_the_references_probabilities(name):
    wav, z = (
        np.random.default_rng(1).uniform(-1, 1, (3, 256)),
        np.random.default_rng(2).normal(size=(3, 1, 3)),
    )
    expected = teacher_forced(open_engine("reference", odd(), 3), wav, z, 256)
    assert np.abs(teacher_forced(open_engine(name, odd(), 3), wav, z, 256) - expected).max() < 1e-5


@pytest.mark.parametrize("name", ["torch", *(f"native-{name}" for name in kernels())])
def test_bfloat16_stays_near_the_exact_probabilities(name):
    reference = fixture("fastgen_teacher_forced")
    found = teacher_forced(
        open_engine(name, magenta(), 2, "bf16"), reference["wav"], reference["encoding"], 576
    )
    variation = 0.5 * np.abs(found[:560:8] - reference["predictions"]).sum(axis=2)
    assert 0 < variation.mean() < 0.01


@pytest.mark.skipif(not kernels(), reason="the native engine is not built here")
def test_int8_has_the_same_bits_with_all_instruction_sets_near_the_exact_probabilities():
    reference = fixture("fastgen_teacher_forced")
    first, *others = (
        teacher_forced(
            open_engine(f"native-{name}", magenta(), 2, "int8"),
            reference["wav"],
            reference["encoding"],
            576,
        )
        for name in kernels()
    )
    assert all(np.array_equal(first, other) for other in others)
    variation = 0.5 * np.abs(first[:560:8] - reference["predictions"]).sum(axis=2)
    assert 0 < variation.mean() < 0.01


@pytest.mark.skipif(not kernels(), reason="the native engine is not built here")
def test_of_a_trained_network_int8_changes_the_probabilities_by_a_hundredth_at_most():
    model = native_checkpoint.load(BEGUN)
    wav = 0.3 * np.sin(np.arange(1024) * np.array([[0.1], [0.17]]))
    z = np.stack(model.encode(list(wav)))
    exact, found = (
        teacher_forced(open_engine(f"native-{kernels()[0]}", model, 2, precision), wav, z, 1024)
        for precision in ("fp32", "int8")
    )
    assert 0 < 0.5 * np.abs(found - exact).sum(axis=2).mean() < 0.01


@cache
def draws_of_magenta() -> np.ndarray:
    """The random numbers of the sampled fixture, float64 [steps, 2]."""
    reference = fixture("fastgen_sampled")
    draws = magenta_draws(int(reference["numpy_seed"]), SAMPLED, 2)
    return np.stack([draw(0, SAMPLED) for draw in draws], axis=1)


@cache
def after_magentas_past(name: str) -> tuple[np.ndarray, np.ndarray]:
    """What an engine draws at each step of the sampled fixture, whatever it drew before.

    Returns: classes [steps, 2] and probabilities [steps, 2, 256].
    """
    reference = fixture("fastgen_sampled")
    past = np.ascontiguousarray(mulaw.classes(reference["audio"]).T[:SAMPLED], np.uint8)
    probabilities = np.zeros((SAMPLED, 2, mulaw.LEVELS), np.float32)
    engine, classes = open_engine(name, magenta(), 2), np.zeros_like(past)
    for start in range(0, SAMPLED, HOP):
        for slot in range(2):
            engine.condition(slot, reference["encoding"][slot][start // HOP])
        part = slice(start, start + HOP)
        job = Job(draws_of_magenta()[part], forced=past[part], probabilities=probabilities[part])
        engine.run(job, 1e9)
        classes[part] = job.classes
    return classes, probabilities


def close_draws() -> np.ndarray:
    """Which random numbers lie within 1e-5 of a class's edge, bool [steps, 2].

    There an error that every engine and processor is allowed may choose the other class.
    """
    edges = after_magentas_past("reference")[1].cumsum(axis=2)
    return np.abs(edges - draws_of_magenta()[:, :, None]).min(axis=2) < CLOSE


@pytest.mark.parametrize("name", [name for name in engines() if name != "graph"])
def test_each_class_is_drawn_that_magenta_drew_after_the_same_past_but_for_close_calls(name):
    wanted = mulaw.classes(fixture("fastgen_sampled")["audio"]).T[:SAMPLED]
    clear = ~close_draws()
    assert clear.mean() > 0.99
    assert np.array_equal(after_magentas_past(name)[0][clear], wanted[clear])


@pytest.mark.parametrize("engine", ["reference", "torch", *(["native"] if kernels() else [])])
def test_notes_are_magentas_up_to_the_first_close_call(engine):
    steps = int(close_draws().any(axis=1).argmax())
    assert steps >= 64
    reference = fixture("fastgen_sampled")
    draws = magenta_draws(int(reference["numpy_seed"]), SAMPLED, 2)
    notes = [
        NoteStream(i, z, steps, draw)
        for i, (z, draw) in enumerate(zip(reference["encoding"], draws))
    ]
    found = dict(magenta().generate(notes, DecodeOptions(engine)))
    assert np.array_equal(np.stack([found[0], found[1]]), reference["audio"][:, :steps])


@pytest.mark.parametrize("precision", ["fp32", "bf16", "int8"])
@pytest.mark.parametrize("name", BATCH_PROOF)
def test_a_note_keeps_its_bits_whatever_sounds_beside_it(name, precision):
    wav, z = (
        np.random.default_rng(3).uniform(-1, 1, (13, 64)),
        np.random.default_rng(4).normal(size=(13, 1, 3)),
    )
    together = teacher_forced(open_engine(name, odd(), 13, precision), wav, z, 64)
    for slot in (0, 5, 12):
        alone = teacher_forced(
            open_engine(name, odd(), 1, precision), wav[slot : slot + 1], z[slot : slot + 1], 64
        )
        assert np.array_equal(alone[:, 0], together[:, slot])


@pytest.mark.parametrize("name", engines())
def test_work_given_up_within_a_step_goes_on_as_if_nothing_had_happened(name):
    wav, z = (
        np.random.default_rng(5).uniform(-1, 1, (2, 64)),
        np.random.default_rng(6).normal(size=(2, 1, 3)),
    )
    assert np.array_equal(
        teacher_forced(open_engine(name, odd(), 2), wav, z, 64, seconds=0),
        teacher_forced(open_engine(name, odd(), 2), wav, z, 64),
    )


@pytest.mark.parametrize("name", engines())
def test_a_slot_that_starts_anew_knows_nothing_of_its_past(name):
    wav, z = (
        np.random.default_rng(7).uniform(-1, 1, (2, 128)),
        np.random.default_rng(8).normal(size=(2, 1, 3)),
    )
    engine = open_engine(name, odd(), 2)
    first = teacher_forced(engine, wav, z, 128)
    for slot in range(2):
        engine.start(slot)
    assert np.array_equal(teacher_forced(engine, wav, z, 128), first)


@pytest.mark.parametrize("name", engines())
def test_a_note_moves_to_another_slot_with_all_it_remembers(name):
    wav, z = (
        np.random.default_rng(9).uniform(-1, 1, (2, 128)),
        np.random.default_rng(10).normal(size=(2, 1, 3)),
    )
    stayed = teacher_forced(open_engine(name, odd(), 2), wav, z, 128)
    engine = open_engine(name, odd(), 2)
    teacher_forced(engine, wav[:, :64], z, 64)
    engine.move(1, 0)
    moved = teacher_forced(engine, wav[[1, 1], 64:], z[[1, 1]], 64)
    assert np.abs(moved[:, 0] - stayed[64:, 1]).max() < 1e-6


@pytest.mark.parametrize("name", engines())
def test_at_temperature_zero_the_likeliest_class_is_taken(name):
    engine = open_engine(name, odd(), 1)
    engine.condition(0, np.ones(3))
    job = Job(
        np.random.default_rng(11).random((64, 1)),
        temperature=0,
        probabilities=np.zeros((64, 1, 256), np.float32),
    )
    engine.run(job, 1e9)
    assert np.array_equal(job.classes[:, 0], job.probabilities[:, 0].argmax(axis=1))


@pytest.mark.parametrize("name", engines())
def test_a_draw_above_all_probability_is_the_last_class(name):
    engine = open_engine(name, odd(), 1)
    engine.condition(0, np.ones(3))
    job = Job(np.full((16, 1), 1 + 1e-3))
    engine.run(job, 1e9)
    assert np.all(job.classes == 255)


@pytest.mark.skipif(not kernels(), reason="the native engine is not built here")
def test_the_native_engine_checks_what_it_is_given():
    engine = open_engine("native-baseline", odd(), 2)
    with pytest.raises(BadValue, match=r"slot must be 0\.\.1, not 2"):
        engine.start(2)
    with pytest.raises(BadValue, match=r"shape \[3\], not \[4\]"):
        engine.condition(0, np.zeros(4))
    with pytest.raises(BadValue, match="float64"):
        engine.run(Job(np.zeros((16, 2), np.float32)), 1)
    with pytest.raises(BadValue, match="not 2"):
        engine.run(Job(np.zeros((16, 3))), 1)
    with pytest.raises(BadValue, match="up to 2064 channels, not 2065"):
        wide = WavenetConfig(width=2065, layers=1, encoder_layers=1)
        NativeWeights(wide, magenta().network.decoder, "int8")
    with pytest.raises(BadValue, match=r"runs here with .*baseline, not kazoo"):
        open_engine("native-kazoo", odd(), 1)
