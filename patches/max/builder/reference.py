"""A reference page for each object, as Max's documentation window reads it (`NAME.maxref.xml`)."""

from xml.sax.saxutils import escape, quoteattr

from builder.contents import Contents
from builder.patcher import Patcher


def text(patcher: Patcher, contents: Contents) -> str:
    """The content of the page."""
    return "\n".join(
        (
            '<?xml version="1.0" encoding="utf-8" standalone="yes"?>',
            f'<c74object name={quoteattr(patcher.name)} module="notebank" category="notebank">',
            f" <digest>{escape(patcher.about)}</digest>",
            f" <description>{escape(_story(patcher, contents))}</description>",
            *_ports(patcher, "inlet"),
            *_ports(patcher, "outlet"),
            *_arguments(patcher),
            *_methods(patcher, contents),
            " <seealsolist>",
            *(f"  <seealso name={quoteattr(name)}/>" for name in patcher.see_also),
            " </seealsolist>",
            "</c74object>",
            "",
        )
    )


def _story(patcher: Patcher, contents: Contents) -> str:
    says = contents.public(patcher, "send")
    told = f" It says, by names that begin with the scope: {', '.join(says)}." if says else ""
    return (
        f"{patcher.about[0].upper()}{patcher.about[1:]}.{told} "
        "One of the parts of notebank: it needs `notebank serve`."
    )


def _ports(patcher: Patcher, kind: str) -> list[str]:
    ports = [box.more["comment"] for box in patcher.boxes if box.kind == kind]
    entries = [
        f'  <{kind} id="{i}" type="message"><digest>{escape(words)}</digest><description/></{kind}>'
        for i, words in enumerate(ports)
    ]
    return [f" <{kind}list>", *entries, f" </{kind}list>"]


def _arguments(patcher: Patcher) -> list[str]:
    entries = [
        f'  <objarg name={quoteattr(name)} optional="0" type="symbol">'
        f"<digest>{escape(words)}</digest><description/></objarg>"
        for name, words in patcher.arguments
    ]
    return [" <objarglist>", *entries, " </objarglist>"]


def _methods(patcher: Patcher, contents: Contents) -> list[str]:
    own = [
        (words.split()[0], meaning, f"As in `{escape(words)}`.")
        for words, meaning in patcher.messages
    ]
    named = [_named(name, *contents.bus[name]) for name in contents.public(patcher, "receive")]
    entries = [
        f"  <method name={quoteattr(name)}><digest>{escape(words)}</digest>"
        f"<description>{example}</description></method>"
        for name, words, example in own + named
    ]
    return [" <methodlist>", *entries, " </methodlist>"]


def _named(name: str, example: str, meaning: str) -> tuple[str, str, str]:
    said = f"By name: send it to `SCOPE-{name}`, as in `{escape(example)}`."
    return f"scope-{name}", meaning, said
