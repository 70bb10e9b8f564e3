"""What travels in /nb/fail stands in the protocol, with what it means."""

import ast
from collections.abc import Iterator
from pathlib import Path

from notebank import files
from notebank.protocol.replies import CODES

ROOT = Path(__file__).parents[2]
ERRORS = {"NotebankError", "BadValue", "BadType", "BadFile", "NotFound", "Cancelled", "Lost"}
FIELDS = {"code", "failure_code"}


def said(tree: ast.AST) -> Iterator[str]:
    """The codes that are given to errors, and those of classes."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ERRORS:
            given = [*node.args[1:2], *(each.value for each in node.keywords if each.arg == "code")]
            yield from (code.value for code in given if isinstance(code, ast.Constant))
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
            names = {getattr(target, "id", "") for target in node.targets}
            yield from [node.value.value] * bool(names & FIELDS)


def test_every_code_that_is_raised_stands_in_the_protocol():
    sources = [*ROOT.glob("py/notebank/**/*.py"), *ROOT.glob("server/**/*.py")]
    found = {code for path in sources for code in said(ast.parse(path.read_text("utf-8")))}
    found |= set(files.WRITE_CODES.values())
    assert {"workers-lost", "no-memory", "no-native", "no-download"} <= found
    assert sorted(found - set(CODES)) == []
