import numpy as np
import pytest

from models.gansynth import correlation, fixture, imported
from notebank.audio.loudness import level
from notebank.errors import BadValue
from notebank.models.base import NoteRequest
from notebank.models.null import NullConfig, NullModel
from notebank.render.corner import ANYWHERE, Corner
from notebank.render.renderer import Renderer
from notebank.song import magentaclip
from notebank.song.casting import Instruments, spread
from notebank.song.phrase import Shape, levelled, render, shaped
from notebank.song.song import SongNote, read
from render.sounds import CapturingModel, SineSound
from render.test_hold import FixedModel
from song.songs import note, write

RATE = 16000


def corners(*latents) -> list[Corner]:
    return [Corner({ANYWHERE: np.asarray(z, np.float32)}, {}) for z in latents]


def one_sound() -> Instruments:
    return Instruments(corners([0, 0, 0, 0]), [0.0])


def test_notes_sound_at_their_times_to_the_sample():
    song = [SongNote(0.0, 0.2, 60, 127), SongNote(1.25, 1.5, 64, 127)]
    audio = render(Renderer(NullModel()), song, one_sound(), Shape(attack=0, release=0.1))
    assert audio.size == round(1.6 * RATE) and np.all(
        audio[round(0.3 * RATE) : round(1.25 * RATE)] == 0
    )
    assert np.any(audio[round(1.25 * RATE) : round(1.25 * RATE) + 40] != 0)


def test_velocity_is_level():
    song = [SongNote(0.0, 0.5, 60, 127), SongNote(1.0, 1.5, 60, 64)]
    audio = render(Renderer(NullModel()), song, one_sound())
    loud, soft = (level(audio[round(t * RATE) : round((t + 0.4) * RATE)], RATE) for t in (0, 1))
    assert soft - loud == pytest.approx(20 * np.log10(64 / 127), abs=0.05)


@pytest.mark.parametrize(
    "song",
    [
        [SongNote(0.0, 0.01, 60, 1)],
        [SongNote(3.0, 3.4, 60, 100)],
        [SongNote(0, 9, 60, 90), SongNote(0, 9, 60, 90)],
    ],
)
def test_any_song_has_its_true_peak_where_it_was_asked_for_and_no_nan(song):
    audio = render(Renderer(NullModel()), song, one_sound(), Shape(peak=0.5))
    between = np.abs(
        np.fft.irfft(np.fft.rfft(np.pad(audio, 512)), 8 * (audio.size + 1024)) * 8
    ).max()
    assert np.all(np.isfinite(audio)) and between == pytest.approx(0.5, rel=0.02)


def test_a_peak_below_zero_counts_as_much():
    wave = np.where(np.arange(4000) % 400 < 20, -0.8, 0.1).astype(np.float32)
    assert np.abs(levelled(wave, 0.5, RATE)).max() <= 0.5
    assert np.array_equal(levelled(np.zeros(100, np.float32), 0.5, RATE), np.zeros(100))


def test_a_note_longer_than_the_model_makes_is_held_to_its_end_in_the_song():
    audio = render(
        Renderer(FixedModel()), [SongNote(0.0, 7.0, 69, 100)], one_sound(), Shape(release=0.1)
    )
    assert audio.size == round(7.1 * RATE)
    assert np.abs(audio[-RATE : -round(0.2 * RATE)]).max() > 0.5 * np.abs(audio[:RATE]).max()


def test_a_raw_note_shorter_than_the_song_has_it_fades_out_at_its_end():
    audio = shaped(
        np.ones(1000, np.float32), SongNote(0, 10, 60, 127), Shape(attack=0, release=0.02), RATE
    )
    assert audio.size == 1000 and audio[-1] == pytest.approx(0, abs=1e-6) and audio[600] == 1


def test_a_note_of_a_song_is_the_pads_and_as_loud_beside_others_as_its_recording():
    renderer = Renderer(CapturingModel(NullConfig(length=8000)))
    loud, soft = (renderer.encode(SineSound({60: peak}, name=str(peak))) for peak in (0.2, 0.05))
    notes = [SongNote(0.0, 0.4, 60, 127), SongNote(1.0, 1.4, 60, 127)]
    audio = render(renderer, notes, Instruments([loud, soft], [0.0, 1.0]), Shape(release=0.1))
    first, second = (audio[round(t * RATE) :][:6400] for t in (0.0, 1.0))
    assert level(first, RATE) - level(second, RATE) == pytest.approx(20 * np.log10(4), abs=0.3)
    (note,) = renderer.cell([loud], [1.0], [60], 8000, velocity=127)
    assert np.allclose(first / first[500], note.audio[:6400] / note.audio[500], atol=1e-4)


def test_between_two_instruments_lies_the_way_from_one_to_the_other():
    here, there = both = corners([1, 0], [0, 1])
    way = Instruments(both, spread(2, 8.0))
    assert way.mix(2.0) == (both, [0.75, 0.25])
    for time, corner in ((0, here), (9, there), (-1, here)):
        assert way.mix(time) == ([corner], [1.0])
    assert Instruments([here], spread(1, 8.0)).mix(3) == ([here], [1.0])
    with pytest.raises(BadValue, match="rising times"):
        Instruments(both, [0.0, 0.0])


def test_a_song_without_notes_is_refused():
    with pytest.raises(BadValue, match="no note to play"):
        render(Renderer(NullModel()), [], one_sound())


@pytest.mark.parametrize(
    ("name", "seconds"), [("0p05", 0.05), ("0p5", 0.5), ("1", 1), ("2p9", 2.9), ("3", 3), ("5", 5)]
)
def test_magentas_envelopes_are_magentas(name, seconds):
    assert np.abs(magentaclip.envelope(seconds) - fixture("envelopes")[f"env_{name}"]).max() < 1e-7


def test_magentas_clip_comes_out_of_the_midi_file(tmp_path):
    reference = fixture("midi_path")
    columns = [reference[key] for key in ("start_times", "end_times", "pitches", "velocities")]
    events = [
        event
        for start, end, pitch, velocity in zip(*columns)
        for event in note(round(start * 960), round(end * 960), int(pitch), int(velocity))
    ]
    notes = magentaclip.playable(read(write(tmp_path / "song.mid", events)).notes)
    times = magentaclip.instrument_times(notes, float(reference["secs_per_instrument"]))
    assert np.allclose(times, reference["t_instruments"], atol=1e-12)
    latents = magentaclip.latents(notes, reference["z_instruments"], times)
    order = [int(np.flatnonzero(reference["pitches"] == n.pitch)[0]) for n in notes]
    assert np.allclose(latents, reference["z_notes"][order], atol=1e-12)
    made = dict(
        imported().decode(
            [
                NoteRequest(z.astype(np.float32), n.pitch, id=i)
                for i, (z, n) in enumerate(zip(latents, notes))
            ]
        )
    )
    clip = magentaclip.mix((made[i] for i in range(len(notes))), notes)
    assert clip.shape == reference["clip"].shape and correlation(clip, reference["clip"]) > 0.99999
    mixed = magentaclip.mix(reference["audio_notes"][order], notes)
    assert np.abs(mixed - reference["clip"]).max() < 1e-6


def test_where_magenta_would_fail_its_way_is_refused_with_a_way_out():
    with pytest.raises(BadValue, match=r"at least two instruments: give at most 1\.50 seconds"):
        magentaclip.instrument_times([SongNote(0, 3.0, 60, 100)], 2.0)
