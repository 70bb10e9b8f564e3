"""A thread that takes one turn after the other."""

from collections.abc import Callable
from threading import Thread


class TurnThread:
    """Runs until `stop` is called, from whatever thread; an error ends its own turn alone.

    Args:
        name: What it does: notebank-NAME is the thread's.
        turn: One turn, which waits for what there is to do.
        wake: Has a turn that waits go on.
        report: Told of errors that nobody foresaw, with the name.
    """

    def __init__(
        self,
        name: str,
        turn: Callable[[], None],
        wake: Callable[[], None],
        report: Callable[[str, Exception], None],
    ):
        self._name = name
        self._turn = turn
        self._wake = wake
        self._report = report
        self._ending = False
        self._thread = Thread(target=self._run, name=f"notebank-{name}", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Ends the thread."""
        self._ending = True
        self._wake()
        if self._thread.is_alive():
            self._thread.join(0.5)

    def _run(self) -> None:
        while not self._ending:
            try:
                self._turn()
            except Exception as error:  # whatever it is, the next turn must come
                self._report(self._name, error)
