import hashlib
import io
import tarfile
import zipfile

import pytest

from checkpoints.store import Store
from notebank.checkpoints.download import download
from notebank.checkpoints.fetch import check_archive, fetch, install
from notebank.errors import BadFile


def tar_of(content: bytes) -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as tar:
        info = tarfile.TarInfo("model.ckpt-1.data-00000-of-00001")
        info.size = len(content)
        tar.addfile(info, io.BytesIO(content))
    return stream.getvalue()


ARCHIVE = tar_of(bytes(range(256)) * 1000)


@pytest.fixture
def store():
    opened = []

    def open_store(content: bytes = ARCHIVE, **more) -> Store:
        opened.append(Store(content, **more))
        return opened[-1]

    yield open_store
    for one in opened:
        one.close()


def test_a_published_archive_is_downloaded_once_with_its_progress_told(store, tmp_path):
    shop, told = store(), []
    path = fetch(shop.publication(), tmp_path, progress=lambda *step: told.append(step))
    assert path == tmp_path / "nsynth-wavenet.tar" and path.read_bytes() == ARCHIVE
    assert told[-1] == (len(ARCHIVE), len(ARCHIVE))
    assert fetch(shop.publication(), tmp_path) == path and shop.asked == [None]


def test_a_download_that_broke_off_goes_on_where_it_stopped(store, tmp_path):
    shop = store(patience=100_000)
    with pytest.raises(BadFile, match=r"broke off .*run the command again"):
        fetch(shop.publication(), tmp_path)
    assert (
        not (tmp_path / "nsynth-wavenet.tar").exists()
        and (tmp_path / "nsynth-wavenet.tar.part").stat().st_size == 100_000
    )
    shop.patience = 1 << 40
    assert fetch(shop.publication(), tmp_path).read_bytes() == ARCHIVE
    assert shop.asked == [None, "bytes=100000-"]


def test_a_server_that_knows_no_ranges_is_asked_for_everything(store, tmp_path):
    shop = store(patience=100_000, ranges=False)
    with pytest.raises(BadFile):
        fetch(shop.publication(), tmp_path)
    shop.patience = 1 << 40
    assert fetch(shop.publication(), tmp_path).read_bytes() == ARCHIVE


def test_a_part_that_is_whole_already_is_taken(store, tmp_path):
    (tmp_path / "nsynth-wavenet.tar.part").write_bytes(ARCHIVE)
    shop = store()
    assert fetch(shop.publication(), tmp_path).read_bytes() == ARCHIVE


@pytest.mark.parametrize("wrong", [b"<html>gone</html>", ARCHIVE[:200_000]])
def test_a_wrong_or_truncated_file_is_refused_and_does_not_stay(store, tmp_path, wrong):
    shop = store(wrong)
    with pytest.raises(BadFile, match=r"no whole tar or zip|is damaged"):
        fetch(shop.publication(), tmp_path)
    assert not (tmp_path / "nsynth-wavenet.tar").exists()


def test_later_downloads_must_equal_the_first_good_one(store, tmp_path):
    shop = store()
    fetch(shop.publication(), tmp_path).unlink()
    shop = store(tar_of(b"something else"))
    with pytest.raises(
        BadFile, match=r"not what was first fetched as nsynth-wavenet: its SHA-256 is [0-9a-f]{64}"
    ):
        fetch(shop.publication(), tmp_path)
    shop = store()
    assert fetch(shop.publication(), tmp_path).exists()


def test_an_archive_from_elsewhere_is_taken_and_never_deleted(store, tmp_path):
    shop = store()
    mine = tmp_path / "mine.tar"
    mine.write_bytes(ARCHIVE)
    assert fetch(shop.publication(), tmp_path / "kept", from_file=mine) == mine
    mine.write_bytes(ARCHIVE[:1000])
    with pytest.raises(BadFile):
        fetch(shop.publication(), tmp_path / "kept", from_file=mine)
    assert mine.exists()


def test_zips_are_checked_member_by_member(tmp_path):
    path = tmp_path / "acoustic_only.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("experiment.json", "{}" * 500)
    check_archive(path)
    raw = bytearray(path.read_bytes())
    raw[100] ^= 1
    path.write_bytes(raw)
    with pytest.raises(BadFile, match=r"experiment\.json is missing or wrong"):
        check_archive(path)


def test_refusals_and_silence_are_told(store, tmp_path):
    shop = store()
    with pytest.raises(BadFile, match="answered 404 Not Found"):
        download(shop.url.replace("file", "nofile"), tmp_path / "x.tar")
    with pytest.raises(BadFile, match=r"^127\.0\.0\.1 cannot be reached .*online.*") as offline:
        download("http://127.0.0.1:9/file.tar", tmp_path / "x.tar")
    assert offline.value.code == "no-download" and "\n" not in str(offline.value)


def test_what_a_catalogue_names_by_its_hash_must_be_that_and_nothing_is_noted(store, tmp_path):
    shop = store()
    right = shop.publication(sha256=hashlib.sha256(ARCHIVE).hexdigest())
    assert fetch(right, tmp_path).read_bytes() == ARCHIVE
    assert not (tmp_path / "fetched.json").exists()
    wrong = shop.publication(name="other", sha256="0" * 64)
    with pytest.raises(BadFile, match=r"not the other that the catalogue names: .*do not use it"):
        fetch(wrong, tmp_path)
    assert not (tmp_path / "other.tar").exists()


def test_a_download_that_is_no_model_is_forgotten_and_fetched_anew(store, tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path))
    shop = store(b"<html>come back later</html>")
    wanted = shop.publication("mine", kind="nn")
    for content in (shop.content, b"nor this"):
        shop.content = content
        with pytest.raises(BadFile, match="no TorchScript file"):
            install(wanted)
        assert not (tmp_path / "fetched" / wanted.file).exists()
    assert shop.asked == [None, None]


def test_who_watches_a_download_may_end_it_and_the_next_goes_on(store, tmp_path):
    shop = store(bytes(3 << 20))

    def stop(done: int, total: int) -> None:
        raise KeyError("enough")

    with pytest.raises(KeyError):
        download(shop.url, tmp_path / "x.tar", stop)
    assert (tmp_path / "x.tar.part").stat().st_size
    download(shop.url, tmp_path / "x.tar")
    assert (tmp_path / "x.tar").read_bytes() == shop.content and shop.asked[1] is not None
