"""Lines that breathe: what neither ruff nor mypy looks at."""

import ast
from functools import cache

import pytest

from house.imports import ROOT

FOLDERS = ("py", "server", "tests", "benchmarks", "docs", "patches/max")
FILES = [path for folder in FOLDERS for path in sorted((ROOT / folder).rglob("*.py"))]


@cache
def statements():
    """All that may do too much, with its file: parsing takes longer than looking."""
    return [
        (path, node)
        for path in FILES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, (ast.IfExp, ast.Assign))
    ]


def places(wrong):
    """Where in all files a node is `wrong`."""
    return [f"{path.relative_to(ROOT)}:{node.lineno}" for path, node in statements() if wrong(node)]


def is_nested(node):
    """A conditional expression with another one inside."""
    return isinstance(node, ast.IfExp) and any(
        isinstance(found, ast.IfExp) for found in ast.walk(node) if found is not node
    )


def is_crowded(node):
    """An assignment of three values or more to as many names at once."""
    return (
        isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Tuple)
        and any(isinstance(to, ast.Tuple) and len(to.elts) > 2 for to in node.targets)
    )


@pytest.mark.parametrize("wrong", [is_nested, is_crowded], ids=lambda check: check.__name__)
def test_no_line_does_too_much(wrong):
    assert len(FILES) > 500
    assert not places(wrong)


@pytest.mark.parametrize(
    ("line", "wrong"),
    [("x = 1 if a else 2 if b else 3", is_nested), ("a, b, c = 1, 2, 3", is_crowded)],
)
def test_a_line_that_does_too_much_would_be_found(line, wrong):
    assert any(wrong(node) for node in ast.walk(ast.parse(line)))
    assert not any(wrong(node) for node in ast.walk(ast.parse("a, b = 1 if c else 2, 3")))
