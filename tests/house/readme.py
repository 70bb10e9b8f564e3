"""The pages; the code blocks of the README, in order, and those under a page's heading."""

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
README = ROOT / "README.md"
PAGES = [
    README,
    *sorted((ROOT / "docs").glob("*.md")),
    *sorted((ROOT / "py/notebank/models").rglob("*.md")),
]
BLOCK = re.compile(r"^```(?P<language>\w+)\n(?P<code>.*?)^```$", re.MULTILINE | re.DOTALL)
NOT_RUN = "make test"  # it would run itself


@dataclass(frozen=True)
class Block:
    """One code block: what it is in (sh, python, text), its code, the heading above it."""

    language: str
    code: str
    heading: str

    def commands(self) -> list[str]:
        """The lines of a sh block that are commands; a line that ends in a backslash goes on in the
        next.

        >>> Block("sh", "# first\\nls \\\\\\n  -l\\nmake test\\n", "").commands()
        ['ls    -l', 'make test']
        """
        lines = self.code.replace("\\\n", " ").splitlines()
        return [
            line
            for line in (line.split("  #")[0].strip() for line in lines)
            if line and not line.startswith("#")
        ]


def blocks() -> list[Block]:
    """All fenced blocks."""
    text = README.read_text(encoding="utf-8")
    return [
        Block(
            found["language"],
            found["code"],
            re.findall(r"^#+ (.+)$", text[: found.start()], re.MULTILINE)[-1],
        )
        for found in BLOCK.finditer(text)
    ]


def code(page: str, language: str, heading: str) -> list[str]:
    """The blocks of a language in the section under `## heading` of a page."""
    section = page.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    return re.findall(rf"^```{language}\n(.*?)^```$", section, re.MULTILINE | re.DOTALL)
