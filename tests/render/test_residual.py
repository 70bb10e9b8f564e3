"""At the corners the recorded attack and the band above the model's are heard."""

import numpy as np
import pytest

from notebank.audio.loudness import envelope, level
from notebank.models.null import NullConfig, NullModel
from notebank.notes import midi_to_hz
from notebank.render import corner, post, residual
from notebank.render.corner import Corner
from notebank.render.renderer import Renderer
from render.sounds import OneRateModel, SineSound

RATE = 48000
PITCH = 48


def tone(hz, seconds=1.0, turn=0.0, rate=RATE):
    t = np.arange(round(seconds * rate)) / rate
    return (0.1 * np.sin(2 * np.pi * (hz * t + turn))).astype(np.float32)


class Recorded:
    """One recording, at PITCH and RATE."""

    pitches = (PITCH,)

    def __init__(self, audio, mark="recorded"):
        self.recording = audio
        self.fingerprint = mark

    def audio(self, pitch, rate):
        assert rate == RATE
        return self.recording


def at_corner(audio, weight=1.0, pitch=PITCH, band=16000):
    sound = Recorded(audio, str(hash(audio.tobytes())))
    own = Corner({}, {PITCH: envelope(audio, RATE)}, "flat", sound)
    return corner.residual([own, Corner({}, {})], [weight, 1 - weight], pitch, band)


def around(audio, seconds, window=0.02):
    """Level [dB] of the `window` seconds around a moment."""
    first = round((seconds - window / 2) * RATE)
    part = audio[first : first + round(window * RATE)]
    return 10 * np.log10(np.mean(np.square(part, dtype=np.float64)))


def test_up_to_half_of_the_weight_nothing_is_played_along():
    recording = tone(midi_to_hz(PITCH))
    assert at_corner(recording, 0.5) is None
    assert at_corner(recording, 0.25) is None
    assert at_corner(recording, 0.75).share == pytest.approx(0.25)
    assert at_corner(recording, 1.0).share == 1


