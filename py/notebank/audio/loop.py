"""How a note goes on while its key is held: a loop, and how its level falls meanwhile."""

from dataclasses import dataclass

from notebank.errors import BadValue


@dataclass(frozen=True)
class Loop:
    """Where a note's loop lies, and its decay.

    start: First sample of the loop. length: Its samples, whole periods, with the crossfade baked
    in; 0 = no loop. slope: What the level of a looped note does by itself [dB/s]: 0 stays, below 0
    dies away.
    """

    start: int = 0
    length: int = 0
    slope: float = 0.0

    def __post_init__(self) -> None:
        if self.start < 0 or self.length < 0 or not -1000 <= self.slope <= 0:
            raise BadValue(
                "a loop starts at sample 0 or later, has 0 samples or more and a slope of "
                f"-1000..0 dB/s, not {self.start}, {self.length} and {self.slope:g}"
            )

    def __bool__(self) -> bool:
        return self.length > 0

    def check(self, samples: int) -> "Loop":
        """This loop, if it lies in a note of that many samples, guards left out; else BadValue."""
        if self and not 1 <= self.start <= samples - 2 - self.length:
            raise BadValue(
                f"a loop of {self.length} samples from {self.start} on does not lie between "
                f"the guards of a note of {samples} samples"
            )
        return self


NO_LOOP = Loop()
