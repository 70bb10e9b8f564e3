"""Notes from a SoundFont, at 48 kHz or as clean as a 16 kHz data set needs them.

FluidSynth renders at 48 kHz without reverb and chorus, in float (its 16-bit output is dithered);
for 16 kHz a polyphase filter takes every third sample: rendered at 16 kHz directly, bright
sources alias (square lead: -19 dB beside the harmonics, -35 dB this way). A fresh synth that plays
the same notes in the same order gives the same samples, but one synth never plays a note twice
alike (its LFOs run on), so an instrument is always rendered from its first note.
"""

import struct
from collections.abc import Sequence
from ctypes import c_int, c_void_p
from functools import lru_cache
from pathlib import Path

import numpy as np

from notebank.errors import BadFile, BadValue, NotebankError, NotFound
from notebank.notes import Note

RATE = 16000
RENDER_RATE = 48000
ALL_SOUND_OFF = 120  # MIDI controller
BLOCK = 64  # samples in which FluidSynth computes; notes begin with a block
HELD = 0.75  # share of a note's length until note-off, as in NSynth (3 of 4 s)
PLACES = (
    "/usr/share/sounds/sf2/FluidR3_GM.sf2",
    "/usr/share/soundfonts/FluidR3_GM.sf2",
    "/usr/local/share/sounds/sf2/FluidR3_GM.sf2",
    "/opt/homebrew/share/soundfonts/FluidR3_GM.sf2",
    "/usr/local/share/soundfonts/FluidR3_GM.sf2",
    "/usr/share/sounds/sf3/MuseScore_General_Lite.sf3",
    "/usr/share/sounds/sf3/MuseScore_General_Full.sf3",
)


def find_font(path: str | Path | None = None) -> Path:
    """The SoundFont at `path`, else the first one found in the places of Debian, Fedora and
    Homebrew."""
    candidates = [Path(path).expanduser()] if path else [Path(place) for place in PLACES]
    for candidate in candidates:
        if candidate.is_file():
            return candidate
    if path:
        raise NotFound(f"there is no SoundFont at {path}")
    raise NotFound(
        "no SoundFont found: install FluidR3_GM (Debian and Ubuntu: `sudo apt install "
        "fluid-soundfont-gm`) "
        "or give one with --soundfont FILE.sf2"
    )


