"""What the one worker does first, and how soon it lets itself be interrupted. `slow` takes 8 blocks of 20 ms for a note."""

import time

import pytest

from notebank.protocol import hosting, music
from notebank.protocol.replies import Done, Fail


@pytest.fixture
def slow(client):
    client.model("slow")
    client.sync()
    return client


def seconds(action):
    begun = time.monotonic()
    value = action()
    return time.monotonic() - begun, value


def test_commands_are_answered_in_the_middle_of_a_note(slow):
    cell = slow.post(music.Position, 0.5, 0.5)
    time.sleep(0.03)
    waits = [seconds(slow.status)[0] for _ in range(5)]
    assert max(waits) < 0.16, "less than a note"
    assert cell.closing is None
    status = slow.status()
    assert (status.jobs, status.model) == (1, "slow")
    assert status.fraction < 1


def test_a_note_is_rendered_in_the_middle_of_another_and_delivered_first(slow, shelf):
    cell = slow.post(music.Position, 0.5, 0.5)
    time.sleep(0.03)
    assert slow.note(65).pitches == (65,)
    assert not cell.parts
    assert slow.wait(cell).result().count == 3
    assert shelf.models["slow"].made[0][1] == 65


def test_a_position_of_another_session_does_not_wait_for_a_slow_cell(slow, server, make_client):
    other = make_client(server)
    other.corners("thin", "thin", "thin", "thin")
    other.pitches([40, 50, 60])
    cell = slow.post(music.Position, 0.5, 0.5)
    time.sleep(0.03)
    pending = other.post(music.Position, 0.1, 0.1)
    while not pending.parts:
        other.pump(0.05)
    slow.pump(0.001)
    assert not cell.parts, "the other's first note came in the middle of this cell's"
    assert other.wait(pending).result().count == 3
    assert slow.wait(cell).result().count == 3


def test_a_note_does_not_wait_for_the_model_that_another_session_waits_for(slow, server, make_client):
    others = [make_client(server) for _ in range(2)]
    for other in others:
        other.corners("thin", "thin", "thin", "thin")
        other.pitches([60])
        other.position(0.1, 0.1)
    cell = slow.post(music.Position, 0.5, 0.5)
    time.sleep(0.03)
    model = others[0].post(music.Model, "other")
    assert others[1].note(61).pitches == (61,)
    others[0].pump(0.001)
    assert model.closing is None
    slow.pump(0.001)
    assert not cell.parts
    assert others[0].wait(model).result().name == "other"


def test_sessions_take_turns(server, make_client, shelf):
    clients = [make_client(server) for _ in range(2)]
    for i, client in enumerate(clients):
        client.corners("dull", "even", "bright", "thin")
        client.pitches(range(40 + 20 * i, 44 + 20 * i))
        client.model("slow")
    cells = [client.post(music.Position, 0.5, 0.5) for client in clients]
    for client, cell in zip(clients, cells):
        client.wait(cell)
    turns = ["one" if pitch < 50 else "two" for _, pitch in shelf.models["slow"].made]
    assert max(len(run) for run in "".join(turn[0] for turn in turns).replace("ot", "o t").replace("to", "t o").split()) <= 3


def test_a_cell_is_cancelled_in_the_middle_of_a_note(slow, shelf):
    cell = slow.post(music.Position, 0.5, 0.5)
    time.sleep(0.05)
    assert slow.ask(hosting.Cancel, cell.command.id).result().target_id == cell.command.id
    assert (slow.wait(cell).closing.code, slow.status().jobs) == ("cancelled", 0)
    assert shelf.models["slow"].made == []
    assert slow.ask(hosting.Cancel, cell.command.id).closing.code == "not-found"


def test_a_job_that_waits_can_be_cancelled_too(slow):
    cell = slow.post(music.Position, 0.5, 0.5)
    waiting = slow.post(music.LatentGet, 0, 60, 0, 4)
    slow.ask(hosting.Cancel, waiting.command.id).result()
    assert isinstance(slow.wait(waiting).closing, Fail)
    assert isinstance(slow.wait(cell).closing, Done)


def test_work_that_takes_long_shows_its_progress(slow, shelf):
    shelf.models["slow"].delay = 0.05
    slow.pitches([48, 54, 60, 66])
    cell = slow.wait(slow.post(music.Position, 0.7, 0.7))
    assert 0 <= cell.progress.fraction < 1
    assert cell.progress.eta_s == -1 or 0 < cell.progress.eta_s < 30


@pytest.mark.parametrize("part_s, sizes", [(30.0, [1, 12]), (0.0, [1] * 13)])
def test_parts_are_few_when_the_model_is_quick_and_prompt_when_it_is_slow(client, monkeypatch, part_s, sizes):
    monkeypatch.setattr("notebank_server.cells.PART_S", part_s)  # seconds of rendering that close a part
    client.pitches(range(40, 53))
    assert [len(part.pitches) for part in client.position(0.2, 0.6).parts] == sizes


def test_a_cell_comes_from_the_cache_without_the_model(client, shelf):
    client.position(0.5, 0.5)
    made = len(shelf.models["quick"].made)
    client.position(0.1, 0.5)
    cell = client.position(0.5, 0.5)
    assert len(shelf.models["quick"].made) == 2 * made
    assert [len(part.pitches) for part in cell.parts] == [1, 2]


def test_files_that_were_named_outlive_a_cache_that_is_too_small(make_server, make_client, shelf):
    shelf.models["quick"].info = shelf.load("other").info
    shelf.models["quick"].config = shelf.load("other").config
    server = make_server(cache_mb=1)
    client = make_client(server)
    client.corners("dull", "even", "bright", "thin")
    client.pitches(range(40, 60))
    cells = [client.position(i / 32, 0.5) for i in range(6)]
    from pathlib import Path
    assert all(Path(part.path).stat().st_size > 4 * part.frames for cell in cells for part in cell.parts)
    assert server.host.models.cache.size > 1 << 20
    notes = list((server.config.folder / "cache" / "notes").rglob("*.wav"))
    assert len(notes) < 6 * 20, "what nobody was told about had to go"


def test_neighbours_are_made_ready_when_there_is_nothing_to_do_and_give_way_at_once(make_server, make_client, shelf):
    server = make_server(prefetch=True)
    client = make_client(server)
    client.corners("dull", "even", "bright", "thin")
    client.pitches([60, 64])
    client.position(0.5, 0.5)
    deadline = time.monotonic() + 5
    while len(shelf.models["quick"].made) < 10 and time.monotonic() < deadline:
        time.sleep(0.01)
    assert len(shelf.models["quick"].made) == 10, "two pitches here and at four neighbours"
    for x, y in ((0.5 + 1 / 32, 0.5), (0.5, 0.5 - 1 / 32)):
        client.position(x, y)
    time.sleep(0.05)
    shelf.models["quick"].delay = 0.02
    client.position(0.0, 1.0)
    time.sleep(0.05)
    assert seconds(client.status)[0] < 0.1


def test_a_slow_model_does_not_render_ahead(make_server, make_client, shelf):
    shelf.models["slow"].delay = 0.07
    client = make_client(make_server(prefetch=True, model="slow"))
    client.corners("dull", "even", "bright", "thin")
    client.pitches([60])
    client.position(0.5, 0.5)
    time.sleep(1.0)
    assert len(shelf.models["slow"].made) == 1
