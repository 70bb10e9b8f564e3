"""The patch that stands beside the patch under test: it hears names, says what it is told, tapes
audio and dumps arrays.

What it hears goes out on TCP as OSC (exact float32; FUDI text would round to six digits), each
packet after two bytes of size: `/heard ms name atoms…`, ms being Pd's logical time since the start.
Names of its own start with `nbt-`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from pdtools.sketch import sketch

SAY = """
    in: netsend
    in-port: msg connect 127.0.0.1 {port}
    in-load: r nbt-start
    in-load -> in-port
    in-port -> in
    in-to: route to
    in-list: list
    in-split: list split 1
    in-twice: t l l
    in-rest: list trim
    in-send: send
    in-name: list split 1
    in:1 -> in-to
    in-to -> in-list
    in-list -> in-twice
    in-twice:1 -> in-name
    in-name -> in-send:1
    in-twice -> in-split
    in-split:1 -> in-rest
    in-rest -> in-send
"""
TELL = """
    out: netsend -b
    out-port: msg connect 127.0.0.1 {port}
    out-load: r nbt-start
    out-load -> out-port
    out-port -> out
    told: r nbt-told
    told-list: list
    stamp: t l b
    clock: timer
    stamped: list prepend
    osc: oscformat heard
    twice: t l l
    size: list length
    both: t f f
    high: div 256
    low: mod 256
    bytes: pack 0 0
    send: list prepend send
    trim: list trim
    told -> told-list
    told-list -> stamp
    stamp:1 -> clock:1
    clock -> stamped:1
    stamp -> stamped
    stamped -> osc
    osc -> twice
    twice:1 -> size
    size -> both
    both:1 -> low
    low -> bytes:1
    both -> high
    high -> bytes
    bytes -> send
    twice -> send
    send -> trim
    trim -> out
"""

DUMP = """
    dump: r nbt-dump
    dump-list: list
    dump-write: msg write -wave -bytes 4 $1 $2
    dump-file: soundfiler
    dump-say: list prepend nbt-dumped
    dump-told: s nbt-told
    dump -> dump-list
    dump-list -> dump-write
    dump-write -> dump-file
    dump-file -> dump-say
    dump-say -> dump-told
"""

TAPE = """
    t{k}: catch~ {name}
    t{k}-on: r nbt-record
    t{k}-write: tabwrite~ nbt-tape-{k}
    t{k}-array: array define nbt-tape-{k} {frames}
    t{k}-save: r nbt-save
    t{k}-file: msg write -wave -bytes 4 -rate {rate} {folder}/tape-{k}.wav nbt-tape-{k}
    t{k}-out: soundfiler
    t{k}-say: list prepend nbt-saved
    t{k}-told: s nbt-told
    t{k} -> t{k}-write
    t{k}-on -> t{k}-write
    t{k}-save -> t{k}-file
    t{k}-file -> t{k}-out
    t{k}-out -> t{k}-say
    t{k}-say -> t{k}-told
"""

SCORE = """
    score: qlist
    score-read: msg read {score}, bang
    score-load: r nbt-start
    score-load -> score-read
    score-read -> score
"""

EAR = """
    ear: r $1
    name: list prepend $1
    told: s nbt-told
    ear -> name
    name -> told
"""


def write(
    folder: Path,
    *,
    rate: int,
    hear: Sequence[str],
    tape: Sequence[str] = (),
    frames: int = 0,
    tell: int | None = None,
    say: int | None = None,
    score: Path | None = None,
) -> Path:
    """`folder/control.pd`. tell, say: ports of the harness to connect to; score: a qlist file to
    play; frames: length of each tape.

    Nothing in it starts by itself: `nbt-start bang` connects the sockets, then plays the score.
    """
    (folder / "ear.pd").write_text(sketch(EAR))
    parts = [DUMP]
    if tell is not None:
        parts.append(TELL.format(port=tell))
    if say is not None:
        parts.append(SAY.format(port=say))
    parts += [
        TAPE.format(k=k, name=name, frames=frames, rate=rate, folder=folder)
        for k, name in enumerate(tape if frames else ())
    ]
    parts += [f"ear-{k}: ear {name}" for k, name in enumerate(hear)]
    if score is not None:
        parts.append(SCORE.format(score=score))
    path = folder / "control.pd"
    path.write_text(sketch("\n".join(parts)))
    return path
