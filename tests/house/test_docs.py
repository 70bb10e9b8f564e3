"""The pages hang together: an index that names each of them, and links that lead somewhere."""

import re

import pytest

from house.readme import PAGES, README
from notebank.cli import COMMANDS

DOCS = README.parent / "docs"
INDEX = DOCS / "README.md"
ENTRY = re.compile(r"^- \[(?P<title>.+)\]\((?P<page>\S+)\): \S.*\.$")
WIDTH = 100


def text(page):
    return page.read_text(encoding="utf-8")


def prose(page):
    """A page without its code, in which a bracket is no link and # begins no heading."""
    return re.sub(r"^```.*?^```$|`[^`\n]+`", "", text(page), flags=re.MULTILINE | re.DOTALL)


def anchors(page):
    """What may stand behind # in a link to a page: its headings as GitHub and others name them."""
    headings = re.findall(r"^#+ (.+)$", text(page), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def leads_somewhere(page, link):
    name, _, anchor = link.partition("#")
    target = (page.parent / name).resolve() if name else page
    return target.is_file() and (not anchor or anchor in anchors(target))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_to_a_file_or_heading_leads_somewhere(page):
    links = re.findall(r"\]\((?!https?:)([^)\s]+)\)", prose(page))
    assert not [link for link in links if not leads_somewhere(page, link)]


def test_a_link_to_nowhere_would_be_found():
    assert leads_somewhere(README, "docs/README.md#models")
    assert not leads_somewhere(README, "docs/README.md#no-such-heading")
    assert not leads_somewhere(README, "docs/no-such-page.md")


def test_the_index_has_one_line_for_every_page_under_its_title():
    entries = [ENTRY.match(line) for line in text(INDEX).splitlines() if line.startswith("- ")]
    assert all(entries), "an entry is: - [title](page): what is in it."
    found = sorted(((INDEX.parent / entry["page"]).resolve(), entry["title"]) for entry in entries)
    pages = [page for page in PAGES if page not in (README, INDEX)]
    assert found == sorted((page, text(page).splitlines()[0].removeprefix("# ")) for page in pages)


def test_the_readme_leads_to_the_index():
    assert "](docs/README.md)" in text(README)


def test_every_command_is_in_the_table():
    table = " ".join(re.findall(r"^\| (`.+?) \|", text(DOCS / "commands.md"), re.MULTILINE))
    assert not [name for name in COMMANDS if not re.search(rf"`(notebank )?{name}\b", table)]


@pytest.mark.parametrize("page", [README, INDEX], ids=["README", "index"])
def test_lines_are_short_but_for_tables_and_pictures(page):
    lines = [line for line in text(page).splitlines() if not line.startswith(("|", "!["))]
    assert not [line for line in lines if len(line) > WIDTH]
