"""Several patches, servers that come and go, and who wins."""

import math
import time
from threading import Thread

from notebank.audio import wav
from notebank.paths import secret_file
from notebank.protocol import hosting, music
from notebank.protocol.replies import Done, Fail, Superseded
from notebank_server.session import later
from waiting import PATIENCE, until


def test_two_sessions_do_not_touch_each_other(server, make_client):
    one, two = make_client(server), make_client(server)
    one.corners("dull", "dull", "dull", "dull")
    two.corners("bright", "bright", "bright", "bright")
    one.pitches([60])
    two.pitches([72, 60])
    two.model("other")
    generation = one.position(0.5, 0.5).result().generation
    for i in range(5):
        two.position(i / 5, 0.1)
    mine = one.position(0.5, 0.5)
    assert mine.result().generation == generation
    assert [part.length for part in mine.parts] == [3200]
    assert one.status().model == "quick"
    assert two.status().model == "other"


def test_the_newest_position_wins_and_the_others_are_superseded_in_order(client):
    client.model("slow")
    waiting = [client.post(music.Position, i / 10, 0.5) for i in range(10)]
    closings = [client.wait(pending).closing for pending in waiting]
    ids = [pending.command.id for pending in waiting]
    assert closings[:-1] == [Superseded(id, id + 1) for id in ids[:-1]]
    assert isinstance(closings[-1], Done)
    assert waiting[-1].result().count == 3


def test_a_dot_that_is_dragged_faster_than_notes_are_made_is_heard_on_its_way(
    client, shelf, monkeypatch
):
    # quick, however busy the machine is
    monkeypatch.setattr("notebank_server.jobs.cells.MOMENT_S", math.inf)
    client.position(0.5, 0.5)
    model = shelf.models["quick"]
    for step in range(2):
        model.inside, model.held = None, True
        passed = client.post(music.Position, 0.1, step / 2)
        until(lambda: model.inside)
        newest = client.post(music.Position, 0.9, step / 2)
        client.status()  # the server has heard of it
        model.held = False
        assert client.wait(passed).closing == Superseded(passed.command.id, newest.command.id)
        assert [len(part.pitches) for part in passed.parts] == [1]
        assert client.wait(newest).result().count == 3


def test_a_corner_a_latent_new_pitches_or_a_model_supersede_the_cell_under_way(client):
    client.model("slow")
    changes = [
        (music.Corner, (0, "thin")),
        (music.SetPitches, ([60, 64],)),
        (music.LatentSet, (1, -1, 0, 4, [0.0] * 4)),
        (music.Corners, ("dull",) * 4),
        (music.Model, ("quick",)),
    ]
    for i, (kind, args) in enumerate(changes):
        cell = client.post(music.Position, 0.4 + i / 30, 0.5)
        change = client.ask(kind, *args)
        change.result()
        assert client.wait(cell).closing == Superseded(cell.command.id, change.command.id)


def test_a_change_that_fails_leaves_the_cell_alone(client):
    client.model("slow")
    cell = client.post(music.Position, 0.4, 0.5)
    assert client.ask(music.Corner, 0, "nothing").closing.code == "not-found"
    assert client.ask(music.Model, "nothing").closing.code == "not-found"
    assert client.wait(cell).result().count == 3


def test_a_server_that_was_started_anew_is_told_everything_again_by_the_client(
    make_server, make_client
):
    first = make_server()
    client = make_client(first)
    client.corners("dull", "even", "bright", "thin")
    client.corner(2, "even")
    client.pitches([50, 60])
    client.model("other")
    before = client.position(0.25, 0.5)
    port = first.address[1]
    first.stop()
    make_server(port=port)
    assert client.wait(client.post(hosting.Status)).closing.code == "unknown-session"
    after = client.position(0.25, 0.5)
    assert sorted(pitch for part in after.parts for pitch in part.pitches) == [50, 60]
    assert client.status().model == "other"
    assert [wav.read(part.path)[0].tolist() for part in before.parts] == [
        wav.read(part.path)[0].tolist() for part in after.parts
    ]


def test_a_server_that_forgets_again_while_it_is_told_all_is_told_once_more(client, monkeypatch):
    restore, times = client.restore, []

    def restored():
        restore()
        times.append(len(times))
        if len(times) == 1:
            client.wait(client.post(hosting.Close))

    monkeypatch.setattr(client, "restore", restored)
    client.wait(client.post(hosting.Close))
    assert client.position(0.5, 0.5).result().count == 3 and times == [0, 1]


def test_commands_sent_while_the_server_is_away_arrive_when_it_is_back(make_server, make_client):
    first = make_server()
    client = make_client(first)
    client.corners("dull", "even", "bright", "thin")
    client.pitches([60])
    port = first.address[1]
    first.stop()
    thread = Thread(target=lambda: (time.sleep(0.4), make_server(port=port)))
    thread.start()
    assert client.position(0.5, 0.25).result().count == 1
    thread.join()


def test_beyond_the_limit_the_session_that_was_silent_longest_is_forgotten(
    make_server, make_client, tmp_path
):
    server = make_server(sessions=2)
    clients = [make_client(server) for _ in range(2)]
    clients[0].status()
    clients.append(make_client(server))
    assert isinstance(clients[1].wait(clients[1].post(hosting.Status)).closing, Fail)
    assert isinstance(clients[0].wait(clients[0].post(hosting.Status)).closing, Done)
    assert len(list((tmp_path / "server" / "probes").iterdir())) == 2


def test_probes_and_secret_are_removed_when_the_server_ends(make_server, make_client, tmp_path):
    server = make_server()
    make_client(server)
    secret = secret_file(tmp_path / "server", server.address[1])
    assert secret.exists()
    server.stop()
    assert not secret.exists() and not list((tmp_path / "server" / "probes").iterdir())


def test_eight_clients_at_once_all_get_their_own_cells(server, make_client):
    results = {}

    def perform(number):
        client = make_client(server)
        client.corners("dull", "even", "bright", "thin")
        client.pitches([48 + number, 60])
        results[number] = [client.position(number / 8, step / 4) for step in range(4)]

    threads = [Thread(target=perform, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
    assert len(results) == 8
    for number, cells in results.items():
        for cell in cells:
            assert sorted(pitch for part in cell.parts for pitch in part.pitches) == sorted(
                {48 + number, 60}
            )
            assert {part.sid for part in cell.parts} == {cell.command.sid}


def test_ids_may_go_round(server, make_client):
    client = make_client(server, opened=False)
    client._next_id = (1 << 24) - 6
    client.open().corners("dull", "even", "bright", "thin")
    generations = [client.position(x, 0.5).result().generation for x in (0.0, 0.2, 0.4, 0.6, 0.8)]
    assert generations == sorted(set(generations))
    assert later(0, (1 << 24) - 1)
    assert not later((1 << 24) - 1, 0)
