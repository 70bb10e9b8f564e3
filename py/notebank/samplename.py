"""What the file names of sample packs claim: ONE grammar for all commands.

A stem is read from the most certain word to the least: NSynth's `-060-100`; then round robins,
takes, velocities, dynamics and microphones, which are taken out; then the last note name; then
numbers, at the end before those in front. What is left is the sound's name.
"""

import re
import unicodedata
from dataclasses import dataclass

_CUT = "\0"  # stands where something was taken out
_DIGITS = r"[_ -]?(\d{1,3})(?!\d)"
_LETTER = r"(?<![A-Za-z])"  # a word begins here: `v10` in `A0v10`, not in `vv10`
_NSYNTH = re.compile(r"-(\d{3})-(\d{3})$")  # instrument-pitch-velocity
_TEMPO = re.compile(rf"{_LETTER}(?:loop|bpm|tempo|beat)s?{_DIGITS}|\d[_ -]?bpm", re.I)
_TAKE = re.compile(rf"{_LETTER}(?:rr|round[_ -]?robin|robin|var|alt|take|tk){_DIGITS}", re.I)
_VELOCITY = re.compile(rf"{_LETTER}(?:velocity|vel){_DIGITS}", re.I)
_LAYER = re.compile(rf"{_LETTER}(?:vl|layer|lyr|v){_DIGITS}", re.I)
_DYNAMICS = {
    "ppp": 16, "pp": 33, "p": 49, "mp": 64, "mf": 80, "f": 96, "ff": 112, "fff": 126,
}  # fmt: skip
_DYNAMIC = re.compile(rf"{_LETTER}(p{{1,3}}|m[pf]|f{{1,3}})(?![A-Za-z0-9#])", re.I)
_IN_WORDS = {
    "pianissimo": 33, "mezzopiano": 64, "mezzoforte": 80, "forte": 96, "fortissimo": 112,
}  # fmt: skip
_IN_WORD = re.compile(
    rf"{_LETTER}(pianissimo|mezzo[_ -]?(?:piano|forte)|forte|fortissimo)(?![A-Za-z])", re.I
)
# what also names sounds (a soft pad, a piano) says how loud it is only behind a sound and its note
_BEHIND_NOTE = {"soft": 49, "piano": 49, "medium": 80, "loud": 112, "hard": 112}
_BEHIND = re.compile(rf"[_\-. ]({'|'.join(_BEHIND_NOTE)})(?![A-Za-z])", re.I)
MICROPHONES = ("main", "mix", "stereo", "close", "mono", "mid", "overhead", "far", "room")
_MICROPHONE = re.compile(rf"{_LETTER}({'|'.join(MICROPHONES)}|mic[_ -]?\d?)(?![A-Za-z0-9])", re.I)
# after the octave: no digit, and no word but one that begins with a capital
_NOTE = re.compile(
    rf"(?:{_LETTER}|(?<=[a-z])(?=[A-H]))"
    r"([A-Ha-h])((?i:#|b|(?<=[cdfga])i?s|(?<=[cdg])es|(?<=e)s|[_ -]?(?:sharp|flat)))?"
    r"(?:(?<=[#PTpt])[_ ])?(-?\d)(?!\d|[a-z]|[A-Z](?![a-z]))"
)
_KEY = re.compile(rf"{_LETTER}(?:midi|note|key|pitch|root){_DIGITS}", re.I)
_NUMBERS = re.compile(r"(?:(?:^|[_\-. ])\d{1,3})+$")
_IN_FRONT = re.compile(rf"^[{_CUT}_\-. ]*(\d{{2,3}})(?:[_\-. ](\d{{2,3}}))?(?=[{_CUT}_\-. ])")
_ORDINAL = re.compile(r"^0\d{1,2}[_\-. ]+(?=.)")  # `01_flute_C4`
_PADDED = re.compile(r"[_\-. ](0\d)$")  # `marimba_C2_loud_01`
_STEPS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11, "H": 11}
_SIGNS = {"#": 1, "s": 1, "is": 1, "sharp": 1, "b": -1, "es": -1, "flat": -1, "": 0}
_LOWEST_NUMBER = 12  # 16 Hz; `take_3` counts takes
_PIANO = range(21, 109)
_MOST_LAYERS = 20  # `v10` is a layer, `v100` a velocity


