"""nb.gansynth and its windows in Max: their messages, played without Max, against a real server
over real sockets."""

import numpy as np
import pytest

from maxtools.scope import Scope
from models.gansynth import imported
from notebank.audio import wav
from notebank.latent import travel
from notebank.song.hallucination import Hallucination
from relay import Relay
from server.max.test_nsynth import sent

pytestmark = pytest.mark.usefixtures("home")


class Latents(Scope):
    """A scope with an nb.gansynth: what it is asked, and its latents, which are read out of its
    coll."""

    def do(self, *message, answer):
        """Says it to nb.gansynth; what it answers."""
        before = sum(said[0] == answer for said in self.said("answered"))
        self.say("gansynth", *message)
        assert self.heard("answered", answer, times=before + 1), self.said("trouble")
        return self.said("answered")[-1]

    def failed(self, *message):
        before = len(self.said("trouble"))
        self.say("gansynth", *message)
        assert self.machine.until(lambda: len(self.said("trouble")) > before)
        return self.said("trouble")[-1]

    def latent(self, name):
        coll, pieces = self.machine.values[f"coll {self.scope}-latents"], []
        while piece := coll.get(f"{name}-{sum(map(len, pieces))}"):
            pieces.append(piece)
        return np.float32([value for piece in pieces for value in piece])

    def draw(self, name, *values):
        self.machine.values[f"coll {self.scope}-latents"][f"{name}-0"] = list(values)

    def sound(self, buffer):
        """What is in the buffer of that name."""
        return wav.read(
            next(message for message in reversed(self.said("sound")) if message[0] == buffer)[1]
        )[0]


class Bench(Latents):
    """nb.server, nb.gansynth and two buffers, as in a patch of one's own."""

    def __init__(self, machine, server, name="S"):
        for box, *args in (
            ("nb.server",),
            ("nb.gansynth",),
            ("nb.buffer", f"{name}-w"),
            ("nb.buffer", f"{name}-v"),
        ):
            machine.load(box, name, *args)
        super().__init__(machine, name, server)
        self.w, self.v = f"{name}-w", f"{name}-v"


@pytest.fixture
def bench(machine, server):
    bench = Bench(machine, server)
    assert bench.heard("gan-known", 1)
    return bench


@pytest.fixture
def gan(machine, shelf, make_server):
    shelf.models["gan"] = imported()
    bench = Bench(machine, make_server(model="gan"))
    assert bench.heard("gan-known", 1)
    return bench


def test_loading_says_how_long_its_sounds_are_and_their_rate(bench):
    assert bench.do("load", "other", answer="loaded") == ["loaded", 6400, 16000]
    assert bench.do("load", "/models/quick/", 8, answer="loaded") == ["loaded", 3200, 16000]
    assert bench.said("about")[-1][0] == "quick"


def test_a_model_that_the_server_does_not_know_is_answered_with_what_to_type(bench):
    failed = bench.failed("load", "/models/acoustic_only")
    assert failed[:3] == ["failed", "load", "not-found"]
    assert " ".join(failed[3:]).endswith(
        "notebank models import magenta-gansynth /models/acoustic_only --out acoustic_only"
    )
    bench.do("randomize_z", "a", answer="randomized")


def test_drawn_latents_differ_and_are_shown(bench):
    bench.do("randomize_z", "a", "b", answer="randomized")
    a, b = bench.latent("a"), bench.latent("b")
    assert a.size == b.size == 4 and not np.array_equal(a, b)
    assert bench.said("latent") == [["a"], ["b"]]


def test_a_slerp_of_256_numbers_ends_at_its_end_points_to_the_bit(gan, machine):
    gan.do("randomize_z", "a", "b", answer="randomized")
    a, b = gan.latent("a"), gan.latent("b")
    assert a.size == 256
    for amount, expected in ((0, a), (1, b), (0.25, travel.slerp(a, b, 0.25))):
        gan.do("slerp_z", "a", "b", "c", amount, answer="slerped")
        assert np.array_equal(gan.latent("c"), expected)
    # arrow, address, id, sid, name, offset, total
    assert max(len(line) for line in sent(machine, "latent_write")) == 7 + 128


def test_a_sound_is_read_into_its_buffer_at_its_own_length(bench, machine):
    bench.do("randomize_z", "a", answer="randomized")
    bench.do("synthesize", "a", bench.w, 60, "a", bench.v, 67, answer="synthesized")
    assert [message[:2] for message in bench.said("filled")] == [[bench.w, 3200], [bench.v, 3200]]
    assert bench.sound(bench.w).size == 3200 and not np.array_equal(
        bench.sound(bench.w), bench.sound(bench.v)
    )
    assert [line[6] for line in sent(machine, "synthesize")] == ["60", "67"]


