"""Colours of equal lightness around a wheel (OKLCH; B. Ottosson 2020), so that no hue looks louder
than another."""

import numpy as np

INK = "#e8e6e1"
PAPER = "#0d0f14"
FAINT = "#6d7280"


def wheel(turns: np.ndarray, lightness: float = 0.78, chroma: float = 0.14) -> np.ndarray:
    """Colours of the same lightness, by their hue.

    Args:
        turns: hues [*], in turns (cyclic); 0 is a warm red.
        lightness: of OKLCH, 0..1.
        chroma: of OKLCH; what sRGB cannot show is clipped.

    Returns:
        RGB 0..1 [*, 3].
    """
    angle = 2 * np.pi * (np.asarray(turns, np.float64) + 0.07)
    a, b = chroma * np.cos(angle), chroma * np.sin(angle)
    # OKLab -> cone responses -> linear sRGB -> sRGB
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    linear = np.stack(
        [
            4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
            -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
            -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
        ],
        axis=-1,
    )
    linear = np.clip(linear, 0, 1)
    return np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)


def paper() -> np.ndarray:
    """The background as RGB 0..1 [3]."""
    return np.array([int(PAPER[i : i + 2], 16) for i in (1, 3, 5)]) / 255
