"""The page in Chromium: what is touched is heard."""

import os
import signal
import subprocess
import sys

import numpy as np
import pytest

from notebank.audio.pitch import detect
from notebank.paths import patches_folder
from notebank.stage import serving
from notebank.stage.browser import port_of_page
from notebank_server.web.invitation import address
from pdtools.session import Pd
from waiting import until
from webtools.chromium import Chromium

pytestmark = pytest.mark.slow
NAMED = {"slider", "combobox", "button", "textbox", "checkbox", "img", "group", "application"}


@pytest.fixture(scope="module")
def chromium():
    with Chromium() as browser:
        yield browser


@pytest.fixture
def tab(chromium, web):
    return looping(chromium.page(address(*web.address)))


def looping(tab):
    """The page with a model whose notes last."""
    tab.ready()
    tab.js("document.getElementById('model').value = 'looping'")
    tab.js("document.getElementById('model').dispatchEvent(new Event('change'))")
    tab.until("[...notebank.player.notes.byPitch.values()].every((n) => n.loopLength > 0)")
    return tab.ready()


def down(tab):
    return tab.js("notebank.synth.down().map((voice) => voice.key).sort()")


def heard(tab, pitch):
    """Waits until the page sounds at that pitch: what is heard may be on its way from another."""

    def sounds():
        samples = np.array(tab.js("[...notebank.synth.heard()]"), np.float32)
        found = detect(samples, tab.js("notebank.synth.rate"))
        return found is not None and np.abs(samples).max() > 1e-3 and abs(found - pitch) < 0.1

    until(sounds, but=tab.state)


def test_a_key_of_the_mouse_sounds_in_pitch_as_long_as_it_is_down(tab):
    tab.mouse("pressed", *tab.at("[data-key='60']", y=0.9))
    heard(tab, 60)
    assert down(tab) == [60]
    tab.mouse("moved", *tab.at("[data-key='65']", y=0.9))
    tab.until("String(notebank.synth.down().map((voice) => voice.key)) === '65'")
    tab.mouse("released", *tab.at("[data-key='65']", y=0.9))
    assert down(tab) == []
    tab.until("notebank.synth.voices.length === 0")
    tab.until("notebank.synth.heard().every((sample) => Math.abs(sample) < 1e-4)")


def test_the_computer_s_keys_play_from_an_octave_up(tab):
    tab.key("Down", "z", "KeyZ")
    heard(tab, 48)
    tab.key("Up", "z", "KeyZ")
    tab.key("Down", "q", "KeyQ")
    tab.until("String(notebank.synth.down().map((voice) => voice.key)) === '60'")
    tab.key("Up", "q", "KeyQ")
    assert down(tab) == []


def test_a_drag_moves_the_sound_and_a_held_key_follows(tab):
    tab.key("Down", "q", "KeyQ")
    tab.until("notebank.synth.down().length === 1")
    for share in (0.5, 0.7, 0.9):
        kind = "pressed" if share == 0.5 else "moved"
        tab.mouse(kind, *tab.at("#pad", share, 0.25))
    tab.mouse("released", *tab.at("#pad", 0.9, 0.25))
    tab.until("notebank.synth.down()[0].note.start > 0")
    tab.until("Math.abs(notebank.synth.down()[0].place[0] - 0.9) < 0.02")
    heard(tab, 60)
    assert tab.js("document.getElementById('x').getAttribute('aria-valuetext')").startswith("7 %")
    tab.key("Up", "q", "KeyQ")


def test_fingers_play_keys_and_pad_at_once(chromium, web):
    tab = looping(chromium.page(address(*web.address), width=420, height=1100, touch=True))
    one = (1, *tab.at("[data-key='48']", y=0.9))
    other = (2, *tab.at("[data-key='55']", y=0.9))
    tab.touch("Start", one)
    tab.touch("Start", one, other)
    assert down(tab) == [48, 55]
    third = (3, *tab.at("#pad", 0.1, 0.9))
    tab.touch("Start", one, other, third)
    assert tab.js("notebank.state.place") == pytest.approx([0.1, 0.9], abs=0.01)
    tab.touch("End", one)
    assert down(tab) == [55]
    tab.touch("End")
    assert down(tab) == []


def test_everything_can_be_done_without_a_pointer_and_has_a_name(tab):
    tab.js("document.getElementById('pad').focus()")
    tab.key("Down", "ArrowRight", "ArrowRight")
    assert tab.js("notebank.state.place") == [0.5 + 1 / 32, 0.5]
    tab.js("document.querySelector('.key[tabindex=\"0\"]').focus()")
    tab.key("Down", "ArrowRight", "ArrowRight")
    tab.key("Down", " ", "Space")
    assert down(tab) == [61]
    assert tab.js("document.activeElement.getAttribute('aria-pressed')") == "true"
    tab.key("Up", " ", "Space")
    assert down(tab) == []
    nodes = tab.call("Accessibility.getFullAXTree")["nodes"]
    seen = [node for node in nodes if node["role"]["value"].lower() in NAMED]
    assert len(seen) > 60
    assert [n["role"]["value"] for n in seen if not n.get("name", {}).get("value")] == []
    assert any(node["role"]["value"] == "status" for node in nodes)


