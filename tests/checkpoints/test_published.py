import json

import pytest

from checkpoints.store import Store
from notebank.checkpoints import published
from notebank.errors import BadFile, BadValue, NotFound

MINE = {
    "name": "mine",
    "kind": "nn",
    "source": "https://example.org/mine.ts",
    "licence": "CC BY 4.0",
    "size_mb": 12.5,
    "sha256": "0123456789abcdef" * 4,
    "rate": 48000,
    "colour": "what we do not know is not kept",
}


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))


def written(folder, *models, name="more.json"):
    path = folder / name
    path.write_text(json.dumps({"models": models}))
    return path


def test_ours_names_magentas_models_and_no_hash_that_nobody_published():
    ours = published.everything()
    assert list(ours) == ["nsynth-wavenet", "nsynth-baseline", "gansynth-acoustic", "gansynth-all"]
    assert all(one.source.startswith("https://") and not one.sha256 for one in ours.values())
    assert ours["nsynth-wavenet"].size == "about 986 MB"
    assert published.fetchable(["gansynth-all"]) == list(ours)[:3]


def test_a_file_is_added_listed_renewed_and_removed(tmp_path):
    path = written(tmp_path, MINE)
    name, (mine,) = published.add(str(path))
    assert name == "more" and published.find("mine") == mine
    assert (mine.rate, mine.size, mine.file) == (48000, "about 12.5 MB", "mine.ts")
    assert published.origin(published.catalogues()["more"]) == str(path)
    written(tmp_path, {**MINE, "name": "newer"})
    published.add(str(path))
    with pytest.raises(NotFound, match="nothing is published as 'mine'; there are nsynth-wavenet"):
        published.find("mine")
    published.remove("more")
    assert list(published.catalogues()) == ["notebank"]
    with pytest.raises(NotFound, match="there is no catalogue 'more'"):
        published.remove("more")
    with pytest.raises(BadValue, match="stays"):
        published.remove("notebank")


def test_an_address_is_read_once_and_one_that_is_no_catalogue_leaves_nothing(tmp_path):
    shop = Store(json.dumps({"models": [MINE]}).encode())
    try:
        assert published.add(shop.url)[0] == "file"
        assert published.find("mine").kind == "nn" and len(shop.asked) == 1
        shop.content = b"<html>"
        with pytest.raises(BadFile, match=rf"^{shop.url} cannot be read as JSON"):
            published.add(shop.url)
    finally:
        shop.close()
    assert published.find("mine") and not list(published.folder().glob(".*"))
    with pytest.raises(BadFile, match="cannot be reached") as offline:
        published.add(shop.url)
    assert offline.value.code == "no-download"


def test_one_name_is_one_model_and_one_catalogue(tmp_path):
    published.add(str(written(tmp_path, MINE)))
    for models, name, told in (
        ([MINE], "other.json", "catalogue 'more' names mine already"),
        ([{**MINE, "name": "gansynth-all"}], "x.json", "catalogue 'notebank' names gansynth-all"),
        ([], "notebank.json", "is the catalogue of the package"),
    ):
        with pytest.raises(BadValue, match=told):
            published.add(str(written(tmp_path, *models, name=name)))
    (tmp_path / "elsewhere").mkdir()
    with pytest.raises(BadValue, match="remove it first, `notebank models catalogue remove more`"):
        published.add(str(written(tmp_path / "elsewhere", MINE)))


HOSTILE = {
    "[" * 100_000: "nested",
    "[]": "not names with values",
    "{}": "'models' is missing",
    '{"models": {}}': "models must be a list",
    '{"models": [7]}': "names with values",
    '{"models": [{"name": "mine"}]}': "'kind' is missing",
}
WRONG = {
    "name": ("../../x", 7, "808", None),
    "kind": ("pickle", "", ["nn"]),
    "source": ("http://example.org/a.ts", "file:///etc/passwd", "https:///x", "https://a b", 1),
    "licence": ("", None, "x" * 251),
    "sha256": ("abc", "Z" * 64, 5),
    "size_mb": (-1, "12", True, float("nan"), 1e999),
    "rate": ("44100", float("nan")),
}


@pytest.mark.parametrize("text, told", HOSTILE.items(), ids=range(len(HOSTILE)))
def test_what_is_no_catalogue_is_a_bad_file_with_its_name(tmp_path, text, told):
    path = tmp_path / "bad.json"
    path.write_text(text)
    with pytest.raises(BadFile, match=told) as error:
        published.add(str(path))
    assert "bad.json" in str(error.value)


@pytest.mark.parametrize("key", WRONG)
def test_a_wrong_value_is_a_bad_file_that_says_what_is_right(tmp_path, key):
    for value in WRONG[key]:
        with pytest.raises(BadFile, match=r"bad\.json"):
            published.add(str(written(tmp_path, {**MINE, key: value}, name="bad.json")))
    assert not published.folder().exists()


def test_what_a_terminal_would_obey_is_not_printed(tmp_path):
    published.add(str(written(tmp_path, {**MINE, "licence": "CC0\x1b[2J\nfree"})))
    assert published.find("mine").licence == "CC0 [2J free"
