"""How to train, whatever is trained."""

from dataclasses import dataclass

from notebank.errors import BadValue


@dataclass(frozen=True)
class TrainConfig:
    """Optimiser (AdamW) and rhythm of a run; everything in steps. The same config and data give the
    same weights.

    The learning rate rises over `warmup` steps, holds, and falls to a hundredth over the last
    `decay` share of `steps`. ema: share of the averaged weights that is kept each step; validation
    and export use the average.
    """

    steps: int = 20000
    batch: int = 16
    learning_rate: float = 1e-3
    warmup: int = 200
    decay: float = 0.5
    clip: float = 1.0
    ema: float = 0.999
    seed: int = 0
    save_every: int = 1000
    validate_every: int = 1000

    def __post_init__(self) -> None:
        if min(self.steps, self.batch, self.save_every, self.validate_every) < 1:
            raise BadValue("steps, batch, save_every and validate_every are at least 1")
        if self.batch % 2:
            raise BadValue(f"a batch is made of pairs: {self.batch} is odd")
        if not (
            0 < self.learning_rate < 1
            and 0 <= self.ema < 1
            and 0 < self.decay <= 1
            and self.clip > 0
            and self.warmup >= 0
        ):
            raise BadValue(
                "learning_rate lies in 0..1, ema in 0..1 (below 1), decay in 0..1, clip above 0, "
                "warmup at least 0"
            )

    def learning_rate_at(self, step: int) -> float:
        """Learning rate of step 0, 1, …"""
        rising = min(1.0, (step + 1) / (self.warmup + 1))
        left = (self.steps - step) / (self.decay * self.steps)
        return self.learning_rate * rising * max(0.01, min(1.0, left))
