"""A patcher's face as SVG: for docs/max.md and for looking at it without Max.

Colours and shapes are like Max's, not the same.
"""

import re
from dataclasses import replace
from math import pi, sin
from xml.sax.saxutils import escape

from builder.contents import Contents
from builder.patcher import Box, Patcher

FRAME = 'fill="#ffffff" stroke="#9aa8af"'
STARTING = ("number", "flonum", "toggle", "textedit")  # show what they begin with
KEYS = 36  # white keys of five octaves and a C
BLACK = (0, 1, 3, 4, 5)  # white keys of an octave that a black one follows
BARS = 32


def svg(patcher: Patcher, contents: Contents) -> str:
    """The presentation of a patcher, with that of those in it."""
    width, height = patcher.size or (0, 0)
    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
            'font-family="Arial, Helvetica, sans-serif" font-size="12" fill="#2f3e46">',
            *_face(patcher, contents, []),
            "</svg>",
            "",
        )
    )


def _face(patcher: Patcher, contents: Contents, args: list[str]) -> list[str]:
    """args: what stands for #1, #2 … in it."""
    lines = []
    shown = reversed([box for box in patcher.boxes if box.show])  # the first one is the foremost
    for box in sorted(shown, key=lambda box: not box.more.get("background")):
        x, y = box.show[:2]
        width, height = box.show[2:]
        if box.patcher:
            inner = _face(contents.patchers[box.patcher], contents, box.more["args"])
            lines += [f'<svg x="{x}" y="{y}" width="{width}" height="{height}">', *inner, "</svg>"]
            continue
        start = _start(box, patcher) if box.kind in STARTING else ""
        lines += [
            f'<g transform="translate({x} {y})">',
            *_drawn(box, args),
            _text(start, 7, height / 2 + 4),
            "</g>",
        ]
    return lines


def _start(box: Box, patcher: Patcher) -> str:
    """What a message box says to it when the patch is opened; a toggle is crossed."""
    feeds = [
        source
        for source in _into(box, patcher)
        if box.kind != "textedit" or source.text == "prepend set"
    ]
    said = [
        source.text
        for feed in feeds
        for source in (feed, *_into(feed, patcher))
        if source.kind == "message"
    ]
    words = said[0].removeprefix("set ") if said else ""
    return {"1": "×", "0": ""}.get(words, words) if box.kind == "toggle" else words


def _into(box: Box, patcher: Patcher) -> list[Box]:
    return [cord.source for cord in patcher.cords if cord.target is box]


def _drawn(box: Box, args: list[str]) -> list[str]:
    text = re.sub(r"#([1-9])", lambda found: args[int(found[1]) - 1], box.text)
    return _DRAW.get(box.kind, _frame)(replace(box, text=text), *box.show[2:])


def _text(words: str, x: float, y: float) -> str:
    return f'<text x="{x}" y="{y}">{escape(words)}</text>'


def _frame(box: Box, width: float, height: float) -> list[str]:
    words = box.text or {"ezdac~": "audio"}.get(box.kind, "")
    clear = ' fill-opacity="0"' if box.kind == "dropfile" else ""
    return [
        f'<rect width="{width}" height="{height}" rx="3" {FRAME}{clear}/>',
        _text(words, 7, height / 2 + 4),
    ]


def _panel(box: Box, width: float, height: float) -> list[str]:
    return [f'<rect width="{width}" height="{height}" fill="#e4e9ec"/>']


def _comment(box: Box, width: float, height: float) -> list[str]:
    return [_text(box.text, 2, 14)]


def _pad(box: Box, width: float, height: float) -> list[str]:
    dot = f'<circle cx="{width / 2}" cy="{height / 2}" r="8" fill="#264653"/>'
    return [dot] if box.more.get("invisiblebkgnd") else [_ground(width, height), dot]


def _ground(width: float, height: float) -> str:
    return f'<rect width="{width}" height="{height}" fill="#d8e2e6" stroke="#9aa8af"/>'


def _keyboard(box: Box, width: float, height: float) -> list[str]:
    step = width / KEYS
    white = [
        f'<rect x="{i * step:.1f}" width="{step:.1f}" height="{height}" {FRAME}/>'
        for i in range(KEYS)
    ]
    black = [
        f'<rect x="{(i + 0.7) * step:.1f}" width="{0.6 * step:.1f}" '
        f'height="{height * 0.6}" fill="#2f3e46"/>'
        for i in range(KEYS - 1)
        if i % 7 in BLACK
    ]
    return white + black


def _dial(box: Box, width: float, height: float) -> list[str]:
    about = box.more["saved_attribute_attributes"]["valueof"]
    name, value = about["parameter_shortname"], f"{about['parameter_initial'][0]:g}"
    return [
        f'<circle cx="{width / 2}" cy="26" r="9" fill="none" stroke="#264653" stroke-width="3"/>',
        '<g font-size="9" text-anchor="middle">',
        _text(name, width / 2, 10),
        _text(value, width / 2, 46),
        "</g>",
    ]