def test_numbers_changed_by_hand_are_what_the_server_gets(bench, machine):
    bench.do("randomize_z", "a", answer="randomized")
    bench.draw("a", 1, -2, 3, -4.5)
    bench.do("synthesize", "a", bench.w, 60, answer="synthesized")
    assert sent(machine, "latent_write")[-1][4:] == ["a", "0", "4", "1", "-2", "3", "-4.5"]


def test_without_a_latent_the_middle_of_all_sounds(bench):
    bench.do("randomize_z", "z", answer="randomized")
    bench.draw("z", 0, 0, 0, 0)
    bench.do("synthesize", "z", bench.w, 60, answer="synthesized")
    bench.do("synthesize_noz", bench.v, 60, answer="synthesized")
    assert np.array_equal(bench.sound(bench.w), bench.sound(bench.v))


def test_fifty_messages_at_once_are_all_answered_in_their_order(bench):
    bench.say("gansynth", "randomize_z", "a")
    for pitch in range(40, 90):
        bench.say("gansynth", "synthesize", "a", (bench.w, bench.v)[pitch % 2], pitch)
    bench.say("gansynth", "keep_z", "a", "last")
    assert bench.heard("answered", "kept")
    assert bench.said("answered") == [["randomized"], *[["synthesized"]] * 50, ["kept"]]
    assert bench.said("trouble") == []


def test_what_is_unloaded_does_nothing_until_something_is_loaded(bench):
    bench.do("unload", answer="unloaded")
    assert bench.failed("randomize_z", "a")[:3] == ["failed", "randomize_z", "not-loaded"]
    bench.do("load", "quick", answer="loaded")
    bench.do("randomize_z", "a", answer="randomized")


def test_a_message_that_fails_says_why_and_the_next_one_is_done(bench):
    bench.do("randomize_z", "a", answer="randomized")
    bench.say("gansynth", "slerp_z", "a", "nowhere", "c", 0.5)
    bench.do("synthesize", "a", bench.w, 60, answer="synthesized")
    assert bench.said("trouble") == [
        ["failed", "slerp_z", "bad-value", "there", "is", "no", "latent", "nowhere"]
    ]
    assert bench.failed("synthesize", "a", "nosuch", 60)[:3] == [
        "failed",
        "synthesize",
        "bad-value",
    ]
    bench.machine.strict = False  # what a player asks for need not be
    assert bench.failed("synthesize", "a", bench.w, 200)[:3] == [
        "failed",
        "synthesize",
        "bad-value",
    ]
    assert bench.failed("corner_z", "a", 4)[:3] == ["failed", "corner_z", "bad-value"]
    assert bench.failed("what", "is", "this")[:3] == ["failed", "what", "bad-value"]
    bench.draw("a", 1, 2)
    assert bench.failed("keep_z", "a", "short")[1:4] == ["keep_z", "bad-value", "a"]


def test_a_hallucination_tells_its_length_and_its_seed_gives_it_again(bench):
    answer = bench.do(
        "hallucinate", bench.w, 3, 2, 0.1, 0.05, 0.02, 0.1, 0.05, 60, 7, answer="hallucinated"
    )
    assert answer == [
        "hallucinated",
        Hallucination(3, 2, 0.1, 0.05, 0.02, 0.1, 0.05).samples(16000),
        7,
    ]
    assert bench.sound(bench.w).size == answer[1]
    usual = bench.do("hallucinate", bench.v, 2, 1, answer="hallucinated")
    assert usual[1] == Hallucination(2, 1).samples(16000)
    bench.do("hallucinate", bench.v, 3, 2, 0.1, 0.05, 0.02, 0.1, 0.05, 60, 7, answer="hallucinated")
    assert np.array_equal(bench.sound(bench.w), bench.sound(bench.v))


def test_a_long_hallucination_says_how_far_it_is_and_is_given_up_when_asked(machine, make_server):
    bench = Bench(machine, make_server(model="slow"))
    assert bench.heard("gan-known", 1)
    bench.say("gansynth", "hallucinate", bench.w, 40, 3)
    bench.say("gansynth", "randomize_z", "a")
    assert machine.until(
        lambda: any(said[0] == "rendering" and 0 < said[1] < 100 for said in bench.said("status"))
    )
    assert bench.said("answered") == []
    bench.say("gansynth", "cancel")
    assert bench.heard("answered", "randomized")
    assert bench.said("trouble")[0][:3] == ["failed", "hallucinate", "cancelled"]


