"""A reference page for each object, as Max's documentation window reads it (`NAME.maxref.xml`)."""

from xml.sax.saxutils import escape, quoteattr

from builder.patcher import Patcher
from sources.bus import BUS, public


def text(patcher: Patcher) -> str:
    doors = {kind: [box for box in patcher.boxes if box.kind == kind] for kind in ("inlet", "outlet")}
    return "\n".join((
        '<?xml version="1.0" encoding="utf-8" standalone="yes"?>',
        f'<c74object name={quoteattr(patcher.name)} module="notebank" category="notebank">',
        f" <digest>{escape(patcher.about)}</digest>",
        f" <description>{escape(_story(patcher))}</description>",
        *_list("inlet", [box.more["comment"] for box in doors["inlet"]]),
        *_list("outlet", [box.more["comment"] for box in doors["outlet"]]),
        *_arguments(patcher),
        *_methods(patcher),
        " <seealsolist>", *(f"  <seealso name={quoteattr(name)}/>" for name in patcher.see_also), " </seealsolist>",
        "</c74object>", ""))


def _story(patcher: Patcher) -> str:
    says = public(patcher, "send")
    told = f" It says, by names that begin with the scope: {', '.join(says)}." if says else ""
    return f"{patcher.about[0].upper()}{patcher.about[1:]}.{told} One of the parts of notebank: it needs `notebank serve`."


def _list(kind: str, doors: list[str]) -> list[str]:
    entries = [f'  <{kind} id="{i}" type="message"><digest>{escape(words)}</digest><description/></{kind}>'
               for i, words in enumerate(doors)]
    return [f" <{kind}list>", *entries, f" </{kind}list>"]


def _arguments(patcher: Patcher) -> list[str]:
    entries = [f'  <objarg name={quoteattr(name)} optional="0" type="symbol"><digest>{escape(words)}</digest><description/></objarg>'
               for name, words in patcher.arguments]
    return [" <objarglist>", *entries, " </objarglist>"]


def _methods(patcher: Patcher) -> list[str]:
    own = [(words.split()[0], meaning, f"As in `{escape(words)}`.") for words, meaning in patcher.messages]
    named = [("scope-" + name, BUS[name][1], f"By name: send it to `SCOPE-{name}`, as in `{escape(BUS[name][0])}`.")
             for name in public(patcher, "receive")]
    entries = [f'  <method name={quoteattr(name)}><digest>{escape(words)}</digest><description>{example}</description></method>'
               for name, words, example in own + named]
    return [" <methodlist>", *entries, " </methodlist>"]