class Instrument:
    """One preset of a font in a synth of its own; use it as a context manager.

    Args:
        font: The SoundFont.
        program: 0..127, counted as in General MIDI files (0 = grand piano).
        bank: 0 holds the melodic presets.
        rate: Of the notes [Hz], RATE or RENDER_RATE.

    Raises:
        BadValue: The program is outside 0..127, or there is no such rate.
        BadFile: The font cannot be loaded.
        NotFound: The font has no such preset.
        NotebankError: FluidSynth is not installed (code "no-fluidsynth").
    """

    def __init__(self, font: str | Path, program: int, bank: int = 0, rate: int = RATE):
        if not 0 <= program <= 127:
            raise BadValue(f"program {program} is outside 0..127")
        if rate not in (RATE, RENDER_RATE):
            raise BadValue(f"notes are rendered at {RATE} or {RENDER_RATE} Hz, not at {rate}")
        self.rate = rate
        fluidsynth = load_fluidsynth()
        self._write = _float_writer()
        self._synth = fluidsynth.Synth(
            gain=0.6,
            samplerate=float(RENDER_RATE),
            **{"synth.reverb.active": 0, "synth.chorus.active": 0, "synth.cpu-cores": 1},
        )
        loaded = self._synth.sfload(str(font))
        if loaded < 0:
            self.close()
            raise BadFile(f"{font} cannot be loaded as a SoundFont")
        self._selection = (0, loaded, bank, program)
        if self._synth.program_select(*self._selection) != 0:
            self.close()
            raise NotFound(f"{Path(font).name} has no program {program} in bank {bank}")

    def __enter__(self) -> "Instrument":
        return self

    def __exit__(self, *_) -> None:
        self.close()

    def close(self) -> None:
        """Frees the synth and the font."""
        self._synth.delete()

    def render(self, note: Note) -> np.ndarray:
        """One note, mono float32 [seconds * rate], held for three quarters of its length; level as
        the font has it."""
        total = round(note.seconds * self.rate) * (RENDER_RATE // self.rate)
        held = round(total * HELD)
        self._synth.noteon(0, note.pitch, note.velocity)
        sounding = self._pull(held)
        self._synth.noteoff(0, note.pitch)
        audio = np.concatenate([sounding, self._pull(total - held)])
        self._synth.cc(0, ALL_SOUND_OFF, 0)
        self._pull(BLOCK)  # until then releases ring: a reset alone lets them into the next note
        self._synth.system_reset()  # forgets the program
        self._synth.program_select(*self._selection)
        return audio if self.rate == RENDER_RATE else third(audio)

    def _pull(self, frames: int) -> np.ndarray:
        buffer = np.zeros((2, frames), np.float32)
        left, right = (channel.ctypes.data_as(c_void_p) for channel in buffer)
        self._write(self._synth.synth, frames, left, 0, 1, right, 0, 1)
        return buffer.mean(0)


def render_notes(
    font: str | Path,
    program: int,
    notes: Sequence[Note],
    peak: float = 0.85,
    bank: int = 0,
    rate: int = RATE,
) -> list[np.ndarray]:
    """Notes of one preset under ONE gain, so velocities and registers keep their balance.

    Args:
        font: The SoundFont.
        program: 0..127, counted as in General MIDI files.
        notes: What to play, in that order.
        peak: Of the loudest note, 0..1.
        bank: 0 holds the melodic presets.
        rate: Of the notes [Hz], RATE or RENDER_RATE.

    Returns:
        float32 [T] for each note, mono.

    Raises:
        BadFile: The preset is silent at these pitches, or the font cannot be loaded.
        BadValue, NotFound, NotebankError: As `Instrument` does.
    """
    with Instrument(font, program, bank, rate) as instrument:
        rendered = [instrument.render(note) for note in notes]
    loudest = max((float(np.abs(audio).max()) for audio in rendered), default=0.0)
    if loudest < 1e-5:
        raise BadFile(f"program {program} of {Path(font).name} is silent at these pitches")
    return [audio * np.float32(peak / loudest) for audio in rendered]


def third(audio: np.ndarray) -> np.ndarray:
    """48 kHz [T] -> 16 kHz [T / 3] float32, flat to 7.4 kHz, over 80 dB down from 8.5 kHz."""
    from scipy.signal import resample_poly

    return resample_poly(audio.astype(np.float64), 1, 3, window=_lowpass()).astype(np.float32)


@lru_cache
def _lowpass() -> np.ndarray:
    from scipy.signal import firwin

    # Kaiser's rule: (A - 8) / (2.285 * dw) taps; A = 85 dB over dw = 2 pi * 1.1 / 48 gives 235.
    return firwin(235, 7950, window=("kaiser", 8.3), fs=RENDER_RATE)


def font_info(font: str | Path) -> dict[str, str]:
    """Name (INAM), copyright (ICOP) and comment (ICMT) from a font's INFO list (SoundFont 2.04,
    section 5); absent ones left out."""
    if not Path(font).is_file():
        raise BadFile(f"there is no SoundFont at {font}")
    with open(font, "rb") as file:
        head = file.read(20)
        if len(head) < 20 or head[:4] != b"RIFF" or head[8:12] != b"sfbk":
            raise BadFile(f"{font} is no SoundFont: expected a RIFF file of type sfbk")
        said, there = struct.unpack("<I", head[4:8])[0] + 8, Path(font).stat().st_size
        if said > there or said < len(head):
            raise BadFile(f"{font} is cut short or damaged: {there} bytes, its header says {said}")
        info = file.read(struct.unpack("<I", head[16:20])[0])[4:] if head[12:16] == b"LIST" else b""
    found, at = {}, 0
    while at + 8 <= len(info):
        tag, size = struct.unpack_from("<4sI", info, at)
        if tag in (b"INAM", b"ICOP", b"ICMT"):
            found[tag.decode()] = info[at + 8 : at + 8 + size].split(b"\0")[0].decode("latin-1")
        at += 8 + size + size % 2
    return found


def load_fluidsynth():
    """The library's module; an error that says how to get it, where it is not installed."""
    try:
        import fluidsynth
    except ImportError as error:  # pyfluidsynth raises it too when the library itself is missing
        raise NotebankError(
            "rendering SoundFonts needs FluidSynth: install the library (Debian and "
            "Ubuntu: `sudo apt install "
            "libfluidsynth3`, macOS: `brew install fluid-synth`) and `pip install pyfluidsynth`",
            "no-fluidsynth",
        ) from error
    return fluidsynth


def _float_writer():
    args = [
        (name, kind, 1)
        for name, kind in zip(
            ("synth", "len", "left", "loff", "lincr", "right", "roff", "rincr"),
            (c_void_p, c_int, c_void_p, c_int, c_int, c_void_p, c_int, c_int),
        )
    ]
    return load_fluidsynth().cfunc("fluid_synth_write_float", c_int, *args)
