"""What pitch a recording has: a name is a claim, the sound is evidence.

Trusted in this order: what the user says; what is clearly heard, to which a claim near by lends its
exact value; the root note in the file; the name.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from notebank.errors import BadFile
from notebank.samplename import SampleName, read
from notebank.sounds.rootnote import root

NEAR = 1.0  # semitones: so far a claim agrees with what is heard
DETUNED = 0.3  # semitones: from here on it is told
MIDDLE_C = ("C3", "C4")  # what 60 may be called
_SAID = 2  # names in a line, at most
_USUAL = 60  # editors write this root for anything


@dataclass(frozen=True)
class Evidence:
    """path; heard: MIDI pitch, None where none is clear; name, root: what the file claims; several:
    pitches of the notes in it, where it holds more than one: then none is clear."""

    path: Path
    heard: float | None
    name: SampleName
    root: float | None
    several: tuple[int, ...] = ()

    @classmethod
    def of(cls, path: Path, heard: float | None, several: Sequence[int] = ()) -> "Evidence":
        return cls(path, None if several else heard, read(path.stem), root(path), tuple(several))

    @property
    def oddity(self) -> str:
        """What is said of several notes; "" of one."""
        notes = " ".join(map(str, self.several))
        told = f"{self.path.name} holds several notes ({notes}): give each a file of its own"
        return told if self.several else ""


@dataclass(frozen=True)
class Verdict:
    """pitch: MIDI; said: what the owner should know; doubt: what is to be asked, "" where all is
    clear; claimed: a name or root says a pitch."""

    pitch: float
    said: tuple[str, ...] = ()
    doubt: str = ""
    claimed: bool = True


@dataclass(frozen=True)
class _Claims:
    """A file's claims, what each is called, most trusted first."""

    evidence: Evidence
    shift: int
    trusts_root: bool
    pitches: dict[str, float] = field(init=False)

    def __post_init__(self) -> None:
        one = self.evidence
        found: dict[str, float] = {}
        if one.root is not None and self.trusts_root:
            found["root note"] = one.root
        if one.name.pitch is not None:
            named = one.name.pitch + (self.shift if one.name.is_note else 0)
            if 0 <= named <= 127:
                found["name"] = named
        object.__setattr__(self, "pitches", found)


def settle(evidence: Sequence[Evidence], middle_c: str | None = None) -> list[Verdict]:
    """The pitch of each recording of ONE sound.

    Args:
        evidence: of its recordings.
        middle_c: what names call MIDI 60, C3 or C4; None: C4, unless all that is clearly heard, two
            recordings at least, lies an octave above its names.

    Returns:
        A verdict for each.

    Raises:
        BadFile: of a recording nothing says the pitch.
    """
    octave_up = [
        abs(one.heard - one.name.pitch - 12) <= NEAR
        for one in evidence
        if one.heard is not None and one.name.pitch is not None and one.name.is_note
    ]
    called_c3 = middle_c is None and len(octave_up) > 1 and all(octave_up)
    shift = 12 if called_c3 or middle_c == "C3" else 0
    roots = [one.root for one in evidence]
    trusts_root = len(set(roots)) > 1 or len({one.name.pitch for one in evidence}) == 1
    verdicts = [
        _verdict(_Claims(one, shift, trusts_root), middle_c is None and octave_up == [True])
        for one in evidence
    ]
    if called_c3:
        names = ", ".join(one.path.name for one in evidence[:_SAID])
        told = (
            f"the names ({names}{', …' if len(evidence) > _SAID else ''}) call middle C C3: all "
            "were read an octave higher (--middle-c C4: not so)"
        )
        first = verdicts[0]
        verdicts[0] = Verdict(first.pitch, (told, *first.said), first.doubt)
    return verdicts


def _verdict(claims: _Claims, may_be_c3: bool) -> Verdict:
    one = claims.evidence
    file = one.path.name
    if one.heard is None:
        return _unheard(claims)
    for what, pitch in claims.pitches.items():
        off = one.heard - pitch
        if abs(off) <= NEAR:
            cents = f"{file} is {100 * abs(off):.0f} cents {'above' if off > 0 else 'below'} "
            return Verdict(pitch, (f"{cents}its {what}",) if abs(off) > DETUNED else ())
    for what, pitch in claims.pitches.items():
        octaves = round((one.heard - pitch) / 12)
        if octaves and abs(one.heard - pitch - 12 * octaves) <= NEAR:
            told = f"{file}: its {what} says {pitch:g} but it sounds at {one.heard:.1f}"
            doubt = f"{told}; is middle C called C3 (--middle-c C3)?" if may_be_c3 else ""
            return Verdict(pitch, (f"{told}; its {what} was believed",), doubt)
    said = tuple(
        f"{file}: its {what} says {pitch:g} but it sounds at {one.heard:.1f}, which was believed"
        for what, pitch in claims.pitches.items()
    )
    return Verdict(one.heard, said, claimed=bool(claims.pitches))


def _unheard(claims: _Claims) -> Verdict:
    path, pitches = claims.evidence.path, claims.pitches
    if not pitches and claims.evidence.several:
        raise BadFile(f"{claims.evidence.oddity}, or say its pitch with --pitch")
    if not pitches:
        raise BadFile(
            f"no pitch found in {path.name}: name it like {path.stem}_60{path.suffix}, or say it "
            "with --pitch"
        )
    root_note, named = pitches.get("root note"), pitches.get("name")
    if root_note is None or named is None or abs(root_note - named) <= NEAR:
        return Verdict(next(iter(pitches.values())))
    doubt = (
        f"{path.name}: its root note says {root_note:g}, its name {named:g}, and no pitch is "
        "clearly heard"
    )
    return Verdict(named if root_note == _USUAL else root_note, (), doubt)
