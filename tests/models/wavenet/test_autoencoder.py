import numpy as np
import pytest

from models.wavenet.nets import kernels, magenta, magenta_draws, open_engine
from notebank.errors import BadValue, Cancelled
from notebank.models.base import DecodeOptions, NoteRequest
from notebank.models.registry import build
from notebank.models.wavenet.draws import note_key, uniforms
from notebank.models.wavenet.engines import slot_bytes
from notebank.models.wavenet.generation import Lane, NoteStream, generate
from notebank.notes import default_seed

ENGINES = ["torch", "reference", *(["native"] if kernels() else [])]
TINY = {
    "width": 16,
    "skip": 16,
    "layers": 6,
    "stages": 3,
    "encoder_width": 8,
    "encoder_layers": 4,
    "latents": 4,
    "hop": 64,
    "length": 700,
}


@pytest.fixture(scope="module")
def model():
    return build("wavenet-ae", TINY)


def latent(seed: int, frames: int = 5) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=(frames, 4)).astype(np.float32)


def decode(model, requests, engine="auto", **more) -> dict[int, np.ndarray]:
    return dict(model.decode(requests, DecodeOptions(engine, **more)))


@pytest.mark.parametrize("engine", ENGINES)
def test_every_note_gets_exactly_its_own_length(model, engine):
    lengths = [1, 63, 64, 65, 500, 3, 129]
    notes = decode(model, [NoteRequest(latent(n), 60, samples=n, id=n) for n in lengths], engine)
    assert {id: audio.size for id, audio in notes.items()} == {n: n for n in lengths}


@pytest.mark.parametrize("engine", ENGINES)
def test_a_note_without_a_length_has_the_models(model, engine):
    assert decode(model, [NoteRequest(latent(1), 60)], engine)[0].size == 700


def test_past_its_last_frame_a_latent_holds_on(model):
    z = latent(2, 3)
    held = np.concatenate([z, z[-1:], z[-1:]])
    given = [NoteRequest(what, 60, samples=300, seed=1) for what in (z, held)]
    assert np.array_equal(decode(model, given[:1])[0], decode(model, given[1:])[0])


@pytest.mark.skipif(not kernels(), reason="the native engine is not built here")
def test_notes_keep_their_bits_while_others_come_and_go_around_them(model):
    requests = [NoteRequest(latent(i), 60, samples=100 + 37 * i, id=i) for i in range(12)]
    alone = {r.id: decode(model, [r], "native")[r.id] for r in requests}
    few_slots = DecodeOptions("native", memory=3 * slot_bytes(model.config, "fp32"))
    together = dict(model.decode(iter(requests), few_slots))
    assert set(together) == set(alone)
    assert all(np.array_equal(together[id], audio) for id, audio in alone.items())


def test_engines_sound_alike_as_they_share_their_random_numbers(model):
    # With this seed no draw lies within 3e-5 of a class's edge; probabilities agree within 1e-5.
    request = NoteRequest(latent(3), 60, samples=200, seed=7)
    notes = [decode(model, [request], engine)[0] for engine in ENGINES]
    assert all(np.array_equal(notes[0], other) for other in notes[1:])


def test_a_freed_slot_is_taken_by_the_next_note(model):
    class Watched(Lane):
        fullest = 0
        rounds = 0

        def work(self) -> None:
            Watched.fullest = max(Watched.fullest, len(self.voices))
            Watched.rounds += self.job is None
            super().work()

    draws = magenta_draws(0, 2000, 6)
    notes = [
        NoteStream(i, latent(i), samples, draws[i])
        for i, samples in enumerate((64, 640, 64, 64, 64, 64))
    ]
    lane = Watched(open_engine("torch", model, 2), 64, 1.0)
    order = [id for id, _ in generate(notes, [lane])]
    assert Watched.fullest == 2 and Watched.rounds == 10, "five short notes fit beside the long one"
    assert order == [0, 2, 3, 4, 5, 1]


def test_a_memory_budget_caps_the_notes_under_way(model):
    lanes = model._lanes
    one = slot_bytes(model.config, "fp32")
    assert lanes.most(DecodeOptions("torch", memory=5 * one)) == 5
    assert lanes.most(DecodeOptions("torch", memory=1)) == 1
    full = build(
        "wavenet-ae",
        {"encoder_layers": 1, "layers": 30, "width": 512, "skip": 16, "encoder_width": 4},
    )
    assert 12.5e6 < slot_bytes(full.config, "fp32") < 15e6


