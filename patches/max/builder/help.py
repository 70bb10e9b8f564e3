"""A help patch for each object: what it is, the object itself, and a message to try for every name
that it hears."""

from builder import files
from builder.contents import Contents
from builder.patcher import Box, Patcher

SCOPE = "help"
VOICES = {"nb.voice~": "play", "nb.wms.voice~": "note"}  # for poly~: which name a note looks like
EXAMPLES = {  # of the arguments
    "scope": SCOPE,
    "name": "a",
    "z": "a",
    "buffer": f"{SCOPE}-sound",
    "left": "0",
    "right": "1",
}


def text(patcher: Patcher, contents: Contents) -> str:
    """The content of NAME.maxhelp. It opens silent: nothing is said before a message is clicked."""
    p = Patcher(f"{patcher.name} help", patcher.about)
    for line in _lines(patcher, contents):
        p.comment(line)
    _object(p, patcher, contents)
    for other in patcher.company:
        p(other)
    for name in contents.public(patcher, "receive"):
        p(f"send {SCOPE}-{name}", p.message(contents.bus[name][0]))
    for name in contents.public(patcher, "send"):
        p.message("", p("prepend set", p(f"receive {SCOPE}-{name}")))
    return files.text(p, contents)


def _object(p: Patcher, patcher: Patcher, contents: Contents) -> None:
    args = [EXAMPLES.get(name, "0") for name, _ in patcher.arguments]
    signals = any(box.kind == "outlet" for box in patcher.boxes)
    if patcher.size:
        panel = p.panel(patcher.name, (0, 0, *patcher.size), *args)
        if signals and not any(box.kind == "inlet" for box in patcher.boxes):
            _heard(p, panel)
    elif patcher.name in VOICES:
        note = p.message(f"note {contents.bus[VOICES[patcher.name]][0]}")
        _heard(p, p(f"poly~ {patcher.name} 2 @args {SCOPE}", note))
    elif any(box.kind == "inlet" for box in patcher.boxes):
        p(" ".join((patcher.name, *args)), [p.message(words) for words, _ in patcher.messages])
    elif signals:
        _heard(p, p(" ".join((patcher.name, *args))))
    else:
        p(" ".join((patcher.name, *args)))


def _heard(p: Patcher, voices: Box) -> None:
    quiet = p("*~ 0.3", voices)
    p.ui("ezdac~", quiet, quiet)


def _lines(patcher: Patcher, contents: Contents) -> list[str]:
    arguments = [
        f"argument {i}: {name}, {meaning}" for i, (name, meaning) in enumerate(patcher.arguments, 1)
    ]
    hears, says = (
        [
            f"{verb} {SCOPE}-{name}: {contents.bus[name][1]}"
            for name in contents.public(patcher, kind)
        ]
        for verb, kind in (("hears", "receive"), ("says", "send"))
    )
    also = [f"see also: {', '.join(patcher.see_also)}"] if patcher.see_also else []
    messages = [f"{words}: {meaning}" for words, meaning in patcher.messages]
    return [*arguments, *messages, *hears, *says, *also]
