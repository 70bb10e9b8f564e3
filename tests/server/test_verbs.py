"""Every verb, over a real socket."""

from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from notebank import __version__, paths
from notebank.audio import wav
from notebank.errors import NotebankError
from notebank.models.null import NullConfig
from notebank.paths import secret_file
from notebank.protocol import hosting, music
from render.sounds import LoopingModel

PITCHES = [48, 60, 72]


def notes(pending):
    """Audio by pitch of all parts."""
    found = {}
    for part in pending.parts:
        audio, rate = wav.read(part.path)
        assert rate == part.rate
        assert audio.size == part.frames == part.length * len(part.pitches)
        found.update(zip(part.pitches, audio.reshape(len(part.pitches), part.length)))
    return found


def brightness(audio, pitch):
    spectrum = np.abs(np.fft.rfft(audio * np.hanning(audio.size), 1 << 16))
    bins = [round(440 * 2 ** ((pitch - 69) / 12) * k * (1 << 16) / 16000) for k in (1, 2)]
    low, high = (spectrum[b - 20 : b + 20].max() for b in bins)
    return high / low


@contextmanager
def fails(code, text=None):
    """Expects a NotebankError with this code and text."""
    with pytest.raises(NotebankError, match=text) as caught:
        yield
    assert caught.value.code == code


def test_version_needs_no_session(server, make_client):
    assert make_client(server, opened=False).version() == hosting.VersionDone(
        "notebank", __version__, 1
    )


def test_open_writes_a_probe_that_pd_can_read_and_a_wrong_token_is_refused(server, make_client):
    client = make_client(server, opened=False)
    path = client.ask(hosting.Open).result().probe_path
    with open(path) as file:
        (line,) = file.readlines()
    assert line.endswith(";\n")
    assert 0 < int(line[:-2]) < 1 << 24
    client.ask(hosting.Probe, int(line[:-2])).result()
    for wrong in (-1, (int(line[:-2]) + 1) % (1 << 24)):
        with fails("no-shared-disk", "do not share a disk"):
            client.ask(hosting.Probe, wrong).result()


def test_open_on_a_session_that_exists_changes_nothing(client):
    client.position(0.5, 0.5)
    generation = client.position(0.5, 0.5).result().generation
    client.open()
    assert client.position(0.5, 0.5).result().generation == generation


def test_status_tells_model_jobs_errors_speed_and_memory(client):
    client.position(0.5, 0.5)
    status = client.status()
    assert (status.model, status.jobs, status.fraction, status.errors) == ("quick", 0, 1.0, 0)
    assert status.render_ms > 0
    assert 10 < status.memory_mb < 4000


def test_models_and_sounds_are_listed_and_described(client):
    assert client.models() == ["broken", "other", "quick", "slow"]
    sounds = client.sounds()  # others may have added some of their own
    assert sounds == sorted(sounds) and {"bright", "dull", "even", "thin"} <= set(sounds)
    info = client.info("quick")
    assert (info.kind, info.rate, info.length, info.latent_size, info.geometry) == (
        "null",
        16000,
        3200,
        4,
        "flat",
    )
    assert "encode" in info.caps
    with fails("not-found", "there are broken, other, quick, slow"):
        client.info("nothing")


def test_long_lists_come_in_pages(server, make_client, shelf):
    shelf.models.update({f"model_{i:03}": shelf.models["quick"] for i in range(70)})
    client = make_client(server)
    first = client.ask(music.Models, 0).result()
    assert (first.total, len(first.names)) == (74, 32)
    assert client.models() == sorted(shelf.models)
    assert client.ask(music.Models, 1000).result().names == ()


def test_a_model_is_selected_with_its_own_length(client):
    assert client.model("other") == music.ModelDone("other", "null", 16000, 0, 127, 6400)
    assert {part.length for part in client.position(0.5, 0.5).parts} == {6400}
    with fails("not-found"):
        client.model("nothing")
    assert client.status().model == "other"


