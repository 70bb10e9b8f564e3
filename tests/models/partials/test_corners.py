"""A corner is its recording, what lies between two is one sound between them."""

import numpy as np
import pytest

from models.partials.recordings import RATE, bell, model, parameters, played, struck
from notebank.audio.measures.attack import rise
from notebank.audio.partials.level import broad, level, summed
from notebank.audio.resample import resample
from notebank.latent.blend import blend
from notebank.latent.corners import recorded_share
from notebank.models.partials import balance
from notebank.models.partials.balance import centroid
from notebank.models.partials.residual import Residual, added
from notebank.models.partials.track import Track
from notebank.render.cache import Cache
from notebank.render.store import ArrayStore


@pytest.fixture(scope="module")
def net():
    return model()


@pytest.fixture(scope="module")
def one(net):
    return net.capture(struck(), 60)


@pytest.fixture(scope="module")
def other(net):
    return net.capture(struck(261.0, 1.0), 60)


def error_db(made, wanted):
    return 20 * np.log10(np.std(made - wanted) / np.std(wanted))


def relative(bands):
    """Broad bands against all of them together [dB]."""
    return bands - summed(bands)[:, None, None]


def level_db(audio, second):
    part = audio[round(second * RATE) :][: RATE // 10]
    return 20 * np.log10(np.std(part))


@pytest.mark.parametrize("sound", [struck, bell])
def test_with_all_of_its_residual_a_note_is_the_recording_even_if_nothing_was_learnt(net, sound):
    recording = sound()
    z, captured = net.capture(recording, 60)
    assert error_db(played(net, z, (1.0, captured)), recording) < -30
    assert error_db(played(net, z), recording) > -10, "the network alone knows nothing"


def test_it_is_the_recording_at_another_rate_too(net, one):
    z, captured = one
    made = played(net, z, (1.0, captured), rate=44100, samples=44100)
    assert error_db(made, resample(struck(), RATE, 44100)) < -30


@pytest.mark.parametrize("weight", [0.25, 0.5, 0.75])
def test_between_two_corners_loudness_decay_and_pitch_lie_between_theirs(net, one, other, weight):
    (z, captured), (other_z, other_captured) = one, other
    mixed = blend([z, other_z], [weight, 1 - weight], net.info.latent.geometry)
    residual = (weight, captured), (1 - weight, other_captured)
    made = played(net, mixed, *residual)
    ends = struck(), struck(261.0, 1.0)
    for second in (0.2, 0.5, 0.8):
        low, high = sorted(level_db(end, second) for end in ends)
        assert low < level_db(made, second) < high
    note = parameters(net, mixed, *residual)
    hertz = note.f0 * note.ratios[0] * np.exp2(note.curve[40:60].mean() / 1200)
    assert 261.0 < hertz < 262.5


def test_a_free_partial_fades_with_the_weight_of_its_corner(net, one):
    z, captured = net.capture(bell(), 60)
    free = len(captured["free_ratios"])
    assert free
    whole, half, quarter = (
        parameters(net, z, (weight, captured), (1 - weight, one[1])) for weight in (1, 0.5, 0.25)
    )
    assert np.allclose(half.ratios[-free:], whole.ratios[-free:])
    loud = whole.levels[:, -free:] > -60
    levels = [note.levels[:, -free:][loud] for note in (whole, half, quarter)]
    faded = np.diff(levels, axis=0)
    assert np.all(np.quantile(faded, 0.8, 1) < -1.5), "6 dB, and what bands get"
    assert np.all(np.median(faded, 1) < -4)


def test_halfway_a_note_is_at_each_moment_as_loud_as_both_on_the_average(net, one):
    """Of partials that the other lacks the mean in dB is hardly anything."""
    bells = net.capture(bell(), 60)
    ends = [level(parameters(net, z, (1.0, captured))) for z, captured in (one, bells)]
    mixed = blend([one[0], bells[0]], [0.5, 0.5], net.info.latent.geometry)
    half = level(parameters(net, mixed, (0.5, one[1]), (0.5, bells[1])))
    assert half[4:40] == pytest.approx(np.mean(ends, 0)[4:40], abs=0.5)


def test_halfway_its_broad_bands_are_as_loud_as_both_on_the_average(net, one):
    """Whatever the network makes of the mean of both latents."""
    bells = net.capture(bell(), 60)
    ends = [broad(parameters(net, z, (1.0, captured))) for z, captured in (one, bells)]
    mixed = blend([one[0], bells[0]], [0.5, 0.5], net.info.latent.geometry)
    half = broad(parameters(net, mixed, (0.5, one[1]), (0.5, bells[1])))
    shapes = [relative(bands) for bands in (half, np.mean(ends, 0))]
    heard = np.mean(ends, 0)[4:40] > -60
    assert np.abs(shapes[0] - shapes[1])[4:40][heard].max() < 4


def test_halfway_noise_is_as_loud_as_both_on_the_average_whatever_partials_are(net):
    """Else what one has in partials the other's hiss makes up for."""
    (z, quiet), (other_z, loud) = (net.capture(struck(261.0, noise=n), 60) for n in (0.001, 0.01))
    mixed = blend([z, other_z], [0.5, 0.5], net.info.latent.geometry)
    ends = [broad(parameters(net, z, (1.0, one))) for z, one in ((z, quiet), (other_z, loud))]
    half = broad(parameters(net, mixed, (0.5, quiet), (0.5, loud)))
    noise = [bands[4:40, 1] for bands in (half, *ends)]
    assert np.abs(noise[0] - (noise[1] + noise[2]) / 2).max() < 1.5
    assert (noise[2] - noise[1]).min() > 10


@pytest.mark.parametrize("mix", [0.25, 0.5, 0.75])
def test_a_centroid_goes_straight_from_corner_to_corner(net, one, mix):
    bells = net.capture(bell(), 60)
    mixed = blend([one[0], bells[0]], [1 - mix, mix], net.info.latent.geometry)
    ends = [centroid(parameters(net, z, (1.0, captured))) for z, captured in (one, bells)]
    assert max(ends) > 1.3 * min(ends)
    found = centroid(parameters(net, mixed, (1 - mix, one[1]), (mix, bells[1])))
    assert found == pytest.approx(ends[0] ** (1 - mix) * ends[1] ** mix, rel=0.02)


def test_bands_stay_where_they_are_when_a_key_lies_far_from_its_recordings(net, one):
    z, captured = one
    louder = {**captured, "bands": captured["bands"] + 12 * np.eye(5)[1].astype(np.float32)}
    near, far = (
        [broad(parameters(net, z, (1.0, arrays), pitch=pitch)) for arrays in (captured, louder)]
        for pitch in (60, 67)
    )
    tilt = [relative(b) - relative(a) for a, b in (near, far)]
    assert np.abs(tilt[0][:40]).max() > 3
    assert np.abs(tilt[1][:40]).max() < 0.01


def test_between_two_sharp_beginnings_lie_sharp_ones_in_order(net):
    """Frames of 5 ms cannot tell these ends apart."""
    ends = [net.capture(struck(begin=begin, late=0.004), 60) for begin in (0.001, 0.01)]
    rises = []
    for mix in (0, 0.25, 0.5, 0.75, 1):
        z = blend([end[0] for end in ends], [1 - mix, mix], net.info.latent.geometry)
        made = played(net, z, (1 - mix, ends[0][1]), (mix, ends[1][1]))
        rises.append(rise(made, RATE))
    assert rises[0] < 6 < 9 < rises[-1]
    assert np.all(np.diff(rises) > 0.3), rises


def test_how_a_note_rises_between_corners_does_not_hang_on_where_it_is_begun_to_be_made(
    net, one, other
):
    mixed = blend([one[0], other[0]], [0.5, 0.5], net.info.latent.geometry)
    residual = (0.5, one[1]), (0.5, other[1])
    whole = played(net, mixed, *residual)
    for start, samples in ((0, 480), (240, 4800), (9600, 9600)):
        part = played(net, mixed, *residual, start=start, samples=samples)
        assert np.array_equal(part, whole[start : start + samples])


def test_what_weighs_nothing_adds_nothing(net, one, other):
    z, captured = one
    assert np.array_equal(played(net, z, (0.0, captured)), played(net, z))
    with_nothing = played(net, z, (1.0, captured), (0.0, other[1]))
    assert np.array_equal(with_nothing, played(net, z, (1.0, captured)))


def test_no_waveform_is_played_along_up_to_the_middle():
    assert recorded_share(0.3) == recorded_share(0.5) == 0
    assert 0 < recorded_share(0.75) < recorded_share(0.9) < recorded_share(1.0) == 1


def test_at_another_pitch_a_recording_s_body_stays_where_it_is(net, one):
    z, captured = one
    for pitch in (57, 64.5):
        note = parameters(net, z, (1.0, captured), pitch=pitch)
        assert note.f0 == pytest.approx(440 * 2 ** ((pitch - 69) / 12))
        audio = played(net, z, (1.0, captured), pitch=pitch)
        assert np.all(np.isfinite(audio)) and np.abs(audio).max() < 2


def test_the_farther_from_its_recording_the_less_of_its_levels_is_added(net, one, monkeypatch):
    """What a network gets wrong at one pitch it does not get wrong alike at all others."""
    monkeypatch.setattr(balance, "FAR", 1e-6)  # semitones: no bands are corrected
    part, track = Residual.of(one[1]), Track.of(one[0])

    def shape(made, pitch):
        """What is added to each partial, beside what all get."""
        note = added(made, track.loudness, [(1.0, part)], pitch=pitch)
        off = note.levels[:, : made.numbered] - made.levels
        return off - off.mean(1, keepdims=True)

    for pitch, share in ((60, 1.0), (63, 2**-0.5), (54, 0.5), (66, 0.5), (84, 0.5)):
        made = net.parameters(track, pitch)
        assert shape(made, pitch) == pytest.approx(share * shape(made, None), abs=0.01)
        assert np.abs(shape(made, None)).max() > 3


def test_what_was_captured_survives_being_arrays(one):
    captured = one[1]
    again = Residual.of(captured).arrays()
    assert again.keys() == captured.keys()
    assert all(np.array_equal(again[name], captured[name]) for name in captured)


def test_what_was_captured_survives_the_disk(net, one, tmp_path):
    z, captured = one
    ArrayStore(Cache(tmp_path, 1 << 28)).capture("key", lambda: captured)
    never = {}.__getitem__  # fails when it is called
    stored = ArrayStore(Cache(tmp_path, 1 << 28)).capture("key", lambda: never("captured"))
    assert stored is not captured
    note = played(net, z, (1.0, stored))
    assert np.array_equal(note, played(net, z, (1.0, captured)))