def test_at_a_corner_the_attack_is_the_recordings_and_the_rest_the_notes():
    hz = midi_to_hz(PITCH)
    noise = np.random.default_rng(0).normal(size=RATE).astype(np.float32)
    struck = tone(hz) + 0.2 * noise * np.exp(-np.arange(RATE) / 0.01 / RATE).astype(np.float32)
    note = tone(hz)
    played = at_corner(struck, band=RATE).added(note, RATE, level(struck, RATE))
    assert np.allclose(played[: RATE // 20], struck[: RATE // 20], atol=1e-4)
    rest = played[round(0.11 * RATE) :] / note[round(0.11 * RATE) :].max()
    assert np.allclose(rest, note[round(0.11 * RATE) :] / note.max(), atol=0.02)


@pytest.mark.parametrize("pitch", [36, 48, 84])
def test_no_dip_is_heard_where_the_note_follows_whatever_its_phase_is(pitch):
    hz, moments = midi_to_hz(pitch), np.arange(0.04, 0.16, 0.005)
    window = np.ceil(0.02 * hz) / hz  # whole periods
    for turn in np.arange(0, 1, 0.2):
        recording = tone(hz) + tone(2 * hz, turn=turn)
        note = tone(hz, turn=2 * turn) + tone(2 * hz, turn=5 * turn)
        source = residual.Source(Recorded(recording), f"{pitch} {turn}", pitch, pitch, RATE)
        for share in (0.1, 0.5, 1.0):
            along = residual.Residual(source, share, envelope(recording, RATE))
            played = along.added(note, RATE, level(note, RATE))
            heard = [around(played, moment, window) for moment in moments]
            assert min(heard) > around(note, 0.5, window) - 1.0
            assert max(heard) < around(note, 0.5, window) + 1.0


def test_the_band_above_the_models_comes_from_the_recording_by_its_share():
    hz = midi_to_hz(PITCH)
    recording = tone(hz) + 0.1 * tone(10000)
    note = tone(hz)
    for weight, share in ((1.0, 1.0), (0.75, 0.25)):
        played = at_corner(recording, weight).added(note, RATE, level(recording, RATE))
        steady = played[RATE // 2 :]
        high = 2 * abs(
            np.mean(steady * np.exp(-2j * np.pi * 10000 * np.arange(steady.size) / RATE))
        )
        assert high == pytest.approx(0.01 * share, rel=0.02)
    full = at_corner(recording, band=RATE).added(note, RATE, level(recording, RATE))
    assert np.abs(np.fft.rfft(full[RATE // 2 :] * np.hanning(RATE // 2)))[5000] < 1


def test_only_a_recording_within_a_semitone_is_played_along_and_at_the_notes_pitch():
    recording = tone(midi_to_hz(PITCH))
    assert at_corner(recording, pitch=PITCH + 2) is None
    along = at_corner(recording, pitch=PITCH + 1)
    low = along.source.parts(RATE).low
    other = tone(midi_to_hz(PITCH + 1), low.size / RATE)
    assert np.allclose(low[:4000], other[:4000], atol=2e-3)


def test_a_struck_note_has_the_level_of_its_recording_though_the_model_blunts_it():
    t = np.arange(RATE) / RATE
    recording = (tone(midi_to_hz(PITCH)) * 4 * np.exp(-t / 0.05)).astype(np.float32)
    blunt = (tone(midi_to_hz(PITCH)) * np.minimum(1, t / 0.05) * np.exp(-t / 0.1)).astype(
        np.float32
    )
    wanted = level(recording, RATE)
    note = post.finish(blunt, RATE, wanted, RATE, at_corner(recording))
    assert level(note, RATE) == pytest.approx(wanted, abs=0.5)


def test_corners_of_the_same_sound_count_together_and_one_with_a_latent_of_its_own_does_not():
    sound = SineSound({PITCH: 0.1})
    model = NullModel(NullConfig(length=8000))
    renderer = Renderer(model)
    own = renderer.encode(sound)
    (job,) = renderer.jobs([own] * 4, [0.25] * 4, [PITCH])
    assert job.residual.share == pytest.approx(1)
    other = own.with_latent(np.zeros(4, np.float32))
    (job,) = renderer.jobs([other] * 4, [0.25] * 4, [PITCH])
    assert job.residual is None


def test_the_share_and_the_recording_are_part_of_a_notes_name():
    renderer = Renderer(NullModel(NullConfig(length=8000)))
    ends = [renderer.encode(SineSound({PITCH: 0.1}, name=name)) for name in ("one", "two")]
    names = {
        renderer.jobs(ends, weights, [PITCH])[0].key("model", renderer.model.info, renderer.options)
        for weights in ([1, 0], [0.9, 0.1], [0.5, 0.5], [0.1, 0.9], [0, 1])
    }
    assert len(names) == 5


class Bright(SineSound):
    """A sound with a partial at 10 kHz, where rates have one."""

    def audio(self, pitch, rate):
        audio = super().audio(pitch, rate)
        high = 0.01 * np.sin(2 * np.pi * 10000 / rate * np.arange(audio.size))
        return audio + high.astype(np.float32) * (rate > 20000)


@pytest.mark.parametrize("pitch, heard", [(PITCH, 0.01), (PITCH + 2, 0.0)])
def test_a_note_at_the_clients_rate_has_the_band_that_its_model_lacks(pitch, heard):
    renderer = Renderer(OneRateModel(NullConfig(length=8000))).at(RATE)
    own = renderer.encode(Bright({PITCH: 0.1}))
    (note,) = renderer.cell([own], [1.0], [pitch])
    steady = note.audio[RATE // 4 : RATE * 2 // 5]
    high = 2 * abs(np.mean(steady * np.exp(-2j * np.pi * 10000 * np.arange(steady.size) / RATE)))
    assert high == pytest.approx(heard, abs=2e-4)
