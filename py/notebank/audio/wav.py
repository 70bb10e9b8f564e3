"""Sound files in and out. Reading goes through libsndfile; writing is our own, so that the same
audio gives the same bytes.

(libsndfile puts the time of day into the PEAK chunk of float WAVs.) The data of a WAV written here
starts at byte `DATA_OFFSET[subtype]`, a multiple of 4: numpy can map it, and Pd's `[soundfiler]`
can read it as raw samples.
"""

import io
import os
import struct
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import numpy as np

from notebank.errors import BadFile, BadValue
from notebank.files import replacing
from notebank.notes import NO_LOOP, Loop

if TYPE_CHECKING:
    from soundfile import SoundFile

DATA_OFFSET = {"PCM_16": 44, "FLOAT": 56}
DTYPES: dict[str, np.dtype] = {"PCM_16": np.dtype("<i2"), "FLOAT": np.dtype("<f4")}
_SMPL = struct.Struct("<4sI9I")
_SMPL_LOOP = struct.Struct("<6If")
LOOP_BYTES = _SMPL.size + _SMPL_LOOP.size
_LARGEST = 2**32 - 64
_UNFINISHED = 1 << 29  # bytes of a WAV without length that are read
_MOST = 1 << 27  # values read at once, where the time to read is limited
CHANNELS = 64
FASTEST = 768000  # Hz
CANCELLED = 0.5  # of the power of channels
_HEAD = 4096  # bytes in which the data of a WAV begins


def read(
    path: str | os.PathLike, rate: int | None = None, seconds: float | None = None
) -> tuple[np.ndarray, int]:
    """Reads a sound file as mono, see `folded`.

    Formats: whatever libsndfile knows (wav, flac, aiff, ogg, mp3 in newer versions).

    Args:
        path: the file.
        rate: the rate wanted [Hz]; the audio is resampled (soxr HQ) when the file has another.
            None: the file's.
        seconds: how much to read at most; None: all.

    Returns:
        Audio float32 [T], -1..1, and its rate [Hz].

    Raises:
        BadFile: the file is missing, a folder, or no sound file that can be read.
        BadValue: the rate wanted is not above 0.
    """
    audio, file_rate = read_channels(path, seconds)
    mono, _ = folded(audio)
    if rate is None or rate == file_rate:
        return mono, file_rate
    from notebank.audio.resample import resample

    return resample(mono, file_rate, rate), rate


def read_channels(path: str | os.PathLike, seconds: float | None = None) -> tuple[np.ndarray, int]:
    """Reads a sound file as it is: audio float32 [T, channels], and its rate [Hz].

    Args:
        path: the file.
        seconds: how much to read at most; None: all.

    Raises:
        BadFile: as `read`.
    """
    import soundfile  # imported here, so that banks open where libsndfile is missing

    path = Path(path)
    if not path.is_file():
        raise BadFile(f"{path} is {'a folder' if path.is_dir() else 'missing'}: give a sound file")
    try:
        audio, rate = _frames(path, seconds)
        if not audio.size and (finished := _finished(path)):
            audio, rate = _frames(finished, seconds)
    except (soundfile.LibsndfileError, RuntimeError) as error:
        reason = str(error).rpartition("': ")[2].strip()  # behind the file's path
        raise BadFile(
            f"{path.name} is no sound file that can be read (wav, flac, aiff, ogg, mp3): {reason}"
        ) from error
    return audio, rate


def folded(audio: np.ndarray) -> tuple[np.ndarray, int | None]:
    """Channels made one: their mean, or the loudest of them where in the mean they would cancel.

    Channels that have nothing in common add up to the sum of their powers, and so does a single one
    beside silence; a mean with less than CANCELLED of that has lost what is heard.

    Args:
        audio: float32 [T, channels].

    Returns:
        float32 [T], and the channel that was taken alone, None where all are mixed.

    >>> tone = np.sin(np.arange(1000, dtype=np.float32))
    >>> [folded(np.stack([tone, x * tone], 1))[1] for x in (1, 0, -0.2, -1, -2)]
    [None, None, None, 0, 1]
    """
    count = audio.shape[1]
    if count == 1 or not audio.size:
        return np.ascontiguousarray(audio[:, 0]), None
    mean, power = audio.mean(axis=1), np.square(audio).mean(axis=0)
    if count**2 * np.square(mean).mean() < CANCELLED * power.sum():
        loudest = int(power.argmax())
        return np.ascontiguousarray(audio[:, loudest]), loudest
    return mean, None


def _frames(source: Path | BinaryIO, seconds: float | None) -> tuple[np.ndarray, int]:
    import soundfile

    with soundfile.SoundFile(source) as file:
        _check_head(file, seconds)
        count = -1 if seconds is None else round(seconds * file.samplerate)
        return file.read(count, dtype="float32", always_2d=True), file.samplerate


def _check_head(file: "SoundFile", seconds: float | None) -> None:
    """BadFile where the header says what no recording has, before anything is read."""
    name = getattr(file.name, "name", file.name)
    if file.channels > CHANNELS:
        raise BadFile(f"{name} says it has {file.channels} channels: at most {CHANNELS} are read")
    if file.samplerate > FASTEST:
        raise BadFile(f"{name} says it has {file.samplerate} Hz: at most {FASTEST} Hz are read")
    if seconds is not None and seconds * file.samplerate * file.channels > _MOST:
        raise BadFile(
            f"{name} has {file.channels} channels of {file.samplerate} Hz: together at most "
            f"{_MOST / seconds:.0f} samples a second are read"
        )


