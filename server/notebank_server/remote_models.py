"""Models that render in other processes or on other machines, for a server that has little to
compute with itself."""

from functools import partial

from notebank.checkpoints import catalogue
from notebank.remote.model import RemoteModel
from notebank.remote.pool import Pool

# a musician does not wait longer for a cluster to come back; the request fails, the next one tries
# again
PATIENCE_S = 5.0


class RemoteModels:
    """The models of the workers, by the names that they have here too. A unit of work is one note:
    the first comes soonest."""

    def __init__(self, workers: Pool):
        self.workers = workers

    def names(self) -> list[str]:
        return catalogue.names()

    def load(self, name: str) -> RemoteModel:
        return RemoteModel(
            self.workers, partial(catalogue.load, name), each=1, patience_s=PATIENCE_S
        )
