"""nb.gansynth with the real server: every message of the course patches, arrays in and arrays
out."""

import numpy as np
import pytest

from notebank.audio.pitch import detect
from notebank.song.hallucination import Hallucination
from notebank.stage.serving import serving
from pdtools import Pd
from waiting import PATIENCE, until

pytestmark = pytest.mark.usefixtures("home")
RATE, LENGTH = 16000, 64000
OBJECT = """
    server: nb.server $0
    gan: nb.gansynth $0
    say: r $0-say
    out: s $0-out
    err: s $0-err
    a: array define $0-a 256
    b: array define $0-b 4
    c: array define $0-c 4
    d: array define $0-d 3
    w: array define $0-w 100
    v: array define $0-v 64000
    say -> gan
    gan:0 -> out
    gan:1 -> err
"""


class Bench:
    """Sketches or patches with an nb.gansynth in one Pd; `k` says which is meant. Arrays are called
    by their last name."""

    def __init__(self, port, *patches, errors=()):
        self.pd = Pd(
            *(patches or (OBJECT,)),
            arguments=["-send", "nb-server 127.0.0.1 9"],
            forgive=bool(errors),
        )
        self.pd.hear(
            *(f"{scope}-{name}" for scope in self.pd.scopes for name in ("out", "err", "reply"))
        )
        # now that all is heard; nobody listens at port 9
        self.pd.send("nb-server", "127.0.0.1", port)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.pd.__exit__(*error)

    def named(self, array, k=0):
        return f"{self.pd.scopes[k]}-{array}"

    def say(self, verb, *atoms, k=0):
        """Atoms that are one letter are arrays."""
        self.pd.send(
            self.named("say", k),
            verb,
            *(self.named(a, k) if isinstance(a, str) and len(a) == 1 else a for a in atoms),
        )

    def hear(self, *words, k=0, timeout=PATIENCE, name="out"):
        return self.pd.wait(self.named(name, k), *words, timeout=timeout).atoms

    def do(self, verb, *atoms, answer, k=0):
        self.say(verb, *atoms, k=k)
        return self.hear(answer, k=k)

    def array(self, name, k=0):
        return self.pd.array(self.named(name, k))

    def set(self, name, *values):
        self.pd.send(self.named(name), 0, *values)

    def count(self, word, name="out"):
        self.pd.sync()
        return sum(m.atoms[:1] == (word,) for m in self.pd.heard(self.named(name)))

    def use(self, model):
        """Loads a model, and has seen it."""
        return self.do("load", model, answer="loaded")


@pytest.fixture(scope="module")
def bench(server):
    with Bench(server.port) as bench:
        yield bench


@pytest.fixture
def null(bench):
    bench.use("null")
    return bench


@pytest.fixture
def gan(bench):
    bench.use("gan")
    yield bench
    bench.use("null")


def overtones(audio, pitch=60):
    """Levels of partials 2..5 as shares of the first."""
    hz = 440 * 2 ** ((pitch - 69) / 12)
    turns = hz / RATE * np.arange(audio.size)
    levels = np.array(
        [
            abs((audio * np.hanning(audio.size)) @ np.exp(-2j * np.pi * k * turns))
            for k in range(1, 6)
        ]
    )
    return levels[1:] / levels[0]


def test_loading_says_how_long_its_sounds_are_and_their_rate(bench):
    assert bench.use("null") == ("loaded", LENGTH, RATE)


def test_drawn_latents_fill_their_arrays_and_differ(null):
    null.do("randomize_z", "a", "b", answer="randomized")
    a, b = null.array("a"), null.array("b")
    assert a.size == b.size == 4 and not np.allclose(a, b)
    null.do("randomize_z", "a", answer="randomized")
    assert not np.allclose(null.array("a"), a)


def test_the_ends_of_a_slerp_are_its_end_points(null):
    null.do("randomize_z", "a", "b", answer="randomized")
    for amount, end in ((0, "a"), (1, "b")):
        null.do("slerp_z", "a", "b", "c", amount, answer="slerped")
        assert np.array_equal(null.array("c"), null.array(end))


def test_a_synthesized_sound_fills_its_array_in_tune(null):
    null.do("randomize_z", "a", answer="randomized")
    null.do("synthesize", "a", "w", 60, "a", "v", 67, answer="synthesized")
    for name, pitch in (("w", 60), ("v", 67)):
        sound = null.array(name)
        assert sound.size == LENGTH
        assert detect(np.float32(sound[4000:12000]), RATE) == pytest.approx(pitch, abs=0.1)


def test_a_latent_edited_by_hand_is_what_sounds(null):
    null.do("randomize_z", "a", answer="randomized")  # its size is that of a latent again
    levels = np.array([0.1, 0.8, 0.3, 0.5])
    null.set("a", *np.log(levels / (1 - levels)))
    null.do("synthesize", "a", "w", 60, answer="synthesized")
    assert overtones(null.array("w")) == pytest.approx(levels, abs=0.01)


def test_without_a_latent_the_middle_of_all_sounds(null):
    null.do("synthesize_noz", "w", 60, answer="synthesized")
    assert overtones(null.array("w")) == pytest.approx(np.full(4, 0.5), abs=0.01)


def test_a_hallucination_has_the_length_that_is_told(null):
    _, length = null.do("hallucinate", "w", 3, 2, 0.1, 0.05, 0.02, 0.1, 0.1, answer="hallucinated")
    sound = null.array("w")
    assert sound.size == length == Hallucination(3, 2, 0.1, 0.05, 0.02, 0.1, 0.1).samples(RATE)
    assert np.abs(sound).max() > 0.01
    assert null.do("hallucinate", "w", 2, 1, answer="hallucinated")[1] == Hallucination(
        2, 1
    ).samples(RATE)


