"""Workers of a Dask cluster (https://distributed.dask.org). Needs the extra `notebank[cluster]`."""

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from contextlib import suppress
from typing import Any

from notebank.errors import NotFound
from notebank.remote import console
from notebank.remote.pool import WAIT_S, Lost

RETRIES = 2  # of a unit whose worker was lost for another reason than its own
COUNT_S = 2.0  # between counts of the workers
LOOK_S = 0.1  # between looks at what each worker was asked
AWAY_S = 3.0  # a scheduler that does not answer for so long has gone


class Cluster:
    """All workers of the scheduler at `address` (tcp://HOST:PORT), those that join later too."""

    def __init__(self, address: str):
        try:
            import distributed
        except ImportError as error:
            raise NotFound(
                "rendering on a cluster needs dask: pip install 'notebank[cluster]'"
            ) from error
        console.calm()
        self._dask = distributed
        self.address = address
        # A future is cancelled by Dask, not by us, when its scheduler has gone.
        self.losses: tuple[type[BaseException], ...] = (
            CancelledError,
            asyncio.CancelledError,
            distributed.scheduler.KilledWorker,
            OSError,
        )
        self._seen = self._counted = 0.0
        self._count = 1
        self._client: Any = None
        self.renew()

    @property
    def count(self) -> int:
        if time.monotonic() - self._counted > COUNT_S:
            self._counted = time.monotonic()
            try:
                self._count = max(1, len(self._client.nthreads()))
            except (
                OSError,
                RuntimeError,
                TimeoutError,
                AttributeError,
            ) as error:  # what a client without scheduler raises
                raise Lost(f"the scheduler at {self.address} has gone") from error
        return self._count

    def renew(self) -> None:
        """Connects, again if need be; Lost when nobody answers in time."""
        self.close()
        try:
            self._client = self._dask.Client(self.address, timeout=WAIT_S, set_as_default=False)
            self._client.wait_for_workers(1, timeout=WAIT_S)
        except (OSError, TimeoutError) as error:
            raise Lost(
                f"no Dask scheduler with a worker answers at {self.address}: start them, "
                "or give the right address"
            ) from error
        self._executor = self._client.get_executor(retries=RETRIES, pure=False)
        self._seen = time.monotonic()

    def submit(self, call: Callable, *args: Any) -> Future:
        self.check()
        try:
            return self._executor.submit(call, *args)
        except (RuntimeError, OSError, ValueError) as error:  # what a closed client raises
            raise Lost(f"the scheduler at {self.address} has gone") from error

    def everywhere(self, call: Callable, *args: Any) -> list[Any]:
        """What each worker returns that is there now; those that go away meanwhile are left out."""
        asked = {
            worker: self._client.submit(
                call, *args, workers=[worker], pure=False, priority=1, allow_other_workers=False
            )
            for worker in self._client.nthreads()
        }
        while waiting := [worker for worker, future in asked.items() if not future.done()]:
            self.check()
            there = self._client.nthreads()
            for worker in waiting:
                if worker not in there:
                    asked.pop(worker).cancel()
            time.sleep(LOOK_S)
        return [future.result() for future in asked.values() if future.status == "finished"]

    def check(self) -> None:
        """Lost when the scheduler has been away for some seconds."""
        if self._client.status == "running":
            self._seen = time.monotonic()
        elif time.monotonic() - self._seen > AWAY_S or self._client.status in ("closed", "closing"):
            raise Lost(f"the scheduler at {self.address} has gone")

    def close(self) -> None:
        if self._client is not None:
            # of a client that was about to connect again
            with suppress(OSError, RuntimeError, TimeoutError):
                self._client.close(timeout=2)
            self._client = None
