"""A command on its way, and what came for it."""

from dataclasses import dataclass, field

from notebank.errors import NotebankError
from notebank.protocol import Command, Message, Result, music, result
from notebank.protocol.replies import Done, Fail, Layer, Part, Progress, Region, Superseded


@dataclass
class Pending:
    """A command on its way: what came for it so far. `closing` is its Done, Fail or Superseded."""

    command: Command
    parts: list[Part] = field(default_factory=list)
    regions: dict[int, Region] = field(default_factory=dict)  # by pitch
    layers: dict[int, Layer] = field(default_factory=dict)  # by pitch
    progress: Progress | None = None
    closing: Message | None = None
    sent: int = 0
    due: float = 0.0
    heard: float = 0.0  # the last sign of life, also one that says nothing new

    def result(self) -> Result:
        """What the server answered; a NotebankError when it failed or was superseded."""
        if isinstance(self.closing, Done):
            return result(self.closing)
        if isinstance(self.closing, Fail):
            raise NotebankError(self.closing.text, self.closing.code)
        if isinstance(self.closing, Superseded):
            raise NotebankError(
                f"request {self.command.id} was superseded by {self.closing.by_id}", "superseded"
            )
        raise NotebankError(f"request {self.command.id} is not answered yet")

    def part(self, part: Part) -> None:
        """Takes a part; one that comes twice counts once."""
        if part not in self.parts:
            self.parts.append(part)

    @property
    def forgotten(self) -> bool:
        """Whether the server did not know the session."""
        return isinstance(self.closing, Fail) and self.closing.code == "unknown-session"

    def lacks_parts(self, done: Done) -> bool:
        """Whether parts got lost: a cell says how many pitches were delivered, a note is one."""
        told = result(done)
        if isinstance(told, music.LayersDone):
            return len(self.layers) < told.count
        if isinstance(told, music.PositionDone):
            expected = told.count
        else:
            expected = int(isinstance(told, music.NoteDone | music.HoldDone))
        return sum(len(part.pitches) for part in self.parts) < expected
