"""docs/protocol.md, made from the tables: `python -m notebank.protocol > docs/protocol.md`."""

import ast
import doctest
import inspect
import sys

from notebank import protocol
from notebank.protocol.fields import CHUNK, NAME_PATTERN, PAGE, Many
from notebank.protocol.message import Command, Message, layout, signature
from notebank.protocol.surface import WORDS

MANNERS = f"""\
# The notebank protocol, version {protocol.VERSION}

This page is generated from `notebank.protocol` (`python -m notebank.protocol > docs/protocol.md`).

## In short

OSC 1.0 messages over UDP, by default to 127.0.0.1:{protocol.PORT}. A client sends commands
`/nb/<verb> id sid args…`; the server answers each to its sender. Audio never travels in a datagram:
the server writes a WAV file, a *part*, and says where it is.

    client                                        server
    /nb/open 1 4242                        ->
                                         <-   /nb/done 1 /nb/open /…/probe-4242.txt
    /nb/probe 2 4242 190283                ->
                                         <-   /nb/done 2 /nb/probe
    /nb/corners 3 4242 flute organ bell voice ->
                                         <-   /nb/done 3 /nb/corners flute organ bell voice 1
    /nb/position 4 4242 0.5 0.25           ->
                                         <-   /nb/part 4 4242 2 /…/a.wav 64000 16000 64000 60
                                         <-   /nb/part 4 4242 2 /…/b.wav 768000 16000 64000 64 56 …
                                         <-   /nb/done 4 /nb/position 2 0.5 0.25 13

## Sessions

All musical state (model, sample rate, corners, pitches, place on the pad, the pitch played last,
generation) belongs to a *session*, none to an address or a port. A session is named by `sid`, a
whole number 1..2^24-1 that the client draws at random when it starts. Two sessions never touch each
other's sound. `/nb/open` creates one, its place the middle of the pad; on a session that exists it
changes nothing.

Every command but {", ".join(f"`{cls.address}`" for cls in protocol.SESSIONLESS)} needs an open
session, else it fails `unknown-session`. The client then sends open and all that it holds (rate,
model, attributes, corners, pitches, position), so that a server that was started anew is whole
again within a second.
A server keeps a limited number of sessions and forgets the one that was silent longest.

*Generation* is a counter of the session. It grows by one whenever model, rate, corners, a latent,
an attribute or the choice of pitches changes and when the snapped place does. Parts carry the
generation that they belong to; a client plays the newest it has for each pitch.

## Requests, ids and retries

`id` is a whole number below 2^24 that the client counts up by one with every new command of a
session and never uses twice. Datagrams get lost, so:

* Every command gets exactly one **closing reply**: `/nb/done`, `/nb/fail` or `/nb/superseded`.
* A client repeats a command *with the same id* that has no closing reply after
  {protocol.RETRY_S[0]:g}, {protocol.RETRY_S[1]:g} and {protocol.RETRY_S[2]:g} s, and then every
  {protocol.RETRY_S[2]:g} s. Each `/nb/progress` or `/nb/part` for that id is a sign of life and
  starts the waiting anew.
* The server executes a command once. When an id comes again it repeats every reply that it has
  recorded for that id, parts first, the closing one last; while the work is still under way it
  repeats the parts and adds a `/nb/progress`. It remembers the last {protocol.REMEMBERED} replies
  of each session.
* A part can get lost although the closing reply arrives. A client sees that when the parts it has
  cover fewer pitches than `count` in the `/nb/done` of a position (or none for a note), and sends
  the command again: with the same id, and the server repeats its replies, or as a new request,
  which costs little since the notes are in the cache.
* A repeated command is therefore harmless, and so is a reply that comes twice: a client ignores
  closing replies to ids it does not wait for, and takes a part that it knows already as known.
* Late arrivals do no harm: a position, model, pitches or corner command whose id is lower than that
  of the newest such command the server has seen (for the same corner) is answered `/nb/superseded
  id by-id` and not executed.
* Replies are paced, at most about one a millisecond to one receiver after a short burst, because
  receivers lose bursts.
* `/nb/status` every second tells a client that the server lives: three misses in a row mean that it
  is away.
* Ids wrap: after 2^24 - 1 comes 0. "Lower" is meant within half of that circle.

## Cells and parts

`/nb/position` snaps the place to the server's lattice (33 x 33 unless set otherwise) and renders
the *cell*: one note for each of the session's pitches. The pitch played last comes first, alone in
a part, then the others outwards from it, in as few parts as the model's speed allows, each of at
most half a million samples where it has more than one note; `/nb/done` closes the cell when all are
delivered. A newer position, corner, model, rate, latent or choice of pitches supersedes it, but
renders nothing by itself: the client sends its position again. A position that is superseded while
the dot is dragged may still deliver the note it is at, before its closing reply. Pitches that the
model cannot play are left out; `count` in the closing reply counts those delivered.

Notes come at the rate that the client said with `/nb/rate`, so that it reads them sample for sample
at the pitch they are played at; without it, at the model's own. `rate` in the part is what counts:
parts under way may still have the rate before. What `/nb/synthesize` and `/nb/hallucinate` make has
the model's own rate always.

A part is a float32 WAV, mono, `frames` samples in all: the notes of the pitches named, in this
order, `length` samples each. Sample 0 and the last two samples of every note are zero (guards for
four-point interpolation). A file is complete when it is named, and is not removed for 60 s.

A note can have a loop and a slope, for as long as its key is held: a `/nb/region` before the part,
in one datagram with it, says so. Clients ignore replies that they do not know. In the loop the
samples keep their level, and behind it they repeat its beginning; the client lets the level fall by
the slope from the loop's start on. A note without a region ends by itself, a note of more
`seconds` than the model's is held as long, and let go in its last 0.3 s.

`/nb/hold` renders a key that is down at another place from `samples` after its onset on; say when
the crossfade will begin, which is later than now. It takes 30 ms at equal gain: in its middle the
model has the partials of both notes in the same phase. A model that does not continue phases (cap
`continue`) gives the rest of the note struck there, which is faded at equal power. Of several keys
the one that was answered longest ago comes next; a newer hold of a key takes the place of its
older one.

`/nb/note` goes before all other work: it makes this the pitch played last, and renders it alone at
the present place.

Client and server share a disk. The *probe* proves it: the client reads the file that `/nb/open`
names, one line with a number and `;`, and sends the number with `/nb/probe` (-1 when it cannot read
the file).

## Latents by name

A session has a shelf of latents under names of its own. `nw`, `ne`, `sw` and `se` are the corners:
who writes one makes that corner the latent at all pitches, as `/nb/latent_set` does. `here` is the
present blend and can only be read. The commands on latents, `/nb/model` and `/nb/synthesize` are
carried out in the order in which they come, before other work; `/nb/hallucinate` takes turns with
it. An older command that comes after a newer one for the same name is answered `/nb/superseded`.

A vector travels in pieces, which may come in any order; a client sends the next vector of a name
when the pieces of the last one are answered. Models with a latent for each pitch get a written one
at all pitches; reading a corner that holds a sound gives that of the pitch played last. A model
that cannot encode sounds takes, for each corner's sound, a latent drawn by a seed that the sound's
name gives, until something is written there.

When the model changes, latents on the shelf stay if they have its shape and geometry, else they go;
corners lose latents of their own. Choosing the model that is there already changes nothing. A
server that was started anew has an empty shelf: what `/nb/latent_keep` saved it finds again, and
seeds lead to the same latents.

## Playing live

A model that makes frames instead of notes (the kind wms) is played without parts: `/nb/wms_voice`
begins a voice, `/nb/wms_features` says what it shall sound like, and `/nb/wms/frame` brings the
amplitudes of its harmonics, one datagram a hop, to where the voice's command came from. Frames are
not acknowledged: of those that come, the newest wins. These commands are answered while notes are
rendered, too. After a restart of the server a client sends the voices that sound and the features
again, like everything that it holds.

## Types and values

The server sends only `i`, `f`, `s` and `b`. Of other programs it takes `h` and `d` as numbers, `T`
as 1, `F` as 0, `I` as infinity, `S` and `c` as text, each where such a value is right; `N` has no
value, and is refused like all other types. It takes whole numbers as `i` or as `f`
(Pd sends every number as a float) and refuses numbers that are not whole; NaN and infinite numbers
fail `bad-value`. Vectors travel in pieces of at most {CHUNK} floats with an offset, lists of names
in pages of at most {PAGE}. A datagram has at most {protocol.wire.LONGEST} bytes. Names match
`{NAME_PATTERN.pattern}`. Corners are numbered 0 NW, 1 NE, 2 SW, 3 SE; x goes right and y goes down,
both 0..1. Bundles are taken apart, and the time tags of commands ignored.

A server that was started with `--surface` also hears plain addresses, see
[below](#control-surfaces).

What cannot be parsed is answered `/nb/fail id address bad-type text` with the id that its first
argument is. Where there is none, the id is -1; such an answer is sent a few times a second at most
to one sender, and counted in `drops`.
What is broken in a bundle takes no other message with it.

Replies, also those of other servers, are never answered, only counted in `drops`. A sender that is
no holder of a session (see `/nb/probe`) gets at most 4 bytes for each byte that it sends, after
2048 that are free; what is more is not sent. Messages are taken in turn, one of each sender, those
who are no holders counting as one; a bundle counts as its messages.

Replies go to where the command came from; after `/nb/notify` with a port above 0 they go to that
host at this port.
"""


