"""poly~ and what its voices know of it: `note` goes to the idle voice that was used least recently,
or steals the oldest."""

from maxtools.silent import Silent


class Poly(Silent):
    """poly~ NAME VOICES … @args …: `voices` are patches, `order` those of them that got a note, the
    latest last."""

    def setup(self):
        self.messages: list[list] = []
        self.make(self.args[1])

    def make(self, count):
        """`voices N`: all are made anew; the old ones hear nothing any more."""
        name, args = self.args[0], self.args[self.args.index("@args") + 1 :]
        for voice in getattr(self, "voices", ()):
            self.machine.deafen(voice)
        self.voices = [self.machine.voice(name, args, number) for number in range(1, count + 1)]
        self.order = list(self.voices)

    def take(self, inlet, message):
        self.messages.append(message)
        if message[0] == "voices":
            self.make(message[1])
            return
        assert message[0] == "note", message
        voice = next(
            (voice for voice in self.order if not voice.find("thispoly~").busy), self.order[0]
        )
        self.order.remove(voice)
        self.order.append(voice)
        voice.find("in 1").out(0, message[1:])


class ThisPoly(Silent):
    """Busy and muted as it was told; a bang asks for the number of the voice, 0 without a poly~."""

    busy, muted = 0, 0

    def take(self, inlet, message):
        if message == ["bang"]:
            self.out(0, [self.patch.number])
        elif message[0] == "mute":
            self.muted = message[1]
        else:
            self.busy = message[0]


class Snapshot(Silent):
    """Says at a bang what it is given as the signal's value; nothing before."""

    value = None

    def take(self, inlet, message):
        if message == ["bang"] and self.value is not None:
            self.out(0, [self.value])


class DspState(Silent):
    """Says the sample rate, whether the sound is on or not."""

    rate = 48000.0

    def take(self, inlet, message):
        self.out(1, [self.rate])
