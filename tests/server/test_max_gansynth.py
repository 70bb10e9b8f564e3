"""nb.gansynth and its windows in Max: their messages, played without Max, against a real server over real sockets."""

import numpy as np
import pytest

from builder.package import PACKAGE
from maxtools.machine import Machine
from models.gansynth import imported
from notebank.audio import wav
from notebank.latent import travel
from notebank.latent.hallucination import Hallucination


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))


@pytest.fixture
def machine():
    machine = Machine(PACKAGE / "patchers")
    yield machine
    machine.close()


class Scope:
    """A scope's names: say and said. Latents are read out of its coll."""

    def __init__(self, machine, scope, server):
        self.machine, self.scope = machine, scope
        self.say("server", *server.address)

    def say(self, name, *atoms):
        self.machine.send(f"{self.scope}-{name}", *atoms)

    def said(self, name):
        return self.machine.said(f"{self.scope}-{name}")

    def heard(self, name, *words, times=1, seconds=10.0):
        """Whether that passed by the name so often by now, or does in time."""
        return self.machine.until(lambda: sum(message[:len(words)] == list(words) for message in self.said(name)) >= times, seconds)

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
        while (piece := coll.get(f"{name}-{sum(map(len, pieces))}")):
            pieces.append(piece)
        return np.float32([value for piece in pieces for value in piece])

    def draw(self, name, *values):
        self.machine.values[f"coll {self.scope}-latents"][f"{name}-0"] = list(values)

    def sound(self, buffer):
        """What is in the buffer of that name."""
        return wav.read(next(message for message in reversed(self.said("sound")) if message[0] == buffer)[1])[0]


class Bench(Scope):
    """nb.server, nb.gansynth and two buffers, as in a patch of one's own."""

    def __init__(self, machine, server, name="S"):
        for box, *args in (("nb.server",), ("nb.gansynth",), ("nb.buffer", f"{name}-w"), ("nb.buffer", f"{name}-v")):
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


def sent(machine, verb):
    return [line.split() for line in machine.transcript if line.startswith(f"-> /nb/{verb} ")]


def test_loading_says_how_long_its_sounds_are_and_their_rate(bench):
    assert bench.do("load", "other", answer="loaded") == ["loaded", 6400, 16000]
    assert bench.do("load", "/models/quick/", 8, answer="loaded") == ["loaded", 3200, 16000]
    assert bench.said("about")[-1][0] == "quick"


def test_a_model_that_the_server_does_not_know_is_answered_with_what_to_type(bench):
    failed = bench.failed("load", "/models/acoustic_only")
    assert failed[:3] == ["failed", "load", "not-found"]
    assert " ".join(failed[3:]).endswith("notebank models import magenta-gansynth /models/acoustic_only --out acoustic_only")
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
    assert max(len(line) for line in sent(machine, "latent_write")) == 7 + 128  # arrow, address, id, sid, name, offset, total


def test_a_sound_is_read_into_its_buffer_at_its_own_length(bench, machine):
    bench.do("randomize_z", "a", answer="randomized")
    bench.do("synthesize", "a", bench.w, 60, "a", bench.v, 67, answer="synthesized")
    assert [message[:2] for message in bench.said("filled")] == [[bench.w, 3200], [bench.v, 3200]]
    assert bench.sound(bench.w).size == 3200 and not np.array_equal(bench.sound(bench.w), bench.sound(bench.v))
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
    assert bench.heard("answered", "kept", seconds=30)
    assert bench.said("answered")[1:] == [["randomized"], *[["synthesized"]] * 50, ["kept"]] or bench.said("answered")
    assert bench.said("trouble") == []