def test_a_position_renders_every_pitch_once_and_the_one_played_last_first_and_alone(client):
    client.position(0.5, 0.5)
    client.note(72)
    pending = client.position(0.25, 0.75)
    assert pending.parts[0].pitches == (72,)
    assert sorted(pitch for part in pending.parts for pitch in part.pitches) == PITCHES
    assert {part.generation for part in pending.parts} == {pending.result().generation}
    found = notes(pending)
    for pitch, audio in found.items():
        hz = 440 * 2 ** ((pitch - 69) / 12)
        assert np.abs(np.fft.rfft(audio, 1 << 16)).argmax() * 16000 / (1 << 16) == pytest.approx(
            hz, rel=0.02
        )
        assert audio[0] == 0
        assert not audio[-2:].any()


def test_the_four_corners_sound_like_their_sounds(client):
    at = {
        place: brightness(notes(client.position(*place))[60], 60)
        for place in ((0, 0), (1, 0), (0, 1), (1, 1))
    }
    assert at[0, 0] < at[1, 1] < at[1, 0] < at[0, 1]
    assert at[0, 1] == pytest.approx(0.9, abs=0.05)


def test_the_same_place_gives_the_same_samples_and_keeps_its_generation(client):
    first, other, again = (client.position(x, 0.5) for x in (0.25, 0.75, 0.26))
    assert all(np.array_equal(notes(first)[p], notes(again)[p]) for p in PITCHES)
    assert not np.array_equal(notes(first)[60], notes(other)[60])
    assert first.result().x == again.result().x == 0.25
    assert client.position(0.2501, 0.5).result().generation == again.result().generation


def test_a_corner_can_be_changed_alone(client):
    before = client.position(0.0, 0.0)
    done = client.corner(0, "bright")
    assert (done.index, done.name) == (0, "bright")
    after = client.position(0.0, 0.0)
    assert after.result().generation > before.result().generation
    assert brightness(notes(after)[60], 60) > 5 * brightness(notes(before)[60], 60)
    with fails("not-found", "no sound called nothing"):
        client.corner(0, "nothing")


def test_pitches_are_counted_once_each_and_those_beyond_the_model_are_left_out(client, shelf):
    assert client.pitches([60, 72, 60]).count == 2
    model = shelf.models["quick"]
    model.info = replace(model.info, pitch=replace(model.info.pitch, high=70))
    pending = client.position(0.5, 0.5)
    assert [part.pitches for part in pending.parts] == [(60,)]
    assert pending.result().count == 1
    with fails("bad-value", r"plays pitches 0\.\.70, not 80"):
        client.note(80)


def test_a_note_before_any_position_is_that_of_the_middle_of_the_pad(client):
    note, blend = client.note(60), client.latent(-1, 60)
    middle = notes(client.position(0.5, 0.5))[60]
    assert np.array_equal(wav.read(note.path)[0], middle) and middle.any()
    assert np.array_equal(client.latent(-1, 60), blend)


def test_a_position_or_a_note_without_sounds_says_what_is_missing(server, make_client):
    client = make_client(server)
    with fails("bad-value", "has no sound yet: choose sounds"):
        client.note(60)
    with fails("bad-value", "no sound yet"):
        client.position(0.5, 0.5)
    client.corner(0, "dull")
    assert client.position(0, 0).result().count == 13


def test_a_note_has_the_length_asked_for(client):
    client.position(0.5, 0.5)
    part = client.note(61, 100, 0.5)
    assert (part.pitches, part.length, part.frames) == ((61,), 8000, 8000)
    assert client.note(61).length == 3200


def test_a_latent_can_be_read_changed_and_heard(client):
    client.position(0, 0)
    z = client.latent(0, 60)
    assert z.shape == (4,)
    assert np.allclose(client.latent(-1, 60), z)
    client.set_latent(0, np.float32([8, -8, -8, -8]))
    assert np.allclose(client.latent(0), [8, -8, -8, -8])
    assert brightness(notes(client.position(0, 0))[60], 60) == pytest.approx(1, abs=0.05)
    client.set_latent(0, np.float32([-8, -8, -8, -8]), pitch=72)
    assert np.allclose(client.latent(0, 72), -8)
    assert np.allclose(client.latent(0, 60), [8, -8, -8, -8])


