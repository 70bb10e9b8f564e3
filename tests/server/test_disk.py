"""A disk that is truly full or cannot be written, under a server that plays."""

import pytest

from notebank.audio import wav
from notebank.errors import NotebankError
from server.conftest import PITCHES
from smalldisk import mounted

KNOWN = (0.5, 0.5)
NEW = [(k / 32, 0.25) for k in range(33)]


@pytest.fixture
def disk(tmp_path):
    """Where the server keeps its cache and its probes."""
    (tmp_path / "server").mkdir()
    try:
        mounting = mounted(tmp_path / "server", 1)
        disk = mounting.__enter__()
    except PermissionError as error:
        pytest.skip(f"nothing may be mounted here: {error}")
    yield disk
    mounting.__exit__(None, None, None)


def test_notes_that_are_in_the_cache_one_by_one_play_from_a_disk_that_cannot_be_written(
    disk, client
):
    client.position(*KNOWN)
    for path in (disk.folder / "cache").glob("parts/*"):
        path.unlink()  # as if the cell had come slowly, each note in a part of its own
    disk.read_only()
    singly = client.position(*KNOWN).parts
    disk.writable()
    assert sorted(part.pitches for part in singly) == [(pitch,) for pitch in PITCHES]
    for part in singly:
        assert wav.read(part.path)[0].size == part.frames


@pytest.mark.parametrize(
    ("spoil", "mend", "code"),
    [("fill", "free", "disk-full"), ("read_only", "writable", "read-only")],
)
def test_cached_notes_play_on_and_all_is_whole_again_afterwards(
    disk, server, client, make_client, shelf, spoil, mend, code
):
    client.position(*KNOWN)
    getattr(disk, spoil)()
    made = len(shelf.models["quick"].made)
    with pytest.raises(NotebankError) as unopened:
        make_client(server)
    assert unopened.value.code == code
    for part in client.position(*KNOWN).parts:
        assert wav.read(part.path)[0].size == part.frames
    assert len(shelf.models["quick"].made) == made
    with pytest.raises(NotebankError) as refused:
        for place in NEW:  # on a full disk the cache first gives up what nobody was told of lately
            client.position(*place)
    assert refused.value.code == code and "\n" not in str(refused.value)
    assert client.status().errors == 0
    getattr(disk, mend)()
    for part in client.position(*NEW[-1]).parts:
        assert wav.read(part.path)[0].size == part.frames
    assert client.note(61).pitches == (61,)
