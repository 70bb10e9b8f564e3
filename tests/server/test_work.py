"""What the one worker does first, and what interrupts it. `slow` takes 8 blocks of 20 ms for a
note."""

from itertools import groupby

import pytest

from notebank.protocol import hosting, music
from notebank.protocol.replies import Done, Fail, Superseded
from waiting import until


@pytest.fixture
def slow(client):
    client.model("slow")
    client.sync()
    return client


@pytest.fixture
def model(shelf):
    return shelf.models["slow"]


def stuck(client, model):
    """The client's cell, in the middle of whose first note the model stays while it is `held`."""
    model.held = True
    cell = client.post(music.Position, 0.5, 0.5)
    until(lambda: model.inside)
    return cell


def test_commands_are_answered_in_the_middle_of_a_note(slow, model):
    cell = stuck(slow, model)
    for _ in range(5):
        status = slow.status()
    assert cell.closing is None
    assert (status.jobs, status.model) == (1, "slow")
    assert status.fraction < 1


def test_a_note_is_rendered_in_the_middle_of_another_and_delivered_first(slow, model):
    cell = stuck(slow, model)
    note = slow.post(music.Note, 65, 100, 0.0)
    until(lambda: model.inside == 65)
    model.held = False
    assert slow.wait(note).result().pitch == 65
    assert slow.wait(cell).result().count == 3
    assert model.made[0] == 65


def test_a_position_of_another_session_does_not_wait_for_a_slow_cell(
    slow, model, server, make_client
):
    other = make_client(server)
    other.corners("thin", "thin", "thin", "thin")
    other.pitches([40, 50, 61])
    cell = stuck(slow, model)
    pending = other.post(music.Position, 0.1, 0.1)
    while not pending.parts:
        other.pump(0.05)
    assert model.made == [], "the other's first note came in the middle of this cell's"
    model.held = False
    assert other.wait(pending).result().count == 3
    assert slow.wait(cell).result().count == 3


def test_a_note_of_another_session_does_not_wait_for_one_that_came_in_the_middle_of_a_cell(
    slow, model, make_client, server
):
    other = make_client(server)
    other.corners("thin", "thin", "thin", "thin")
    stuck(slow, model)
    slow.post(music.Note, 65, 100, 0.0)
    until(lambda: model.inside == 65)
    assert other.note(61).pitches == (61,)
    assert model.made == [], "neither the note nor the cell is done"
    model.held = False


def test_a_note_does_not_wait_for_the_model_that_another_session_waits_for(
    slow, model, server, make_client
):
    others = [make_client(server) for _ in range(2)]
    for other in others:
        other.corners("thin", "thin", "thin", "thin")
        other.pitches([60])
        other.position(0.1, 0.1)
    stuck(slow, model)
    choice = others[0].post(music.Model, "other")
    assert others[1].note(61).pitches == (61,)
    others[0].pump(0.001)
    assert choice.closing is None
    assert model.made == []
    model.held = False
    assert others[0].wait(choice).result().name == "other"


def test_sessions_take_turns(server, make_client, model):
    clients = [make_client(server) for _ in range(2)]
    for i, client in enumerate(clients):
        client.corners("dull", "even", "bright", "thin")
        client.pitches(range(40 + 20 * i, 44 + 20 * i))
        client.model("slow")
    cells = [stuck(clients[0], model), clients[1].post(music.Position, 0.5, 0.5)]
    clients[1].status()  # the position has come
    model.held = False
    for client, cell in zip(clients, cells):
        client.wait(cell)
    turns = [len(list(run)) for _, run in groupby(model.made, lambda pitch: pitch < 50)]
    assert max(turns) <= 3 and sum(turns) == 8


def test_a_cell_is_cancelled_in_the_middle_of_a_note(slow, model):
    cell = stuck(slow, model)
    cancelled = slow.ask(hosting.Cancel, cell.command.id).result()
    assert cancelled.target_id == cell.command.id
    assert (slow.wait(cell).closing.code, slow.status().jobs) == ("cancelled", 0)
    assert model.made == []
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
    assert cell.progress.eta_s == -1 or cell.progress.eta_s > 0


@pytest.mark.parametrize("part_s, sizes", [(30.0, [1, 12]), (0.0, [1] * 13)])
def test_parts_are_few_when_the_model_is_quick_and_prompt_when_it_is_slow(
    client, monkeypatch, part_s, sizes
):
    # seconds of rendering that close a part
    monkeypatch.setattr("notebank_server.jobs.cells.PART_S", part_s)
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
    cells = [client.position(i / 32, 0.5) for i in range(3)]
    from pathlib import Path

    assert all(
        Path(part.path).stat().st_size > 4 * part.frames for cell in cells for part in cell.parts
    )
    assert server.host.models.cache.size > 1 << 20
    notes = list((server.config.folder / "cache" / "notes").rglob("*.wav"))
    assert len(notes) < 3 * 20, "what nobody was told about had to go"


def test_neighbours_are_made_ready_when_there_is_nothing_to_do_and_give_way_at_once(
    make_server, make_client, shelf
):
    server = make_server(prefetch=True)
    client = make_client(server)
    client.corners("dull", "even", "bright", "thin")
    client.pitches([60, 64])
    client.position(0.5, 0.5)
    model = shelf.models["quick"]
    until(lambda: len(model.made) >= 10 and not server._worker.background.wanted)
    assert len(model.made) == 10, "two pitches here and at four neighbours"
    for x, y in ((0.5 + 1 / 32, 0.5), (0.5, 0.5 - 1 / 32)):
        client.position(x, y)
    model.delay = 0.02
    client.position(0.0, 1.0)
    model.inside = None
    model.held = True
    until(lambda: model.inside)
    made = len(model.made)
    assert client.status().jobs == 0, "answered in the middle of a neighbour's note"
    assert len(model.made) == made


def test_a_slow_model_does_not_render_ahead(make_server, make_client, shelf):
    shelf.models["slow"].delay = 0.07
    server = make_server(prefetch=True, model="slow")
    client = make_client(server)
    client.corners("dull", "even", "bright", "thin")
    client.pitches([60])
    client.position(0.5, 0.5)
    until(lambda: not server._worker.background.wanted)
    assert len(shelf.models["slow"].made) == 1


def test_keys_that_are_held_are_led_on_in_turn_however_the_dot_moves(slow, model):
    keys = (64, 65, 66, 67)
    cell = stuck(slow, model)

    def led(sample):
        place = (sample % 400 / 400, 0.25)
        return [slow.post(music.Hold, key, 100, sample, *place, 0.5, 0.5, ()) for key in keys]

    earlier = [led(1000)]
    until(lambda: model.inside == 64)
    earlier += [led(1007 + 7 * i) for i in range(4)]
    newest = led(2000)
    slow.status()  # it was answered after these
    model.held = False
    for pending in newest:
        assert slow.wait(pending).result().start == 2000
    slow.wait(cell)
    first = slow.wait(earlier[0][0])
    assert isinstance(first.closing, Done), "what has begun is finished, or nothing ever would be"
    stale = [pending for row in earlier for pending in row][1:]
    assert all(isinstance(slow.wait(pending).closing, Superseded) for pending in stale)
    turns = [key for key, _ in groupby(model.made)]
    assert turns[:5] == [64, 65, 66, 67, 64]
