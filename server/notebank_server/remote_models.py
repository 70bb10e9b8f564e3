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

    def __init__(self, workers: Pool, device: str = "auto"):
        self.workers = workers
        self.device = device

    def names(self) -> list[str]:
        return catalogue.names()

    def load(self, name: str) -> RemoteModel:
        load = partial(catalogue.load, name, device=self.device)
        return RemoteModel(self.workers, load, each=1, patience_s=PATIENCE_S)
