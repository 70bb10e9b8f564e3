"""The lessons: silent when opened, heard after one click."""

import numpy as np
import pytest

from pd.opened import Opened
from pdtools import ABSTRACTIONS, PATCHES
from pdtools.patchfile import read

LESSONS = sorted((PATCHES / "lessons").glob("*.pd"))
TRIES = 20  # seconds in which something must be heard
AWAITS_MPE = pytest.mark.skipif(
    not (ABSTRACTIONS / "nb.part.mpe.pd").is_file(), reason="nb.midi does not know MPE"
)


@pytest.fixture(scope="module")
def home(empty_home):
    return empty_home


def heard(lesson):
    lesson.pd.record()
    lesson.pd.sleep(1.0)
    return np.abs(lesson.pd.tape()[0]).max()


@pytest.mark.parametrize(
    "name",
    [pytest.param(path.stem, marks=AWAITS_MPE if "mpe" in path.stem else ()) for path in LESSONS],
)
def test_a_lesson_is_silent_until_its_box_is_ticked_and_then_it_is_heard(server, name):
    with Opened(f"lessons/{name}", server.port, [], rate=44100, tape_seconds=1) as lesson:
        assert heard(lesson) == 0
        lesson.say("go", 1)
        assert any(heard(lesson) > 0.003 for _ in range(TRIES))
        lesson.say("go", 0)


def test_there_are_eight_lessons_each_a_click_away_in_the_help():
    page = read(ABSTRACTIONS / "nb.lessons-help.pd")
    named = {word for box in page.boxes for word in box.words if word.endswith(".pd")}
    assert len(LESSONS) == 8 and {path.name for path in LESSONS} <= named
