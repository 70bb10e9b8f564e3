import io
import re
import tarfile
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from notebank.checkpoints import fetch as published
from notebank.checkpoints.fetch import Source, download, fetch
from notebank.errors import BadFile, NotFound


def tar_of(content: bytes) -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as tar:
        info = tarfile.TarInfo("model.ckpt-1.data-00000-of-00001")
        info.size = len(content)
        tar.addfile(info, io.BytesIO(content))
    return stream.getvalue()


ARCHIVE = tar_of(bytes(range(256)) * 1000)


class Store:
    """An HTTP server with one file that hangs up after `patience` bytes; `asked` are the ranges it
    was asked for."""

    def __init__(self, content: bytes, patience: int = 1 << 40, ranges: bool = True):
        self.content = content
        self.patience = patience
        self.ranges = ranges
        self.asked: list[str | None] = []
        store = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                if self.path != "/file.tar":
                    return self.send_error(404, "Not Found")
                asked = self.headers.get("Range")
                store.asked.append(asked)
                first = int(re.match(r"bytes=(\d+)-", asked)[1]) if asked and store.ranges else 0
                if first >= len(store.content):
                    return self.send_error(416)
                self.send_response(206 if first else 200)
                self.send_header("Content-Length", str(len(store.content) - first))
                self.end_headers()
                self.wfile.write(store.content[first : first + store.patience])

            def log_message(self, *what) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.thread = Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()
        self.url = f"http://127.0.0.1:{self.server.server_port}/file.tar"

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


@pytest.fixture
def store(monkeypatch):
    opened = []

    def open_store(content: bytes = ARCHIVE, **more) -> Store:
        opened.append(Store(content, **more))
        monkeypatch.setitem(
            published.SOURCES, "nsynth-wavenet", Source(opened[-1].url, "magenta-nsynth")
        )
        return opened[-1]

    yield open_store
    for one in opened:
        one.close()


def test_a_published_archive_is_downloaded_once_with_its_progress_told(store, tmp_path):
    shop, told = store(), []
    path = fetch("nsynth-wavenet", tmp_path, progress=lambda *step: told.append(step))
    assert path == tmp_path / "file.tar" and path.read_bytes() == ARCHIVE
    assert told[-1] == (len(ARCHIVE), len(ARCHIVE))
    assert fetch("nsynth-wavenet", tmp_path) == path and shop.asked == [None]


def test_a_download_that_broke_off_goes_on_where_it_stopped(store, tmp_path):
    shop = store(patience=100_000)
    with pytest.raises(BadFile, match=r"broke off .*run the command again"):
        fetch("nsynth-wavenet", tmp_path)
    assert (
        not (tmp_path / "file.tar").exists()
        and (tmp_path / "file.tar.part").stat().st_size == 100_000
    )
    shop.patience = 1 << 40
    assert fetch("nsynth-wavenet", tmp_path).read_bytes() == ARCHIVE
    assert shop.asked == [None, "bytes=100000-"]


def test_a_server_that_knows_no_ranges_is_asked_for_everything(store, tmp_path):
    shop = store(patience=100_000, ranges=False)
    with pytest.raises(BadFile):
        fetch("nsynth-wavenet", tmp_path)
    shop.patience = 1 << 40
    assert fetch("nsynth-wavenet", tmp_path).read_bytes() == ARCHIVE


def test_a_part_that_is_whole_already_is_taken(store, tmp_path):
    (tmp_path / "file.tar.part").write_bytes(ARCHIVE)
    store()
    assert fetch("nsynth-wavenet", tmp_path).read_bytes() == ARCHIVE


@pytest.mark.parametrize("wrong", [b"<html>gone</html>", ARCHIVE[:200_000]])
def test_a_wrong_or_truncated_file_is_refused_and_does_not_stay(store, tmp_path, wrong):
    store(wrong)
    with pytest.raises(BadFile, match=r"no whole tar or zip|is damaged"):
        fetch("nsynth-wavenet", tmp_path)
    assert not (tmp_path / "file.tar").exists()


def test_later_downloads_must_equal_the_first_good_one(store, tmp_path):
    store()
    fetch("nsynth-wavenet", tmp_path).unlink()
    store(tar_of(b"something else"))
    with pytest.raises(
        BadFile, match=r"not what was first fetched as nsynth-wavenet: its SHA-256 is [0-9a-f]{64}"
    ):
        fetch("nsynth-wavenet", tmp_path)
    store()
    assert fetch("nsynth-wavenet", tmp_path).exists()


def test_an_archive_from_elsewhere_is_taken_and_never_deleted(tmp_path):
    mine = tmp_path / "mine.tar"
    mine.write_bytes(ARCHIVE)
    assert fetch("nsynth-wavenet", tmp_path / "kept", from_file=mine) == mine
    mine.write_bytes(ARCHIVE[:1000])
    with pytest.raises(BadFile):
        fetch("nsynth-wavenet", tmp_path / "kept", from_file=mine)
    assert mine.exists()


def test_zips_are_checked_member_by_member(tmp_path):
    path = tmp_path / "acoustic_only.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("experiment.json", "{}" * 500)
    published.check_archive(path)
    raw = bytearray(path.read_bytes())
    raw[100] ^= 1
    path.write_bytes(raw)
    with pytest.raises(BadFile, match=r"experiment\.json is missing or wrong"):
        published.check_archive(path)


def test_refusals_and_silence_are_told(store, tmp_path):
    shop = store()
    with pytest.raises(BadFile, match="answered 404 Not Found"):
        download(shop.url.replace("file", "nofile"), tmp_path / "x.tar")
    with pytest.raises(BadFile, match="broke off"):
        download("http://127.0.0.1:9/file.tar", tmp_path / "x.tar")
    with pytest.raises(
        NotFound, match="there are nsynth-wavenet, nsynth-baseline, gansynth-acoustic, gansynth-all"
    ):
        fetch("kazoo", tmp_path)


def test_every_address_is_https():
    assert all(source.url.startswith("https://") for source in published.SOURCES.values())
    assert Path(published.SOURCES["nsynth-wavenet"].file).name == "wavenet-ckpt.tar"