@dataclass(frozen=True)
class SampleName:
    """What a stem claims. `sound`: the rest of it, "" where nothing is left; `pitch`: MIDI, None;
    `is_note`: it was a note name, C4 read as 60; `velocity`: 1..127, None; `layer`: the number of
    a velocity layer, counted from the softest, None; `take`: tells apart what is else the same
    (round robin, microphone), smallest first."""

    sound: str
    pitch: int | None = None
    is_note: bool = False
    velocity: int | None = None
    layer: int | None = None
    take: tuple[int, int] = (0, 0)


class _Rest:
    """A stem from which word after word is taken."""

    def __init__(self, text: str):
        self.text = text

    def take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """The last match, which is cut out."""
        match = None
        for match in pattern.finditer(self.text):  # noqa: B007
            pass
        if match:
            self.text = self.text[: match.start()] + _CUT + self.text[match.end() :]
        return match

    def number(self, pattern: re.Pattern[str]) -> int | None:
        match = self.take(pattern)
        return int(match[1]) if match else None

    def name(self) -> str:
        return re.sub(rf"[_\-. ]*{_CUT}[_\-. {_CUT}]*", "_", self.text).strip("_-. ")


def read(stem: str) -> SampleName:
    """What a file's stem claims.

    >>> def claims(stem):
    ...     name = read(stem)
    ...     return name.sound, name.pitch, name.velocity or name.layer
    >>> [claims(stem) for stem in ("flute_C4", "Piano.ff.Bb1", "60", "As1", "flute a♯3")]
    [('flute', 60, None), ('Piano', 34, 112), ('', 60, None), ('', 34, None), ('flute', 58, None)]
    >>> [claims(stem) for stem in ("A0v10", "v120_flute-H3", "harp_C4_100", "harp_vl2_rr1_e2")]
    [('', 21, 10), ('flute', 59, 120), ('harp', 60, 100), ('harp', 40, 2)]
    >>> [claims(stem) for stem in ("acousticguitar_60_110", "flute_acoustic_002-077-100")]
    [('acousticguitar', 60, 110), ('flute_acoustic_002', 77, 100)]
    >>> [claims(stem) for stem in ("take_3", "vox_take_12", "loop_120", "flute60", "x_200")]
    [('take_3', None, None), ('vox', None, None), ('loop_120', None, None), \
('flute60', None, None), ('x_200', None, None)]
    """
    stem = unicodedata.normalize("NFC", stem).replace("♯", "#").replace("♭", "b").strip()
    nsynth = _NSYNTH.search(stem)
    if nsynth and max(int(nsynth[1]), int(nsynth[2])) <= 127:
        sound = stem[: nsynth.start()]
        return SampleName(sound, int(nsynth[1]), velocity=int(nsynth[2]))
    rest = _Rest(stem)
    has_tempo = bool(_TEMPO.search(stem))
    robin = rest.number(_TAKE)
    velocity, layer = rest.number(_VELOCITY), rest.number(_LAYER)
    if layer is not None and layer > _MOST_LAYERS:
        velocity, layer = layer, None
    dynamic, microphone = _dynamic(rest), rest.take(_MICROPHONE)
    note = rest.take(_NOTE)
    pitch, said, count = _in_numbers(rest) if not (note or has_tempo) else (None, None, None)
    if note:
        dynamic = _behind(rest, note.start()) if dynamic is None else dynamic
        pitch = _note(note[1], note[2] or "", int(note[3]))
        said, count = _beside_note(rest, pitch)
    velocity = dynamic if velocity is None else velocity
    velocity = said if velocity is None else velocity
    robin = count if robin is None else robin
    sound = rest.name() or ("" if pitch is not None else stem)
    return SampleName(
        sound,
        pitch,
        bool(note),
        velocity if velocity is None else min(max(velocity, 1), 127),
        layer,
        (_rank(microphone), robin or 0),
    )


def parse_note(text: str) -> int | None:
    """The MIDI pitch of a note name alone, C4 = 60; None where it is none.

    >>> [parse_note(text) for text in ("c4", "F#3", "D♭-1", "Bb2", "H2", "61", "C4x")]
    [60, 54, 1, 46, 47, None, None]
    """
    match = _NOTE.fullmatch(text.strip().replace("♯", "#").replace("♭", "b"))
    return _note(match[1], match[2] or "", int(match[3])) if match else None


