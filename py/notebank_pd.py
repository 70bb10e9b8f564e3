"""Scripts for pyext boxes: play Open NSynth Super banks and our own, and drive the models of a
notebank server.

    [pyext. notebank_pd loader]      load BIN SETTINGS ARRAY, or: load FOLDER ARRAY
                                     -> loaded rows cols length rate pitches…
    [pyext. notebank_pd controller]  loaded …, position_rel y x, position row col, note_on pitch
                                     -> list play start end ms onset
    [pyext. notebank_pd gansynth]    load MODEL, randomize_z, slerp_z, synthesize, synthesize_noz,
                                     hallucinate, …

They run under Pd's pyext external and under `notebank pyext-host` alike, and answer the messages of
the course patches. Files are looked for beside the patch. The server is at 127.0.0.1:7770, or where
`$NOTEBANK_SERVER` (host:port) says.
"""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

import pyext  # type: ignore[import-not-found]
from notebank.audio import wav
from notebank.bank import folder, onss
from notebank.bank.layout import Layout
from notebank.client import Client
from notebank.client.latents import LatentTools
from notebank.errors import BadValue, NotFound
from notebank.notes import nearest
from notebank.protocol import PORT

PATIENCE = 60.0  # [s] for the server to give a sign of life
# [s] of a hallucination, in the order of its message
TIMES = (
    "spacing",
    "trim",
    "attack",
    "sustain",
    "decay",
)


def fill(name: object, samples: np.ndarray) -> None:
    """Makes the array `name` hold just these samples [T]."""
    buffer = pyext.Buffer(name)
    if len(buffer) != len(samples):
        buffer.resize(len(samples))
    buffer[:] = np.asarray(samples, np.float32)
    buffer.dirty()


def contents(name: object) -> np.ndarray:
    """The samples of the array `name`, float32."""
    samples = np.array(pyext.Buffer(name), dtype=np.float32)
    if samples.size == 0:
        raise NotFound(f"there is no array {name}, or it is empty")
    return samples


class loader(pyext._class):  # noqa: N801 (its name is what patches say)
    """Puts a whole note bank into an array and says how it is laid out."""

    _inlets = 1
    _outlets = 1

    def load_1(self, *args: object) -> None:
        """`load BIN SETTINGS ARRAY` for a bank of the Open NSynth Super, `load FOLDER ARRAY` for
        one of ours."""
        *paths, array = args
        places = [Path(self._canvas_dir, str(path)) for path in paths]
        if len(places) == 2:
            bank = onss.read(*places)
        elif len(places) == 1:
            bank = folder.read(places[0])
        else:
            raise BadValue(
                "load needs a .bin, its settings.json and an array, or the folder of a "
                "bank and an array"
            )
        samples = np.asarray(bank.samples)
        scale = 1 if samples.dtype.kind == "f" else 1 / 32768
        fill(array, samples.reshape(-1) * np.float32(scale))
        layout = bank.layout
        self._outlet(
            1, "loaded", [layout.rows, layout.cols, layout.length, layout.rate, *layout.pitches]
        )


class controller(pyext._class):  # noqa: N801
    """Says where in the array the note of a key lies, at the place of the pad."""

    _inlets = 1
    _outlets = 1

    def __init__(self, *_: object):
        self.layout: Layout | None = None
        self.row = self.col = 0
        self.place: tuple[float, float] | None = (
            None  # y, x: patches may send it before what the loader says arrives
        )

    def loaded_1(self, rows: int, cols: int, length: int, rate: int, *pitches: int) -> None:
        """How the bank is laid out, as the loader says it.

        Args:
            rows: Places of the pad from top to bottom.
            cols: From left to right.
            length: Of a note [samples].
            rate: [Hz].
            *pitches: [MIDI], those recorded.
        """
        self.layout = Layout(rows, cols, pitches, length, rate)
        if self.place is not None:
            self.position_rel_1(*self.place)
        else:
            self.position_1(self.row, self.col)

    def position_rel_1(self, y: float, x: float) -> None:
        """A place on the pad, 0..1, y first; half-way goes to the even row or column."""
        self.place = y, x
        if self.layout is not None:
            self._choose(
                round(min(max(y, 0), 1) * (self.layout.rows - 1)),
                round(min(max(x, 0), 1) * (self.layout.cols - 1)),
            )

    def position_1(self, row: int, col: int) -> None:
        """A row and a column of the bank."""
        self.place = None
        self._choose(int(row), int(col))

    def _choose(self, row: int, col: int) -> None:
        rows, cols = (self.layout.rows, self.layout.cols) if self.layout else (row + 1, col + 1)
        self.row, self.col = max(min(row, rows - 1), 0), max(min(col, cols - 1), 0)

    def note_on_1(self, pitch: float) -> None:
        """`play start end ms onset`: samples of the note, how long it takes at its new pitch, and
        where it begins in the array."""
        layout = self.layout
        if layout is None:
            raise BadValue("no bank is loaded yet: send it what a loader says")
        recorded = nearest(pitch, sorted(layout.pitches))
        speed = 2 ** ((pitch - recorded) / 12)
        duration = layout.length / layout.rate * 1000 / speed
        self._outlet(
            1, "play", 0, layout.length - 1, duration, layout.start(self.row, self.col, recorded)
        )