def test_two_pages_play_two_places(chromium, web):
    tabs = [looping(chromium.page(address(*web.address))) for _ in range(2)]
    for tab, pitch, at in zip(tabs, (60, 72), (0.1, 0.9)):
        tab.mouse("pressed", *tab.at("#pad", at, at))
        tab.mouse("released", *tab.at("#pad", at, at))
        tab.js(f"notebank.player.strike({pitch}, 100)")
    for tab, pitch, at in zip(tabs, (60, 72), (0.1, 0.9)):
        heard(tab, pitch)
        tab.until(f"Math.abs(notebank.synth.down()[0].place[0] - {at}) < 0.02")
        tab.js(f"notebank.player.release({pitch})")


def test_a_page_comes_back_by_itself_when_the_server_was_killed(chromium, tmp_path):
    port, page_port = serving.free_port(), port_of_page(0)
    command = [sys.executable, "-m", "notebank", "serve", "--no-pyext", "--model", "null"]
    command += ["--port", str(port), "--web", "--web-port", str(page_port)]
    env = {
        **os.environ,
        "NOTEBANK_HOME": str(tmp_path),
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    server = subprocess.Popen(command, env=env)
    try:
        until(lambda: serving.answer(port))
        tab = chromium.page(address("127.0.0.1", page_port)).ready()
        tab.js("document.getElementById('corner-2').value = 'piano'")
        tab.js("document.getElementById('corner-2').dispatchEvent(new Event('change'))")
        tab.mouse("pressed", *tab.at("#pad", 0.25, 0.75))
        tab.mouse("released", *tab.at("#pad", 0.25, 0.75))
        tab.ready()
        server.send_signal(signal.SIGKILL)
        server.wait()
        tab.until("document.getElementById('status').innerText.includes('the server is away')")
        tab.key("Down", "q", "KeyQ")
        assert down(tab) == [60], "what is loaded plays on"
        tab.key("Up", "q", "KeyQ")
        server = subprocess.Popen(command, env=env)
        tab.ready()
        tab.until("notebank.player.notes.places.size === 1")
        assert tab.js("[...notebank.player.notes.places.values()][0]") == [0.25, 0.75]
        assert tab.js("document.getElementById('corner-2').value") == "piano"
        assert tab.js("wrong") == []
    finally:
        server.kill()
        server.wait()


def test_a_page_is_the_pad_and_the_keys_of_a_patch_in_pd(chromium, make_web):
    web = make_web(surface=True)
    host, port = web.server.address
    sends = ["-send", f"nb-server {host} {port}"]
    with Pd(patches_folder() / "nsynth.pd", arguments=sends) as pd:
        scope = pd.scopes[0]
        pd.hear(f"{scope}-xy", f"{scope}-note", f"{scope}-volume")
        until(web.server.surface.players)
        tab = chromium.page(address(*web.address)).ready()
        tab.js("document.getElementById('plays').focus()")
        tab.until("document.getElementById('plays').options.length === 2")
        tab.js("document.getElementById('plays').selectedIndex = 1")
        tab.js("document.getElementById('plays').dispatchEvent(new Event('change'))")
        tab.until("document.getElementById('status').innerText.includes('steering')")
        tab.mouse("pressed", *tab.at("#pad", 0.75, 0.25))
        tab.mouse("released", *tab.at("#pad", 0.75, 0.25))
        pd.wait(f"{scope}-xy")
        tab.key("Down", "q", "KeyQ")
        pd.wait(f"{scope}-note", 60, 100)
        tab.key("Up", "q", "KeyQ")
        pd.wait(f"{scope}-note", 60, 0)
        pd.send(f"{scope}-volume", 0.25)
        tab.until("notebank.state.values.volume === 0.25")
        assert tab.js("notebank.synth.voices.length") == 0 and tab.js("wrong") == []


def test_a_phone_is_let_in_by_the_address_of_the_qr_code_alone(chromium, make_web):
    token = "a-word-of-20-letters"
    web = make_web(host="0.0.0.0", token=token)
    url = address("127.0.0.1", web.address[1])
    tab = chromium.page(url)
    tab.until("document.getElementById('door')?.hidden === false")
    tab.js(f"document.getElementById('token').value = '{token}'")
    tab.js("document.querySelector('#door button').click()")
    tab.ready()
    invited = chromium.page(f"{url}#token={token}").ready()
    assert token not in invited.js("location.href")


def test_a_page_from_elsewhere_reaches_nothing(chromium, web):
    host, port = web.address
    tab = chromium.page("data:text/html,elsewhere")
    tab.until("document.body?.innerText === 'elsewhere'")
    closed = tab.js(
        f"new Promise((end) => new WebSocket('ws://{host}:{port}/session').onclose = (event) => "
        "end(event.wasClean))"
    )
    assert closed is False
    fetched = tab.js(f"fetch('http://{host}:{port}/').then(() => 'read', () => 'refused')")
    assert fetched == "refused"
