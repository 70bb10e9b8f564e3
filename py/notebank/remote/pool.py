"""What a pool of workers is: anything that takes calls as `concurrent.futures` do."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Protocol

from notebank.errors import NotebankError

WAIT_S = 30.0  # for a scheduler to answer, and for its first worker


class Lost(NotebankError):
    """Workers went away with what they were doing; what they had is to be given out again."""

    code = "workers-lost"


class Pool(Protocol):
    """Workers that render.

    When it is gone, `submit` raises Lost and futures fail with one of `losses`; `renew` brings it
    back. `everywhere` calls once on each machine and returns what came back.
    """

    @property
    def losses(self) -> tuple[type[BaseException], ...]: ...

    @property
    def count(self) -> int: ...

    def submit(self, call: Callable, *args: Any) -> Future: ...

    def everywhere(self, call: Callable, *args: Any) -> list[Any]: ...

    def check(self) -> None: ...

    def renew(self) -> None: ...

    def close(self) -> None: ...
