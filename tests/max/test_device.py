"""nsynth.amxd: its container, its view, its parameters."""

import json
import struct

import pytest

from builder import device, files, parameter
from builder.contents import Contents
from builder.package import PACKAGE
from builder.patcher import Patcher
from maxtools import lint
from maxtools.sheet import read, tree

FILE = PACKAGE / "devices/nsynth.amxd"


def frozen(text: bytes) -> bytes:
    """As Max freezes a device: the patcher, a zero, other files, and a list of all of them."""
    header = device.FROZEN + struct.pack(">III", 16, 0, 16 + len(text) + 1)
    content = header + text + b"\0" + b"\xffother file" + b"dlst"
    chunks = ((b"ampf", b"aaaa"), (b"meta", struct.pack("<I", 7)), (b"ptch", content))
    return b"".join(name + struct.pack("<I", len(chunk)) + chunk for name, chunk in chunks)


def test_a_device_is_packed_as_max_packs_it():
    data = FILE.read_bytes()
    assert data[:28] == b"ampf\x04\0\0\0iiiimeta\x04\0\0\0\0\0\0\0ptch"
    assert struct.unpack("<I", data[28:32])[0] == len(data) - 32
    assert data[32:].startswith(b"{\n") and data.endswith(b"}\n\0")


def test_a_device_is_read_back_frozen_or_not():
    text = '{"patcher": {"boxes": [], "digest": "ä"}}'
    assert device.unpack(device.pack(text)) == (b"iiii", json.loads(text))
    assert device.unpack(frozen(text.encode())) == (b"aaaa", json.loads(text))


def test_a_device_that_is_encrypted_or_cut_short_is_refused():
    with pytest.raises(ValueError, match="encrypted"):
        device.unpack(device.pack("{}") + b"ciph\x01\0\0\0x")
    with pytest.raises(ValueError, match="ends before"):
        device.unpack(FILE.read_bytes()[:-1])


def test_the_device_opens_in_lives_view_and_has_the_project_that_max_asks_for():
    content = tree(FILE)
    assert content["openinpresentation"] == 1 and content["openrect"][3] == 169
    assert content["project"]["amxdtype"] == int.from_bytes(b"iiii", "big")


def test_its_parameters_are_named_ranged_and_the_pad_can_be_automated():
    boxes = read(PACKAGE / "patchers/nb.live.maxpat").boxes.values()
    kept = (
        box.more["saved_attribute_attributes"]["valueof"]
        for box in boxes
        if "saved_attribute_attributes" in box.more
    )
    about = {value["parameter_longname"]: value for value in kept}
    assert about.keys() == {
        "Pad X",
        "Pad Y",
        "Attack",
        "Decay",
        "Sustain",
        "Release",
        "Volume",
        "Keys",
        "Play bank",
        "Glide",
        "Mono",
        "Follow",
        "NW",
        "NE",
        "SW",
        "SE",
        "Model",
        "Bank",
    }
    assert all(
        "parameter_invisible" not in about[name]
        for name in ("Pad X", "Pad Y", "Attack", "Volume", "Keys")
    )
    assert all(
        about[name]["parameter_invisible"] == parameter.STORED_ONLY
        for name in ("NW", "Model", "Bank")
    )
    pad = about["Pad X"]
    assert (pad["parameter_mmin"], pad["parameter_mmax"]) == (0.0, 1.0)
    assert pad["parameter_initial"] == [0.5]


def dial(y=0, start=0):
    """One dial at this height, from 0 to 1."""
    about = parameter.number("A", "A", 0, 1, start, "float", "")
    return lambda p: p.ui("live.dial", show=(0, y, 44, 48), **about)


@pytest.mark.parametrize(
    ("fill", "words"),
    [
        (dial(y=150), "not within 169 pixels"),
        (dial(y=0.5), "whole pixels"),
        (lambda p: p.ui("live.dial", show=(0, 0, 44, 48)), "without a name"),
        (dial(start=2), "no range"),
        (lambda p: p("send", p("receive #0-xy")), "a # in a window"),
        (lambda p: p("send help-xy", p("receive help-xy")), "all devices share"),
        (
            lambda p: [p("pattr a", p("loadbang"), **parameter.stored("A")) for _ in range(2)],
            "two parameters are called A",
        ),
    ],
)
def test_a_mistake_is_found(fill, words, tmp_path):
    patcher = Patcher("broken", "wrong", (100, 169))
    fill(patcher)
    path = tmp_path / "devices/broken.amxd"
    path.parent.mkdir()
    nothing = Contents({}, {})
    path.write_bytes(files.device(patcher, nothing))
    assert any(words in line for line in lint.of_devices(tmp_path, nothing))