@pytest.mark.parametrize("engine", ENGINES)
def test_blocks_arrive_while_the_note_is_made(model, engine):
    blocks, requests = [], [NoteRequest(latent(i), 60, samples=150 + i, id=i) for i in range(2)]
    notes = dict(
        model.decode(requests, DecodeOptions(engine), on_block=lambda *block: blocks.append(block))
    )
    for id, audio in notes.items():
        mine = [(start, block) for who, start, block in blocks if who == id]
        assert [start for start, _ in mine] == [0, 64, 128]
        assert np.array_equal(np.concatenate([block for _, block in mine]), audio)


@pytest.mark.parametrize("engine", ENGINES)
def test_cancelling_ends_the_work_within_a_block(model, engine):
    blocks = []
    with pytest.raises(Cancelled, match="1 notes under way"):
        list(
            model.decode(
                [NoteRequest(latent(1), 60, samples=10**9)],
                DecodeOptions(engine),
                on_block=lambda *block: blocks.append(block),
                yield_point=lambda: len(blocks) >= 2,
            )
        )
    assert len(blocks) == 2


def test_another_note_can_be_made_while_one_is_under_way(model):
    request, other = NoteRequest(latent(1), 60, samples=640), NoteRequest(latent(2), 62, samples=64)
    made = []

    def yield_point() -> bool:
        if not made:
            made.append(decode(model, [other])[0])
        return False

    interrupted = dict(model.decode([request], yield_point=yield_point))[0]
    assert np.array_equal(interrupted, decode(model, [request])[0])
    assert np.array_equal(made[0], decode(model, [other])[0])


def test_seed_and_pitch_make_the_random_numbers(model):
    z = latent(1)

    def note(*what, **more) -> np.ndarray:
        return next(iter(decode(model, [NoteRequest(*what, samples=300, **more)]).values()))

    assert np.array_equal(note(z, 60, seed=3), note(z, 60, seed=3, id=9))
    assert not np.array_equal(note(z, 60, seed=3), note(z, 60, seed=4))
    assert not np.array_equal(note(z, 60, seed=3), note(z, 61, seed=3))
    assert not np.array_equal(note(z, 60), note(z, 61))
    assert np.array_equal(note(z, 60), note(z, 60, seed=default_seed(60)))


def test_random_numbers_can_be_read_at_any_place_and_are_even():
    key = note_key(7, 60)
    table = uniforms(key, 0, 100_000)
    assert np.array_equal(uniforms(key, 777, 50), table[777:827])
    assert table.min() >= 0 and table.max() < 1
    assert np.all(np.abs(np.histogram(table, 16, (0, 1))[0] - 6250) < 5 * np.sqrt(6250))
    assert abs(np.corrcoef(table, uniforms(key + 1, 0, 100_000))[0, 1]) < 0.02


def test_splitmix64_gives_its_published_numbers():
    first = uniforms(1234567, 0, 3)  # Vigna's reference code, seed 1234567
    assert [int(u * 2**53) for u in first] == [
        x >> 11 for x in (6457827717110365317, 3203168211198807973, 9817491932198370423)
    ]


def test_a_low_temperature_is_calmer(model):
    z = latent(4)
    wild, calm = (
        decode(model, [NoteRequest(z, 60, samples=640, seed=1)], temperature=t)[0]
        for t in (1.0, 0.05)
    )
    assert len(np.unique(calm)) < len(np.unique(wild))


def test_unknown_engines_precisions_and_temperatures_are_refused(model):
    for options in (
        DecodeOptions("kazoo"),
        DecodeOptions(precision="int3"),
        DecodeOptions(temperature=-1),
    ):
        with pytest.raises(BadValue):
            list(model.decode([NoteRequest(latent(1), 60)], options))


def test_an_empty_latent_and_an_empty_list_are_told_apart(model):
    assert list(model.decode([])) == []
    with pytest.raises(BadValue, match="no frames"):
        list(model.decode([NoteRequest(np.zeros((0, 4), np.float32), 60)]))


def test_the_imported_network_decodes_what_it_encoded():
    (z,) = magenta().encode([np.sin(np.arange(1024) * 0.2).astype(np.float32)])
    ((_, audio),) = magenta().decode([NoteRequest(z, 60, samples=1000)])
    assert audio.shape == (1000,) and np.abs(audio).max() <= 0.9785
