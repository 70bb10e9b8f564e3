"""The model that draws instruments: its space, and what comes out of the shipped one."""

from itertools import pairwise

import numpy as np
import pytest

from models.partials.recordings import RATE, bell, model, played, struck
from notebank.audio.measures.attack import rise
from notebank.audio.pitch import detect
from notebank.audio.resample import resample
from notebank.checkpoints import catalogue, native
from notebank.errors import BadFile, BadValue
from notebank.evaluation import features
from notebank.latent.blend import blend
from notebank.models.partials.drawing.space import COMMON
from notebank.models.partials.track import Track
from notebank.training.partials import space

DRAWS = 10


@pytest.fixture(scope="module")
def fantasia():
    return native.load(catalogue.SHIPPED / catalogue.find("fantasia").name)


@pytest.fixture(scope="module")
def notes(fantasia):
    return [played(fantasia, z, samples=2 * RATE) for z in fantasia.sample(DRAWS, 5)]


def swelling(seconds):
    """The struck tone, begun that slowly."""
    return struck(decay=0.5) * np.minimum(np.arange(RATE) / (seconds * RATE), 1).astype(np.float32)


@pytest.fixture(scope="module")
def tracks():
    recordings = (struck(), bell(), swelling(0.1), swelling(0.4), struck(decay=12.0))
    return [Track.of(z) for z in model().encode(recordings, [60] * len(recordings))]


def test_the_file_is_small_and_what_its_name_says(fantasia):
    path = catalogue.find("fantasia")
    assert path.stem == f"fantasia-{fantasia.fingerprint[:8]}" and path.stat().st_size < 1_000_000
    assert path.stem in catalogue.card("fantasia").read_text()


def test_it_plays_the_network_of_concert(fantasia):
    concert = catalogue.load(catalogue.SHIPPED / catalogue.find("concert").name)
    state = fantasia.state()
    assert all(np.array_equal(state[name], array) for name, array in concert.state().items())


def test_draws_are_in_tune_and_heard(notes):
    for audio in notes:
        assert detect(resample(audio, RATE, 16000), 16000) == pytest.approx(60, abs=0.3)
        assert 0.02 < np.abs(audio).max() < 2


def test_it_can_draw_and_not_encode(fantasia):
    assert "sample" in fantasia.info.caps and "encode" not in fantasia.info.caps
    assert len(fantasia.sample(3, 0)) == 3


def test_draws_are_sharp_and_slow_and_no_two_alike(notes):
    rises = [rise(audio, RATE) for audio in notes]
    assert min(rises) < 20 and max(rises) > 200  # ms
    timbres = np.stack([features.timbre(resample(audio, RATE, features.RATE)) for audio in notes])
    apart = np.sqrt(np.square(timbres[:, None] - timbres[None]).mean(-1))
    others = apart[~np.eye(DRAWS, dtype=bool)]
    assert others.min() > 2.5 and others.mean() > 10  # dB; muse: 1.4, 10.2; real ones 14.8


def test_a_draw_has_sound_above_what_16_khz_can_hold(notes):
    spectra = np.stack([np.abs(np.fft.rfft(audio[:RATE])) for audio in notes])
    assert np.median(spectra[:, 9000:15000].max(1) / spectra.max(1)) > 1e-4


def test_a_draw_comes_at_any_rate_and_goes_round(fantasia):
    (z,) = fantasia.sample(1, 3)
    low = played(fantasia, z, samples=44100, rate=44100)
    assert detect(resample(low, 44100, 16000), 16000) == pytest.approx(60, abs=0.3)
    held = played(fantasia, z, samples=6 * RATE)
    assert held.size == 6 * RATE and np.all(np.isfinite(held))


def test_the_way_between_two_draws_has_no_jump(fantasia):
    ends = fantasia.sample(2, 1)
    way = [fantasia.space.track(blend(ends, (1 - t, t), "sphere")) for t in np.linspace(0, 1, 17)]
    steps = [np.abs(a.timbre - b.timbre).mean() for a, b in pairwise(way)]
    assert max(steps) < 0.4 * np.abs(way[0].timbre - way[-1].timbre).mean()


def test_the_middle_of_all_is_a_note_too(fantasia):
    audio = played(fantasia, np.zeros(48, np.float32), samples=RATE)
    assert detect(resample(audio, RATE, 16000), 16000) == pytest.approx(60, abs=0.3)


def test_a_space_has_the_attacks_and_bounds_of_what_it_was_fitted_to(tracks):
    found = space.fitted(tracks, 3, 12)
    rng = np.random.default_rng(0)
    drawn = [found.track(z) for z in rng.standard_normal((40, 3))]
    attacks = np.array([track.attack for track in drawn])
    own = np.array([track.attack for track in tracks])
    assert attacks.min() < COMMON < attacks.max() and attacks.max() < 2 * own.max()
    timbre = np.concatenate([track.timbre for track in drawn])
    assert np.all(timbre >= found.least) and np.all(timbre <= found.most)
    assert max(np.abs(track.detune).max() for track in drawn) <= 8 + 1e-6


def test_more_axes_than_notes_are_refused(tracks):
    with pytest.raises(BadValue, match="5 axes take more than 5 notes, not 5"):
        space.fitted(tracks, 5, 12)
    with pytest.raises(BadValue, match="not 0"):
        space.fitted(tracks, 3, 10**6)


def test_an_instrument_whose_first_note_is_off_pitch_is_not_learnt():
    steps = []
    instruments = iter([{60.0: struck(hertz=415.3)}, {60.0: struck(), 48.0: np.zeros(RATE)}])
    heard = [{60: notes[60.0], **notes} for notes in instruments]
    found = list(space.tracks_of(model(), iter(heard), lambda: steps.append(1)))
    assert len(steps) == 2 and len(found) == 1


def test_part_of_a_model_is_read_with_the_file_it_stands_upon(tracks, tmp_path):
    whole = model()
    below = native.save(whole, tmp_path, "toy")
    wide = [Track(**{**vars(t), "timbre": np.repeat(t.timbre, 3, 0)}) for t in tracks * 11]
    for number, track in enumerate(wide):  # no two alike
        track.timbre[:] += np.random.default_rng(number).normal(size=track.timbre.shape)
    made = space.drawing(whole, wide)
    path = native.save(made, tmp_path, "part", upon=below)
    assert native.load(path).fingerprint == made.fingerprint
    below.unlink()
    with pytest.raises(BadFile, match=r"toy-.* must lie beside it"):
        native.load(path)
