"""What the container's files name: they are not run here."""

import re
from pathlib import Path

import pytest
import yaml

from notebank import paths
from notebank.cli.serve import serve

ROOT = Path(__file__).parents[2]
IMAGE = (ROOT / "Dockerfile").read_text()


@pytest.fixture(scope="module")
def service():
    (service,) = yaml.safe_load((ROOT / "compose.yaml").read_text())["services"].values()
    return service


def test_every_folder_is_at_one_path_inside_and_outside_and_the_server_is_told(
    service, monkeypatch
):
    """Pd outside opens parts by the paths that the server inside names."""
    mounted = {volume["source"]: volume["target"] for volume in service["volumes"]}
    assert len(mounted) == 2 and all(outside == inside for outside, inside in mounted.items())
    told = service["environment"]
    assert sorted(told) == ["NOTEBANK_CACHE", "NOTEBANK_HOME"]
    for name, path in told.items():
        assert path in mounted and path.startswith(f"${{{name}:?")
        monkeypatch.setenv(name, f"/told/{name}")
    assert paths.home() == Path("/told/NOTEBANK_HOME")
    assert paths.server_folder() == Path("/told/NOTEBANK_CACHE")


def test_docker_makes_no_folder_of_its_own_which_would_be_roots(service):
    assert [volume["bind"] for volume in service["volumes"]] == [{"create_host_path": False}] * 2


@pytest.mark.parametrize("place", ["compose.yaml", "Dockerfile"])
def test_the_server_knows_the_options_that_it_is_started_with(service, place):
    (started,) = re.findall("^CMD (.+)$", IMAGE, re.MULTILINE)
    command = service["command"] if place == "compose.yaml" else yaml.safe_load(started)
    assert command[0] == "serve" and re.search(r'^ENTRYPOINT \["notebank"\]$', IMAGE, re.MULTILINE)
    assert serve.make_context("serve", list(command[1:])).params["no_pyext"]


def test_it_does_not_run_as_root():
    users = re.findall("^USER (.+)$", IMAGE.rpartition("FROM ")[2], re.MULTILINE)
    assert users == ["notebank"]


def test_what_the_image_copies_is_there():
    copied = re.findall(r"^COPY (?!--from)(\S+) ", IMAGE, re.MULTILINE)
    assert copied and all((ROOT / name).exists() for name in copied)
