import numpy as np
import pytest
import soundfile

from notebank.audio.loudness import TARGET, momentary
from notebank.audio.pitch import detect
from notebank.errors import BadFile, BadValue, NotebankError
from notebank.notes import DEFAULT_PITCHES
from notebank.sounds.library import Library


def tone(pitch, rate=44100, seconds=1.0, level=0.3):
    hz, t = 440 * 2 ** ((pitch - 69) / 12), np.arange(int(seconds * rate)) / rate
    fall = np.minimum(1, 40 * (seconds - t))  # a note that is cut off is told
    wave = np.sin(2 * np.pi * hz * t) + 0.3 * np.sin(4 * np.pi * hz * t)
    return level * wave * np.exp(-t) * fall


@pytest.fixture
def library(tmp_path):
    return Library([tmp_path / "mine"])


@pytest.fixture
def file(tmp_path):
    def make(name, audio, rate=44100, **kwargs):
        soundfile.write(tmp_path / name, audio, rate, **kwargs)
        return tmp_path / name

    return make


def test_recordings_named_by_pitch_become_a_sound_equally_loud_at_all_of_them(library, file):
    sound = library.add(
        "glass",
        [file("glass_48.wav", tone(48, level=0.1)), file("glass_60.wav", tone(60, level=0.4))],
        pitches=(48, 60),
    )
    assert sound.pitches == (48, 60) and sound.warnings == () and library.names() == ["glass"]
    low, high = sound.audio(48, 44100), sound.audio(60, 44100)
    for audio in (low, high):
        assert abs(momentary(audio, 44100) - TARGET) < 0.05
    assert abs(detect(low, 44100) - 48) < 0.02


def test_sounds_are_equally_loud_at_middle_c_whatever_their_peaks_are(library, file):
    click = 0.5 * tone(60)
    click[300:310] += 0.8
    calm = library.add("calm", [file("calm_60.wav", 0.02 * tone(60))], pitches=(60,))
    hard = library.add("hard", [file("hard_60.wav", click)], pitches=(60,))
    loud = [momentary(sound.audio(60, 44100), 44100) for sound in (calm, hard)]
    assert abs(loud[0] - loud[1]) < 0.1
    peaks = [np.abs(sound.audio(60, 44100)).max() for sound in (calm, hard)]
    assert peaks[1] > 2 * peaks[0]


def test_a_peak_that_would_be_cut_off_keeps_a_sound_softer(library, file):
    tick = 0.002 * tone(60)
    tick[500:520] += 0.5
    sound = library.add("tick", [file("tick.wav", tick)], 60, pitches=(60,))
    assert 0.85 < np.abs(sound.audio(60, 44100)).max() < 0.91
    assert momentary(sound.audio(60, 44100), 44100) < TARGET


@pytest.mark.parametrize("ending", ["wav", "flac", "aiff", "ogg"])
@pytest.mark.parametrize("rate", [11025, 48000, 96000])
def test_any_format_rate_and_number_of_channels_will_do(library, file, ending, rate):
    stereo = np.stack([tone(60, rate), 0.5 * tone(60, rate)], 1)
    sound = library.add("any", [file(f"any_60.{ending}", stereo, rate)])
    assert abs(detect(sound.audio(60, 16000), 16000) - 60) < 0.05


def test_stereo_channels_that_cancel_still_sound(library, file):
    sound = library.add("wide", [file("wide_60.wav", np.stack([tone(60), -tone(60)], 1))])
    assert abs(detect(sound.audio(60, 16000), 16000) - 60) < 0.05
    assert any(
        "wide_60.wav has channels that cancel each other: only channel" in line
        for line in sound.warnings
    )


def test_what_is_mixed_to_mono_is_told_in_one_line(library, file):
    wide = [np.stack([tone(pitch), 0.5 * tone(pitch)], 1) for pitch in (48, 60)]
    files = [file(f"wide_{pitch}.wav", both) for pitch, both in zip((48, 60), wide)]
    files.append(file("wide_72.wav", tone(72)))
    sound = library.add("wide", files, pitches=(48, 60, 72))
    assert sound.warnings == (
        "2 of the recordings are stereo, and mixed to mono: wide_48.wav, wide_60.wav",
    )


def test_a_pitch_comes_from_a_note_name_an_nsynth_name_or_the_sound_itself(library, file):
    for name, pitch in [
        ("A#3.wav", 58),
        ("flute_acoustic_002-077-100.wav", 77),
        ("hum.wav", 50),
        ("take_3.wav", 55),
        ("take_B2.wav", 64),
    ]:
        sound = library.add("x", [file(name, tone(pitch))], pitches=(), replace=True)
        assert sound.pitches == (pitch,), name


def test_a_pitch_that_the_user_says_is_believed(library, file):
    noise = 0.1 * np.random.default_rng(0).standard_normal(20000)
    assert library.add("snare", [file("snare.wav", noise)], 38, pitches=()).pitches == (38,)


def test_a_detected_recording_out_of_tune_is_tuned(library, file):
    sound = library.add("x", [file("x.wav", tone(60.3))], pitches=())
    assert (
        "was tuned to 60" in sound.warnings[0]
        and abs(detect(sound.audio(60, 44100), 44100) - 60) < 0.02
    )


