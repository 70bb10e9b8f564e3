"""Shares of a job, as machines render them that do not know of one another."""

import pytest

from grid.test_job import contents, job
from notebank.bank import folder
from notebank.errors import BadFile, BadValue
from notebank.grid import jobfolder, notefiles
from notebank.grid.share import Share


@pytest.fixture(autouse=True)
def every_note_at_once(monkeypatch):
    monkeypatch.setattr(notefiles, "EVERY_S", 0.0)


def test_shares_in_any_order_give_the_bytes_of_one_run(tmp_path):
    whole = job(tmp_path / "whole").run()
    for text in ("3/3", "1/3", "2/3"):
        assert not folder.is_bank(job(tmp_path / "parts").run_share(Share.parse(text)))
    finished = job(tmp_path / "parts")
    finished.renderer.model.decode = None  # nothing is left to be made
    assert contents(finished.run()) == contents(whole)


def test_a_share_tells_how_far_it_is_itself(tmp_path):
    told = []
    path = job(tmp_path / "g").run_share(Share(2, 4), lambda *far: told.append(far))
    assert told[0] == (0, 7) and told[-1] == (7, 7)
    assert jobfolder.look(path).notes == 7


def test_a_share_that_was_cut_short_is_taken_up_and_the_whole_makes_what_is_missing(tmp_path):
    def stop(done, total):
        if done == 3:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        job(tmp_path / "g").run_share(Share(1, 2), stop)
    told = []
    job(tmp_path / "g").run_share(Share(1, 2), lambda *far: told.append(far))
    assert told[0] == (3, 14)
    assert contents(job(tmp_path / "g").run()) == contents(job(tmp_path / "whole").run())


def test_two_shares_meet_while_the_same_share_twice_or_the_whole_does_not(tmp_path):
    path = job(tmp_path / "g").run_share(Share(1, 3))
    with jobfolder.sharing(path, Share(2, 3)):
        job(path).run_share(Share(3, 3))
        assert jobfolder.is_running(path)
        for run in (job(path).run, lambda: job(path).run_share(Share(2, 3))):
            with pytest.raises(BadFile, match="another program is at work"):
                run()
    assert not jobfolder.is_running(path)


def test_a_share_of_other_settings_is_refused(tmp_path):
    job(tmp_path / "g").run_share(Share(1, 2))
    with pytest.raises(BadFile, match="velocity 100 there, 90 now"):
        job(tmp_path / "g", velocity=90).run_share(Share(2, 2))


@pytest.mark.parametrize("text", ["", "3", "0/3", "4/3", "1/0", "-1/3", "a/b", "1/99999"])
def test_what_is_no_share_is_refused(text):
    with pytest.raises(BadValue, match="write 1/8, 2/8"):
        Share.parse(text)
