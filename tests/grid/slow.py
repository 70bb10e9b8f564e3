"""A model that takes its time, so that workers can be killed in the middle."""

import os
import time
from functools import partial

from notebank.models.null import NullConfig, NullModel


class SlowNull(NullModel):
    """The null model, `seconds` slower a note; each process that loads it leaves a file with its id
    in `seen`."""

    def __init__(self, seconds: float, seen: str):
        super().__init__(NullConfig(length=3200))
        self.seconds = seconds
        self.seen = seen

    def decode(self, requests, options=None, **callbacks):
        for id, audio in super().decode(requests, **callbacks):
            time.sleep(self.seconds)
            with open(os.path.join(self.seen, str(os.getpid())), "a") as file:
                file.write(f"{id}\n")
            yield id, audio


def make(seconds: float, seen: str) -> SlowNull:
    return SlowNull(seconds, seen)


def loader(seconds: float, seen):
    return partial(make, seconds, str(seen))
