"""[pyext] without the external: its boxes in a real Pd, with the real host and scripts as people
write them."""

import signal
import socket
from contextlib import suppress

import numpy as np
import pytest

from pdtools import Pd
from pdtools.pyexthost import SCRIPTS, PyextHost
from waiting import PATIENCE, until

NAMES = [*(f"{name}-put" for name in ("echo", "dot", "pyx", "bus", "table", "two")), "elsewhere"]


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def host(home):
    with PyextHost(home) as running:
        yield running


@pytest.fixture(scope="module")
def pd(host):
    with Pd(
        SCRIPTS / "forms.pd",
        SCRIPTS / "wrong.pd",
        hear=NAMES,
        dsp=False,
        forgive=True,
        arguments=host.arguments,
    ) as running:
        running.send("echo-1")
        running.wait("echo-put")
        yield running


def says(pd, box, *atoms, inlet=3, timeout=PATIENCE):
    """What comes out of a box after a message to it: (outlet, kind, atoms…)."""
    pd.ears.cursor[f"{box}-put"] = len(pd.ears.messages)
    pd.send(f"{box}-{inlet}", *atoms)
    return pd.wait(f"{box}-put", timeout=timeout).atoms[1:]


def log_has(pd, text):
    return until(lambda: text in pd.log(), but=pd.log)


@pytest.mark.parametrize(
    "message",
    [
        ("bang",),
        ("float", 5),
        ("float", 16777215),
        ("float", float(np.float32(0.1))),
        ("float", float(np.float32(-1.17549435e-38))),
        ("symbol", "foo"),
        ("symbol", "a b,c;d$1"),
        ("foo",),
        ("foo", 1, "bang", "list"),
        ("list", 1, 2),
        ("list", "play", 2.5),
        ("größe", 1),
    ],
    ids=str,
)
def test_a_message_goes_to_the_script_and_back_as_it_is(pd, message):
    assert says(pd, "echo", *message, inlet=1) == (1, *message)


def test_a_list_of_one_symbol_is_what_pd_makes_of_it(pd):
    assert says(pd, "echo", "list", "foo", inlet=1) == (1, "symbol", "foo")


def test_python_sees_integers_floats_and_symbols(pd):
    assert says(pd, "echo", "list", 5, 0.5, "x", inlet=2) == (
        2,
        "list",
        "int:5",
        "float:0.5",
        "Symbol:x",
    )


def test_creation_arguments_come_with_their_dollars_and_without_attributes(pd):
    assert says(pd, "echo", "args") == (3, "args", f"{pd.scopes[0]}-word", 5, 0.25)
    assert [says(pd, name, "args")[-1] for name in ("dot", "two")] == ["dotted", "second"]
    assert says(pd, "pyx", "x", inlet=1) == (1, "x")


def test_a_script_knows_the_folder_of_its_patch(pd):
    assert says(pd, "echo", "folder") == (3, "folder", SCRIPTS.name)


def test_attributes_come_out_behind_the_last_outlet(pd):
    assert says(pd, "echo", "get", "args", inlet=0)[:3] == (4, "get", "args")
    assert says(pd, "dot", "getdetach", inlet=0) == (4, "detach", 0)


def test_long_lists_go_both_ways_whole(pd):
    assert says(pd, "echo", "length", *range(600)) == (3, "length", 600, 179700)
    assert says(pd, "echo", "range", 10000) == (3, "list", *range(10000))
    assert says(pd, "echo", "words", 3000) == (
        3,
        "words",
        "list",
        *(f"word-{k}" for k in range(2999)),
    )


def test_a_thousand_messages_at_once_come_in_their_order(pd):
    pd.send("echo-3", "many", 1000)
    assert [pd.wait("echo-put").atoms for _ in range(1000)] == [
        ("out", 3, "float", k) for k in range(1000)
    ]


def test_a_script_sends_to_names_and_hears_names(pd):
    pd.send("bus-1", "to", "elsewhere", "foo", 3)
    assert pd.wait("elsewhere").atoms == ("foo", 3)
    for word, hears in (("bind", True), ("unbind", False), ("bind", True)):
        pd.send("bus-1", word, "some-name")
        assert says(pd, "bus", "loop", inlet=1) == (1, "loop")
        pd.send("some-name", "x", 5)
        answer = says(pd, "bus", "loop", inlet=1)
        if hears:
            assert answer == (1, "heard", "x", 5)
            # else it would be taken for the answer to the next question
            answer = pd.wait("bus-put").atoms[1:]
        assert answer == (1, "loop")


