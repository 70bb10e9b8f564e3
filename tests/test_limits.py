"""What is taken of others has limits, which are documented and can be set."""

import re
import zipfile
from pathlib import Path

import mido
import numpy as np
import pytest

from notebank import files, limits
from notebank.checkpoints import latents
from notebank.errors import BadFile, BadValue, NotebankError
from notebank.render.cache import Cache
from notebank.song import song
from notebank.tfformats.contents import contents
from notebank_server.session import Sessions
from song.songs import note, write

PAGE = Path(__file__).parents[1] / "docs/limits.md"


def test_the_page_tells_every_limit():
    rows = re.findall(r"^\| `([a-z-]+)` \| (\d+) \|", PAGE.read_text("utf-8"), re.MULTILINE)
    assert {name: int(value) for name, value in rows} == limits.DEFAULTS


def test_a_limit_that_is_no_number_is_named(monkeypatch):
    monkeypatch.setenv("NOTEBANK_MOST_SONG_HOURS", "many")
    with pytest.raises(BadValue, match="NOTEBANK_MOST_SONG_HOURS"):
        limits.most("song-hours")


def test_a_song_of_days_is_refused_and_taken_where_that_is_wanted(tmp_path, monkeypatch):
    day = 2 * 480 * 3600 * 24
    path = write(tmp_path / "a.mid", note(0, day, 60), [(day, mido.MetaMessage("end_of_track"))])
    with pytest.raises(BadFile, match=r"24\.0 hours.*NOTEBANK_MOST_SONG_HOURS"):
        song.read(path)
    monkeypatch.setenv("NOTEBANK_MOST_SONG_HOURS", "25")
    assert song.read(path).notes


def test_an_archive_that_unpacks_to_a_thousand_times_its_size_is_refused(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("model.ckpt-1.index", bytes(20 << 20))
    with pytest.raises(BadFile, match="unpacks to 20 MB"):
        contents(tmp_path / "a.zip")


def test_json_in_json_in_json_ends_somewhere():
    assert files.parse_json("[" * 64 + "]" * 64)
    with pytest.raises(ValueError, match="nested more than 64 deep"):
        files.parse_json("[" * 65 + "]" * 65)
    assert files.parse_json(f'["{"[" * 1000}"]') == ["[" * 1000]


def test_kept_latents_are_counted_and_those_there_are_can_be_saved_again(tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path))
    monkeypatch.setenv("NOTEBANK_MOST_KEPT_LATENTS", "1")
    latent = latents.KeptLatent(np.ones(4, np.float32), "flat", "null")
    latents.save("a", latent)
    latents.save("a", latent)
    with pytest.raises(BadFile, match="holds 1 latents"):
        latents.save("b", latent)


def test_who_only_opens_sessions_ends_no_session_that_is_played(tmp_path):
    sessions = Sessions(tmp_path, 3, lambda session: None)
    sessions.create(1, "null").played(60)
    for sid in range(2, 100):
        sessions.create(sid, "null")
    assert sessions.get(1) and sessions.get(99) and not sessions.get(97)
    for sid in (98, 99):
        sessions.get(sid).played(60)
    with pytest.raises(NotebankError, match="all 3 sessions are being played"):
        sessions.create(100, "null")
    sessions.get(1).last_heard -= 61
    sessions.create(100, "null")
    assert not sessions.get(1)


def test_held_notes_fill_no_more_than_twice_the_cache(tmp_path):
    cache = Cache(tmp_path, 100)
    with pytest.raises(NotebankError, match="--cache-mb") as raised:
        for name in "abcd":
            cache.add(name, lambda path: path.write_bytes(bytes(100)))
            cache.hold(name)
    assert raised.value.code == "busy" and cache.size == 300


def test_a_text_that_has_no_end_is_not_read_to_it(tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_MOST_TEXT_MB", "1")
    (tmp_path / "a.json").write_bytes(bytes((1 << 20) + 1))
    with pytest.raises(BadFile, match="larger than 1 MB"):
        files.read_json(tmp_path / "a.json")
