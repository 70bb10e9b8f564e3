"""A patcher's face as SVG: for docs/max.md and for looking at it without Max.

Colours and shapes are like Max's, not the same.
"""

import re
from dataclasses import replace
from math import pi, sin
from xml.sax.saxutils import escape

from builder.patcher import Box, Patcher
from sources import patchers

FRAME = 'fill="#ffffff" stroke="#9aa8af"'
STARTING = ("number", "flonum", "toggle", "textedit")  # show what they begin with
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
    shown = reversed([box for box in patcher.boxes if box.show])  # the first one is the foremost
    for box in sorted(shown, key=lambda box: not box.more.get("background")):
        x, y = box.show[:2]
        start = _start(box, patcher) if box.kind in STARTING else ""
        cut = f'<svg x="{x}" y="{y}" width="{box.show[2]}" height="{box.show[3]}">' if box.kind == "bpatcher" else ""
        lines += [cut or f'<g transform="translate({x} {y})">', *_drawn(box, known, args or []),
                  *([] if cut else [_text(start, 7, box.show[3] / 2 + 4)]), "</svg>" if cut else "</g>"]
    return lines


def _start(box: Box, patcher: Patcher) -> str:
    """What a message box says to it when the patch is opened; a toggle is crossed."""
    said = [feed.source for cord in patcher.cords if cord.target is box and (box.kind != "textedit" or cord.source.text == "prepend set")
            for feed in (cord, *(into for into in patcher.cords if into.target is cord.source)) if feed.source.kind == "message"]
    words = said[0].text.removeprefix("set ") if said else ""
    return {"1": "×", "0": ""}.get(words, words) if box.kind == "toggle" else words


def _drawn(box: Box, known: dict[str, Patcher], args: list[str]) -> list[str]:
    if box.kind == "bpatcher":
        return _face(known[box.more["name"].removesuffix(".maxpat")], known, box.more["args"])
    text = re.sub(r"#([1-9])", lambda found: args[int(found[1]) - 1], box.text)
    return _DRAW.get(box.kind, _frame)(replace(box, text=text), *box.show[2:])


def _text(words: str, x: float, y: float) -> str:
    return f'<text x="{x}" y="{y}">{escape(words)}</text>'


def _frame(box: Box, width: float, height: float) -> list[str]:
    words = box.text or {"ezdac~": "audio"}.get(box.kind, "")
    clear = ' fill-opacity="0"' if box.kind == "dropfile" else ""
    return [f'<rect width="{width}" height="{height}" rx="3" {FRAME}{clear}/>', _text(words, 7, height / 2 + 4)]


def _panel(box: Box, width: float, height: float) -> list[str]:
    return [f'<rect width="{width}" height="{height}" fill="#e4e9ec"/>']


def _comment(box: Box, width: float, height: float) -> list[str]:
    return [_text(box.text, 2, 14)]


def _pad(box: Box, width: float, height: float) -> list[str]:
    ground = [] if box.more.get("invisiblebkgnd") else [f'<rect width="{width}" height="{height}" fill="#d8e2e6" stroke="#9aa8af"/>']
    return [*ground,
            f'<circle cx="{width / 2}" cy="{height / 2}" r="8" fill="#264653"/>']


def _keyboard(box: Box, width: float, height: float) -> list[str]:
    step = width / KEYS
    white = [f'<rect x="{i * step:.1f}" width="{step:.1f}" height="{height}" {FRAME}/>' for i in range(KEYS)]
    black = [f'<rect x="{(i + 0.7) * step:.1f}" width="{0.6 * step:.1f}" height="{height * 0.6}" fill="#2f3e46"/>'
             for i in range(KEYS - 1) if i % 7 in BLACK]
    return white + black


def _dial(box: Box, width: float, height: float) -> list[str]:
    about = box.more["saved_attribute_attributes"]["valueof"]
    name, value = about["parameter_shortname"], f"{about['parameter_initial'][0]:g}"
    return [f'<circle cx="{width / 2}" cy="26" r="9" fill="none" stroke="#264653" stroke-width="3"/>',
            '<g font-size="9" text-anchor="middle">', _text(name, width / 2, 10), _text(value, width / 2, 46), "</g>"]