class gansynth(pyext._class):  # noqa: N801
    """Draws, blends and plays latents of a model on a notebank server; latents and sounds are Pd
    arrays."""

    _inlets = 1
    _outlets = 1

    def __init__(self, *_: object):
        self._client: Client | None = None
        self._amplitudes: object = None  # the array with an amount for each direction

    def load_1(self, name: object, batch: int = 8) -> None:
        """`load MODEL`: by name, or the folder that it was imported from. The batch size is the
        server's business."""
        self._close()
        client = Client(*server_address(), give_up=PATIENCE).open()
        try:
            model = client.model(chosen_model(client, Path(str(name)).name))
        except Exception:
            client.close()
            raise
        self._client = client
        self._outlet(1, ["loaded", model.length, model.rate])

    def unload_1(self) -> None:
        """Lets the model go."""
        self._close()
        self._amplitudes = None
        self._outlet(1, "unloaded")

    def _del(self) -> None:
        self._close()

    def _close(self) -> None:
        if self._client is not None:
            self._client.close()
            self._client = None

    def randomize_z_1(self, *arrays: object) -> None:
        """Draws a latent into each array."""
        for array in arrays:
            self._shelf.random("z")
            fill(array, self._shelf.read("z"))
        self._outlet(1, "randomized")

    def slerp_z_1(self, a: object, b: object, to: object, amount: float) -> None:
        """The latent that lies `amount` of the way from one array's to another's.

        Args:
            a: The array where the way begins.
            b: Where it ends.
            to: The array that gets the latent.
            amount: 0..1, clipped.
        """
        self._shelf.write("a", contents(a))
        self._shelf.write("b", contents(b))
        self._shelf.slerp("z", "a", "b", min(max(amount, 0), 1))
        fill(to, self._shelf.read("z"))
        self._outlet(1, "slerped")

    def load_ganspace_components_1(self, file: object, amplitudes: object) -> None:
        """The model's own directions, an amount for each in the array `amplitudes`; the file is not
        needed: the server computes them."""
        fill(amplitudes, np.zeros(len(self._shelf.directions()), np.float32))
        self._amplitudes = amplitudes
        self._outlet(1, "loaded_pca")

    def synthesize_1(self, *args: Any) -> None:
        """`synthesize Z OUT pitch …`: the note of each latent, into its array."""
        if not args or len(args) % 3:
            raise BadValue(
                "synthesize needs a latent's array, an array for the sound and a pitch, "
                "or several such threes"
            )
        moves = [] if self._amplitudes is None else contents(self._amplitudes).tolist()
        for z, out, pitch in zip(args[::3], args[1::3], args[2::3]):
            self._synthesize(contents(z), moves, out, pitch)
        self._outlet(1, "synthesized")

    def synthesize_noz_1(self, *args: Any) -> None:
        """`synthesize_noz OUT pitch amount… {-- OUT pitch amount…}`: the middle of the latent
        space, moved along the directions. An amount is a number, or an array of them."""
        for out, pitch, *edits in divided(args):
            amounts = [
                [edit] if isinstance(edit, (int, float)) else contents(edit).tolist()
                for edit in edits
            ]
            self._shelf.random("z")
            self._shelf.sum("z", {"z": 0.0})
            self._synthesize(
                self._shelf.read("z"), [value for group in amounts for value in group], out, pitch
            )
        self._outlet(1, "synthesized")

    def _synthesize(self, z: np.ndarray, moves: Sequence[float], out: object, pitch: float) -> None:
        self._shelf.write("z", z)
        if any(moves):
            self._shelf.move("z", "z", moves)
        fill(out, wav.read(self._shelf.synthesize("z", int(pitch)).path)[0])

    def hallucinate_1(self, out: object, notes: int, steps: int, *times: float) -> None:
        """Notes at random places and the ways between them.

        Args:
            out: The array that gets the sound.
            notes: Random places.
            steps: Further notes on the way from each to the next.
            *times: Spacing, trim, attack, sustain, decay [s], from the first on.

        Raises:
            BadValue: There are more than five times, or no model is loaded.
        """
        if len(times) > len(TIMES):
            raise BadValue(
                "hallucinate takes an array, notes, steps, and spacing, trim, attack, "
                "sustain, decay"
            )
        named: dict[str, Any] = dict(zip(TIMES, times))
        done = self._shelf.hallucinate(int(notes), int(steps), **named)
        sound = wav.read(done.path)[0]
        fill(out, sound)
        self._outlet(1, ["hallucinated", len(sound)])

    @property
    def _shelf(self) -> LatentTools:
        if self._client is None:
            raise BadValue("no model is loaded: send `load MODEL` first")
        return self._client.shelf


nsynth_loader, nsynth_controller = loader, controller  # as the course patches call them


def chosen_model(client: Client, name: str) -> str:
    """The model of that name; else a GANSynth, or another that draws latents; else NotFound says
    how to get it."""
    names = client.models()
    if name in names:
        return name
    infos = [client.info(other) for other in names]
    drawing = [info for info in infos if "sample" in info.caps and info.kind != "null"]
    if drawing:
        other = min(drawing, key=lambda info: info.kind != "gansynth").name
        print(f"the server has no model {name}: taking {other}")
        return other
    raise NotFound(
        f"the server has no model {name}; it has {', '.join(names)}. A checkpoint folder "
        "is taken in once with: "
        f"notebank models import magenta-gansynth FOLDER --out {name}"
    )


def divided(args: Sequence[Any]) -> Iterator[list[Any]]:
    """Arguments between `--`, each group with an array and a pitch at its head."""
    groups: list[list[Any]] = [[]]
    for arg in args:
        if str(arg) == "--":
            groups.append([])
        else:
            groups[-1].append(arg)
    for group in groups:
        if len(group) < 2:
            raise BadValue(
                "synthesize_noz needs an array for the sound and a pitch, then amounts; "
                "further sounds behind --"
            )
        yield group


def server_address() -> tuple[str, int]:
    """Where the notebank server is."""
    host, _, port = os.environ.get("NOTEBANK_SERVER", f"127.0.0.1:{PORT}").rpartition(":")
    return host, int(port)