def test_directions_move_what_is_played_and_not_the_latent(gan):
    gan.draw("amounts", 0.0, 0.0, 0.0)
    gan.do("randomize_z", "a", answer="randomized")
    drawn = gan.latent("a")
    gan.do("synthesize", "a", gan.w, 60, answer="synthesized")
    plain = gan.sound(gan.w)
    assert (
        gan.do("load_ganspace_components", "components.npz", "amounts", answer="components")[1] >= 3
    )
    gan.do("synthesize", "a", gan.w, 60, answer="synthesized")
    assert np.array_equal(gan.sound(gan.w), plain)
    gan.draw("amounts", 4.0, 0.0, -4.0)
    gan.do("synthesize", "a", gan.w, 60, answer="synthesized")
    assert not np.allclose(gan.sound(gan.w), plain)
    assert np.array_equal(gan.latent("a"), drawn)
    assert gan.failed("load_ganspace_components", "nowhere")[:3] == [
        "failed",
        "load_ganspace_components",
        "bad-value",
    ]


def test_latents_are_kept_recalled_summed_and_put_into_corners(bench, machine):
    bench.do("randomize_z", "a", "b", answer="randomized")
    bench.draw("a", 1, -2, 3, -4)
    bench.do("keep_z", "a", "bright", answer="kept")
    bench.do("recall_z", "c", "bright", answer="recalled")
    assert bench.latent("c") == pytest.approx([1, -2, 3, -4])
    bench.do("sum_z", "d", "a", 0.5, "b", -0.25, answer="summed")
    assert bench.latent("d") == pytest.approx(
        0.5 * bench.latent("a") - 0.25 * bench.latent("b"), abs=1e-6
    )
    bench.do("corner_z", "a", 2, answer="cornered")
    assert sent(machine, "latent_sum")[-1][4:] == ["sw", "a", "1"]


def test_a_shorter_latent_leaves_nothing_of_a_longer_one(machine, shelf, make_server):
    shelf.models["gan"] = imported()
    bench = Bench(machine, make_server(model="gan"))
    bench.do("randomize_z", "a", answer="randomized")
    bench.do("load", "quick", answer="loaded")
    bench.do("randomize_z", "a", answer="randomized")
    assert bench.latent("a").size == 4


def test_what_is_asked_while_the_server_is_away_is_done_by_the_next_one(machine, make_server):
    first = make_server()
    bench = Bench(machine, first)
    port = first.address[1]
    bench.do("load", "other", answer="loaded")
    bench.do("randomize_z", "a", answer="randomized")
    first.stop()
    bench.say("gansynth", "synthesize", "a", bench.w, 72)
    assert machine.alone(lambda: ["away"] in bench.said("status"))
    assert bench.said("filled") == []
    make_server(port=port)
    assert bench.heard("answered", "synthesized")
    assert bench.said("filled") == [[bench.w, 6400, 16000]]


def test_two_scopes_do_not_touch_each_other(machine, server):
    one, two = Bench(machine, server, "S"), Bench(machine, server, "T")
    one.do("randomize_z", "a", answer="randomized")
    mine = one.latent("a")
    two.do("randomize_z", "a", answer="randomized")
    one.do("slerp_z", "a", "a", "b", 0, answer="slerped")
    assert np.array_equal(one.latent("b"), mine) and not np.array_equal(two.latent("a"), mine)
    assert two.said("answered") == [["randomized"]]


def test_an_answer_that_comes_late_or_twice_changes_nothing(bench, machine):
    bench.do("randomize_z", "a", answer="randomized")
    old = int(sent(machine, "latent_read")[0][2])
    bench.do("randomize_z", "a", answer="randomized")
    drawn, answered = bench.latent("a"), len(bench.said("answered"))
    bench.say("net", "/nb/done", old, "/nb/latent_read", "a", 4, 0, 9.0, 9.0, 9.0, 9.0)
    bench.say(
        "net",
        "/nb/done",
        int(sent(machine, "latent_read")[1][2]),
        "/nb/latent_read",
        "a",
        4,
        0,
        9.0,
        9.0,
        9.0,
        9.0,
    )
    machine.wait(10)
    assert np.array_equal(bench.latent("a"), drawn) and len(bench.said("answered")) == answered


def test_where_commands_get_lost_all_are_done_once_and_in_their_order(machine, server):
    with Relay(server.address[1], 0.2, 5) as relay:
        bench = Bench(machine, relay)
        bench.say("gansynth", "randomize_z", "a", "b")
        for amount in np.linspace(0, 1, 9):
            bench.say("gansynth", "slerp_z", "a", "b", "c", float(amount))
        assert bench.heard("answered", "slerped", times=9)
        assert relay.lost > 5
    assert (
        bench.said("answered") == [["randomized"], *[["slerped"]] * 9]
        and bench.said("trouble") == []
    )
    assert np.array_equal(bench.latent("c"), bench.latent("b"))
