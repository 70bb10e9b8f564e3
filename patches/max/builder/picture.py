"""A patcher's face as SVG: for the README and for looking at it without Max. Colours and shapes are like Max's, not the same."""

import math
import re
from dataclasses import replace
from xml.sax.saxutils import escape

from builder.patcher import Box, Patcher
from sources import patchers

FRAME = 'fill="#ffffff" stroke="#9aa8af"'
KEYS = 36  # white keys of five octaves and a C
BLACK = (0, 1, 3, 4, 5)  # white keys of an octave that a black one follows


def svg(name: str) -> str:
    """The presentation of a patcher, with that of those in it."""
    known = {patcher.name: patcher for patcher in patchers()}
    width, height = known[name].size or (0, 0)
    return "\n".join((f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
                      'font-family="Arial, Helvetica, sans-serif" font-size="12" fill="#2f3e46">',
                      *_face(known[name], known), "</svg>", ""))


def _face(patcher: Patcher, known: dict[str, Patcher], args: list[str] | None = None) -> list[str]:
    """args: what stands for #1, #2 … in it."""
    lines = []
    for box in (box for box in patcher.boxes if box.show):
        x, y = box.show[:2]
        lines += [f'<g transform="translate({x} {y})">', *_drawn(box, known, args or []), "</g>"]
    return lines


def _drawn(box: Box, known: dict[str, Patcher], args: list[str]) -> list[str]:
    if box.kind == "bpatcher":
        return _face(known[box.more["name"].removesuffix(".maxpat")], known, box.more["args"])
    text = re.sub(r"#([1-9])", lambda found: args[int(found[1]) - 1], box.text)
    return _DRAW.get(box.kind, _frame)(replace(box, text=text), *box.show[2:])


def _text(words: str, x: float, y: float) -> str:
    return f'<text x="{x}" y="{y}">{escape(words)}</text>'


def _frame(box: Box, width: float, height: float) -> list[str]:
    words = box.text or {"umenu": "…", "flonum": "0.", "ezdac~": "audio", "number": "0", "textedit": "name"}.get(box.kind, "")
    clear = ' fill-opacity="0"' if box.kind == "dropfile" else ""
    return [f'<rect width="{width}" height="{height}" rx="3" {FRAME}{clear}/>', _text(words, 7, height / 2 + 4)]


def _panel(box: Box, width: float, height: float) -> list[str]:
    return [f'<rect width="{width}" height="{height}" fill="#e4e9ec"/>']


def _comment(box: Box, width: float, height: float) -> list[str]:
    return [_text(box.text, 2, 14)]


def _pad(box: Box, width: float, height: float) -> list[str]:
    return [f'<rect width="{width}" height="{height}" fill="#d8e2e6" stroke="#9aa8af"/>',
            f'<circle cx="{width / 2}" cy="{height / 2}" r="8" fill="#264653"/>']


def _keyboard(box: Box, width: float, height: float) -> list[str]:
    step = width / KEYS
    white = [f'<rect x="{i * step:.1f}" width="{step:.1f}" height="{height}" {FRAME}/>' for i in range(KEYS)]
    black = [f'<rect x="{(i + 0.7) * step:.1f}" width="{0.6 * step:.1f}" height="{height * 0.6}" fill="#2f3e46"/>'
             for i in range(KEYS - 1) if i % 7 in BLACK]
    return white + black


def _gain(box: Box, width: float, height: float) -> list[str]:
    return [*_frame(box, width, height), _text("gain", 16, 20),
            f'<rect x="{width / 3}" y="30" width="{width / 3}" height="{height - 38}" fill="#2a9d8f"/>']


def _fader(box: Box, width: float, height: float) -> list[str]:
    return [f'<rect width="{width}" height="{height}" {FRAME}/>', f'<rect x="{width / 3:g}" width="5" height="{height}" fill="#264653"/>']


def _button(box: Box, width: float, height: float) -> list[str]:
    return [f'<rect width="{width}" height="{height}" rx="5" fill="#cfdadf" stroke="#9aa8af"/>',
            f'<text x="{width / 2:g}" y="{height / 2 + 4:g}" text-anchor="middle">{escape(box.text)}</text>']


def _sliders(box: Box, width: float, height: float) -> list[str]:
    """A row of numbers, or sliders that rest in the middle."""
    count, middle = box.more["size"], height / 2
    rest = box.more.get("setstyle")
    heights = [0.0 if rest else 0.3 * height * math.sin(3.7 * i) * math.sin(0.31 * i) for i in range(count)]
    step = width / count
    length = step - 2 if rest else 0.5
    path = "".join(f"{'M' if rest or i == 0 else 'L'}{i * step + 1:.1f} {middle - y:.1f}h{length:.1f}" for i, y in enumerate(heights))
    return [f'<rect width="{width}" height="{height}" {FRAME}/>', f'<path d="{path}" fill="none" stroke="#264653"/>']


_DRAW = {"panel": _panel, "comment": _comment, "pictslider": _pad, "kslider": _keyboard, "live.gain~": _gain, "slider": _fader,
         "textbutton": _button, "multislider": _sliders}