def _menu(box: Box, width: float, height: float) -> list[str]:
    kept = box.more.get("saved_attribute_attributes", {}).get("valueof", {}).get("parameter_enum")
    words = kept[0] if kept else " ".join(box.more.get("items", ["…"])).split(" , ")[0]
    return [f'<rect width="{width}" height="{height}" rx="3" {FRAME}/>', _text(words, 7, height / 2 + 4)]


def _gain(box: Box, width: float, height: float) -> list[str]:
    return [*_frame(box, width, height), _text("gain", 16, 20),
            f'<rect x="{width / 3}" y="30" width="{width / 3}" height="{height - 38}" fill="#2a9d8f"/>']


def _multislider(box: Box, width: float, height: float) -> list[str]:
    """Bars that fall, or one turn of a wave: as its range is that of levels or of a signal. Whole bars are marks: every fourth is there."""
    low, count = box.more["setminmax"][0], 32
    if box.more.get("settype") == 0:
        step = width / box.more["size"]
        marks = [f'<rect x="{i * step:.1f}" width="{step:.1f}" height="{height}" fill="#2a9d8f"/>'
                 for i in range(0, box.more["size"] - 12, 4)]
        return [*_frame(box, width, height), *marks]
    if low < -1:
        return _latent(box, width, height)
    heights = [0.5 - 0.42 * sin(2 * pi * i / count) if low else 0.1 + 0.85 * i / count for i in range(count)]
    tops = [f'<rect x="{i * width / count:.1f}" y="{top * height:.1f}" width="{width / count:.1f}" '
            f'height="{2 if low else (1 - top) * height:.1f}" fill="#264653"/>' for i, top in enumerate(heights)]
    return [*_frame(box, width, height), *tops]


def _dots(box: Box, width: float, height: float) -> list[str]:
    """As many as fit an even pattern: where they are is the model's affair."""
    places = [((i * 0.618034) % 1, (i + 0.5) / 90) for i in range(90)]
    dots = [f'<rect x="{10 + x * (width - 24):.1f}" y="{10 + y * (height - 24):.1f}" width="4" height="4" fill="#4a6572"/>'
            for x, y in places]
    return [f'<rect width="{width}" height="{height}" fill="#d8e2e6" stroke="#9aa8af"/>', *dots]


def _fader(box: Box, width: float, height: float) -> list[str]:
    lies = width > height
    x, y, across, down = (width / 3, 0, 5, height) if lies else (0, height / 2, width, 5)
    return [f'<rect width="{width}" height="{height}" {FRAME}/>',
            f'<rect x="{x:g}" y="{y:g}" width="{across}" height="{down}" fill="#264653"/>']


def _button(box: Box, width: float, height: float) -> list[str]:
    return [f'<rect width="{width}" height="{height}" rx="5" fill="#cfdadf" stroke="#9aa8af"/>',
            f'<text x="{width / 2:g}" y="{height / 2 + 4:g}" text-anchor="middle">{escape(box.text)}</text>']


def _latent(box: Box, width: float, height: float) -> list[str]:
    """A row of numbers, or sliders that rest in the middle."""
    count, middle = box.more["size"], height / 2
    rest = box.more.get("setstyle")
    heights = [0.0 if rest else 0.3 * height * sin(3.7 * i) * sin(0.31 * i) for i in range(count)]
    step = width / count
    length = step - 2 if rest else 0.5
    path = "".join(f"{'M' if rest or i == 0 else 'L'}{i * step + 1:.1f} {middle - y:.1f}h{length:.1f}" for i, y in enumerate(heights))
    return [f'<rect width="{width}" height="{height}" {FRAME}/>', f'<path d="{path}" fill="none" stroke="#264653"/>']


_DRAW = {"panel": _panel, "comment": _comment, "pictslider": _pad, "kslider": _keyboard, "live.gain~": _gain, "slider": _fader,
         "textbutton": _button, "multislider": _multislider, "lcd": _dots, "live.dial": _dial, "live.menu": _menu, "umenu": _menu}
