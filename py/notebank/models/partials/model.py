"""Notes at full band out of partials and noise, at any pitch, rate and length; corners that are
their recordings.

Analysis makes parameters of a recording, the network a latent of them; what the network cannot say
of them is kept beside it (`residual`). A note is the network's parameters for its latent, the
residuals of its corners by their weights, and their sound (`notebank.audio.partials`).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from notebank import threads
from notebank.audio import loudness
from notebank.audio.loops import SEAM, centred, closed, steady, unrolled
from notebank.audio.partials import looping
from notebank.audio.partials.analysis import RATE, analyse, rest, warm_up
from notebank.audio.partials.attack import WITHIN, attack, rise
from notebank.audio.partials.brightness import PLAIN
from notebank.audio.partials.frames import SPARSE, frame_count
from notebank.audio.partials.level import loudest, loudest_db, noisy, power
from notebank.audio.partials.noise import forget_white, noise
from notebank.audio.partials.note import FLOOR_DB, PARTIALS, PartialNote
from notebank.audio.partials.phases import phases, scattered, turned
from notebank.audio.partials.prolong import SECONDS, prolonged
from notebank.audio.partials.synthesis import partials
from notebank.audio.partials.vibrato import vibrato
from notebank.errors import BadFile, BadValue
from notebank.models import processor
from notebank.models.base import (
    CROSSFADE,
    Captured,
    LatentSpec,
    LengthSpec,
    ModelInfo,
    NoteRequest,
    Phases,
    PitchSpec,
    seed_of,
)
from notebank.models.partials import reach
from notebank.models.partials.along import risen, waveform
from notebank.models.partials.asked import lap_of, loop_of, rate_of, samples_of, taken_over
from notebank.models.partials.config import PartialsConfig
from notebank.models.partials.drawing.prior import Prior
from notebank.models.partials.fit import fitted
from notebank.models.partials.heard import Heard
from notebank.models.partials.plain import PlainNet, shapes
from notebank.models.partials.recent import Recent
from notebank.models.partials.residual import Residual, added, residual_of
from notebank.models.partials.scale import STRIDE
from notebank.models.partials.track import BESIDE, Track, detune
from notebank.models.partials.velocity import brighter, missing
from notebank.models.staged import StagedModel
from notebank.models.stored import Tensors, check_weights
from notebank.notes import NO_LOOP, Loop, midi_to_hz

if TYPE_CHECKING:
    from notebank.models.partials.network import OnDevice, PartialsNet

SEAM_S = 0.02  # of a loop of partials, whose ends meet anyhow
FADE_S = looping.FADE * SPARSE  # of a loop of noise


class PartialsModel(StagedModel):
    """Plays pitches low..high at any rate and length; a track that ends early is held."""

    alone = True
    hears_pitch = False
    kind = "partials"
    sizes: type[PartialsConfig] = PartialsConfig
    told: tuple[float, float] = (0, 127)  # MIDI pitches that the network is told of
    config: PartialsConfig

    def __init__(self, config: PartialsConfig = PartialsConfig()):
        threads.calm_blas()
        self.config = config
        columns = config.track + config.note + BESIDE
        self.info = ModelInfo(
            self.kind,
            RATE,
            LatentSpec((None, columns), geometry="timed"),
            PitchSpec("hz", config.low, config.high),
            LengthSpec(None, 1, round(SECONDS * RATE)),
            frozenset(
                {"encode", "seeded", "velocity", "sustain", "any-rate", "residual", "continue"}
            ),
        )
        self._weights: Tensors | None = None  # those that were loaded; the network has others
        self._device, self._recent = "cpu", Recent()
        self.prior: Prior | None = None

    @classmethod
    def from_config(
        cls, config: Mapping[str, Any], tensors: Tensors | None = None
    ) -> "PartialsModel":
        try:
            model = cls(cls.sizes(**config))
        except (TypeError, BadValue) as error:
            raise BadFile(f"this is no config of a {cls.kind} model: {error}") from error
        if tensors is not None:
            model.load(tensors)
        return model

    def load(self, tensors: Tensors) -> None:
        """Takes over weights by name, and a prior where there is one; names and shapes must
        match."""
        self._take({k: tensor for k, tensor in tensors.items() if not k.startswith("prior.")})
        self.take(Prior.of(tensors))

    def _take(self, weights: Tensors) -> None:
        check_weights(shapes(self.config), weights, self.kind)
        self._weights = {k: np.ascontiguousarray(v, np.float32) for k, v in weights.items()}
        self.__dict__.pop("net", None)

    @cached_property
    def net(self) -> "PartialsNet":
        """The network in PyTorch: to be trained, or to compute elsewhere than on the processor."""
        from notebank.models.partials.network import build

        return build(self.config, self._weights).to(self._device)

    @cached_property
    def _network(self) -> "PlainNet | OnDevice":
        if self._device != "cpu":
            from notebank.models.partials.network import OnDevice

            return OnDevice(self.net)
        return self._plain

    @cached_property
    def _plain(self) -> PlainNet:
        return PlainNet(self.config, self._own())

    def to(self, device: str) -> "PartialsModel":
        self._device = device
        self.__dict__.pop("_network", None)
        return super().to(device) if device != "cpu" or "net" in self.__dict__ else self

    def place(self) -> str:
        return super().place() if self._device != "cpu" else "cpu, NumPy"

    def processors(self) -> list[str]:
        return [processor.kind(with_torch=self._device != "cpu")]

    def take(self, prior: Prior | None) -> None:
        """Gets a prior, with which it can draw latents, or loses the one that it has."""
        self.prior = prior
        caps = self.info.caps - {"sample"} if prior is None else self.info.caps | {"sample"}
        self.info = replace(self.info, caps=caps)
        self.forget()

    def sample(self, n: int, seed: int) -> list[np.ndarray]:
        return super().sample(n, seed) if self.prior is None else self.prior.sample(n, seed)

    def forget(self) -> None:
        """Call this after the weights were changed from outside: what hangs on them goes."""
        for made in ("fingerprint", "_network", "_plain"):
            self.__dict__.pop(made, None)
        self._recent.clear()

    def rest(self) -> None:
        self._recent.clear()
        forget_white()

    def warm_up(self) -> None:
        warm_up()

    def state(self) -> dict[str, np.ndarray]:
        return self._own() | (self.prior.tensors() if self.prior else {})

    def _own(self) -> dict[str, np.ndarray]:
        """The network's weights, once it is there its own: they may have been trained."""
        if self._weights is not None and "net" not in self.__dict__:
            return dict(self._weights)
        return {k: tensor.detach().cpu().numpy() for k, tensor in self.net.state_dict().items()}

    def encode(
        self, audio: Sequence[np.ndarray], pitch: Sequence[float] | None = None
    ) -> list[np.ndarray]:
        """Latent tracks [steps, columns] of recordings [T], a step every second frame.

        Args:
            audio: Recordings at 48 kHz, mono, each beginning with its note.
            pitch: MIDI pitch of each, right to half a semitone.

        Returns:
            float32 tracks, see `track.Track`; short recordings are prolonged, see `prolong`.

        Raises:
            BadValue: The pitches are not told, or there is nothing to be heard.
        """
        if pitch is None or len(pitch) != len(audio):
            raise BadValue("a partials model must be told the pitch of each recording")
        none = np.zeros(0, np.float32)
        notes = [prolonged(analyse(x, RATE, p), none, RATE)[0] for x, p in zip(audio, pitch)]
        return [self.track(note, p).packed() for note, p in zip(notes, pitch)]

    def capture(self, audio: np.ndarray, pitch: float) -> tuple[np.ndarray, Captured]:
        audio = np.asarray(audio, np.float32)
        heard = analyse(audio, RATE, pitch)
        true, left = prolonged(heard, rest(audio, RATE, heard), RATE)
        track = self.track(true, pitch)
        residual = residual_of(true, self.parameters(track, pitch), pitch, track.loudness)
        begun = rise(audio, RATE)
        return track.packed(), replace(residual, rise=begun, rest=left, rate=RATE).arrays()

    def parameters(
        self, track: Track, pitch: float, velocity: float = PLAIN, told: float | None = None
    ) -> PartialNote:
        """What the network alone makes of a track.

        Args:
            track: Any.
            pitch: MIDI, low..high.
            velocity: 0..127.
            told: Another pitch that the network is told, see `reach`.

        Returns:
            Parameters with as many frames as the track has, phases `scattered`.
        """
        f0 = midi_to_hz(pitch)
        ratios = track.ratios(f0)
        hertz, z = (np.asarray(x, np.float32) for x in (ratios * f0, track.timbre))
        heard = float(np.clip(pitch if told is None else told, *self.told))
        levels, random = reach.levels(self._network, z, hertz, heard, (velocity - PLAIN) / 127)
        off = np.float32(track.loudness - loudest_db(power(levels)))
        return PartialNote(
            f0=f0,
            curve=track.curve.astype(np.float32),
            ratios=ratios,
            numbered=len(ratios),
            stiffness=track.stiffness,
            levels=np.maximum(levels + off, FLOOR_DB),
            phases=np.zeros_like(levels) + scattered(levels.shape[1]),
            noise=np.maximum(random + off, FLOOR_DB),
        )

    def note(self, request: NoteRequest) -> PartialNote:
        """The parameters of a note from its onset on, residuals in, the loop too."""
        return self._until(request, request.start + samples_of(request))

    def _until(self, request: NoteRequest, end: int) -> PartialNote:
        """A note's parameters from its onset to a sample."""
        played, going = self._played(request)
        count = frame_count(end / rate_of(request))
        return going.frames(count, going.slope) if going else played

    def round(self, request: NoteRequest) -> looping.Round | None:
        """How a note goes round; None where it does not."""
        return self._played(request)[1]

    def loop(self, pitch: float, samples: int, rate: int) -> Loop:
        return looping.place(pitch, samples, rate) if samples <= SECONDS * rate else NO_LOOP

    def phases(self, request: NoteRequest, at: int) -> Phases:
        vibrato, second = self._track(request).vibrato, at / rate_of(request) + CROSSFADE / 2
        note, going = self._played(request)
        found = going.phases(second) if going else phases(note, second)
        told = looping.turns(vibrato, going.lap, second) if going else vibrato.turns(second)
        return {**found, "vibrato": np.array(told)}

    def level(self, request: NoteRequest) -> float:
        rate, struck = rate_of(request), samples_of(request)
        note, samples = self._until(request, struck), min(struck, round(loudness.WINDOW * rate))
        first, begun = round(loudest(note, struck / rate) * rate), round(WITHIN * rate)
        if first < begun and request.residual:  # how it rises is known when it is made
            *_, made = self._sound(request, 0, max(begun, min(struck, begun + samples)))
            return loudness.level(risen(request, made)[:struck], rate)
        along, share = waveform(request, first, samples)
        tone = loudness.level(partials(note, samples, rate, first) + along, rate)
        return noisy(tone, note, first / rate, 1 - share**2)

    def _played(self, request: NoteRequest) -> tuple[PartialNote, looping.Round | None]:
        """A note's parameters until it goes round, and as it does: past SECONDS it always does."""
        return self._recent.played(request, self._make)

    def _make(self, request: NoteRequest) -> tuple[PartialNote, looping.Round | None]:
        track, lap = self._track(request), lap_of(request)
        parts = [(weight, Residual.of(arrays)) for weight, arrays in request.residual if weight]
        told, share = reach.within(request.pitch, parts), 0.0
        note = self.parameters(track, request.pitch, request.velocity, told)
        if request.velocity != PLAIN:
            plain = self.parameters(track, request.pitch, told=told)
            share = missing(note, plain, request.velocity)
        if parts:
            note = added(note, track.loudness, parts, track.attack, request.pitch)
        if share:
            note = brighter(note, request.velocity, share)
        going = looping.looped(note, track.vibrato, lap) if lap else None
        if request.phases and going:
            going = going.turned(request.phases, taken_over(request))
        elif request.phases:
            note = turned(note, request.phases, taken_over(request))
        return note, going

    def _track(self, request: NoteRequest) -> Track:
        """The track of a note, vibrating as it is told to; held after the end of a struck one. No
        shorter than what is captured, or the network's loudest moment could be another."""
        rate, lap = rate_of(request), lap_of(request)
        end, struck = request.start + samples_of(request), round(SECONDS * rate)
        samples = struck if lap else max(min(end, samples_of(request)), struck)
        steps = -(-frame_count(samples / rate) // STRIDE)
        z = np.asarray(request.z, np.float32)
        track = Track.of(z[np.minimum(np.arange(steps), len(z) - 1)])
        if not request.phases:
            return track
        told, second = float(request.phases["vibrato"]), taken_over(request)
        if lap is None:
            return replace(track, vibrato=track.vibrato.turned(told, second))
        return replace(track, vibrato=looping.turned(track.vibrato, lap, told, second))

    def _stages(self, request: NoteRequest) -> Iterator[np.ndarray]:
        start, end = request.start, request.start + samples_of(request)
        begun = round(WITHIN * rate_of(request))
        if start >= begun or not request.residual:
            yield from self._sound(request, start, end - start)
            return
        whole = np.zeros(0, np.float32)
        for whole in self._sound(request, 0, max(end, begun)):
            yield whole
        yield risen(request, whole)[start:end]

    def _sound(self, request: NoteRequest, start: int, samples: int) -> Iterator[np.ndarray]:
        """So many samples of a request's note from one on, after each stage of the work; of a loop
        one lap is made, however late it is."""
        rate = rate_of(request)
        played, going = self._played(request)
        yield np.zeros(0, np.float32)
        if going is None:
            tone = partials(played, samples, rate, start)
            yield tone
            yield tone + self._noise(request, played, start, samples)
            return
        loop, fade = loop_of(request), round(FADE_S * rate)
        laps = max(0, start - loop.start) // loop.length
        wanted = start - laps * loop.length
        begin, end = min(wanted, loop.start - fade - SEAM), loop.start + loop.length
        loop = Loop(loop.start - begin, loop.length, going.slope)
        made = going.frames(going.lap.last + 4)
        tone = partials(made, end - begin, rate, begin)
        closed(tone, loop, round(SEAM_S * rate), 1)
        yield tone
        random = self._noise(request, made, begin, end - begin, loop)
        closed(random, loop, fade, 0)
        whole = tone + random
        centred(whole, loop)
        out = unrolled(whole, loop, wanted - begin + samples, rate)[wanted - begin :]
        fallen = going.slope * laps * loop.length / rate
        yield out * np.float32(10 ** (fallen / 20))

    def _noise(
        self,
        request: NoteRequest,
        note: PartialNote,
        start: int,
        samples: int,
        loop: Loop = NO_LOOP,
    ) -> np.ndarray:
        """What a note has beside its partials from `start` on; in a loop its level is kept."""
        rate = rate_of(request)
        along, share = waveform(request, start, samples)
        if loop and share:
            steady(along, loop, round(FADE_S * rate), rate)
        random = noise(note.noise, note.hertz, samples, rate, seed_of(request), start)
        return along + np.float32(np.sqrt(1 - share**2)) * random

    def track(self, note: PartialNote, pitch: float) -> Track:
        """The track of an analysed note at a MIDI pitch, half a semitone off at most."""
        loudness = loudest_db(power(note.levels))
        heard = Heard.of(note, loudness, pitch)
        index = np.minimum(np.arange(len(heard.partials)), note.frames - 1)
        timbre = self._network.encode(heard.partials, heard.noise, heard.hertz, pitch)
        moving = note.curve[index] + 1200 * np.log2(note.f0 / midi_to_hz(pitch))
        found = vibrato(note.curve[: note.frames])
        return Track(
            fitted(self._plain, timbre, heard),
            loudness,
            note.stiffness,
            found,
            detune(note),
            moving - found.curve(len(index)),
            attack(note.levels[:, : note.numbered]),
        )

    def probe(self) -> None:
        columns = self.config.track + self.config.note
        empty = np.zeros((STRIDE, PARTIALS), np.float32)
        timbre = self._network.encode(empty, np.zeros((STRIDE, 2, 128), np.float32), empty[0], 60)
        if timbre.shape != (1, columns):
            shape = list(timbre.shape)
            raise BadFile(f"the encoder: expected one step of {columns} numbers, got shape {shape}")
        track = Track.of(np.zeros((1, columns + BESIDE), np.float32))
        got = self.parameters(track, self.config.low).levels
        if got.shape[0] != STRIDE or not np.isfinite(got).all():
            raise BadFile(f"the decoder: expected {STRIDE} finite frames, got shape {got.shape}")
