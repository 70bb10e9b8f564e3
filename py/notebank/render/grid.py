"""A grid rendered into a folder: a bank (`bank.json` …) and an Open NSynth Super .bin with its settings.json.

Every finished note is a file of its own under `notes/`, on the disk before it counts; `grid.json`, written first, says
what the notes belong to. So a run can end at any moment, and the next one makes exactly what is missing. The same
settings give the same bytes, however often the work was cut short: a note never depends on those rendered beside it.
When all notes are there the files of the bank are put together (bank.json last) and `notes/` goes.
"""

import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from notebank import files
from notebank.audio import wav
from notebank.bank import About, folder, onss
from notebank.bank.settings import Settings, dump
from notebank.errors import BadFile, BadValue
from notebank.models.base import Cancel
from notebank.render import manifest
from notebank.render.corner import Corner
from notebank.render.jobs import NoteJob
from notebank.render.notefiles import NoteFiles
from notebank.render.plan import Grid, Mix
from notebank.render.renderer import Recordings, Renderer

TOGETHER = 64  # notes given to the model at once: a few batches of any model, some 16 MB of audio
OnNote = Callable[[int, int], None]


class GridJob:
    """One grid in one folder.

    sounds: the recordings of the grid's corners, by name; model: the model's name; bits: 16 or 32, of bank.wav;
    provenance: what else bank.json shall tell.
    """

    def __init__(self, path: str | Path, grid: Grid, renderer: Renderer, sounds: Mapping[str, Recordings],
                 model: str = "", bits: int = 32, provenance: Mapping[str, Any] | None = None):
        unplayable = [p for p in grid.pitches if not renderer.plays(p)]
        if unplayable:
            spec = renderer.model.info.pitch
            raise BadValue(f"the model plays pitches {spec.low}..{spec.high}, not {' '.join(map(str, unplayable))}")
        self.path = Path(path)
        self.grid = grid
        self.renderer = renderer
        self.sounds = {name: sounds[name] for name in sorted(set(grid.corners))}
        self.model = model
        self.bits = bits
        self.provenance = {"fingerprint": renderer.model.fingerprint, **(provenance or {})}
        self.layout = grid.layout(renderer.rate)
        wav.check_size(self.layout.frames, folder.SUBTYPES[bits])
        self._cells = grid.mixes()
        self._notes = NoteFiles(self.path / "notes", grid.samples)
        self._numbers: dict[Mix, int] = {mix: i for i, mix in enumerate(dict.fromkeys(self._cells))}

    @property
    def total(self) -> int:
        """Notes to render: those of cells that sound the same count once."""
        return len(self._numbers) * len(self.grid.pitches)

    @property
    def complete(self) -> bool:
        """Whether the files of the bank are there."""
        return folder.is_bank(self.path) and self._bin.is_file()

    def run(self, on_note: OnNote | None = None, cancel: Cancel | None = None) -> Path:
        """Renders what is missing and writes the bank; returns the .bin. on_note(done, total) is called after every
        finished note, and once before the first."""
        manifest.open_folder(self.path)
        with files.locked(self.path / ".lock"):
            manifest.claim(self.path, self.settings())
            if not self.complete:
                self._render(on_note or (lambda done, total: None), cancel)
                self._assemble()
            self._notes.clear()
        return self._bin

    @property
    def _bin(self) -> Path:
        return self.path / f"{'_'.join(self.grid.corners)}.bin"

    def settings(self) -> dict[str, Any]:
        """All that decides the bytes of the result."""
        return {
            "corners": list(self.grid.corners), "resolution": self.grid.resolution, "pitches": list(self.grid.pitches),
            "samples": self.grid.samples, "velocity": self.grid.velocity, "weights": self.grid.law, "bits": self.bits,
            "model": self.model, "fingerprint": self.renderer.model.fingerprint,
            "recordings": {name: sound.fingerprint for name, sound in self.sounds.items()},
        }

    def _render(self, on_note: OnNote, cancel: Cancel | None) -> None:
        for leftover in self.path.glob(".*.tmp"):  # of a run that was killed while it wrote the bank
            leftover.unlink()
        self._notes.open()
        here = self._notes.here()
        missing = [(mix, pitch) for mix, number in self._numbers.items() for pitch in self.grid.pitches if (number, pitch) not in here]
        done = self.total - len(missing)
        if missing:
            self._check_space(len(missing))
        corners = {name: self.renderer.encode(sound, self.grid.pitches) for name, sound in self.sounds.items()} if missing else {}
        on_note(done, self.total)
        for start in range(0, len(missing), TOGETHER):
            batch = missing[start:start + TOGETHER]
            jobs = [self._job(corners, mix, pitch) for mix, pitch in batch]
            for note in self.renderer.render(jobs, cancel):
                mix, pitch = batch[note.index]
                self._notes.put(self._numbers[mix], pitch, note.audio)
                done += 1
                on_note(done, self.total)

    def _check_space(self, missing: int) -> None:
        needed = 4 * self.grid.samples * missing + (self.bits // 8 + 2) * self.layout.frames
        free = shutil.disk_usage(self.path).free
        if needed > free:
            raise BadFile(f"the grid needs {needed / 1e9:.2f} GB while it is made, but {self.path} has {free / 1e9:.2f} GB left")

    def _job(self, corners: Mapping[str, Corner], mix: Mix, pitch: int) -> NoteJob:
        names, weights = zip(*mix)
        return self.renderer.jobs([corners[name] for name in names], weights, [pitch], self.grid.samples, self.grid.velocity)[0]

    def _assemble(self) -> None:
        onss.write_bin(self._bin, self.layout, self._finished())
        files.write(self.path / "settings.json", dump(Settings(self.layout, tuple((name,) for name in self.grid.corners))), durable=True)
        about = About(self.model, self.grid.corners, self.grid.law, self.provenance)
        folder.write_cells(self.path, self.layout, self._finished(), about, self.bits)

    def _finished(self) -> Iterator[np.ndarray]:
        for mix in self._cells:
            yield np.stack([self._notes.get(self._numbers[mix], pitch) for pitch in self.grid.pitches])
