"""What a user may say about a grid, whatever the command."""

from dataclasses import dataclass


@dataclass(frozen=True)
class GridOptions:
    """Options of a command; None, or nothing, where nothing was said.

    seconds: length of a note; rate: [Hz] of the notes; bits: 16 or 32, of bank.wav; forms:
    `folder`, `ons`; compat: the .bin as the Open NSynth Super's pipeline makes it; corners: sounds
    NW NE SW SE.
    """

    model: str | None = None
    resolution: int | None = None
    pitches: tuple[int, ...] | None = None
    seconds: float | None = None
    rate: int | None = None
    bits: int | None = None
    velocity: int | None = None
    forms: tuple[str, ...] = ()
    compat: bool | None = None
    engine: str = "auto"
    device: str = "auto"
    precision: str = "auto"
    temperature: float = 1.0
    corners: tuple[str, str, str, str] | None = None
