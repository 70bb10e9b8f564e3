"""nsynth.pd with the real server and the null model: what a musician hears."""

import json
import time
from urllib.request import urlopen

import numpy as np
import pytest
from pythonosc.udp_client import SimpleUDPClient

from notebank.audio.pitch import detect
from notebank.bank import NoteBank, folder, onss
from notebank.notes import midi_to_hz
from notebank.stage.serving import serving
from pdtools import PATCHES, Pd
from relay import Relay
from waiting import PATIENCE, until

RATE = 44100
PITCHES = list(range(36, 85, 4))
NAMES = ["cell", "ready", "status", "reply", "connected", "note"]


@pytest.fixture(scope="module", autouse=True)
def home(tmp_path_factory, captured):
    """A user's folder of its own, for this process and the servers it starts."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NOTEBANK_HOME", str(captured(tmp_path_factory.mktemp("home"))))
        yield


@pytest.fixture(scope="module")
def server(home):
    with serving(0, fresh=True, arguments=["--model", "null", "--surface"]) as server:
        yield server


class Instrument:
    """nsynth.pd, and more copies of it, in one Pd; `k` says which one is meant."""

    def __init__(self, port, *copies):
        patches = [PATCHES / "nsynth.pd", *copies]
        self.pd = Pd(
            *patches, rate=RATE, tape_seconds=3, arguments=["-send", f"nb-server 127.0.0.1 {port}"]
        )
        self.scopes = self.pd.scopes
        self.pd.hear(*[f"{scope}-{name}" for scope in self.scopes for name in NAMES])

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.pd.__exit__(*error)

    def say(self, name, *atoms, k=0):
        self.pd.send(f"{self.scopes[k]}-{name}", *atoms)

    def hear(self, name, *match, k=0, timeout=PATIENCE):
        return self.pd.wait(f"{self.scopes[k]}-{name}", *match, timeout=timeout)

    def heard(self, name, k=0):
        return self.pd.heard(f"{self.scopes[k]}-{name}")

    def settle(self, k=0):
        """Waits until every pitch of the newest place is loaded."""

        def loaded():
            self.pd.sync()
            if not (cells := self.heard("cell", k)):
                return None
            newest, count = cells[-1].atoms
            ready = {m.atoms[1] for m in self.heard("ready", k) if m.atoms[0] == newest}
            return len(ready & set(PITCHES)) == count and cells[-1]

        return until(loaded, but=lambda: self.heard("status", k)[-5:]).atoms[0]

    def go(self, x, y, k=0):
        """Moves the dot and waits for the notes of that place."""
        before = len(self.heard("cell", k))
        self.say("xy", x, y, k=k)
        until(lambda: len(self.heard("cell", k)) > before)
        self.settle(k)

    def strike(self, *pitches, seconds=0.6, rest=0.8, k=0, meanwhile=lambda: None, key=None):
        """Tapes a chord held for that long: the left channel, from just before its first sample
        that is not zero. key(pitch, velocity): who plays it, None: we do."""
        key = key or (lambda pitch, velocity: self.say("note", pitch, velocity, k=k))
        self.pd.record()
        for pitch in pitches:
            key(pitch, 100)
        meanwhile()
        self.pd.sleep(seconds)
        for pitch in pitches:
            key(pitch, 0)
        self.pd.sleep(rest)
        # A note that begins in the tape's very first sample has no zero of its own before it.
        audio = np.concatenate([[0.0], self.pd.tape()[0]])
        sounding = np.flatnonzero(np.abs(audio) > 1e-7)
        assert len(sounding), f"nothing sounded; log: {self.pd.log()}"
        return audio[sounding[0] - 1 :]


@pytest.fixture(scope="module")
def instrument(server):
    with Instrument(server.port) as instrument:
        instrument.settle()
        yield instrument


def brightness(audio):
    """Centre of the spectrum [Hz] of the first 0.4 s."""
    spectrum = np.abs(np.fft.rfft(audio[: int(0.4 * RATE)] * np.hanning(int(0.4 * RATE))))
    return float((spectrum * np.fft.rfftfreq(int(0.4 * RATE), 1 / RATE)).sum() / spectrum.sum())


def test_the_first_key_sounds_at_once_when_the_patch_has_opened(instrument):
    assert np.abs(instrument.strike(60)).max() > 0.01


@pytest.mark.parametrize("pitch", [36, 57, 84])
def test_c2_a3_and_c6_are_in_tune(instrument, pitch):
    audio = instrument.strike(pitch)
    assert detect(audio[2000 : 2000 + int(0.5 * RATE)], RATE) == pytest.approx(pitch, abs=0.1)


def test_a_phone_that_knows_no_ids_plays_in_tune(server, instrument):
    phone = SimpleUDPClient("127.0.0.1", server.port)
    audio = instrument.strike(52, key=lambda *key: phone.send_message("/note", list(key)))
    assert detect(audio[2000 : 2000 + int(0.5 * RATE)], RATE) == pytest.approx(52, abs=0.1)


def test_who_walks_the_tree_of_oscquery_finds_how_to_play_a_note(server, instrument):
    def ask(path):
        with urlopen(f"http://127.0.0.1:{server.port}{path}", timeout=PATIENCE) as answer:
            return json.load(answer)

    def leaves(node):
        inside = [leaf for child in node.get("CONTENTS", {}).values() for leaf in leaves(child)]
        return inside or [node]

    (note,) = [leaf for leaf in leaves(ask("/")) if "pitch and velocity" in leaf["DESCRIPTION"]]
    pitch, velocity = note["RANGE"]
    assert (pitch["MIN"], pitch["MAX"], velocity["MIN"], velocity["MAX"]) == (0, 127, 0, 127)
    about = ask("/?HOST_INFO")
    device = SimpleUDPClient(about["OSC_IP"], about["OSC_PORT"])
    audio = instrument.strike(76, key=lambda *key: device.send_message(note["FULL_PATH"], key))
    assert detect(audio[2000 : 2000 + int(0.5 * RATE)], RATE) == pytest.approx(76, abs=0.1)


def test_two_places_sound_different_and_the_same_place_gives_the_same_samples(instrument):
    instrument.go(0.1, 0.1)
    first = instrument.strike(60)
    instrument.go(0.9, 0.9)
    other = instrument.strike(60)
    instrument.go(0.1, 0.1)
    again = instrument.strike(60)
    length = int(0.4 * RATE)
    assert np.array_equal(first[:length], again[:length])
    assert abs(brightness(first) / brightness(other) - 1) > 0.02


def test_without_follow_a_held_note_is_untouched_while_the_pad_goes_there_and_back(instrument):
    instrument.say("follow", 0)
    instrument.go(0.25, 0.5)
    alone = instrument.strike(60, seconds=1.3)

    def wander():
        for x in (0.9, 0.1, 0.6, 0.25):
            instrument.say("xy", x, 0.5)
            time.sleep(0.15)

    moved = instrument.strike(60, seconds=1.3, meanwhile=wander)
    instrument.say("follow", 1)
    length = int(0.9 * RATE)
    assert np.array_equal(alone[:length], moved[:length])


def test_silence_is_silent(instrument):
    instrument.pd.sleep(0.5)
    instrument.pd.record()
    instrument.pd.sleep(0.5)
    assert not np.abs(instrument.pd.tape()[:, : RATE // 3]).max()


def test_public_names_reach_the_instrument_and_the_mix(instrument):
    instrument.pd.send("nb-note", 64, 100)
    assert instrument.hear("note", 64).atoms[1] == 100
    instrument.pd.send("nb-note", 64, 0)
    instrument.pd.send("nb-name", "solo")
    instrument.pd.send("solo-note", 65, 90)
    assert instrument.hear("note", 65).atoms[1] == 90
    instrument.pd.send("nb-panic")


def test_two_copies_play_different_corners_at_once(server, tmp_path):
    copy = tmp_path / "nsynth-2.pd"  # Pd opens a file only once
    copy.write_bytes((PATCHES / "nsynth.pd").read_bytes())
    with Instrument(server.port, copy) as both:
        for k, sound in enumerate(("flute", "sitar")):
            for corner in range(4):
                both.say("corner", corner, sound, k=k)
        both.go(0.5, 0.4, k=0)
        both.go(0.5, 0.4, k=1)
        flute, sitar = both.strike(60, k=0), both.strike(60, k=1)
        assert abs(brightness(flute) / brightness(sitar) - 1) > 0.01
        length = int(0.4 * RATE)
        both.go(0.9, 0.2, k=1)  # only this copy moves
        assert np.array_equal(both.strike(60, k=0)[:length], flute[:length])


def test_the_sound_goes_on_without_the_server_and_all_is_whole_again_when_it_is_back(home):
    with (
        serving(0, fresh=True, arguments=["--model", "null"]) as first,
        Instrument(first.port) as instrument,
    ):
        instrument.settle()
        first.process.kill()
        first.process.wait()
        assert np.abs(instrument.strike(60)).max() > 0.01
        assert instrument.hear("connected", 0)
        assert instrument.heard("status")[-1].atoms == ("away",)
        instrument.say("xy", 0.9, 0.1)
        assert np.abs(instrument.strike(64)).max() > 0.01
        cells = len(instrument.heard("cell"))
        with serving(first.port, fresh=True, arguments=["--model", "null"]):
            assert instrument.hear("connected", 1)
            until(
                lambda: len(instrument.heard("cell")) > cells,
                but=lambda: instrument.heard("status")[-4:],
            )
            instrument.settle()
            assert np.abs(instrument.strike(60)).max() > 0.01


def sines(pitches, length=16000, rate=16000):
    """A 2 x 2 bank of sines, louder in the column to the right."""
    time_s = np.arange(length) / rate
    notes = np.stack([np.sin(2 * np.pi * midi_to_hz(pitch) * time_s) for pitch in pitches])
    samples = np.float32([[0.2 * notes, 0.4 * notes]] * 2)
    return NoteBank(samples, tuple(pitches), rate).guarded()


@pytest.mark.parametrize("kind", ["folder", "bank.txt", "onss"])
def test_a_bank_from_disk_plays_without_any_server(kind, tmp_path):
    bank = sines((48, 60, 72))
    path = (
        onss.write(bank, tmp_path / "onss")
        if kind == "onss"
        else folder.write(bank, tmp_path / "own")
    )
    with Instrument(9) as instrument:  # nobody listens at port 9
        instrument.pd.send("nb-load", str(path / "bank.txt" if kind == "bank.txt" else path))
        instrument.hear("ready")
        instrument.pd.send("nb-xy", 0, 0)
        instrument.pd.sleep(0.3)
        quiet = instrument.strike(60)
        instrument.pd.send("nb-xy", 1, 0)
        instrument.pd.sleep(0.3)
        loud = instrument.strike(60)
    assert detect(quiet[2000 : 2000 + int(0.5 * RATE)], RATE) == pytest.approx(60, abs=0.1)
    assert np.abs(loud).max() / np.abs(quiet).max() == pytest.approx(2, rel=0.05)


def test_with_a_fifth_of_the_datagrams_lost_a_performance_ends_whole(server):
    with Relay(server.port, loss=0.2, seed=5) as relay, Instrument(relay.port) as instrument:
        for k, (x, y) in enumerate([(0.1, 0.1), (0.5, 0.9), (0.9, 0.3)]):
            instrument.say("corner", k, "cello")
            instrument.say("xy", x, y)
            instrument.say("note", 60 + k, 100)
            instrument.pd.sleep(0.4)
            instrument.say("note", 60 + k, 0)
        instrument.pd.sleep(3)
        newest = instrument.settle()
        assert {m.atoms[1] for m in instrument.heard("ready") if m.atoms[0] == newest} >= set(
            PITCHES
        )
        assert relay.lost > 5


def test_the_default_model_is_in_tune_through_the_patch(home):
    with serving(0, fresh=True) as server, Instrument(server.port) as instrument:
        instrument.hear("cell")
        instrument.settle()
        for pitch in (36, 57, 84):
            audio = instrument.strike(pitch)
            assert detect(audio[4000 : 4000 + int(0.4 * RATE)], RATE) == pytest.approx(
                pitch, abs=0.1
            )