def _finished(path: Path) -> BinaryIO | None:
    """A WAV whose recorder never wrote how long its data is (0), with the length that is there;
    None for other files."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    place = head.find(b"data\0\0\0\0", 12)
    rest = path.stat().st_size - place - 8
    if head[:4] != b"RIFF" or place < 0 or not 0 < rest <= _UNFINISHED:
        return None
    data = bytearray(path.read_bytes())
    struct.pack_into("<I", data, 4, len(data) - 8)
    struct.pack_into("<I", data, place + 4, rest)
    return io.BytesIO(data)


def write(
    path: str | os.PathLike,
    audio: np.ndarray,
    rate: int,
    subtype: str = "FLOAT",
    durable: bool = False,
    loop: Loop = NO_LOOP,
    pitch: int = 60,
) -> None:
    """Writes mono audio as a WAV, atomically.

    Args:
        path: the file; an older one is replaced.
        audio: [T], floats -1..1; int16 goes into PCM_16 unchanged, into FLOAT divided by 32768.
        rate: [Hz].
        subtype: FLOAT or PCM_16.
        durable: the file is on the disk before this returns, see `files.replacing`.
        loop: told in a `smpl` chunk behind the samples, with its slope as sampler data.
        pitch: MIDI, told there too.

    Raises:
        BadValue: the audio is not mono or too long for a WAV (4 GB), or the subtype is unknown.
        BadFile: the file cannot be written.
    """
    samples = to_subtype(audio, subtype)
    if samples.ndim != 1:
        raise BadValue(f"a WAV here is mono, [T]; got shape {list(samples.shape)}")
    with replacing(path, durable) as file:
        chunk = _smpl(loop, rate, pitch) if loop else b""
        write_header(file, samples.size, rate, subtype, len(chunk))
        file.write(samples.data if samples.size else b"")
        file.write(chunk)


def write_header(file: BinaryIO, frames: int, rate: int, subtype: str, behind: int = 0) -> None:
    """Writes the `DATA_OFFSET[subtype]` bytes that come before the samples of a mono WAV.

    Args:
        file: written to where it stands.
        frames: samples that will follow.
        rate: [Hz].
        subtype: FLOAT or PCM_16.
        behind: bytes of chunks that follow the samples.

    Raises:
        BadValue: so many samples are too long for a WAV (4 GB), or the subtype is unknown.
    """
    check_size(frames, subtype)
    width = DTYPES[subtype].itemsize
    tag = 3 if subtype == "FLOAT" else 1
    fact = struct.pack("<4sII", b"fact", 4, frames) if subtype == "FLOAT" else b""
    size = DATA_OFFSET[subtype] - 8 + frames * width + behind
    file.write(struct.pack("<4sI4s", b"RIFF", size, b"WAVE"))
    file.write(struct.pack("<4sIHHIIHH", b"fmt ", 16, tag, 1, rate, rate * width, width, 8 * width))
    file.write(fact + struct.pack("<4sI", b"data", frames * width))


def _smpl(loop: Loop, rate: int, pitch: int) -> bytes:
    """The chunk of a loop: MIDI Manufacturers Association, RIFF MIDI sample chunk."""
    last = loop.start + loop.length - 1
    head = _SMPL.pack(b"smpl", LOOP_BYTES - 8, 0, 0, round(1e9 / rate), pitch, 0, 0, 0, 1, 4)
    return head + _SMPL_LOOP.pack(0, 0, loop.start, last, 0, 0, loop.slope)


def read_loop(path: str | os.PathLike) -> Loop:
    """The first loop that a WAV tells of, its slope 0 where it is another maker's; NO_LOOP where it
    tells none. BadFile: it cannot be read."""
    try:
        with Path(path).open("rb") as file:
            if file.read(4) != b"RIFF" or file.seek(12) != 12:
                return NO_LOOP
            while len(head := file.read(8)) == 8:
                name, size = struct.unpack("<4sI", head)
                if name == b"smpl":
                    return _loop_in(file.read(min(size, LOOP_BYTES - 8)), size)
                file.seek(size + size % 2, os.SEEK_CUR)
    except OSError as error:
        raise BadFile(f"{path} cannot be read: {error.strerror or error}") from error
    return NO_LOOP


def _loop_in(chunk: bytes, size: int) -> Loop:
    """That of a `smpl` chunk of `size` bytes."""
    if len(chunk) < 60 or not struct.unpack_from("<I", chunk, 28)[0]:
        return NO_LOOP
    start, last = struct.unpack_from("<II", chunk, 44)
    ours = size == LOOP_BYTES - 8 == len(chunk)
    slope = struct.unpack_from("<f", chunk, 60)[0] if ours else 0.0
    return Loop(start, max(0, last + 1 - start), round(slope, 3))


def check_size(frames: int, subtype: str) -> None:
    """Raises BadValue where that many mono samples do not fit into a WAV."""
    _check_subtype(subtype)
    width = DTYPES[subtype].itemsize
    if frames * width > _LARGEST:
        raise BadValue(
            f"{frames} samples of {width} bytes do not fit into a WAV (4 GB): use 16 bits "
            "or fewer or shorter notes"
        )


def to_subtype(audio: np.ndarray, subtype: str) -> np.ndarray:
    """Audio as the samples of a subtype: FLOAT float32; PCM_16 int16 = round(32768 x), clipped to
    -32768..32767."""
    _check_subtype(subtype)
    audio = np.asarray(audio)
    if subtype == "PCM_16":
        if audio.dtype != np.int16:
            audio = np.array(audio, np.float32)
            audio *= np.float32(32768.0)
            np.clip(np.rint(audio, out=audio), -32768, 32767, out=audio)
    elif audio.dtype == np.int16:
        audio = audio / np.float32(32768.0)
    return np.ascontiguousarray(audio, DTYPES[subtype])


def _check_subtype(subtype: str) -> None:
    if subtype not in DTYPES:
        raise BadValue(f"a WAV is written as FLOAT or PCM_16, not {subtype}")
