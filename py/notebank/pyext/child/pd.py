"""Pd, as far as a script can reach it: messages out, questions with one number as the answer, and
which box is being served."""

import itertools
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from notebank.pyext.child import outlets
from notebank.pyext.child.symbol import StrictSymbol, Symbol

AT_ONCE = 2  # questions about one array that may be under way
PATIENCE = 10.0  # [s] for Pd to answer; it is one block away unless it hangs


class NoAnswer(RuntimeError):
    """Pd did not answer a question about an array or a value."""


@dataclass(frozen=True)
class Answer:
    """A number and, where samples were asked for, those, as text."""

    value: float
    samples: str = ""


class Touched(Protocol):
    """A buffer that a method worked on."""

    def write_back(self) -> bool:
        """Has Pd hold what was changed; whether there was anything."""

    def settle(self) -> None:
        """Writes back what was changed and forgets the copy."""


class Pd:
    """Pd, as far as a script can reach it: messages out, questions with one number as the answer.

    rate [Hz] and block [samples] are Pd's own.

    Args:
        say: Sends `kind box …` to the host.
        folder: Where sound files for Pd are put.
        strict: Convert as the external does: NumPy's scalars are refused, symbols are no str.
    """

    def __init__(self, say: Callable[..., object], folder: Path, *, strict: bool = False):
        self.say = say
        self.folder = folder
        self.strict = strict
        self.symbol: type[Symbol] | type[StrictSymbol] = StrictSymbol if strict else Symbol
        self.rate, self.block = 44100.0, 64
        self.search: list[str] = []
        self.boxes: list[int] = []  # those alive, oldest first
        self._requests = itertools.count(1)
        self._answers: dict[int, Answer | None] = {}
        self._answered = threading.Condition()
        self._local = threading.local()

    @property
    def box(self) -> int:
        """The box that this thread serves; a script's own threads count for the oldest one."""
        here = getattr(self._local, "box", None)
        if here is not None:
            return here
        return self.boxes[0] if self.boxes else 0

    @property
    def in_method(self) -> bool:
        """Whether this thread runs a script's method, at whose end buffers are settled; a script's
        own threads do not."""
        return getattr(self._local, "touched", None) is not None

    @contextmanager
    def serving(self, box: int) -> Iterator[None]:
        """In this block, this thread serves `box`; buffers that were touched are written back at
        its end, and before each message."""
        before = getattr(self._local, "box", None), getattr(self._local, "touched", None)
        self._local.box, self._local.touched = box, {}
        try:
            yield
        finally:
            try:
                for buffer in list(self._local.touched.values()):
                    buffer.settle()
            finally:
                self._local.box, self._local.touched = before

    def send(self, kind: str, *rest: object) -> None:
        """Has a message go out in Pd, where the arrays are by then as the script has left them."""
        if self.in_method:
            for buffer in list(self._local.touched.values()):
                buffer.write_back()
        self.say(kind, *rest)

    def touch(self, buffer: Touched) -> None:
        """Has `buffer` settled when the method that this thread runs is over."""
        if self.in_method:
            self._local.touched[id(buffer)] = buffer

    def ask(self, kind: str, name: str, *rest: object) -> float:
        """Asks Pd for a number and waits; NoAnswer after 10 s."""
        return self._await(self._question(kind, name, *rest)).value

    def ask_each(
        self, kind: str, name: str, rests: Iterable[Sequence[object]]
    ) -> Iterator["Answer"]:
        """Asks a series of questions about one array, two at a time.

        Args:
            kind: Of the questions.
            name: The array's.
            rests: What else each question says.

        Yields:
            The answers, in order.

        Raises:
            NoAnswer: Pd did not answer one within 10 s.
        """
        under_way: deque[int] = deque()
        for rest in rests:
            under_way.append(self._question(kind, name, *rest))
            if len(under_way) == AT_ONCE:
                yield self._await(under_way.popleft())
        while under_way:
            yield self._await(under_way.popleft())

    def _question(self, *question: object) -> int:
        request = next(self._requests)
        with self._answered:
            self._answers[request] = None
        self.say("ask", self.box, request, *question)
        return request

    def _await(self, request: int) -> "Answer":
        with self._answered:
            self._answered.wait_for(lambda: self._answers[request] is not None, PATIENCE)
            answer = self._answers.pop(request)
        if answer is None:
            raise NoAnswer(f"Pd did not answer within {PATIENCE:g} s")
        return answer

    def answer(self, request: int, value: float, samples: str = "") -> None:
        """Takes Pd's answer, told by another thread.

        Args:
            request: The question's number; one that nobody asks any more is passed over.
            value: The answer.
            samples: As the pipe carries them.
        """
        with self._answered:
            if request in self._answers:
                self._answers[request] = Answer(value, samples)
                self._answered.notify_all()

    def message(self, args: Sequence[object]) -> tuple[str, outlets.Atoms]:
        """What arguments of `_outlet` or `_send` are in Pd; what cannot be sent is told on the
        console."""
        return outlets.message(args, self.strict, lambda text: self.say("error", self.box, text))

    def values(self, atoms: Sequence[float | int | str]) -> list[object]:
        """Atoms as Python values: symbols, and floats that equal an integer as int."""
        return [self._value(atom) for atom in atoms]

    def _value(self, atom: float | int | str) -> object:
        if isinstance(atom, str):
            return self.symbol(atom)
        return int(atom) if float(atom).is_integer() else atom
