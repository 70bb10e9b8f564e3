"""Messages, the wire, and the page made from them."""

import math
import re
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from notebank import protocol
from notebank.errors import BadType, BadValue, NotebankError
from notebank.protocol import hosting, music, page, replies, wire

COMMANDS = [cls for cls, _ in protocol.COMMANDS.values()]
ROOT = Path(__file__).parents[2]


def pd_dgram(address: str, *args: float | str) -> bytes:
    """What Pd's oscformat sends: every number a float."""
    return wire.encode(address, [("s" if isinstance(arg, str) else "f", arg) for arg in args])


def parse(datagram: bytes) -> protocol.Command:
    ((address, args),) = wire.decode(datagram)
    return protocol.command(address, args)


@pytest.mark.parametrize(
    "cls", [*COMMANDS, *protocol.REPLIES.values()], ids=lambda cls: cls.address
)
def test_every_message_survives_the_wire(cls):
    _, datagram = page.example(cls)
    assert cls.from_osc(datagram).to_osc() == datagram


@pytest.mark.parametrize("cls", COMMANDS, ids=lambda cls: cls.address)
def test_every_command_is_the_same_when_all_numbers_come_as_floats_as_pd_sends_them(cls):
    _, datagram = page.example(cls)
    ((address, args),) = wire.decode(datagram)
    assert parse(pd_dgram(address, *args)) == cls.from_osc(datagram)


@pytest.mark.parametrize(
    "cls", [*COMMANDS, *protocol.REPLIES.values()], ids=lambda cls: cls.address
)
def test_no_message_that_is_cut_off_anywhere_is_taken_for_a_whole_one(cls):
    _, datagram = page.example(cls)
    for length in range(len(datagram)):
        with pytest.raises(NotebankError):
            cls.from_osc(datagram[:length])


def test_bytes_of_a_position_are_the_ones_of_the_osc_specification():
    assert music.Position(19, 4242, 0.5, 0.25).to_osc() == (
        b"/nb/position\0\0\0\0,iiff\0\0\0" + struct.pack(">iiff", 19, 4242, 0.5, 0.25)
    )


def test_integers_stay_exact_up_to_the_largest_id():
    assert parse(pd_dgram("/nb/sync", 16777215.0, 1.0)) == hosting.Sync(16777215, 1)
    with pytest.raises(BadValue, match=r"0\.\.16777215"):
        parse(pd_dgram("/nb/sync", 16777216.0, 1.0))


@pytest.mark.parametrize(
    "args, error, text",
    [
        ((1, 2, 7, "flute"), BadValue, r"/nb/corner index must be a whole number 0\.\.3, got 7"),
        ((1, 2, 1.5, "flute"), BadValue, r"whole number 0\.\.3, got 1.5"),
        ((1, 2, math.nan, "flute"), BadValue, "got nan"),
        ((1, 2, math.inf, "flute"), BadValue, "got inf"),
        (
            (1, 2, 0, 808),
            BadType,
            r"/nb/corner name must be text, got 808.0: names match \[A-Za-z_\]",
        ),
        ((1, 2, 0, "8 bit"), BadValue, "must match"),
        ((1, 2, 0, "x" * 65), BadValue, "longer than 64 bytes"),
        ((1, 2, "NW", "flute"), BadType, "got the text 'NW'"),
        ((1, 2, 0), BadType, r"takes 4 arguments \(id sid index name\), got 3"),
        ((1, 2, 0, "flute", 3), BadType, "takes 4 arguments"),
        ((1, 0, 0, "flute"), BadValue, r"sid must be a whole number 1\.\."),
    ],
)
def test_wrong_arguments_are_refused_with_what_would_be_right(args, error, text):
    with pytest.raises(error, match=text):
        parse(pd_dgram("/nb/corner", *args))


def test_places_clamp_to_the_pad_but_nan_fails():
    assert parse(pd_dgram("/nb/position", 1, 2, -3.0, 1e9)) == music.Position(1, 2, 0.0, 1.0)
    assert parse(pd_dgram("/nb/position", 1, 2, math.inf, 0.5)) == music.Position(1, 2, 1.0, 0.5)
    with pytest.raises(BadValue, match="nan"):
        parse(pd_dgram("/nb/position", 1, 2, 0.5, math.nan))


def test_vectors_are_limited_to_one_chunk():
    values = [0.0] * 129
    with pytest.raises(BadType, match=r"1\.\.128 values, got 129"):
        parse(pd_dgram("/nb/latent_set", 1, 2, 0, -1, 0, 200, *values))
    with pytest.raises(BadType, match="got 0"):
        parse(pd_dgram("/nb/pitches", 1, 2))


def test_unknown_addresses_are_named():
    with pytest.raises(NotebankError, match="no command /nb/nothing") as caught:
        protocol.command("/nb/nothing", [1, 2])
    assert caught.value.code == "unknown-address"


@pytest.mark.parametrize("tag", "TFNIhdtcrmS[]")
def test_only_the_four_types_that_pd_knows_are_sent(tag):
    with pytest.raises(BadType):
        wire.encode("/nb/sync", [(tag, 1)])


