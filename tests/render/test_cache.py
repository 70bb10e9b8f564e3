"""The cache on disk."""

import errno
import os

import pytest

from notebank import files
from notebank.errors import BadFile
from notebank.render.cache import Cache


class Clock:
    now = 1e9

    def __call__(self):
        self.now += 0.01
        return self.now


@pytest.fixture
def clock():
    return Clock()


def add(cache, name, size=100):
    return cache.add(name, lambda path: path.write_bytes(b"x" * size))


def test_the_least_recently_used_file_goes_first(tmp_path, clock):
    cache = Cache(tmp_path, 300, clock, clock)
    for name in "abc":
        add(cache, name)
    assert cache.find("a")
    add(cache, "d")
    assert [bool(cache.find(name)) for name in "abcd"] == [True, False, True, True]
    assert cache.size == 300


def test_a_file_that_was_named_stays_for_a_minute(tmp_path, clock):
    cache = Cache(tmp_path, 300, clock, clock)
    add(cache, "named")
    cache.hold("named")
    for i in range(10):
        add(cache, f"other{i}")
    clock.now += 59
    add(cache, "late")
    assert (tmp_path / "named").exists()
    clock.now += 2
    for i in range(3):
        add(cache, f"last{i}")
    assert not (tmp_path / "named").exists()


def test_a_file_larger_than_the_limit_stays_until_the_next_one(tmp_path, clock):
    cache = Cache(tmp_path, 300, clock, clock)
    assert add(cache, "huge", 1000).exists()
    add(cache, "small")
    assert not cache.find("huge")
    assert cache.find("small")


def test_the_order_survives_a_restart(tmp_path, clock):
    cache = Cache(tmp_path, 300, clock, clock)
    for name in ("x/a", "x/b", "y/c"):
        add(cache, name)
    cache.find("x/a")
    again = Cache(tmp_path, 300, clock, clock)
    assert again.size == 300
    add(again, "d")
    assert [bool(again.find(name)) for name in ("x/a", "x/b", "y/c", "d")] == [
        True,
        False,
        True,
        True,
    ]


def test_files_that_vanish_or_come_from_elsewhere_do_no_harm(tmp_path, clock):
    cache = Cache(tmp_path, 300, clock, clock)
    add(cache, "a")
    (tmp_path / "a").unlink()
    assert cache.find("a") is None
    (tmp_path / "b").write_bytes(b"yy")
    assert cache.find("b") == tmp_path / "b"
    assert cache.size == 2
    cache.discard("never there")


def test_a_file_that_another_process_has_just_used_is_left_to_it(tmp_path, clock):
    cache = Cache(tmp_path, 200, clock, clock)
    add(cache, "a")
    add(cache, "b")
    os.utime(tmp_path / "a", (clock.now + 5, clock.now + 5))
    add(cache, "c")
    assert [(tmp_path / name).exists() for name in "abc"] == [True, False, True]


def test_a_clock_that_is_set_removes_nothing_that_was_named(tmp_path, clock):
    cache = Cache(tmp_path, 100, clock)
    cache.add("a", lambda path: path.write_bytes(bytes(100)))
    cache.hold("a")
    clock.now += 10**6
    cache.add("b", lambda path: path.write_bytes(bytes(100)))
    assert cache.find("a")


def full_disk(path, room):
    """Writes 100 bytes to `path`, on a disk that has `room` bytes for its folder."""
    with files.replacing(path) as file:
        if sum(other.stat().st_size for other in path.parent.iterdir()) + 100 > room:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        file.write(bytes(100))


def test_on_a_full_disk_the_oldest_files_make_room(tmp_path, clock):
    cache = Cache(tmp_path, 10**6, clock, clock)
    for name in "abc":
        cache.add(name, lambda path: full_disk(path, 200))
        clock.now += 100
    assert cache.find("c") and sorted(path.name for path in tmp_path.iterdir()) == ["c"]


def test_where_nothing_may_go_a_full_disk_is_told_and_notes_stay(tmp_path, clock):
    cache = Cache(tmp_path, 10**6, clock, clock)
    cache.add("a", lambda path: full_disk(path, 100))
    cache.hold("a")
    with pytest.raises(BadFile, match="No space left") as raised:
        cache.add("b", lambda path: full_disk(path, 100))
    assert raised.value.code == "disk-full" and cache.find("a")
    clock.now += 61
    assert cache.add("b", lambda path: full_disk(path, 100))


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.EROFS, "read-only"), (errno.EACCES, "read-only"), (errno.EIO, "bad-file")],
)
def test_the_reason_why_a_file_cannot_be_written_is_a_code(tmp_path, number, code):
    with pytest.raises(BadFile) as raised, files.replacing(tmp_path / "a"):
        raise OSError(number, os.strerror(number))
    assert raised.value.code == code and not list(tmp_path.iterdir())
