"""The thread that plays live: it answers the commands about that and streams the frames, whatever
the worker is rendering."""

import sys
import time

from notebank_server.dispatch import Dispatcher
from notebank_server.jobs.turns import Peer, Turns
from notebank_server.jobs.turnthread import TurnThread
from notebank_server.mail import Received, address_of, read
from notebank_server.performance import LiveSession
from notebank_server.verbs.live import VERBS, LiveCall, LiveServices

IDLE_S = 0.25
PACE_S = 0.001
SWITCH_S = 0.001
SLICE_S = 0.005  # of commands at most, before frames go on
_ADDRESSES = {verb.address.encode() for verb in VERBS}


class Live:
    """Ends when `stop` is called, from whatever thread."""

    def __init__(self, host: LiveServices):
        self.host = host
        self.dispatch = Dispatcher(host, VERBS, LiveCall)
        self._queue = Turns[bytes](host.sessions.knows)
        self._thread = TurnThread("live", self._turn, self._queue.wake, host.report)

    def start(self) -> None:
        # A frame is some dozens of numpy calls. Each may have to get the interpreter back from the
        # worker, by default 5 ms later.
        sys.setswitchinterval(min(sys.getswitchinterval(), SWITCH_S))
        self._thread.start()

    def stop(self) -> None:
        """Ends the thread."""
        self._thread.stop()

    def take(self, sender: Peer, message: bytes) -> bool:
        """Called by the receiver with all that comes in; whether it is for this thread."""
        self.host.sessions.hear(sender)
        if address_of(message) not in _ADDRESSES:
            return False
        self._queue.put(sender, message)
        return True

    def _turn(self) -> None:
        performances = self.host.sessions.all()
        received = self._wait(
            min((performance.due for performance in performances), default=float("inf"))
        )
        end = time.monotonic() + SLICE_S
        while received is not None:
            self.dispatch(received)
            received = self._wait(0.0) if time.monotonic() < end else None
        for performance in self.host.sessions.all():
            self._stream(performance)
        self.host.outbox.flush()

    def _wait(self, due: float) -> Received | None:
        """The next command, waited for until `due` at most."""
        timeout = min(due - time.monotonic(), PACE_S if self.host.outbox.waiting else IDLE_S)
        message = self._queue.take(timeout)
        return None if message is None else read(*message)

    def _stream(self, performance: LiveSession) -> None:
        try:
            for datagram in performance.frames(time.monotonic()):
                if (to := performance.to) is not None:
                    self.host.outbox.send(to, datagram)
        except Exception as error:
            performance.voices.clear()  # else the same would happen at every hop
            self.host.report("a voice played live", error)
