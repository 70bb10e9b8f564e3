"""A note draws the same random numbers whoever asks for it, and wherever on the pad."""

import numpy as np
import pytest
from click.testing import CliRunner

from notebank.checkpoints import catalogue
from notebank.cli import notebank
from notebank.grid.job import GridJob
from notebank.grid.plan import Plan
from notebank.latent.corners import bilinear
from notebank.models.base import NoteRequest, seed_of
from notebank.models.null import NullConfig, NullModel
from notebank.render.corner import ANYWHERE, Corner
from notebank.render.renderer import Renderer
from notebank.song import phrase
from notebank.song.casting import Instruments
from notebank.song.song import SongNote

PITCH = 60


class DrawingModel(NullModel):
    """A null model that remembers the seeds that it draws from."""

    def __init__(self):
        super().__init__(NullConfig(length=3200))
        self.seeds: list[int] = []

    def decode(self, requests, *args, **options):
        def remembered():
            for request in requests:
                self.seeds.append(seed_of(request))
                yield request

        yield from super().decode(remembered(), *args, **options)


@pytest.fixture
def model():
    return DrawingModel()


@pytest.fixture
def seeds(model):
    """The seeds that the model has drawn from since the last call, each once."""

    def drawn():
        found = set(model.seeds)
        model.seeds.clear()
        return found

    return drawn


def test_server_grid_song_and_command_line_draw_from_the_same_numbers(
    model, seeds, shelf, make_server, make_client, library, tmp_path, monkeypatch
):
    shelf.models["quick"] = model
    client = make_client(make_server())
    client.corners("dull", "even", "bright", "thin")
    client.pitches([PITCH])
    client.position(0.25, 0.5)
    in_server = seeds()

    names = ("dull", "even", "bright", "thin")
    sounds = {name: library.get(name) for name in names}
    plan = Plan((names,), 3, (PITCH,), 3200, compat=False)
    GridJob(tmp_path / "grid", plan, Renderer(model), sounds).run()
    in_grid = seeds()

    instruments = Instruments([Corner({ANYWHERE: np.zeros(4, np.float32)}, {})], [0.0])
    phrase.render(Renderer(model), [SongNote(0.0, 0.1, PITCH, 100)], instruments)
    in_song = seeds()

    monkeypatch.setattr(catalogue, "load", lambda name, device: model)
    np.save(tmp_path / "z.npy", np.zeros(4, np.float32))
    words = ["decode", "any", str(tmp_path / "z.npy"), "--pitch", str(PITCH)]
    done = CliRunner().invoke(notebank, [*words, "--out", str(tmp_path / "notes")])
    assert done.exit_code == 0, done.output
    on_command_line = seeds()

    assert in_server == in_grid == in_song == on_command_line
    assert len(in_server) == 1


def test_neighbours_on_the_pad_differ_by_their_latents_only(model, seeds, library):
    renderer = Renderer(model)
    names = ("dull", "even", "bright", "thin")
    corners = [renderer.encode(library.get(name), [PITCH]) for name in names]
    here, there = (list(renderer.cell(corners, bilinear(x, 0.5), [PITCH])) for x in (0.2, 0.8))
    assert not np.array_equal(here[0].audio, there[0].audio)
    assert len(seeds()) == 1


def test_another_pitch_draws_other_numbers_and_a_seed_that_was_asked_for_counts():
    z = np.zeros(4, np.float32)
    default, other = (seed_of(NoteRequest(z, pitch)) for pitch in (PITCH, 61))
    assert default != other
    assert seed_of(NoteRequest(z, PITCH, seed=7)) == 7
