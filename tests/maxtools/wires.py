"""Commands and replies of the protocol, as patchers send and take them: verbs, how many arguments,
text or number."""

from builder.patcher import Box
from maxtools import shapes
from maxtools.sheet import Sheet
from notebank.protocol import COMMANDS
from notebank.protocol.fields import Anything, Many, Text
from notebank.protocol.message import layout

OURS = {"server"}  # verbs of scope-command that are no commands of the protocol


def commands(sheet: Sheet) -> list[str]:
    """What is said to scope-command, and to lanes by the address at its end, against the layout of
    the command."""
    found = []
    for box in sheet.boxes.values():
        if box.name == "send" and box.words and box.words[0][3:] == "command":
            found += [
                line
                for message in shapes.arriving(sheet, box, 0)
                if message
                for line in _command(message[0], message[1:])
            ]
        elif box.name == "nb.part.lane":
            found += [
                line
                for message in shapes.arriving(sheet, box, 0)
                if message
                for line in _command(message[-1].removeprefix("/nb/"), message[:-1])
            ]
    return found


def _command(verb: str, args: list[str]) -> list[str]:
    if verb in OURS or verb.startswith(":"):
        return []
    if f"/nb/{verb}" not in COMMANDS:
        return [f"there is no command {verb}"]
    return _against(verb, args, layout(COMMANDS[f"/nb/{verb}"][0])[2:])


def _against(verb: str, args: list[str], kinds) -> list[str]:
    """Arguments one by one; where the rest is not known (:*), no more is said."""
    said = " ".join((verb, *args))
    for i, arg in enumerate(args):
        if arg == ":" + shapes.ANY:
            return []
        name, kind = kinds[min(i, len(kinds) - 1)] if kinds else ("", None)
        if kind is None or (i >= len(kinds) and not isinstance(kind, Many)):
            return [f"`{said}` has more than {len(kinds)} arguments"]
        if not _fits(arg, kind):
            return [f"`{said}`: {name} is {'text' if _is_text(kind) else 'a number'}"]
    last = kinds[-1][1] if kinds else None
    least = len(kinds) - int(isinstance(last, Many) and not last.least)
    return [f"`{said}` has fewer than {least} arguments"] if len(args) < least else []


def _fits(arg: str, kind) -> bool:
    letter = arg[1:] if arg.startswith(":") else shapes.atom(arg)
    return letter == "?" or isinstance(kind, Anything) or (letter == "s") == _is_text(kind)


def _is_text(kind) -> bool:
    return isinstance(kind.kind if isinstance(kind, Many) else kind, Text)


def replies(sheet: Sheet) -> list[str]:
    """Verbs behind `route done`, and the types that are unpacked of what a reply brings."""
    found = []
    for box in _behind_done(sheet):
        for outlet, verb in enumerate(box.words):
            if f"/nb/{verb}" not in COMMANDS:
                found.append(f"{box}: there is no reply to {verb}")
                continue
            kinds = layout(COMMANDS[f"/nb/{verb}"][1])
            found += [
                f"{verb} {line}"
                for target, inlet in sheet.leaving[box, outlet]
                if target.name == "unpack"
                for line in _unpacked(target, kinds)
            ]
    return found


def _behind_done(sheet: Sheet) -> list[Box]:
    """Route boxes that get the verbs of closing replies."""
    return [
        target
        for box in sheet.boxes.values()
        if box.name == "route" and "done" in box.words
        for target, inlet in sheet.leaving[box, box.words.index("done")]
        if target.name == "route"
    ]


def _unpacked(box: Box, kinds) -> list[str]:
    if len(box.words) > len(kinds):
        return [f"brings {len(kinds)} values, {box} takes more"]
    return [
        f"brings {'text' if _is_text(kind) else 'a number'} where {box} has {word}"
        for word, (_, kind) in zip(box.words, kinds)
        if (word == "s") != _is_text(kind)
    ]