@pytest.mark.parametrize("tag", "Ntrm[]")
def test_types_without_a_value_here_are_refused(tag):
    with pytest.raises(BadType, match=f"'{re.escape(tag)}'"):
        wire.decode(b"/nb/sync\0\0\0\0," + tag.encode() + b"\0\0")


@pytest.mark.parametrize(
    ("tag", "data", "value"),
    [
        ("T", b"", 1),
        ("F", b"", 0),
        ("I", b"", math.inf),
        ("h", (1 << 40).to_bytes(8, "big"), 1 << 40),
        ("d", struct.pack(">d", 0.1), 0.1),
        ("S", b"abc\0", "abc"),
        ("c", b"\0\0\0a", "a"),
    ],
)
def test_what_other_programs_send_is_read(tag, data, value):
    sent = b"/nb/sync\0\0\0\0," + tag.encode() + b"\0\0" + data
    assert wire.decode(sent) == [("/nb/sync", [value])]


def test_a_python_bool_is_no_number():
    with pytest.raises(BadType):
        hosting.Sync(True, 1)


@pytest.mark.parametrize(
    "datagram",
    [
        b"",
        b"\0",
        b"/",
        b"/nb",
        b"nb/sync\0",
        b"/nb/sync\0",
        b"#bundle\0",
        b"\xff" * 64,
        b"/\xff\xfe\0,\0\0\0",
        b"/nb/sync\0\0\0\0ii\0\0",
        b"/nb/sync\0\0\0\0,b\0\0\x7f\xff\xff\xff",
        b"/nb/sync\0\0\0\0,b\0\0\xff\xff\xff\xff",
        b"/nb/sync\0\0\0\0,f\0\0\0\0",
        b"/" * 70000,
        b"#bundle\0" + b"\0" * 8 + b"\0\0\0\0",
        b"#bundle\0" + b"\0" * 8 + b"\x7f\xff\xff\xff/nb\0",
    ],
)
def test_garbage_is_refused_by_name(datagram):
    messages: list = []
    with pytest.raises(NotebankError) as caught:
        messages = wire.decode(datagram)
        for address, args in messages:
            protocol.command(address, args)
        if not messages:
            raise BadType("an empty bundle")
    assert str(caught.value)


def test_bundles_are_taken_apart_in_order_and_only_so_deep():
    def bundle(*items: bytes) -> bytes:
        return (
            b"#bundle\0"
            + b"\0" * 7
            + b"\1"
            + b"".join(struct.pack(">i", len(item)) + item for item in items)
        )

    inner = [hosting.Sync(i, 2).to_osc() for i in range(3)]
    assert [args[0] for _, args in wire.decode(bundle(inner[0], bundle(inner[1]), inner[2]))] == [
        0,
        1,
        2,
    ]
    deep = inner[0]
    for _ in range(300):
        deep = bundle(deep)
    with pytest.raises(BadType, match="deeper"):
        wire.decode(deep)


def test_the_header_of_a_broken_command_can_still_be_read():
    assert protocol.header([7.0, 42.0, "x"]) == (7, 42)
    assert protocol.header([math.nan, 1.5]) == (-1, -1)
    assert protocol.header([]) == (-1, -1)


def test_what_a_done_carries_is_read_by_the_command_it_answers():
    done = replies.Done.of(9, "/nb/position", music.PositionDone(4, 0.5, 1.0, 13))
    assert protocol.result(replies.Done.from_osc(done.to_osc())) == music.PositionDone(
        4, 0.5, 1.0, 13
    )


def test_the_committed_page_is_what_the_generator_writes():
    made = subprocess.run(
        [sys.executable, "-m", "notebank.protocol"],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT / "py",
    )
    assert (ROOT / "docs/protocol.md").read_text(encoding="utf-8") == made.stdout


def test_the_page_names_every_command_reply_and_code():
    text = page.page()
    for address in [*protocol.COMMANDS, *protocol.REPLIES]:
        assert f"### `{address}`" in text
    for code in protocol.CODES:
        assert f"| `{code}` |" in text


@pytest.mark.parametrize("rate", [0, 7999, 192001, 44100.5, math.nan])
def test_a_rate_that_nobody_plays_at_is_refused(rate):
    with pytest.raises(BadValue, match=r"/nb/rate rate must be a whole number 8000\.\.192000, got"):
        protocol.command("/nb/rate", [1, 4242, rate])


def test_messages_share_a_datagram_in_their_order_as_long_as_they_fit():
    region = replies.Region(1, 4242, 9, 60, 0, 100, 200, 0.0).to_osc()
    part = replies.Part(1, 4242, 9, "/a.wav", 10, 16000, 10, [60]).to_osc()
    assert wire.bundles([part]) == [part]
    (whole,) = wire.bundles([region, part])
    assert [address for address, _ in wire.decode(whole)] == ["/nb/region", "/nb/part"]
    several = wire.bundles([region] * 300 + [part])
    assert len(several) > 1 and all(len(datagram) <= wire.LONGEST for datagram in several)
    heard = [address for datagram in several for address, _ in wire.decode(datagram)]
    assert heard == ["/nb/region"] * 300 + ["/nb/part"]
