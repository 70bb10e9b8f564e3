import numpy as np

from notebank.audio.pitch import detect
from notebank.bank import About, NoteBank, report


def bank(dtype=np.float32):
    """2 x 2 cells of A4 and A5; row 1 column 0 has its A4 60 cents sharp, row 1 column 1 is spoiled
    in every other way."""
    t = np.arange(8000) / 16000
    samples = (
        np.stack([0.5 * np.sin(2 * np.pi * 440 * k * t) for k in (1, 2)])[None, None]
        .repeat(2, 0)
        .repeat(2, 1)
    )
    samples[1, 0, 0] = 0.25 * np.sin(2 * np.pi * 440 * 2 ** (0.6 / 12) * t)
    samples[..., 0] = samples[..., -2:] = 0
    samples[1, 1, 0] = 0
    samples[1, 1, 1, -1] = 1
    valid = np.ones((2, 2, 2), bool)
    valid[0, 1, 0] = False
    scaled = np.clip(samples * 32768, -32768, 32767) if dtype == np.int16 else samples
    return NoteBank(
        scaled.astype(dtype), (69, 81), 16000, valid, About("null", ("a", "b", "c", "d"))
    )


def test_levels_and_what_is_wrong_are_told_with_their_places():
    for dtype in (np.float32, np.int16):
        lines = list(report.level_lines(bank(dtype)))
        assert lines[0].replace("-0.0", "0.0") == "peaks    -12.0 .. 0.0 dB, median -6.0"
        assert lines[1] == "warning  1 notes missing: row 0 column 1 pitch 69"
        assert lines[2] == "warning  1 notes silent: row 1 column 1 pitch 69"
        assert lines[3] == "warning  1 notes at full scale: row 1 column 1 pitch 81"
        assert (
            lines[4] == "warning  1 notes without guards: row 1 column 1 pitch 81"
            and len(lines) == 5
        )


def test_pitches_are_told_row_by_row_in_cents():
    lines = list(report.pitch_lines(bank(), detect))
    assert lines[0].split() == ["cents", "69", "81"]
    assert [float(cents) for cents in lines[1].split()[2:]] == [0, 0] and [
        float(cents) for cents in lines[2].split()[2:]
    ] == [60, 0]
    assert lines[3] == "in tune  6 of 8 notes within 50 cents, 1 without a clear pitch"
    assert lines[4] == "off      row 1 column 0 pitch 69"


def test_shape_origin_and_size_are_told():
    text = "\n".join(report.layout_lines(bank(np.int16)))
    assert (
        "2 rows x 2 columns" in text
        and "8 of 8000 samples (0.50 s at 16000 Hz), 16-bit, 0.1 MB" in text
    )
    assert "NW a  NE b  SW c  SE d  (bilinear weights)" in text and "warning" not in text
    odd = NoteBank(np.zeros((1, 1, 1, 60001), np.int16), (60,), 16000)
    assert "60001 is no multiple of 32" in "\n".join(report.layout_lines(odd))
