"""The token of a home."""

import os

import pytest

from notebank.pyext.host import token


def test_hosts_of_one_home_share_their_token_since_a_new_one_would_shut_boxes_out(tmp_path):
    file, word = token.keep(tmp_path)
    assert token.keep(tmp_path) == (file, word)
    assert file.read_text() == f"{word};\n" and word[0] == "t" and len(word) == 33


@pytest.mark.parametrize("text", ["", "tabc;\n", "t" + "0" * 32 + " 5;\n", "t" + "0" * 32])
def test_a_file_that_holds_no_token_gets_one(tmp_path, text):
    (tmp_path / "pyext-token.txt").write_text(text)
    os.chmod(tmp_path / "pyext-token.txt", 0o600)
    file, word = token.keep(tmp_path)
    assert len(word) == 33 and file.read_text() == f"{word};\n"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_token_that_others_could_read_is_replaced(tmp_path):
    file, word = token.keep(tmp_path)
    file.chmod(0o644)
    assert token.keep(tmp_path)[1] != word
    assert file.stat().st_mode & 0o777 == 0o600