def test_an_array_of_any_size_is_written_and_read_sample_by_sample(pd):
    name = f"{pd.scopes[0]}-table"
    assert says(pd, "table", "fill", 100000, inlet=1) == (1, "filled", 100000)
    assert np.array_equal(pd.array(name), np.arange(100000))
    assert says(pd, "table", "sum", inlet=1) == (1, "sum", 100000, 0, 99999)
    assert says(pd, "table", "reverse", inlet=1) == (1, "reversed", 100000)
    assert np.array_equal(pd.array(name), np.arange(100000)[::-1]), (
        "the samples are there before what the script says afterwards"
    )
    assert says(pd, "table", "fill", 7, inlet=1) == (1, "filled", 7)
    assert says(pd, "table", "put", 3, 0.1, inlet=1) == (1, "put", 3)
    assert np.array_equal(pd.array(name), np.float32([0, 1, 2, 0.1, 4, 5, 6]))
    assert says(pd, "table", "missing", inlet=1) == (1, "missing", 0)


def test_the_console_tells_what_scripts_print_and_what_goes_wrong(pd):
    pd.send("echo-3", "print", 5)
    assert log_has(pd, "pyext:    a line, with a comma; 5")
    pd.send("echo-3", "fail")
    assert log_has(pd, "pyext error: ValueError: meant to fail")
    assert log_has(pd, "nosuchmodule") and log_has(pd, "nosuchclass")


def test_a_list_of_8000_atoms_goes_in_and_a_longer_one_is_refused_in_words(pd):
    says(pd, "table", "fill", 7997, inlet=1)
    pd.send("table-dump")
    assert pd.wait("echo-put").atoms == ("out", 3, "length", 7997, 7996 * 7997 / 2)
    says(pd, "table", "fill", 8002, inlet=1)
    pd.send("table-dump")
    assert log_has(pd, "more than 8000 atoms")
    assert says(pd, "echo", "length", 1) == (3, "length", 1, 1)


def test_messages_wait_for_a_host_that_comes_late_and_for_one_that_comes_back(tmp_path):
    host = PyextHost(tmp_path)
    with Pd(
        SCRIPTS / "late.pd",
        hear=["late-put", "nb-pyext-connected"],
        dsp=False,
        arguments=host.arguments,
    ) as pd:
        assert log_has(pd, "pyext: no host answers")
        with host:
            assert says(pd, "late", "tell", inlet=1) == (1, "list", 1, 2, 3)
            pd.wait("nb-pyext-connected", 1)
        pd.wait("nb-pyext-connected", 0)
        for number in (4, 5, 6):
            pd.send("late-1", number)
        with host:
            assert says(pd, "late", "tell", inlet=1) == (1, "list", 4, 5, 6), (
                "in order, for an object made anew"
            )
            pd.wait("nb-pyext-connected", 1)
        first, second, third, fourth, *_ = pd.log().strip().splitlines()
        assert first.startswith("pyext: no host answers") and third.startswith(
            "pyext: the host is gone"
        )
        assert second == fourth == "pyext: a host is there"


def test_a_box_that_is_turned_away_again_and_again_asks_less_often(tmp_path):
    host, visits = PyextHost(tmp_path), []
    with (
        socket.create_server(("127.0.0.1", host.port)) as door,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as ear,
    ):
        ear.bind(("127.0.0.1", host.port))
        door.settimeout(0.02)
        ear.settimeout(0.02)
        with Pd(SCRIPTS / "late.pd", dsp=False, arguments=host.arguments) as pd:
            while len(visits) < 3:
                with suppress(TimeoutError):
                    ear.sendto(b"here 1;\n", ear.recvfrom(100)[1])
                with suppress(TimeoutError):
                    door.accept()[0].close()
                    visits.append(pd.sync())
    first, second = np.diff(visits)
    assert second > first


def test_a_stopped_host_never_holds_pd_up_and_nothing_is_lost(host):
    with Pd(
        SCRIPTS / "stall.pd", hear=["stall-put", "stall-longest"], arguments=host.arguments
    ) as pd:
        pd.send("stall-count", 1)
        pd.sleep(0.5)
        host.tell(signal.SIGSTOP)
        pd.send("stall-reset")
        pd.sleep(1.5)
        pd.send("stall-tell")
        pd.wait("stall-longest")  # told while the host is stopped
        host.tell(signal.SIGCONT)
        pd.send("stall-count", 0)
        heard = says(pd, "stall", "tell", inlet=1)[2:]
    assert len(heard) > 1500 and heard == tuple(range(1, len(heard) + 1))