def test_missing_pitches_are_filled_from_the_nearest_and_listed(library, file):
    sound = library.add("two", [file("a_40.wav", tone(40)), file("b_72.wav", tone(72))])
    assert sound.pitches == DEFAULT_PITCHES
    assert sound.warnings == (
        "no recording for these pitches, filled by resampling the nearest: "
        "36 44 48 52 56 from 40; 60 64 68 76 80 84 from 72",
    )
    for pitch in (36, 56, 60, 84):
        assert abs(detect(sound.audio(pitch, 44100), 44100) - pitch) < 0.05


def test_a_short_hit_filled_upwards_stays_long_enough_to_be_encoded(library, file):
    sound = library.add("kick", [file("kick_36.wav", tone(36, seconds=0.15))])
    assert all(sound.audio(pitch, 16000).size >= 1600 for pitch in sound.pitches)
    assert abs(detect(sound.audio(60, 16000), 16000) - 60) < 0.1


def test_silence_before_the_note_and_dc_are_removed(library, file):
    late = np.concatenate([np.zeros(22050), tone(60)]) + 0.05
    audio = library.add("late", [file("late_60.wav", late)], pitches=()).audio(60, 44100)
    assert np.abs(audio[:600]).max() > 0.1 and audio[0] == 0 and abs(audio.mean()) < 1e-3


def test_hours_are_cut_to_eight_seconds(library, file):
    sound = library.add(
        "long", [file("long_60.wav", np.tile(0.3 * np.sin(np.arange(8000)), 22), 8000)], pitches=()
    )
    assert sound.audio(60, 8000).size == 64000 and "longer than 8 s" in sound.warnings[0]


@pytest.mark.parametrize(
    "name, safe", [("808", "_808"), ("my flute", "my_flute"), ("flûte", "flute")]
)
def test_names_are_made_safe_for_pd_and_the_user_is_told(library, file, name, safe):
    sound = library.add(name, [file("a_60.wav", tone(60))], pitches=())
    assert (
        sound.name == safe
        and f"{name} is called {safe} here" in sound.warnings[0]
        and library.names() == [safe]
    )


def test_wrong_recordings_are_refused_by_file_name_and_leave_nothing(library, file, tmp_path):
    good = file("good_60.wav", tone(60))
    (tmp_path / "letter.wav").write_text("dear musician")
    (tmp_path / "zero.wav").write_bytes(b"")
    noise = 0.1 * np.random.default_rng(0).standard_normal(20000)
    nan = np.where(np.arange(9000) == 77, np.nan, tone(60)[:9000])
    cases = [
        (file("empty_60.wav", np.zeros(0)), "empty_60.wav is empty"),
        (file("silent_60.wav", np.zeros(44100)), "silent_60.wav is silent"),
        (file("dc_60.wav", np.full(44100, 0.5)), "dc_60.wav is silent"),
        (file("blip_60.wav", tone(60)[:900]), "blip_60.wav is too short: 0.020 s"),
        (file("click_60.wav", np.eye(1, 44100, 20000)[0]), "click_60.wav is too short"),
        (file("slow_60.wav", tone(60), 100), "slow_60.wav has a sample rate of 100 Hz"),
        (file("nan_60.wav", nan, subtype="FLOAT"), "nan_60.wav holds NaN"),
        (file("noise.wav", noise), "no pitch found in noise.wav"),
        (tmp_path / "letter.wav", "letter.wav is no sound file"),
        (tmp_path / "zero.wav", "zero.wav is no sound file"),
        (tmp_path / "nothing.wav", "nothing.wav is missing"),
        (tmp_path, "is a folder"),
    ]
    for path, text in cases:
        with pytest.raises(BadFile) as caught:
            library.add("x", [good, path])
        assert text in str(caught.value)
    assert library.names() == [] and not list((tmp_path).glob("mine/*"))


def test_two_recordings_of_one_pitch_or_one_pitch_for_two_are_refused(library, file):
    files = [file("a_60.wav", tone(60)), file("b_60.wav", tone(60))]
    with pytest.raises(BadValue, match=r"a_60\.wav and b_60\.wav are both pitch 60"):
        library.add("x", files)
    with pytest.raises(BadValue, match="one pitch for 2 files"):
        library.add("x", files, 60)
    with pytest.raises(NotebankError, match="at least one recording"):
        library.add("x", [])
    with pytest.raises(BadValue, match=r"outside 0\.\.127"):
        library.add("x", files[:1], 300)
    with pytest.raises(BadValue, match="no name"):
        library.add("///", files[:1])


def test_a_sound_is_only_replaced_when_asked_and_never_by_a_broken_one(library, file, tmp_path):
    first = library.add("x", [file("a_60.wav", tone(60))], pitches=())
    with pytest.raises(BadValue, match="already"):
        library.add("x", [file("b_62.wav", tone(62))])
    with pytest.raises(BadFile, match="silent"):
        library.add("x", [file("s_60.wav", np.zeros(44100))], replace=True)
    assert library.get("x").fingerprint == first.fingerprint
    assert library.add("x", [tmp_path / "b_62.wav"], pitches=(), replace=True).pitches == (62,)
    assert [p.name for p in (tmp_path / "mine").iterdir()] == ["x"]
