"""The functions that a notebook on NSynth calls, with Magenta's names and arguments, on our models.

    from notebank import fastgen
    audio = fastgen.load_audio("flute.wav", sample_length=32000)
    z = fastgen.encode(audio, "wavenet-ckpt.tar", 32000)            # [1, 62, 16]
    fastgen.synthesize(z, ["gen_flute.wav"], "wavenet-ckpt.tar")

A checkpoint is a TensorFlow one in any form (folder, prefix, `.index`, `.data`, `.tar`), or a model
of ours by name or file. `notebank.latent.mixture` and `notebank.latent.timing` play with what
`encode` gives.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

import numpy as np

from notebank import files
from notebank.audio import wav
from notebank.errors import BadFile, BadValue
from notebank.latent import npy
from notebank.models.base import DecodeOptions, NoteRequest
from notebank.models.device import pick_device
from notebank.models.wavenet.autoencoder import Tail, WavenetAutoencoder

RATE, HOP = 16000, 512
Paths = Sequence[str | os.PathLike]


def load_audio(
    path: str | os.PathLike, sample_length: int | None = 64000, sr: int = RATE
) -> np.ndarray:
    """A sound file of any format and rate as mono audio.

    Args:
        path: The file.
        sample_length: Samples that are kept at most, never padded; None: all.
        sr: The rate wanted [Hz].

    Returns:
        float32 [T], -1..1.

    Raises:
        BadFile: It is missing, or no sound file that can be read.
    """
    return wav.read(path, sr)[0][:sample_length]


def load_batch_audio(
    paths: Paths, sample_length: int | None = 64000
) -> np.ndarray | list[np.ndarray]:
    """Sound files as float32 [n, sample_length], cut or filled with silence at the end; None: a
    list, each [T] as long as it is."""
    clips = [load_audio(path, sample_length) for path in paths]
    return clips if sample_length is None else _rectangle(clips, sample_length)


def load_encoding(path: str | os.PathLike) -> np.ndarray:
    """A `.npy` of [frames, channels] or [1, frames, channels] as float32 [frames, channels]."""
    z = npy.read(path)
    z = z[0] if z.ndim == 3 and len(z) == 1 else z
    if z.ndim != 2:
        raise BadFile(f"{path}: expected the shape [frames, channels], got {list(z.shape)}")
    return z


def load_batch_encodings(
    paths: Paths, sample_length: int | None = None
) -> np.ndarray | list[np.ndarray]:
    """`.npy` files as a list of [frames, channels]; with `sample_length` (in FRAMES, as Magenta
    counts here) one array [n, sample_length, channels], cut or filled with zeros at the end."""
    tracks = [load_encoding(path) for path in paths]
    return tracks if sample_length is None else _rectangle(tracks, sample_length)


def save_encoding(path: str | os.PathLike, encoding: np.ndarray) -> None:
    """Writes [frames, channels] (or [1, frames, channels]) as a float32 `.npy`; it is there whole
    or not at all."""
    z = np.asarray(encoding, np.float32)
    with files.replacing(path) as file:
        np.save(file, z[0] if z.ndim == 3 and len(z) == 1 else z)


def save_batch(batch_audio: Iterable[np.ndarray], batch_save_paths: Paths) -> None:
    """Writes each clip [T] as a 32-bit float WAV at 16 kHz."""
    for audio, path in zip(batch_audio, batch_save_paths):
        wav.write(path, audio, RATE)


def load_model(checkpoint_path: str | os.PathLike, device: str = "auto") -> WavenetAutoencoder:
    """The WaveNet autoencoder of a checkpoint, on a device: auto, cpu, cuda, mps. The one last used
    is kept."""
    return _load(str(checkpoint_path), pick_device(device))


def encode(
    wav_data: np.ndarray | Sequence[np.ndarray],
    checkpoint_path: str | os.PathLike,
    sample_length: int | None = 64000,
    *,
    tail: Tail = "cut",
    device: str = "auto",
) -> np.ndarray | list[np.ndarray]:
    """Latents of audio at 16 kHz.

    Args:
        wav_data: A clip [T], several [B, T], or a list of clips [T_i].
        checkpoint_path: A TensorFlow checkpoint in any form, or a model of ours by name or file.
        sample_length: Samples of each clip that are encoded, from the first on; None: all.
        tail: "cut" drops samples after the last whole frame of 512, as Magenta does; "pad" fills
            that frame with silence.
        device: auto, cpu, cuda or mps.

    Returns:
        float32: [1, frames, 16] of a clip, [B, frames, 16] of several; of a list a list of
        [frames_i, 16].

    Raises:
        BadValue: The model is no WaveNet autoencoder, there is no such device, or a clip is not
            mono, not finite, empty, or holds no whole frame to keep.
        NotFound: There is neither a checkpoint nor a model of that name.
    """
    model = load_model(checkpoint_path, device)
    clips = (
        [wav_data] if isinstance(wav_data, np.ndarray) and wav_data.ndim == 1 else list(wav_data)
    )
    tracks = model.encode([clip[:sample_length] for clip in clips], tail=tail)
    return np.stack(tracks) if isinstance(wav_data, np.ndarray) else tracks


def synthesize(
    encodings: np.ndarray | Sequence[np.ndarray],
    save_paths: Paths,
    checkpoint_path: str | os.PathLike = "model.ckpt-200000",
    samples_per_save: int | None = None,
    *,
    temperature: float = 1.0,
    seed: int | None = None,
    device: str = "auto",
    precision: str = "auto",
) -> list[np.ndarray]:
    """Generates a clip of frames * 512 samples for each encoding.

    Each is written to its path (32-bit float WAV, 16 kHz) when it is finished.

    Args:
        encodings: [B, frames, 16], or a list of [frames_i, 16].
        save_paths: One for each.
        checkpoint_path: A TensorFlow checkpoint in any form, or a model of ours by name or file.
        samples_per_save: Rewrite unfinished files every so many samples, so that they can be heard
            while they grow.
        temperature: Below 1 is calmer.
        seed: Another seed, another performance; None takes that of pitch 60.
        device: auto, cpu, cuda or mps.
        precision: fp32 (auto), bf16 or int8: see docs/nsynth.md.

    Returns:
        All clips, float32 [T_i].

    Raises:
        BadValue: There are more encodings than paths or fewer, the model is no WaveNet
            autoencoder, or there is no such device.
        NotFound: There is neither a checkpoint nor a model of that name.
    """
    tracks = list(encodings)
    if len(tracks) != len(save_paths):
        raise BadValue(f"{len(tracks)} encodings need as many paths, not {len(save_paths)}")
    options = DecodeOptions(precision=precision, temperature=temperature)
    growing = _Growing(save_paths, tracks, samples_per_save) if samples_per_save else None
    clips: dict[int, np.ndarray] = {}
    for id, audio in load_model(checkpoint_path, device).decode(
        requests(tracks, seed), options, on_block=growing
    ):
        wav.write(save_paths[id], audio, RATE)
        clips[id] = audio
    return [clips[i] for i in range(len(tracks))]


def requests(tracks: Iterable[np.ndarray], seed: int | None = None) -> Iterator[NoteRequest]:
    """One note a track, as long as its frames last. Two equal tracks under one seed sound the
    same."""
    for id, z in enumerate(tracks):
        yield NoteRequest(
            np.asarray(z, np.float32), pitch=60, samples=len(z) * HOP, seed=seed, id=id
        )


@lru_cache(maxsize=1)
def _load(checkpoint: str, device: str) -> WavenetAutoencoder:
    from notebank.checkpoints import importers

    model = importers.find("magenta-nsynth", checkpoint)
    if not isinstance(model, WavenetAutoencoder):
        raise BadValue(f"'{checkpoint}' is a {model.info.kind} model; this needs a wavenet-ae")
    return model.to(device)


def _rectangle(rows: list[np.ndarray], length: int) -> np.ndarray:
    cut = [row[:length] for row in rows]
    return np.stack(
        [np.pad(row, [(0, length - len(row)), *[(0, 0)] * (row.ndim - 1)]) for row in cut]
    )


class _Growing:
    """An `on_block` that rewrites files while their notes grow."""

    def __init__(self, paths: Paths, tracks: Sequence[np.ndarray], every: int):
        self.paths, self.every = paths, every
        self.audio = [np.zeros(len(z) * HOP, np.float32) for z in tracks]

    def __call__(self, id: int, start: int, block: np.ndarray) -> None:
        end = start + len(block)
        self.audio[id][start:end] = block
        if end // self.every > start // self.every:
            wav.write(self.paths[id], self.audio[id][:end], RATE)