def page() -> str:
    """The whole page, Markdown."""
    commands = "\n".join(_command(*row) for row in protocol.COMMANDS.values())
    replies = "\n".join(_section(cls, "") for cls in protocol.REPLIES.values())
    codes = "\n".join(f"| `{code}` | {meaning} |" for code, meaning in protocol.CODES.items())
    return (
        f"{MANNERS}\n{_surface()}\n"
        f"## Commands\n\n{_overview()}\n\n{commands}\n## Replies\n\n{replies}\n"
        f"## Codes of `/nb/fail`\n\n| code | meaning |\n|---|---|\n{codes}\n"
    )


SURFACE = """\
## Control surfaces

With `--surface` the server hears these addresses, without id and session, for the patch that was
opened last; behind `/NAME/` for the one of that name. Numbers may be `i` or `f`. Nothing is
answered. A bundle is played at its time tag, at most a minute ahead. `/subscribe [port]` has what
the controls hold told under the same addresses, `/unsubscribe` ends that, and so does a minute of
silence; a sender of another machine says `/token WORD` first. [More](surface.md). The server hands
each word to the patch with [`/nb/surface`](#nbsurface), and is told what controls hold with
[`/nb/state`](#nbstate).

| address | values | told | what |
|---|---|---|---|
"""


def _surface() -> str:
    rows = [
        f"| `/{word.address}` | {', '.join(map(str, word.fields)).replace('|', chr(92) + '|')} | "
        f"{'yes' if word.told else 'no'} | {word.about} |"
        for word in WORDS.values()
    ]
    return SURFACE + "\n".join(rows) + "\n"


