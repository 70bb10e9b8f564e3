import pytest

from notebank.checkpoints import catalogue, native
from notebank.errors import NotFound
from notebank.models.null import NullConfig, NullModel


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path))
    return tmp_path


def test_null_is_always_there():
    assert "null" in catalogue.names()
    assert catalogue.load("null").info.kind == "null"


def test_the_default_model_comes_along():
    assert catalogue.default_model() == "concert"
    assert catalogue.find("concert").parent == catalogue.SHIPPED
    assert catalogue.find("concert").stat().st_size <= 20_000_000


def test_the_users_models_are_found_by_name_and_by_path(home):
    path = native.save(NullModel(NullConfig(length=320)), home / "models", "mine")
    assert "mine" in catalogue.names()
    assert catalogue.load("mine").info.length.default == 320
    assert catalogue.load(path).fingerprint == catalogue.load("mine").fingerprint


def test_an_unknown_name_is_answered_with_the_names_there_are():
    with pytest.raises(NotFound, match=r"no model 'kazoo'.*null"):
        catalogue.load("kazoo")