def test_fifty_sounds_asked_for_at_once_all_come(null):
    null.do("randomize_z", "a", answer="randomized")
    before = null.count("synthesized")
    for pitch in range(40, 90):
        null.say("synthesize", "a", "w" if pitch % 2 else "v", pitch)
    until(lambda: null.count("synthesized") >= before + 50)
    assert null.count("synthesized") == before + 50
    assert detect(np.float32(null.array("w")[4000:12000]), RATE) == pytest.approx(89, abs=0.1)


def test_what_is_unloaded_does_nothing_until_something_is_loaded(null):
    null.do("unload", answer="unloaded")
    null.say("randomize_z", "a")
    assert null.hear("failed", "randomize_z", name="err")[2] == "not-loaded"
    null.use("null")
    null.do("randomize_z", "a", answer="randomized")


def test_a_folder_that_the_server_does_not_know_is_answered_with_what_to_type(null):
    null.say("load", "/models/acoustic_only/", 8)
    _, _, code, text, *rest = null.hear("failed", "load", name="err")
    assert code == "not-found"
    said = " ".join([str(text), *map(str, rest)])
    assert (
        "notebank models import magenta-gansynth /models/acoustic_only/ --out acoustic_only" in said
    )
    null.do("randomize_z", "a", answer="randomized")  # the model before is still there


def test_the_path_of_a_folder_means_the_model_of_that_name(null):
    null.do("load", "../checkpoints/gan", answer="loaded")
    null.hear("done", "model", "gan", name="reply")
    null.use("null")


def test_a_message_that_fails_says_why_and_the_next_one_is_done(server):
    with Bench(server.port, errors=["array"]) as bench:
        bench.do("randomize_z", "a", answer="randomized")
        bench.say("slerp_z", "a", "nowhere", "c", 0.5)
        bench.say("synthesize", "a", "w", 60)
        failed = bench.hear("failed", "slerp_z", name="err")
        assert failed[2] == "bad-value" and "nowhere" in failed
        bench.hear("synthesized")
        bench.say("synthesize", "a", "nosuch", 60)
        assert bench.hear("failed", "synthesize", name="err")[2] == "bad-value"
        bench.say("what", "is", "this")
        assert bench.hear("failed", name="err")[1] == "what"


def test_a_latent_of_256_numbers_goes_both_ways_whole(gan):
    gan.do("randomize_z", "a", answer="randomized")
    drawn = gan.array("a")
    assert drawn.size == 256 and drawn.std() == pytest.approx(1, abs=0.2)
    gan.do("slerp_z", "a", "a", "b", 0.5, answer="slerped")
    assert np.array_equal(gan.array("b"), drawn)


def test_directions_move_what_is_played_and_not_the_array(gan):
    gan.set("d", 0, 0, 0)
    gan.do("randomize_z", "a", answer="randomized")
    drawn = gan.array("a")
    gan.do("synthesize", "a", "w", 60, answer="synthesized")
    plain = gan.array("w")
    assert gan.do("load_ganspace_components", "components.npz", "d", answer="components")[1] >= 3
    assert np.array_equal(gan_sound(gan), plain)
    gan.set("d", 4, 0, -4)
    assert not np.allclose(gan_sound(gan), plain)
    assert np.array_equal(gan.array("a"), drawn)
    gan.set("d", 0, 0, 0)


def gan_sound(gan):
    gan.do("synthesize", "a", "w", 60, answer="synthesized")
    return gan.array("w")


def test_a_latent_put_into_a_corner_of_the_pad_is_read_from_there(null):
    null.set("c", 1, 2, 3, 4)
    null.do("corner_z", "c", 2, answer="cornered")
    null.pd.send(null.named("command"), "latent_read", "sw", 0, 4)
    assert null.hear("done", "latent_read", "sw", name="reply")[5:] == pytest.approx((1, 2, 3, 4))


def test_two_in_one_pd_do_not_touch_each_other(server):
    with Bench(server.port, OBJECT, OBJECT) as two:
        two.do("randomize_z", "a", answer="randomized")
        mine = two.array("a")
        for _ in range(3):
            two.do("randomize_z", "a", k=1, answer="randomized")
        two.do("slerp_z", "a", "a", "b", 0, answer="slerped")
        assert np.array_equal(two.array("b"), mine) and not np.allclose(two.array("a", k=1), mine)


def test_what_is_asked_while_the_server_is_away_is_done_when_it_is_back(home):
    with serving(0, fresh=True, arguments=["--model", "null"]) as first, Bench(first.port) as bench:
        bench.do("randomize_z", "a", answer="randomized")
        first.process.kill()
        first.process.wait()
        bench.say("synthesize", "a", "w", 72)
        with serving(first.port, fresh=True, arguments=["--model", "null"]):
            bench.hear("synthesized")
        assert detect(np.float32(bench.array("w")[4000:12000]), RATE) == pytest.approx(72, abs=0.1)


def test_a_latent_is_kept_under_a_name_and_comes_back(null):
    null.do("randomize_z", "a", answer="randomized")
    null.set("a", 1, -2, 3, -4)
    null.do("keep_z", "a", "bright", answer="kept")
    null.do("randomize_z", "a", answer="randomized")
    null.do("recall_z", "a", "bright", answer="recalled")
    assert null.array("a") == pytest.approx((1, -2, 3, -4))


def test_a_sum_has_every_latent_by_its_weight(null):
    null.do("randomize_z", "a", "b", answer="randomized")
    null.do("sum_z", "c", "a", 0.5, "b", -0.25, answer="summed")
    assert null.array("c") == pytest.approx(
        0.5 * null.array("a") - 0.25 * null.array("b"), abs=1e-6
    )
