"""What the lint takes for the inlets and outlets of boxes is what real Pd makes of them."""

import re

from pdtools import ABSTRACTIONS, PATCHES
from pdtools.patchfile import read
from pdtools.ports import abstraction, ports
from pdtools.process import PdProcess
from pdtools.sketch import escape, records

REFUSED = re.compile(r"ports\.pd (\d+) (\d+) (\d+) (\d+) \(.*connection failed")
ENDS = ["obj 20 20 bng 15 250 50 0 empty empty empty 0 0 0 8 #fff #000 #000", "obj 20 50 dac~ 1 2"]
NOT_MADE = {"clone", "cnv", "inlet", "inlet~", "outlet", "outlet~"}  # alone, or at all


def boxes():
    """One of each kind of Pd's own boxes in our patches, as a record and with its ports."""
    found = {}
    for path in sorted([*ABSTRACTIONS.rglob("*.pd"), *PATCHES.rglob("*.pd")]):
        for box in (box for canvas in read(path).walk() for box in canvas.boxes):
            if box.kind != "obj" or box.canvas or box.words[0] in NOT_MADE:
                continue
            if abstraction(box.words[0], path.parent):
                continue
            have = ports(box, path.parent)
            text = escape(" ".join(word.replace(" ", "\\ ") for word in box.words))
            found[box.words[0], len(box.words), have] = f"obj 20 80 {text}", have
    return list(found.values())


def test_the_lint_counts_inlets_and_outlets_as_pd_makes_them(tmp_path):
    rows, wires = list(ENDS), []
    refused = set()
    for record, have in boxes():
        number = len(rows)
        rows.append(record)
        into = [(0, 0, number, inlet) for inlet in range(have.inlets + 1)]
        out = [(number, outlet, 1, 0) for outlet in range(len(have.outlets) + 1)]
        wires += into + out
        refused |= {into[-1], out[-1]}
    rows += [f"connect {' '.join(map(str, wire))}" for wire in wires]
    path = tmp_path / "ports.pd"
    path.write_text(records(rows))
    with PdProcess(["-open", str(path), "-send", "pd quit"]) as pd:
        pd.wait(60)
        told = {tuple(map(int, wire)) for wire in REFUSED.findall(pd.log())}
    assert {(rows[a], i, rows[b], j) for a, i, b, j in told ^ refused} == set()