def _menu(box: Box, width: float, height: float) -> list[str]:
    about = box.more.get("saved_attribute_attributes", {}).get("valueof", {})
    kept = about.get("parameter_enum")
    words = kept[0] if kept else " ".join(box.more.get("items", ["…"])).split(" , ")[0]
    return [
        f'<rect width="{width}" height="{height}" rx="3" {FRAME}/>',
        _text(words, 7, height / 2 + 4),
    ]


def _gain(box: Box, width: float, height: float) -> list[str]:
    return [
        *_frame(box, width, height),
        _text("gain", 16, 20),
        f'<rect x="{width / 3}" y="30" width="{width / 3}" height="{height - 38}" fill="#2a9d8f"/>',
    ]


def _multislider(box: Box, width: float, height: float) -> list[str]:
    """A latent, bars that fall, or one turn of a wave: as its range is that of numbers, of levels
    or of a signal. Whole bars are marks: every fourth is there."""
    low = box.more["setminmax"][0]
    if box.more.get("settype") == 0:
        return [*_frame(box, width, height), *_marks(box.more["size"], width, height)]
    if low < -1:
        return _latent(box, width, height)
    bars = _wave(width, height) if low else _falling(width, height)
    return [*_frame(box, width, height), *bars]


def _marks(size: int, width: float, height: float) -> list[str]:
    step = width / size
    return [
        f'<rect x="{i * step:.1f}" width="{step:.1f}" height="{height}" fill="#2a9d8f"/>'
        for i in range(0, size - 12, 4)
    ]


def _wave(width: float, height: float) -> list[str]:
    tops = [0.5 - 0.42 * sin(2 * pi * i / BARS) for i in range(BARS)]
    return [_bar(i, top * height, width, 2) for i, top in enumerate(tops)]


def _falling(width: float, height: float) -> list[str]:
    tops = [0.1 + 0.85 * i / BARS for i in range(BARS)]
    return [_bar(i, top * height, width, (1 - top) * height) for i, top in enumerate(tops)]


def _bar(i: int, y: float, width: float, height: float) -> str:
    return (
        f'<rect x="{i * width / BARS:.1f}" y="{y:.1f}" width="{width / BARS:.1f}" '
        f'height="{height:.1f}" fill="#264653"/>'
    )


def _dots(box: Box, width: float, height: float) -> list[str]:
    """As many as fit an even pattern: where they are is the model's affair."""
    places = [((i * 0.618034) % 1, (i + 0.5) / 90) for i in range(90)]
    dots = [
        f'<rect x="{10 + x * (width - 24):.1f}" y="{10 + y * (height - 24):.1f}" '
        'width="4" height="4" fill="#4a6572"/>'
        for x, y in places
    ]
    return [_ground(width, height), *dots]


def _fader(box: Box, width: float, height: float) -> list[str]:
    frame = f'<rect width="{width}" height="{height}" {FRAME}/>'
    place = f'x="0" y="{height / 2:g}" width="{width}" height="5"'
    if width > height:
        place = f'x="{width / 3:g}" y="0" width="5" height="{height}"'
    return [frame, f'<rect {place} fill="#264653"/>']


def _button(box: Box, width: float, height: float) -> list[str]:
    return [
        f'<rect width="{width}" height="{height}" rx="5" fill="#cfdadf" stroke="#9aa8af"/>',
        f'<text x="{width / 2:g}" y="{height / 2 + 4:g}" text-anchor="middle">'
        f"{escape(box.text)}</text>",
    ]


def _latent(box: Box, width: float, height: float) -> list[str]:
    """A row of numbers, or sliders that rest in the middle."""
    count, middle = box.more["size"], height / 2
    rest = box.more.get("setstyle")
    heights = [0.0 if rest else 0.3 * height * sin(3.7 * i) * sin(0.31 * i) for i in range(count)]
    step = width / count
    length = step - 2 if rest else 0.5
    path = "".join(
        f"{'M' if rest or i == 0 else 'L'}{i * step + 1:.1f} {middle - y:.1f}h{length:.1f}"
        for i, y in enumerate(heights)
    )
    return [
        f'<rect width="{width}" height="{height}" {FRAME}/>',
        f'<path d="{path}" fill="none" stroke="#264653"/>',
    ]


_DRAW = {
    "panel": _panel,
    "comment": _comment,
    "pictslider": _pad,
    "kslider": _keyboard,
    "live.gain~": _gain,
    "slider": _fader,
    "textbutton": _button,
    "multislider": _multislider,
    "lcd": _dots,
    "live.dial": _dial,
    "live.menu": _menu,
    "umenu": _menu,
}
