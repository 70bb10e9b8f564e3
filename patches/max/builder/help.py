"""A help patch for each object: what it is, the object itself, and a message to try for every name that it hears."""

from builder import files
from builder.patcher import Box, Patcher
from sources.bus import BUS, public

SCOPE = "help"
VOICES = {"nb.voice~": "play", "nb.wms.voice~": "note"}  # for poly~: what a note of theirs looks like
EXAMPLES = {"scope": SCOPE, "name": "a", "z": "a", "buffer": f"{SCOPE}-sound", "left": "0", "right": "1"}  # of the arguments


def text(patcher: Patcher) -> str:
    """The content of NAME.maxhelp. It opens silent: nothing is said before a message is clicked."""
    p = Patcher(f"{patcher.name} help", patcher.about)
    for line in _lines(patcher):
        p.comment(line)
    _object(p, patcher)
    for other in patcher.company:
        p(other)
    for name in public(patcher, "receive"):
        p(f"send {SCOPE}-{name}", p.message(BUS[name][0]))
    for name in public(patcher, "send"):
        p.message("", p("prepend set", p(f"receive {SCOPE}-{name}")))
    return files.text(p)


def _object(p: Patcher, patcher: Patcher) -> None:
    args = [EXAMPLES.get(name, "0") for name, _ in patcher.arguments]
    signals = any(box.kind == "outlet" for box in patcher.boxes)
    if patcher.size:
        panel = p.panel(patcher.name, (0, 0, *patcher.size), *args)
        if signals and not any(box.kind == "inlet" for box in patcher.boxes):
            _heard(p, panel)
    elif patcher.name in VOICES:
        _heard(p, p(f"poly~ {patcher.name} 2 @args {SCOPE}", p.message(f"note {BUS[VOICES[patcher.name]][0]}")))
    elif any(box.kind == "inlet" for box in patcher.boxes):
        p(" ".join((patcher.name, *args)), [p.message(words) for words, _ in patcher.messages])
    elif signals:
        _heard(p, p(" ".join((patcher.name, *args))))
    else:
        p(" ".join((patcher.name, *args)))


def _heard(p: Patcher, voices: Box) -> None:
    quiet = p("*~ 0.3", voices)
    p.ui("ezdac~", quiet, quiet)


def _lines(patcher: Patcher) -> list[str]:
    arguments = [f"argument {i}: {name}, {meaning}" for i, (name, meaning) in enumerate(patcher.arguments, 1)]
    hears = [f"hears {SCOPE}-{name}: {BUS[name][1]}" for name in public(patcher, "receive")]
    says = [f"says {SCOPE}-{name}: {BUS[name][1]}" for name in public(patcher, "send")]
    also = [f"see also: {', '.join(patcher.see_also)}"] if patcher.see_also else []
    messages = [f"{words}: {meaning}" for words, meaning in patcher.messages]
    return [*arguments, *messages, *hears, *says, *also]
