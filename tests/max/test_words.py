"""Words that Pd's instrument knows, too: a recording of the mix, models that can be fetched, what a
model can be told. Each in its own part, with answers as a server gives them."""

from maxtools.scope import Scope


class Part(Scope):
    """A part alone; `asked` are the commands that it sends: number, address, arguments."""

    def __init__(self, machine, name):
        super().__init__(machine, "S")
        self.patch = machine.load("nb.server", "S")
        self.part = machine.load(name, "S")
        machine.wait(200)
        machine.names.clear()

    @property
    def asked(self):
        return {address: (number, args) for address, number, _, *args in self.said("wire")}

    def answer(self, verb, *values):
        number, _ = self.asked[f"/nb/{verb}"]
        self.say("net", "/nb/done", number, f"/nb/{verb}", *values)

    def boxes(self, kind, within=None):
        """Those of a class that are shown, in the part or in a patcher within it."""
        patches = [row.patch for row in self.part.nested(within)] if within else [self.part]
        every = [box for patch in patches for box in patch.boxes.values()]
        return [
            box
            for box in every
            if getattr(box, "kind", "") == kind and box.entry.get("presentation")
        ]


def test_the_mix_is_recorded_under_the_date_and_its_name_is_told(machine):
    part = Part(machine, "nb.rec~")
    tape = part.part.find("sfrecord~")
    part.say("rec", 1)
    name = "/home/me/notebank-2026-1109-070500.wav"
    assert part.said("rec-name") == [[name]] and part.said("status") == [["recording", name]]
    assert tape.heard[0] == [1]
    part.say("rec", 0)
    assert tape.heard[0] == [0] and part.said("status")[-1] == ["recorded", name]


def test_a_published_model_is_described_fetched_with_a_bar_given_up_and_chosen(machine):
    part = Part(machine, "nb.fetch")
    part.say("connected", 1)
    part.answer("fetchable", 2, 0, "flute-net", "voice-net")
    menu, bar = part.part.find("umenu"), part.part.find("slider")
    assert menu.items == ["flute-net", "voice-net"]
    menu.choose("voice-net")
    part.answer("published", "voice-net", "nn", 48.0, 1, "CC0", "sings")
    assert part.said("status")[-1] == [
        *("click", "fetch", "for", "voice-net", "-", "about", 48.0, "MB", "-", "licence:", "CC0")
    ]
    fetch, stop = part.boxes("textbutton")
    fetch.click()
    number, args = part.asked["/nb/fetch"]
    assert args == ["voice-net"]
    part.say("net", "/nb/progress", number, 0.25, 12.5)
    assert bar.heard[0] == ["set", 0.25]
    assert part.said("status")[-1] == ["fetching", "voice-net", 25, "%", "-", 12, "s", "to", "go"]
    stop.click()
    assert part.asked["/nb/cancel"][1] == [number]
    part.answer("fetch", "voice-net", "nn")
    assert bar.heard[0] == ["set", 0.0] and part.said("model") == [["voice-net"]]
    assert part.asked["/nb/models"][1] == [0]


SLIDERS = ("copy", "gain", 0.0, 2.0, 0.0, 1.0, "mute", 0.0, 1.0, 1.0, 0.0)


def test_a_models_attributes_are_sliders_that_tell_it_and_a_new_server_what_was_set(machine):
    part = Part(machine, "nb.attributes")
    names, sliders, numbers = (
        part.boxes(kind, "nb.part.attribute") for kind in ("comment", "slider", "flonum")
    )

    def connected(*answer):
        part.say("connected", 1)
        machine.wait(30)
        part.answer("sliders", *answer)

    connected(*SLIDERS)
    assert [box.heard[0] for box in names[:3]] == [["set", "gain"], ["set", "mute"], ["set"]]
    assert [box.heard[0] for box in sliders[:2]] == [["set", 500.0], ["set", 0.0]]
    sliders[0].move(250)
    sliders[2].move(250)  # that row is empty
    part.say("attribute-1", 0.6)
    machine.wait(40)
    assert part.said("attribute") == [["gain", 0.5], ["mute", 1.0]]
    part.say("attribute", "gain", 7.5)
    assert part.asked["/nb/attribute"][1] == ["gain", 7.5]
    assert sliders[0].heard[0] == ["set", 1000.0] and numbers[0].heard[0] == ["set", 7.5]
    machine.names.clear()
    connected(*SLIDERS)
    assert part.said("attribute") == [["gain", 7.5], ["mute", 1.0]]
    assert part.said("attributes-kept")[-1] == ["copy", "gain", 7.5, "mute", 1.0]
    machine.names.clear()
    connected("other")
    machine.wait(1)
    assert part.said("attributes-kept")[-1] == ["other"]
    assert part.said("attribute") == [] and names[0].heard[0] == ["set"]
    part.say("attribute", "gain", 0.5)
    assert part.asked["/nb/attribute"][1] == ["gain", 0.5], "the server says what is wrong with it"


def test_a_preset_brings_attributes_back_when_its_model_is_there(machine):
    part = Part(machine, "nb.attributes")

    def answered(*answer):
        machine.names.clear()
        part.say("connected", 1)
        machine.wait(30)
        part.answer("sliders", *answer)

    answered(*SLIDERS)
    part.say("attributes", "other", "depth", 0.25, "rate", 3.0)
    assert part.said("attribute") == [], "another model is used yet"
    answered("other", "depth", 0.0, 1.0, 0.0, 0.5, "rate", 0.0, 8.0, 0.0, 1.0)
    machine.wait(1)
    assert part.said("attribute") == [["depth", 0.25], ["rate", 3.0]]
    assert part.said("attributes-kept")[-1] == ["other", "depth", 0.25, "rate", 3.0]
    machine.names.clear()
    part.say("attributes", "other", "rate", 2.0)
    assert part.said("attribute") == [["rate", 2.0]], "it is there already"
    answered("other", "depth", 0.0, 1.0, 0.0, 0.5, "rate", 0.0, 8.0, 0.0, 1.0)
    assert sorted(part.said("attribute")) == [["depth", 0.25], ["rate", 2.0]]


def test_a_word_says_that_the_limiter_works(machine):
    part = Part(machine, "nb.out~")
    left, right = (
        box for box in part.part.boxes.values() if getattr(box, "kind", "") == "peakamp~"
    )
    word = part.boxes("comment")[0]
    for peaks, shown in (((0.9, 0.5), None), ((0.9, 1.2), ["set", "limiting"]), ((1, 1), ["set"])):
        right.out(0, [peaks[1]])
        left.out(0, [peaks[0]])
        assert word.heard.get(0) == shown
    assert part.said("limiting") == [[1], [0]]
