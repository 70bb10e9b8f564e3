import numpy as np
import pytest

from models.wavenet.nets import FIXTURES, fixture, magenta
from notebank import fastgen
from notebank.audio import wav
from notebank.checkpoints import native
from notebank.errors import BadFile, BadValue, NotFound

REFERENCE = fixture("encode")


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))


def test_encode_gives_magentas_encoding_of_a_batch():
    z = fastgen.encode(REFERENCE["wav"], FIXTURES, 16000)
    assert z.shape == (2, 31, 16) and np.abs(z - REFERENCE["encoding"]).max() < 1e-5


def test_one_clip_is_a_batch_of_one_and_sample_length_cuts_it():
    assert (
        np.abs(fastgen.encode(REFERENCE["wav"][0], FIXTURES)[0] - REFERENCE["encoding"][0]).max()
        < 1e-5
    )
    assert fastgen.encode(REFERENCE["wav"][0], FIXTURES, 5000).shape == (1, 9, 16)
    assert fastgen.encode(REFERENCE["wav"][0], FIXTURES, 5000, tail="pad").shape == (1, 10, 16)


def test_a_list_of_clips_keeps_their_own_lengths():
    tracks = fastgen.encode([REFERENCE["wav"][0], REFERENCE["wav"][1][:3000]], FIXTURES)
    assert [z.shape for z in tracks] == [(31, 16), (5, 16)]


@pytest.mark.parametrize(
    "name",
    ["", "model.ckpt-200000", "model.ckpt-200000.index", "model.ckpt-200000.data-00000-of-00001"],
)
def test_every_form_of_a_checkpoint_opens_the_same_model(name):
    assert fastgen.load_model(FIXTURES / name).fingerprint == magenta().fingerprint


def test_a_model_of_ours_opens_by_name_and_by_file(tmp_path):
    path = native.save(magenta(), tmp_path / "home/models", "mine")
    assert fastgen.load_model("mine").fingerprint == magenta().fingerprint
    assert fastgen.load_model(path).fingerprint == magenta().fingerprint


def test_what_is_no_checkpoint_is_answered_with_what_there_is():
    with pytest.raises(
        NotFound,
        match=r"'nowhere/x' is neither a TensorFlow checkpoint .* nor a model: models are .*null",
    ):
        fastgen.load_model("nowhere/x")
    with pytest.raises(BadValue, match="devices are auto, cpu, cuda, mps, not 'abacus'"):
        fastgen.load_model(FIXTURES, "abacus")


def test_audio_of_any_rate_is_cut_but_never_padded(tmp_path):
    tone = np.sin(2 * np.pi * 440 * np.arange(44100) / 44100).astype(np.float32)
    wav.write(tmp_path / "a.wav", tone, 44100)
    audio = fastgen.load_audio(tmp_path / "a.wav")
    assert audio.size == 16000
    assert abs(np.fft.rfft(audio)).argmax() == 440
    assert fastgen.load_audio(tmp_path / "a.wav", 5000).size == 5000


def test_batches_are_rectangles_when_a_length_is_given(tmp_path):
    for name, n in (("a", 1000), ("b", 3000)):
        wav.write(tmp_path / f"{name}.wav", np.full(n, 0.5), 16000)
        fastgen.save_encoding(tmp_path / f"{name}.npy", np.ones((n // 500, 16)))
    sounds, tracks = ([tmp_path / f"{name}.{kind}" for name in "ab"] for kind in ("wav", "npy"))
    batch = fastgen.load_batch_audio(sounds, 2000)
    assert batch.shape == (2, 2000) and batch[0, 999] == 0.5 and not batch[0, 1000:].any()
    assert [clip.size for clip in fastgen.load_batch_audio(sounds, None)] == [1000, 3000]
    assert fastgen.load_batch_encodings(tracks, 4).shape == (2, 4, 16)
    assert [len(z) for z in fastgen.load_batch_encodings(tracks)] == [2, 6]


def test_encodings_come_back_from_disk_with_or_without_a_batch_axis(tmp_path):
    z = np.random.default_rng(0).normal(size=(7, 16)).astype(np.float32)
    fastgen.save_encoding(tmp_path / "z.npy", z[None])
    np.save(tmp_path / "double.npy", z[None].astype(np.float64))
    assert np.array_equal(fastgen.load_encoding(tmp_path / "z.npy"), z)
    assert np.array_equal(fastgen.load_encoding(tmp_path / "double.npy"), z)


@pytest.mark.parametrize(
    "array", [np.zeros(16), np.zeros((2, 3, 16)), np.array(["a"]), np.full((2, 16), np.nan)]
)
def test_a_file_that_is_no_encoding_is_refused(tmp_path, array):
    np.save(tmp_path / "z.npy", array)
    with pytest.raises(BadFile, match=r"the shape \[frames, channels\]|not numbers|NaN"):
        fastgen.load_encoding(tmp_path / "z.npy")


def test_synthesize_writes_clips_of_512_samples_a_frame(tmp_path):
    tracks = [REFERENCE["encoding"][0, :3], REFERENCE["encoding"][1, :2]]
    clips = fastgen.synthesize(tracks, [tmp_path / "a.wav", tmp_path / "b.wav"], FIXTURES)
    assert [clip.size for clip in clips] == [1536, 1024]
    assert np.array_equal(wav.read(tmp_path / "a.wav")[0], clips[0]) and np.ptp(clips[0]) > 0.1


def test_the_seed_decides_what_is_played(tmp_path):
    z = REFERENCE["encoding"][:1, :1]
    first, again, other, default = (
        fastgen.synthesize(z, [tmp_path / "a.wav"], FIXTURES, seed=seed)[0]
        for seed in (1, 1, 2, None)
    )
    assert np.array_equal(first, again) and not np.array_equal(first, other)
    assert np.array_equal(default, fastgen.synthesize(z, [tmp_path / "a.wav"], FIXTURES)[0])


def test_unfinished_files_can_be_heard_while_they_grow(tmp_path, monkeypatch):
    sizes = []
    monkeypatch.setattr(wav, "write", lambda path, audio, rate, **more: sizes.append(audio.size))
    fastgen.synthesize(
        REFERENCE["encoding"][:1, :2], [tmp_path / "a.wav"], FIXTURES, samples_per_save=256
    )
    assert sizes == [256, 512, 768, 1024, 1024]


def test_every_encoding_needs_its_path(tmp_path):
    with pytest.raises(BadValue, match="2 encodings need as many paths, not 1"):
        fastgen.synthesize(REFERENCE["encoding"], [tmp_path / "a.wav"], FIXTURES)