def test_pieces_of_a_latent_may_come_in_any_order_and_a_wrong_size_is_refused(client):
    assert client.ask(music.LatentSet, 1, -1, 2, 4, [3.0, 4.0]).result().received == 2
    assert client.ask(music.LatentSet, 1, -1, 0, 4, [1.0, 2.0]).result().received == 4
    assert client.latent(1).tolist() == [1, 2, 3, 4]
    with fails("bad-value", "has 4 values, got 3"):
        client.set_latent(1, np.zeros(3))
    with fails("bad-value", "do not lie in a latent of 4"):
        client.ask(music.LatentSet, 1, -1, 3, 4, [1.0, 2.0]).result()
    with fails("bad-value", "behind the latent's end"):
        client.ask(music.LatentGet, 1, -1, 4, 1).result()


def test_a_new_model_drops_latents_made_for_the_old_one(client):
    before = client.latent(0, 60)
    client.set_latent(0, np.zeros(4))
    client.model("other")
    assert np.allclose(client.latent(0, 60), before)


def test_recordings_under_the_roots_become_a_sound(client, tmp_path, library):
    seconds = np.arange(16000) / 16000
    wav.write(
        tmp_path / "door_57.wav", 0.5 * np.sin(2 * np.pi * 220 * seconds) * np.exp(-seconds), 16000
    )
    done = client.add_sound("door", [tmp_path / "door_57.wav"])
    assert done.name == "door"
    assert 57 in done.pitches
    assert "door" in client.sounds()
    assert client.add_sound("door", [tmp_path / "door_57.wav"], pitch=60).name == "door"
    client.corner(0, "door")
    assert client.position(0, 0).result().count == 3


def test_what_is_to_be_said_of_added_recordings_stands_in_the_log(client, tmp_path, caplog):
    caplog.set_level("INFO", "notebank.server")
    tone = 0.5 * np.sin(2 * np.pi * 220 * np.arange(16000) / 16000)
    soundfile.write(tmp_path / "wide_57.wav", np.stack([tone, 0.5 * tone], 1), 16000)
    client.add_sound("wide", [tmp_path / "wide_57.wav"])
    assert "wide: 1 of the recordings are stereo, and mixed to mono: wide_57.wav" in caplog.text


