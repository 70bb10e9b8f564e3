"""Data sets that can be made by name: which font, which notes."""

from dataclasses import dataclass, field
from pathlib import Path

from notebank.data.make import Recipe
from notebank.data.programs import MUSESCORE
from notebank.data.soundfont import find_font
from notebank.errors import NotFound

_FOLDERS = tuple(
    Path(root) / kind
    for root in (
        "/usr/share/sounds",
        "/usr/local/share/sounds",
        "/usr/share",
        "/usr/local/share",
        "/opt/homebrew/share/sounds",
        "/opt/homebrew/share",
    )
    for kind in ("sf2", "sf3", "soundfonts")
)


@dataclass(frozen=True)
class Preset:
    """A recipe, the font's possible file names (best first), and the Debian package that has it."""

    fonts: tuple[str, ...]
    package: str
    recipe: Recipe = field(default_factory=Recipe)

    def font(self, path: Path | None = None) -> Path:
        """The font at `path`, else the first one that is installed."""
        if path is not None:
            return find_font(path)
        for place in (folder / name for name in self.fonts for folder in _FOLDERS):
            if place.is_file():
                return place
        raise NotFound(
            f"{self.fonts[0]} is not installed (Debian and Ubuntu: `sudo apt install "
            f"{self.package}`); "
            "if it lies elsewhere, give it with --soundfont FILE"
        )


PRESETS = {
    # To train and to test on: every semitone, four velocities.
    "default": Preset(("FluidR3_GM.sf2",), "fluid-soundfont-gm"),
    # To test on only: the programs for which this font has other recordings.
    "musescore": Preset(
        ("MuseScore_General_Full.sf3", "MuseScore_General.sf3", "MuseScore_General_Lite.sf3"),
        "musescore-general-soundfont",
        Recipe(MUSESCORE, tuple(range(36, 85, 4)), (50, 100), split="test"),
    ),
}

# full band: the lossless file first
_MUSESCORE_48 = Preset(
    ("MuseScore_General_Full.sf2", *PRESETS["musescore"].fonts),
    "musescore-general-soundfont-lossless",
)


def full_band_fonts() -> tuple[Path, ...]:
    """The fonts of the full-band set where they are installed; NotFound says how to get one."""
    return PRESETS["default"].font(), _MUSESCORE_48.font()
