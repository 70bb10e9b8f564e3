"""Notes of a plan, made by one renderer into a job's folder: what a job does where it is run, and
each of its processes."""

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property

from notebank.grid.notefiles import NoteFiles
from notebank.grid.plan import Mix, Plan
from notebank.memory import GivingBack
from notebank.models.base import YieldPoint
from notebank.render.corner import Corner, Drawn
from notebank.render.note_spec import NoteSpec
from notebank.render.renderer import Recordings, Renderer

GIVE_BACK_S = 0.5


class Rendering:
    """Args:
    plan: What is rendered.
    renderer: What renders it.
    sounds: What stands in the corners, by name.
    notes: Where notes go.
    """

    def __init__(
        self,
        plan: Plan,
        renderer: Renderer,
        sounds: Mapping[str, Recordings | Drawn],
        notes: NoteFiles,
    ):
        self.plan = plan
        self.renderer = renderer
        self.sounds = sounds
        self.notes = notes
        self._giving_back = GivingBack(GIVE_BACK_S)
        self._yield_point: YieldPoint | None = None

    def recordings(self) -> list[tuple[str, int]]:
        """What `make` has to encode first, each of it once: names of sounds, and MIDI pitches."""
        return [
            (name, pitch)
            for name, sound in self.sounds.items()
            if not isinstance(sound, Drawn)
            for pitch in sorted(self.renderer.encoded_at(sound, self.plan.pitches))
        ]

    def encode(self, name: str, pitch: int, yield_point: YieldPoint | None = None) -> None:
        """Encodes one of the `recordings`, so that whoever needs it finds it in the cache."""
        self.renderer.encode(self.sounds[name], [pitch], yield_point)

    def make(
        self,
        numbers: Iterable[int],
        yield_point: YieldPoint | None = None,
        on_made: Callable[[], None] = lambda: None,
    ) -> None:
        """Makes notes; they are durable when it ends, however it ends.

        Args:
            numbers: Those of the plan.
            yield_point: As in `NoteModel.decode`.
            on_made: Called before each note is put into its file.
        """
        self._yield_point = yield_point
        try:
            jobs = ((number, self._job(*self.plan.note(number))) for number in numbers)
            for number, audio in self.renderer.raw(jobs, self._look):
                on_made()
                self.notes.put(number, audio)
        finally:
            self.notes.flush()

    def _look(self) -> bool:
        self._giving_back()
        # a batch of notes may be followed by minutes of work on the next
        self.notes.flush_if_due()
        return self._yield_point is not None and self._yield_point()

    @cached_property
    def _corners(self) -> dict[str, Corner]:
        return {
            name: self.renderer.encode(sound, self.plan.pitches, self._look)
            for name, sound in self.sounds.items()
        }

    def _job(self, mix: Mix, pitch: int) -> NoteSpec:
        names, weights = zip(*mix)
        corners = [self._corners[name] for name in names]
        plan = self.plan
        return self.renderer.jobs(corners, weights, [pitch], plan.samples, plan.velocity)[0]

    def rest(self) -> None:
        """Keeps in memory nothing of what was captured."""
        self.__dict__.pop("_corners", None)
        self.renderer.rest()
