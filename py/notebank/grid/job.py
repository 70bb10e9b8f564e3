"""A job: grids rendered into a folder, as banks of ours (`bank.json` …) and Open NSynth Super .bin
with a settings.json.

Every note that sounds different is rendered once, and is on the disk, raw, before it counts;
`grid.json`, written first, says what the notes belong to. So a run can end at any moment, and the
next one makes exactly what is missing. The same settings give the same bytes, however often the
work was cut short. When all notes are there they are finished (level, length, fades) and put
together bank by bank, each bank is read back, and the notes go.
"""

import shutil
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from itertools import islice, product
from pathlib import Path
from typing import Any

import numpy as np

from notebank import threads
from notebank.audio import wav
from notebank.bank import About, folder
from notebank.errors import BadFile, BadValue
from notebank.grid import building, jobfile, jobfolder, manifest, onss_post
from notebank.grid.jobfolder import NOTES
from notebank.grid.manifest import Manifest
from notebank.grid.notefiles import NoteFiles
from notebank.grid.plan import Mix, Plan, Target
from notebank.grid.rendering import Rendering
from notebank.grid.share import Share
from notebank.grid.workers import Workers
from notebank.limits import hint, most
from notebank.models.base import YieldPoint
from notebank.notes import NO_LOOP, Loop
from notebank.render.corner import Corner, Drawn
from notebank.render.renderer import Recordings, Renderer

AHEAD = 8  # notes a thread that are finished while others are written
OnNote = Callable[[int, int], None]