def _overview() -> str:
    rows = (
        f"| `{address}` | {signature(cls).removeprefix('id sid').strip()} | {signature(done)} |"
        for address, (cls, done) in protocol.COMMANDS.items()
    )
    return (
        "| command | arguments after `id sid` | arguments of `/nb/done` after `id "
        "address` |\n|---|---|---|\n"
    ) + "\n".join(rows)


def _command(cls: type[Command], done: type[Message]) -> str:
    about, rows = _about(done), _rows(done)
    return _section(
        cls,
        f"`/nb/done id {cls.address} {signature(done)}".rstrip()
        + f"`: {about}\n"
        + (f"\n{rows}\n" if rows else ""),
    )


def _section(cls: type[Message], end: str) -> str:
    shown, datagram = example(cls)
    return (
        f"### `{cls.address}`\n\n`{cls.address} "
        f"{signature(cls)}`\n\n{_about(cls)}\n\n{_rows(cls)}\n\n"
        f"Example: `{shown}` is the {len(datagram)} bytes\n\n{hexdump(datagram)}\n\n{end}"
    )


def _about(cls: type[Message]) -> str:
    return inspect.cleandoc((cls.__doc__ or "").split(">>>")[0]).strip()


def _rows(cls: type[Message]) -> str:
    rows = [
        f"| `{name}{'…' if isinstance(kind, Many) else ''}` | `{kind.tag}` | "
        f"{str(kind).replace('|', chr(92) + '|')} |"
        for name, kind in layout(cls)
    ]
    return "\n".join(["| argument | tag | what |", "|---|---|---|", *rows]) if rows else ""


def example(cls: type[Message]) -> tuple[str, bytes]:
    """(text, datagram) of the message in a class's doctest, `>>> print(Message(…))`."""
    first = doctest.DocTestParser().get_examples(cls.__doc__ or "")[0]
    call = ast.parse(first.source, mode="eval").body.args[0]  # type: ignore[attr-defined]
    code = compile(ast.Expression(call), cls.__name__, "eval")
    message = eval(code, vars(sys.modules[cls.__module__]))
    return str(message), message.to_osc()


def hexdump(data: bytes) -> str:
    """Indented lines of 16 bytes, in hex and as text."""
    rows = (data[at : at + 16] for at in range(0, len(data), 16))
    return "\n".join(
        f"    {row.hex(' ', 4):36}{''.join(chr(b) if 32 <= b < 127 else '.' for b in row)}"
        for row in rows
    )