def _note(letter: str, sign: str, octave: int) -> int:
    octave = octave if octave >= -2 else -octave  # `C-4`: the hyphen parts
    sign = sign.lower().strip("_ -")
    sign = "es" if (letter.upper(), sign) == ("E", "s") else sign  # no pack says E sharp
    return 12 * (octave + 1) + _STEPS[letter.upper()] + _SIGNS[sign]


def _dynamic(rest: _Rest) -> int | None:
    """The velocity that `mf` or `mezzo-forte` stands for."""
    sign = rest.take(_DYNAMIC)
    if sign:
        return _DYNAMICS[sign[1].lower()]
    word = rest.take(_IN_WORD)
    return _IN_WORDS[re.sub("[_ -]", "", word[1].lower())] if word else None


def _behind(rest: _Rest, at: int) -> int | None:
    """The velocity of a word behind the note that was cut out at that place."""
    word = _BEHIND.search(rest.text, at) if re.search("[A-Za-z]", rest.text[:at]) else None
    if word is None:
        return None
    rest.text = rest.text[: word.start()] + _CUT + rest.text[word.end() :]
    return _BEHIND_NOTE[word[1].lower()]


def _rank(microphone: re.Match[str] | None) -> int:
    """Which microphone comes first: unnamed, then as listed."""
    if not microphone:
        return 0
    word = microphone[1].lower()
    if word in MICROPHONES:
        return 1 + MICROPHONES.index(word)
    return 1 + int(word[-1]) if word[-1].isdigit() else 1


def _beside_note(rest: _Rest, pitch: int) -> tuple[int | None, int | None]:
    """Velocity and round robin in the bare numbers around a note name that was cut out."""
    rest.text = _ORDINAL.sub("", rest.text)
    velocity, robin = None, rest.number(_PADDED)
    after = re.compile(rf"(?<={_CUT})[_\-. ](\d{{1,3}})(?![A-Za-z0-9])")
    while (match := after.search(rest.text)) and int(match[1]) <= 127:
        rest.take(after)
        if int(match[1]) >= _LOWEST_NUMBER and velocity is None:
            velocity = int(match[1])
        else:
            robin = int(match[1])
    before = re.search(rf"(?:^|(?<=[_\-. {_CUT}]))(\d{{1,3}})[_\-. ]?{_CUT}", rest.text)
    if before and _LOWEST_NUMBER <= int(before[1]) <= 127:
        rest.text = rest.text[: before.start()] + _CUT + rest.text[before.end() :]
        if velocity is None and int(before[1]) != pitch:
            velocity = int(before[1])
    return velocity, robin


def _in_numbers(rest: _Rest) -> tuple[int | None, int | None, int | None]:
    """Pitch, velocity and round robin in numbers: `note60`; at the end, 60, 60_100, 60_2 or
    60_100_2; in front, 60 or 60_100."""
    key = _KEY.search(rest.text)
    if key and _LOWEST_NUMBER <= int(key[1]) <= 127:
        rest.take(_KEY)
        return int(key[1]), None, None
    text = rest.text.rstrip(f"{_CUT}_-. ")
    run = _NUMBERS.search(text)
    found = [int(digits) for digits in re.findall(r"\d+", run[0])] if run else []
    count = len(found)
    velocity, robin = None, None
    if len(found) > 1 and found[-1] < _LOWEST_NUMBER <= found[-2] <= 127:
        robin = found.pop()
    if len(found) > 1 and found[-2] in _PIANO and _LOWEST_NUMBER <= found[-1] <= 127:
        velocity = found.pop()
    if not found or not _LOWEST_NUMBER <= found[-1] <= 127:
        return *_in_front(rest), None
    used = count - len(found) + 1
    rest.text = re.sub(rf"(?:(?:^|[_\-. ])\d{{1,3}}){{{used}}}$", _CUT, text)
    return found[-1], velocity, robin


def _in_front(rest: _Rest) -> tuple[int | None, int | None]:
    """Pitch and velocity in the numbers before a sound's name."""
    found = _IN_FRONT.search(rest.text)
    if not found or int(found[1]) not in _PIANO:
        return None, None
    has_velocity = found[2] and _LOWEST_NUMBER <= int(found[2]) <= 127
    end = found.end() if has_velocity else found.end(1)
    rest.text = _CUT + rest.text[end:]
    return int(found[1]), int(found[2]) if has_velocity else None