class GridJob:
    """One job in one folder.

    Args:
        path: The folder.
        plan: What is rendered.
        renderer: What renders it.
        sounds: What stands in the corners, by name.
        model: The model's name.
        bits: 16 or 32, of bank.wav.
        provenance: What else bank.json shall tell.
        bit_identical: Whether notes of unlike processors are refused. Else `on_unlike` gets the
            line that says it.

    Raises:
        BadValue: The model cannot play a pitch of the plan, or a bank would be too large.
    """

    on_unlike: Callable[[str], None] = staticmethod(lambda line: None)
    workers: Workers | None = None  # who makes many notes; None: whoever runs the job

    def __init__(
        self,
        path: str | Path,
        plan: Plan,
        renderer: Renderer,
        sounds: Mapping[str, Recordings | Drawn],
        model: str = "",
        bits: int = 32,
        provenance: Mapping[str, Any] | None = None,
        bit_identical: bool = False,
    ):
        _check_playable(plan, renderer)
        self.path = Path(path)
        self.plan = plan
        self.renderer = renderer
        self.sounds = {name: sounds[name] for name in plan.sounds}
        self.model = model
        self.bits = bits
        self.bit_identical = bit_identical
        self._writing: Callable[[], AbstractContextManager] = nullcontext  # in grid.json
        self._kinds: list[str] = []  # of processors, of all notes of this job
        self.provenance = {"fingerprint": renderer.model.fingerprint, **(provenance or {})}
        self.layout = plan.targets[0].grid.layout(renderer.rate)
        for form in plan.forms:
            wav.check_size(self.layout.frames if form == "folder" else 0, folder.SUBTYPES[bits])
        self._notes = NoteFiles(self.path / NOTES, plan.samples)
        self._rendering = Rendering(plan, renderer, self.sounds, self._notes)

    @property
    def complete(self) -> bool:
        """Whether all banks are there."""
        return all(building.is_built(self.path, target) for target in self.plan.targets)

    @property
    def setting(self) -> str:
        """What renders, for a log: device, engine, precision."""
        return self.renderer.model.setting(self.renderer.options)

    def run(self, on_note: OnNote | None = None, yield_point: YieldPoint | None = None) -> Path:
        """Renders what is missing and builds the banks; returns the folder. on_note(done, total):
        called when notes have become durable, and once before the first."""
        manifest.open_folder(self.path)
        with jobfolder.alone(self.path):
            manifest.claim(self.path, self.manifest)
            if not self.complete:
                self._tidy()
                self._render(on_note or _nobody, yield_point, range(self.plan.unique))
                self._rendering.rest()
                self._build()
            asked = self.renderer.rate != self.renderer.model.info.sample_rate
            jobfile.write_settings(
                self.path, self.plan, self.renderer.rate, self.model, self.bits, asked
            )
            self._notes.clear()
        return self.path

    def run_share(
        self, share: Share, on_note: OnNote | None = None, yield_point: YieldPoint | None = None
    ) -> Path:
        """Renders what is missing of a share of the notes, and builds nothing: `run` does, when all
        shares are there. Several shares may be rendered at once, by different machines that see
        the folder; arguments and result are those of `run`."""
        manifest.open_folder(self.path)
        if self.complete:
            manifest.claim(self.path, self.manifest)
            return self.path
        with jobfolder.sharing(self.path, share):
            self._writing = partial(jobfolder.briefly, self.path / jobfolder.WRITING)
            with self._writing():
                manifest.claim(self.path, self.manifest)
            notes = share.of(range(self.plan.unique))
            self._render(on_note or _nobody, yield_point, notes)
        return self.path

    @property
    def manifest(self) -> Manifest:
        """All that decides the bytes of the result."""
        options = self.renderer.options
        return Manifest(
            self.plan,
            self.renderer.rate,
            self.bits,
            self.model,
            self.renderer.model.fingerprint,
            (options.engine, options.precision, options.temperature),
            {name: sound.fingerprint for name, sound in self.sounds.items()},
        )

    def _tidy(self) -> None:
        """Removes what runs left that were killed while they wrote."""
        for leftover in (*self.path.glob(".*.tmp"), *self._notes.folder.glob(".*.tmp")):
            leftover.unlink()

    def _render(self, on_note: OnNote, yield_point: YieldPoint | None, wanted: range) -> None:
        self._notes.open()
        missing = [number for number in wanted if number not in self._notes.here()]

        def tell(_: Path | None = None) -> None:
            here = self._notes.here()
            on_note(sum(number in here for number in wanted), len(wanted))

        tell()
        if not missing:
            return
        self._check_space(len(missing))
        self._notes.kept = tell
        self._decode(missing, yield_point)

    def _decode(self, missing: list[int], yield_point: YieldPoint | None) -> None:
        if self.workers is None or not self.workers.pays(len(missing)):
            model = self.renderer.model
            self._rendering.make(
                missing, yield_point, lambda: self._look_at_processors(model.processors())
            )
            return
        with self.workers.at_work(yield_point) as running:
            running.encode(self._rendering.recordings())
            self._look_at_processors(running.processors())
            for path in running.make(missing):
                self._notes.found(path)

    def _look_at_processors(self, here: Sequence[str]) -> None:
        """Writes down what kinds of processor notes come from; refuses or tells unlike ones."""
        if set(here) <= set(self._kinds):
            return
        known = manifest.read(self.path).processors
        together = list(dict.fromkeys([*known, *here]))
        if len(together) > 1 and self.bit_identical:
            raise BadValue(
                f"notes would be made by {_unlike(together)}: give workers of one kind, "
                "or leave out --bit-identical"
            )
        with self._writing():
            self._kinds = manifest.rendered_on(self.path, together)
        if len(together) > 1:
            apart = self.renderer.model.disagreement()
            line = f"notes are made by {_unlike(together)}: alike, but not bit for bit"
            if apart is not None:
                line += f"; one note on each of them differs by {apart:.1g} at most"
            self.on_unlike(line)

    def _check_space(self, missing: int) -> None:
        banks, notes = self.plan.bytes(self.bits)
        needed = banks + notes * missing // self.plan.unique
        free = shutil.disk_usage(self.path).free
        if needed > free:
            raise BadFile(
                f"the grid needs {needed / 1e9:.2f} GB while it is made, but {self.path} "
                f"has {free / 1e9:.2f} GB left"
            )

    def _build(self) -> None:
        sounds = {
            name: self.renderer.heard(sound, self.plan.pitches)
            for name, sound in self.sounds.items()
        }
        for target in self.plan.targets:
            if not building.is_built(self.path, target):
                about = About(self.model, target.grid.corners, target.grid.law, self.provenance)
                loops: dict[tuple[int, int, int], Loop] = {}
                cells = self._cells(target, sounds, loops)
                building.build(self.path, target, self.layout, cells, about, self.bits, loops)

    def _cells(
        self,
        target: Target,
        sounds: Mapping[str, Corner],
        loops: dict[tuple[int, int, int], Loop],
    ) -> Iterator[np.ndarray]:
        """The cells of a bank in file order; loops: gets those of their notes."""
        count = len(self.plan.pitches)
        subtype = building.subtype(target, self.bits)
        asked = ((mix, i) for mix in target.grid.mixes() for i in range(count))
        with ThreadPoolExecutor(threads.lanes()) as pool:  # the model rests meanwhile
            notes = (pool.submit(self._note, target, sounds, mix, i, subtype) for mix, i in asked)
            ahead = deque(islice(notes, AHEAD * threads.lanes()))
            for row, col in product(range(self.layout.rows), range(self.layout.cols)):
                cell = np.empty((count, self.plan.samples), wav.DTYPES[subtype])
                for i, pitch in enumerate(self.plan.pitches):
                    cell[i], loop = ahead.popleft().result()
                    ahead.extend(islice(notes, 1))
                    if loop:
                        loops[row, col, pitch] = loop
                yield cell

    def _note(
        self, target: Target, sounds: Mapping[str, Corner], mix: Mix, i: int, subtype: str
    ) -> tuple[np.ndarray, Loop]:
        """A finished note, as samples of the bank, and its loop."""
        note, loop = self._finished(target, sounds, mix, i)
        return wav.to_subtype(note, subtype), loop

    def _finished(
        self, target: Target, sounds: Mapping[str, Corner], mix: Mix, i: int
    ) -> tuple[np.ndarray, Loop]:
        """A finished note and its loop; `ons` tells none, its notes die by themselves."""
        audio = self._notes.get(self.plan.number(mix, i))
        if target.original:
            return onss_post.finish(audio, self.plan.samples), NO_LOOP
        names, weights = zip(*mix)
        corners = [sounds[name] for name in names]
        note = self.renderer.finish(audio, corners, weights, self.plan.pitches[i])
        if target.form == "ons":
            return note, NO_LOOP
        return self.renderer.looped(note, self.plan.pitches[i])


def _nobody(done: int, total: int) -> None:
    """Is told how far a run is, where nobody else wants to know."""


def _unlike(kinds: list[str]) -> str:
    return f"{len(kinds)} kinds of processor [{'; '.join(kinds)}]"


def _check_playable(plan: Plan, renderer: Renderer) -> None:
    seconds = plan.samples / renderer.rate
    if seconds > most("note-seconds"):
        raise BadValue(
            f"notes of {seconds:.0f} s are more than {most('note-seconds')} s "
            f"{hint('note-seconds')}"
        )
    unplayable = [p for p in plan.pitches if not renderer.plays(p)]
    if unplayable:
        spec = renderer.model.info.pitch
        raise BadValue(
            f"the model plays pitches {spec.low}..{spec.high}, not {' '.join(map(str, unplayable))}"
        )
