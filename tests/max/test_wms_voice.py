"""One voice that is played live: what its banks of sines, its level and the server are told, and
when it is idle again."""

import pytest

from builder.package import PACKAGE
from maxtools.machine import Machine
from maxtools.scope import Scope, tap
from notebank.notes import midi_to_hz

NUMBER = 3  # the fourth voice of its poly~
RATE = 48000.0


class Voice(Scope):
    def __init__(self):
        super().__init__(Machine(PACKAGE / "patchers"), "S")
        patch = self.machine.voice("nb.wms.voice~", ["S"], NUMBER + 1)
        self.door, self.poly = patch.find("in 1"), patch.find("thispoly~")
        self.level = tap(patch.find("line~ 0."))
        self.banks = [tap(box) for box in patch.boxes.values() if box.kind == "ioscbank~"]
        self.say("rate", RATE)

    def play(self, *note):
        self.door.out(0, list(note))
        self.machine.wait(0)

    def frame(self, seq, *amplitudes, voice=NUMBER, pitch=60.0):
        self.say("frame", voice, seq, pitch, *amplitudes)

    def told(self):
        return self.machine.said("S-command")

    def sines(self):
        """(frequency, amplitude) of each harmonic as the banks have it now: those that a bank is
        not told of are silent."""
        last = [
            next(message for message in reversed(bank) if message[0] == "set")[1:]
            for bank in self.banks
        ]
        pairs = [list(zip(words[::2], words[1::2])) for words in last]
        assert all(
            silent == [(0, 0)] * 2 for silent in (bank[:2] for bank in pairs if len(bank) > 2)
        )
        return pairs[0][2:] + pairs[1][2:]


@pytest.fixture
def voice():
    return Voice()


def test_a_frame_becomes_sines_of_the_frequencies_k_times_f0(voice):
    voice.play(45, 127)
    asked = [0.3 / k for k in range(1, 129)]
    voice.frame(7, *asked)
    hz, amplitudes = zip(*voice.sines())
    assert amplitudes == pytest.approx(asked)
    assert hz == pytest.approx([midi_to_hz(45) * k for k in range(1, 129)], rel=1e-6)


@pytest.mark.parametrize("count", [1, 63, 64, 65, 128])
def test_any_number_of_harmonics_lands_in_the_two_banks_and_silences_what_was_above(voice, count):
    voice.play(36, 127)
    voice.frame(1, *[0.5] * 128)
    voice.frame(2, *[0.1] * count)
    assert [amplitude for _, amplitude in voice.sines()] == pytest.approx([0.1] * count)
    assert all(len(message) <= 256 for bank in voice.banks for message in bank)


def test_harmonics_beyond_half_the_rate_are_left_out_also_when_a_bend_lifts_them_there(voice):
    voice.play(84, 127)
    voice.frame(1, *[0.1] * 60)
    assert len(voice.sines()) == int(RATE / 2 / midi_to_hz(84))
    voice.say("bend", 7.0)
    assert len(voice.sines()) == int(RATE / 2 / midi_to_hz(91))
    assert max(hz for hz, _ in voice.sines()) < RATE / 2
    voice.say("rate", 96000.0)
    assert len(voice.sines()) == int(48000 / midi_to_hz(91))
    voice.say("bend", 72.0)
    assert voice.sines() == [], "not even the fundamental"


def test_a_frame_that_comes_late_or_twice_is_passed_over_and_numbers_go_round(voice):
    voice.play(60, 127)
    numbers = [(65534, 0.1), (65535, 0.2), (0, 0.3), (65535, 0.8), (0, 0.8), (1, 0.4), (40000, 0.5)]
    heard = []
    for seq, amplitude in numbers:
        voice.frame(seq, amplitude)
        heard.append(voice.sines()[0][1])
    assert heard == [0.1, 0.2, 0.3, 0.3, 0.3, 0.4, 0.5]
    voice.frame(40001, 0.9, voice=NUMBER + 1)
    assert voice.sines()[0][1] == 0.5, "that was another voice's"


def test_the_server_hears_of_the_voice_from_the_key_until_its_fade_is_over(voice):
    voice.say("adsr", 5.0, 200.0, 0.8, 300.0)
    voice.play(60, 100)
    assert voice.told() == [["wms_voice", NUMBER, 60, 100]]
    assert voice.poly.busy == 1 and voice.poly.muted == 0
    voice.say("note", 60, 0)
    voice.machine.wait(304)
    assert len(voice.told()) == 1
    voice.machine.wait(2)
    assert voice.told()[1] == ["wms_voice", NUMBER, 60.0, 0]
    assert voice.poly.busy == 0 and voice.poly.muted == 1


def test_an_idle_voice_ends_once_whatever_concerns_its_last_key(voice):
    voice.play(60, 100)
    voice.say("panic", "bang")
    voice.machine.wait(26)
    for name, atoms in (("note", [60, 0]), ("damp", [60]), ("panic", ["bang"])):
        voice.say(name, *atoms)
        voice.machine.wait(400)
    assert len(voice.told()) == 2


def test_a_stolen_voice_fades_before_it_begins_anew(voice):
    voice.play(60, 127)
    voice.machine.wait(50)
    voice.frame(1, 0.3)
    before = len(voice.level)
    voice.play(72, 64)
    assert voice.level[before:] == [[0.0, 5]]
    assert voice.sines()[0][0] == pytest.approx(midi_to_hz(60), rel=1e-6)
    voice.machine.wait(6)
    assert voice.sines()[0][0] == pytest.approx(midi_to_hz(72), rel=1e-6)
    assert voice.level[-1][0] == pytest.approx((64 / 127) ** 2)
    assert voice.told() == [["wms_voice", NUMBER, 60, 127], ["wms_voice", NUMBER, 72, 64]]


def test_a_key_that_goes_up_while_the_voice_it_stole_fades_does_not_hang(voice):
    voice.play(60, 127)
    voice.play(72, 127)
    voice.machine.wait(3)
    voice.say("note", 72, 0)
    voice.machine.wait(300)
    assert voice.level[-1] == [0.0, 250]
    assert voice.poly.busy == 0 and voice.told()[-1][-1] == 0


def test_a_glide_takes_as_long_as_a_frame(voice):
    voice.say("ramp", 768)
    assert [bank[-1] for bank in voice.banks] == [["magsmooth", 768]] * 2