def test_paths_outside_the_roots_are_refused_even_through_links(client, tmp_path, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside") / "x_60.wav"
    wav.write(outside, np.zeros(100, np.float32), 16000)
    (tmp_path / "link_60.wav").symlink_to(outside)
    for path in (
        outside,
        tmp_path / "link_60.wav",
        "/etc/passwd",
        tmp_path / ".." / ".." / "etc" / "passwd",
    ):
        with fails("not-allowed", "--roots"):
            client.ask(music.SoundAdd, "x", -1, [str(path)]).result()
    with fails("bad-file"):
        client.add_sound("x", [tmp_path / "missing_60.wav"])


def opened_with(client, secret):
    """The client's session, opened again with that secret."""
    return client.ask(hosting.Open, [secret]).result()


def test_a_session_that_knows_the_secret_may_name_any_file(server, client, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside") / "x_60.wav"
    wav.write(outside, np.zeros(100, np.float32), 16000)
    opened_with(client, "a-guess")
    with fails("not-allowed", "--roots"):
        client.ask(music.SoundAdd, "x", -1, [str(outside)]).result()
    file = secret_file(server.config.folder, server.address[1])
    assert file.stat().st_mode & 0o077 == 0
    opened_with(client, file.read_text().removesuffix(";\n"))
    with fails("bad-file", "silent"):
        client.ask(music.SoundAdd, "x", -1, [str(outside)]).result()


def test_the_users_folder_is_told(client, home):
    assert Path(client.ask(hosting.Home).result().path) == paths.home()


def test_sync_comes_after_everything_asked_before(client):
    position = client.post(music.Position, 0.125, 0.875)
    client.sync()
    assert position.closing is not None


def test_notify_sends_replies_to_another_port(client, make_client, server):
    ear = make_client(server, opened=False, sid=client.sid)
    ear.socket.bind(("127.0.0.1", 0))
    client.post(hosting.Notify, ear.socket.getsockname()[1])
    client.post(hosting.Status)
    ear.socket.settimeout(5)
    heard = [ear.socket.recvfrom(65536)[0] for _ in range(2)]
    assert b"/nb/notify" in heard[0]
    assert b"/nb/status" in heard[1]


def test_close_forgets_the_session(client):
    client.ask(hosting.Close).result()
    pending = client.wait(client.post(hosting.Status))
    assert pending.closing.code == "unknown-session"


def test_quit_ends_the_server(server, make_client):
    make_client(server).quit()
    server.wait()


def test_notes_come_at_the_rate_that_the_client_said(client):
    client.position(0.5, 0.5)
    generation = client.position(0.5, 0.5).result().generation
    assert client.rate(48000) == music.RateDone(48000, generation + 1)
    pending = client.position(0.5, 0.5)
    assert {(part.rate, part.length) for part in pending.parts} == {(48000, 9600)}
    for pitch, audio in notes(pending).items():
        spectrum = np.abs(np.fft.rfft(audio * np.hanning(audio.size), 1 << 18))
        hz = 440 * 2 ** ((pitch - 69) / 12)
        assert spectrum.argmax() * 48000 / (1 << 18) == pytest.approx(hz, rel=2e-3)
    note = client.note(60, seconds=0.5)
    assert (note.rate, note.length) == (48000, 24000)
    assert client.rate(48000).generation == pending.result().generation


def test_another_session_keeps_the_models_own_rate(server, client, make_client):
    client.rate(44100)
    other = make_client(server)
    other.corners("dull", "even", "bright", "thin")
    other.pitches([60])
    assert {part.rate for part in other.position(0.5, 0.5).parts} == {16000}
    assert {part.rate for part in client.position(0.5, 0.5).parts} == {44100}


def test_a_key_that_is_down_goes_on_at_another_place(client):
    client.rate(48000)
    client.position(0, 0)
    pending = client.hold(60, 4800, to=(1, 0), come_from=(0, 0), velocity=100)
    generation = client.position(0, 0).result().generation
    assert pending.result() == music.HoldDone(generation, 60, 4800, 1.0, 0.0)
    ((part, region),) = zip(pending.parts, pending.regions.values())
    assert (part.pitches, part.rate, part.length) == ((60,), 48000, 9600)
    assert (region.pitch, region.start, region.loop_length) == (60, 4800, 0)
    ne = notes(client.position(1, 0))[60]
    held = notes(pending)[60]
    assert np.allclose(held[100:3700], ne[4900:8500], atol=2e-3)


def test_a_held_key_goes_on_from_the_place_that_it_was_led_to(client, server):
    client.position(0, 0)
    client.hold(60, 800, to=(0.5, 0), come_from=(0, 0), velocity=100)
    client.hold(60, 1600, to=(1, 0), come_from=(0.5, 0), velocity=100)

    def went_on():
        """Where the note begins that the newest part goes on from, and where that takes over."""
        return server.host.sessions.newest().held[60][-1].spec.phases["went_on"].tolist()

    assert went_on() == [800, 1600]
    client.hold(60, 800, to=(0.5, 0), come_from=(0, 0), velocity=100)  # struck anew
    assert went_on() == [0, 800]
    client.ask(music.Hold, 60, 100, 3200, 0.5, 0, 0.5, 0, (0,)).result()
    assert went_on() == [0, 3200], "struck once more, which the client alone knows"


def test_a_key_may_be_led_on_for_ever(client, server):
    for i in range(1, 60):
        client.hold(60, 100 * i, to=(i % 2, 0), come_from=((i + 1) % 2, 0), velocity=100)
    held = server.host.sessions.newest().held[60]
    assert held[-1].spec.phases["went_on"].tolist() == [5800, 5900]
    assert len(held) <= 4, "of what was left long ago nothing is kept"


def test_a_loop_travels_before_its_part_in_one_datagram(server, shelf, client):
    shelf.models["looping"] = LoopingModel(NullConfig(length=16000))
    client.model("looping")
    client.rate(32000)
    pending = client.position(0.5, 0.5)
    assert (
        {p for part in pending.parts for p in part.pitches} == set(pending.regions) == set(PITCHES)
    )
    region = pending.regions[60]
    assert (region.start, region.loop_start) == (0, 3200)
    assert region.slope == pytest.approx(-2, abs=1e-3)
    assert region.loop_length == round(32000 / (440 * 2 ** ((36 - 69) / 12)) * 16)
    assert notes(pending)[60].size == 32000
