"""The verbs that live and offline rendering share: encode a sound into a corner (`encoder`), render
the notes of a cell."""

import copy
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

import numpy as np

from notebank.audio import loudness
from notebank.audio.partials.brightness import brightened
from notebank.audio.resample import resample
from notebank.errors import BadValue
from notebank.latent.blend import blend
from notebank.models.base import (
    CROSSFADE,
    Attributes,
    DecodeOptions,
    NoteModel,
    NoteRequest,
    Phases,
    YieldPoint,
)
from notebank.notes import NO_LOOP, Loop, default_seed, midi_to_hz
from notebank.render import post
from notebank.render.cache import Cache
from notebank.render.corner import Corner, at_velocity, blended_level, residual
from notebank.render.encoder import Encoder
from notebank.render.hold import looped, prolonged
from notebank.render.lanes import Lanes
from notebank.render.note_spec import NoteSpec
from notebank.render.progress import OnProgress, counted
from notebank.render.rendered import RenderedNote
from notebank.render.residual import Recordings, Residual
from notebank.render.store import NoteStore

__all__ = ["OnProgress", "Recordings", "RenderedNote", "Renderer"]


class Renderer(Encoder):
    """Encodes and renders with one model.

    Args:
        model: What decodes and encodes.
        cache: Where finished notes and encoded sounds are kept, or None.
        options: How notes are decoded.
        lanes: Who makes the notes of models that make one at a time; None: this thread, and others
            where cores are free.

    rate: [Hz] of the notes: the model's own; `at` gives a renderer with another.
    """

    def __init__(
        self,
        model: NoteModel,
        cache: Cache | None = None,
        options: DecodeOptions = DecodeOptions(),
        lanes: Lanes | None = None,
    ):
        super().__init__(model, cache)
        self._lanes = lanes or Lanes()
        self.rate = model.info.sample_rate
        self.options = options
        self._notes = NoteStore(cache, self.rate)

    def at(self, rate: int | None, attributes: Attributes = ()) -> "Renderer":
        """The same renderer for notes at another rate [Hz], None the model's own: a model with the
        cap `any-rate` synthesises them at it, the notes of others are resampled; and with these
        attributes. Encoded sounds are shared."""
        other = copy.copy(self)
        other.options = replace(self.options, attributes=attributes)
        other.rate = rate or self.model.info.sample_rate
        other._notes = NoteStore(self.cache, other.rate)
        return other

    @property
    def length(self) -> int:
        """Samples of a note unless told otherwise."""
        info = self.model.info
        return post.rounded(info.length.default * self.rate / info.sample_rate)

    def plays(self, pitch: float) -> bool:
        """Whether the model can make that pitch."""
        spec = self.model.info.pitch
        return spec.input == "none" or spec.low <= pitch <= spec.high

    def jobs(
        self,
        corners: Sequence[Corner | None],
        weights: Sequence[float] | np.ndarray,
        pitches: Iterable[int],
        samples: int | None = None,
        velocity: int = 100,
    ) -> list[NoteSpec]:
        """One job for each pitch at a place on the pad.

        Args:
            corners: Those of the pad; one of weight 0 may be None.
            weights: One for each corner.
            pitches: MIDI pitches.
            samples: Length of a note, rounded to a multiple of 32; None: the model's.
            velocity: 0..127.

        Returns:
            Jobs in the order of the pitches, each with the default seed of its pitch.

        Raises:
            BadValue: A corner that is heard has no sound yet.
        """
        heard = [(corner, weight) for corner, weight in zip(corners, weights) if weight > 0]
        used = [(corner, weight) for corner, weight in heard if corner is not None]
        if not used or len(used) < len(heard):
            raise BadValue(
                "a corner of the pad has no sound yet: choose sounds for all corners "
                "that are heard here"
            )
        used, velocity = at_velocity(used, velocity)
        return [self._job(used, pitch, self._samples(samples), velocity) for pitch in pitches]

    def render(
        self,
        jobs: Sequence[NoteSpec],
        yield_point: YieldPoint | None = None,
        on_progress: OnProgress | None = None,
    ) -> Iterator[RenderedNote]:
        """The notes, those in the cache first, the others as the model finishes them.

        Args:
            jobs: The notes to make.
            yield_point: As in `NoteModel.decode`.
            on_progress: on_progress(share): how much of all these notes is made, 0..1, told again
                and again by models that stream.

        Yields:
            Finished notes; those that were made are in the cache then.

        Raises:
            Cancelled: `yield_point` said so.
            NotebankError: The model gave audio that cannot be played.
        """
        names = [
            self._notes.name(job.key(self.model.fingerprint, self.model.info, self.options))
            for job in jobs
        ]
        missing = []
        for i, (job, name) in enumerate(zip(jobs, names)):
            found = self._notes.get(name, job.samples)
            if found is None:
                missing.append(job.request(i, self.model.info))
            else:
                audio, loop = found
                yield RenderedNote(job.pitch, audio, name, i, fresh=False, loop=loop)
        if self.model.alone and "stream" not in self.model.info.caps:

            def note(request: NoteRequest, look: YieldPoint | None) -> RenderedNote:
                i = request.id
                return self._note(request, jobs[i], names[i], look)

            yield from self._lanes.made(note, missing, yield_point)
        elif missing:
            on_block = on_progress and counted(on_progress, jobs, missing)
            begun = time.perf_counter()
            for i, raw in self.model.decode(
                missing, self.options, on_block=on_block, yield_point=yield_point
            ):
                yield self._finished(raw, jobs[i], names[i], i, begun)
                begun = time.perf_counter()

    def _note(
        self, request: NoteRequest, job: NoteSpec, name: str, look: YieldPoint | None
    ) -> RenderedNote:
        begun = time.perf_counter()
        ((i, raw),) = self.model.decode([request], self.options, yield_point=look)
        return self._finished(raw, job, name, i, begun)

    def _finished(
        self, raw: np.ndarray, job: NoteSpec, name: str, i: int, begun: float
    ) -> RenderedNote:
        """A note out of what the model made since `begun`, kept in the cache."""
        made = self._made(raw, job)
        note = post.finish(made, job.samples, job.level_db, self.rate, job.residual)
        if job.samples > self.length:
            post.release(note, self.rate)
        loop = NO_LOOP
        if job.sustain:
            note, loop = self.looped(note, job.pitch)
        kept = self._notes.put(name, note, loop)
        seconds = time.perf_counter() - begun
        return RenderedNote(job.pitch, note, kept, i, loop=loop, seconds=seconds)

    def continued(self, job: NoteSpec, yield_point: YieldPoint | None = None) -> RenderedNote:
        """A note from `job.start` on, for a key that is held, as loud as if it had been struck. A
        model with the cap `continue` goes on in `job.phases`; of the note of any other the rest
        from `start` on is taken.

        Args:
            job: Its `start` is above 0.
            yield_point: As in `NoteModel.decode`.

        Raises:
            Cancelled: `yield_point` said so.
            NotebankError: The model gave audio that cannot be played.
        """
        struck = replace(job, start=0, phases=None)
        name = self._notes.name(job.key(self.model.fingerprint, self.model.info, self.options))
        if "continue" in self.model.info.caps:
            as_struck = self.model.level(job.request(0, self.model.info))
            if as_struck is None:
                ((_, raw),) = self.raw([(0, struck)], yield_point)
                as_struck = loudness.level(raw, self.rate)
            ((_, raw),) = self.raw([(0, job)], yield_point)
            level = job.level_db + loudness.level(raw, self.rate) - as_struck
            note = post.finish(raw, job.samples, level, self.rate)
        else:
            whole = replace(struck, samples=job.start + job.samples)
            ((_, raw_whole),) = self.raw([(0, whole)], yield_point)
            as_struck = loudness.level(raw_whole[: job.samples], self.rate)
            level = job.level_db + loudness.level(raw_whole, self.rate) - as_struck
            made = post.finish(raw_whole, whole.samples, level, self.rate, job.residual)
            note = made[job.start :].copy()
            post.fade_in(note)
        loop = NO_LOOP
        if job.sustain:
            note, loop = self.looped(note, job.pitch, job.start)
        kept = self._notes.put(name, note, loop)
        return RenderedNote(job.pitch, note, kept, start=job.start, loop=loop)

    def phases(self, job: NoteSpec, at: int) -> Phases:
        """`NoteModel.phases` of a note, `at` in samples of the renderer's rate."""
        info = self.model.info
        if "continue" not in info.caps:
            return {}
        moment = round(at * job.made_at(info) / job.rate_of(info))
        return self.model.phases(job.request(0, info), moment)

    def raw(
        self, jobs: Iterable[tuple[int, NoteSpec]], yield_point: YieldPoint | None = None
    ) -> Iterator[tuple[int, np.ndarray]]:
        """(id, audio [samples]) of notes as the model makes them, before any finishing; neither
        read from the cache nor kept in it. jobs: (id, job), taken as the model gets to them, so
        there may be any number."""
        asked: dict[int, NoteSpec] = {}

        def requests() -> Iterator[NoteRequest]:
            for id, job in jobs:
                asked[id] = job
                yield job.request(id, self.model.info)

        for id, audio in self.model.decode(requests(), self.options, yield_point=yield_point):
            job = asked.pop(id)
            note = self._made(audio, job)[: job.samples]
            yield id, np.pad(note, (0, job.samples - note.size))

    def finish(
        self,
        raw: np.ndarray,
        corners: Sequence[Corner],
        weights: Sequence[float],
        pitch: int,
    ) -> np.ndarray:
        """A note that `raw` gave, finished as `render` does.

        Args:
            raw: [samples].
            corners: What was mixed, as `heard` gives them.
            weights: How much of each.
            pitch: MIDI pitch of the note.

        Returns:
            float32 [samples].
        """
        level, along = self._finish(corners, weights, pitch, raw.size)
        return post.finish(raw, raw.size, level, self.rate, along)

    def cell(
        self,
        corners: Sequence[Corner | None],
        weights: Sequence[float] | np.ndarray,
        pitches: Iterable[int],
        samples: int | None = None,
        velocity: int = 100,
        yield_point: YieldPoint | None = None,
        on_progress: OnProgress | None = None,
    ) -> Iterator[RenderedNote]:
        """The notes of one place on the pad: `render` of `jobs`.

        Args:
            corners: Those of the pad; one of weight 0 may be None.
            weights: One for each corner.
            pitches: MIDI pitches.
            samples: Length of a note, rounded to a multiple of 32; None: the model's.
            velocity: 0..127.
            yield_point: As in `NoteModel.decode`.
            on_progress: As in `render`.

        Returns:
            Finished notes, those in the cache first.

        Raises:
            BadValue: A corner that is heard has no sound yet.
        """
        return self.render(
            self.jobs(corners, weights, pitches, samples, velocity), yield_point, on_progress
        )

    def blend(
        self, corners: Mapping[int, Corner], weights: Sequence[float] | np.ndarray, pitch: float
    ) -> np.ndarray:
        """The latent at a place on the pad.

        Args:
            corners: By index 0..3; those of weight 0 may be missing.
            weights: One for each index.
            pitch: MIDI pitch; the recordings around it count.

        Returns:
            float32, of the model's latent shape, mixed by its geometry.

        Raises:
            BadValue: A corner has no latent yet, or the latents cannot be mixed.
        """
        used = [i for i in range(len(weights)) if weights[i] > 0]
        return blend(
            [corners[i].z(pitch) for i in used],
            [weights[i] for i in used],
            self.model.info.latent.geometry,
        )

    def _job(
        self, used: Sequence[tuple[Corner, float]], pitch: int, samples: int, velocity: int
    ) -> NoteSpec:
        corners, weights = zip(*used)
        z = blend([corner.z(pitch) for corner in corners], weights, self.model.info.latent.geometry)
        level, along = self._finish(corners, weights, pitch, samples)
        own = self.rate == self.model.info.sample_rate
        rate = None if own else self.rate
        total = sum(weights)
        parts = [part for corner, weight in used for part in corner.parts(pitch, weight / total)]
        seed = default_seed(pitch)
        return NoteSpec(z, pitch, velocity, samples, seed, level, rate, along, tuple(parts))

    def _finish(
        self, corners: Sequence[Corner], weights: Sequence[float], pitch: int, samples: int
    ) -> tuple[float, Residual | None]:
        """The level [dB] of a note of a mix, and what it is played along with."""
        level = blended_level(corners, weights, pitch, samples / self.rate)
        info = self.model.info
        if "residual" in info.caps:  # the model adds one itself
            return level, None
        band = self.rate if "any-rate" in info.caps else info.sample_rate
        return level, residual(corners, weights, pitch, band)

    def _samples(self, samples: int | None) -> int:
        return post.rounded(samples or self.length)

    def looped(self, note: np.ndarray, pitch: float, start: int = 0) -> tuple[np.ndarray, Loop]:
        """A finished note that goes on while its key is held, its loop in its samples.

        Args:
            note: float32 [samples]; one longer than a note is unless told otherwise has no loop.
            pitch: MIDI.
            start: Samples since its onset at which it begins.

        Returns:
            The note and its loop (see `hold.looped`): the model's, where it has the cap `sustain`
            and makes notes at this rate, else one that is found in the note.
        """
        info = self.model.info
        if note.size > self.length:
            return note, NO_LOOP
        place = NO_LOOP
        if "sustain" in info.caps and (self.rate == info.sample_rate or "any-rate" in info.caps):
            place = self.model.loop(pitch, note.size, self.rate)
            if place and start:  # whoever begins in the loop is in a lap at once
                first = max(place.start - start, round(CROSSFADE * self.rate))
                place = replace(place, start=first)
        end = note.size - post.GUARDS - round(post.FADE_OUT * self.rate)
        made, loop = looped(note, self.rate, place, end)
        if loop and not place:
            post.fade_out(made, note.size, self.rate)
        return made, loop.check(note.size)

    def _made(self, raw: np.ndarray, job: NoteSpec) -> np.ndarray:
        """What the model made for a job, [T] at the job's rate; where the job's length is more than
        the model has something to say about, held until then."""
        info = self.model.info
        made, wanted = job.made_at(info), job.rate_of(info)
        samples = -(-job.samples * made // wanted)
        raw, longest = post.checked(raw), info.longest(job.z)
        raw = prolonged(raw, samples, made) if longest and samples > longest else raw
        if "velocity" not in info.caps:
            raw = brightened(raw, made, midi_to_hz(job.pitch), job.velocity)
        if made == wanted:
            return raw
        # a step at either end would ring above the note's own peak
        smooth = raw[:samples].copy()
        post.fade(smooth, smooth.size, made)
        return resample(smooth, made, wanted, "VHQ")
