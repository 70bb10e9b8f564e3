"""Lists what notebank needs, and what that needs, with version and licence: `make licences`.

It says what the packages that are installed here say of themselves.
"""

import re
from collections import deque
from collections.abc import Iterator
from importlib import metadata

_NAME = re.compile(r"[A-Za-z0-9._-]+")
_LONG = 60  # letters, beyond which a licence is a text and no name


def needed(name: str) -> Iterator[metadata.Distribution]:
    """A package's requirements that are installed, those of its extras included, and theirs."""
    queue, seen = deque([name]), {_plain(name)}
    while queue:
        package = metadata.distribution(queue.popleft())
        for line in package.requires or ():
            found = _plain(_NAME.match(line)[0])  # type: ignore[index]
            is_extra = "extra ==" in line and _plain(package.name) != _plain(name)
            if found in seen or is_extra:
                continue
            seen.add(found)
            try:
                yield metadata.distribution(found)
            except metadata.PackageNotFoundError:
                continue
            queue.append(found)


def licence(package: metadata.Distribution) -> str:
    """The licence by its name, as the package tells it."""
    about = package.metadata
    said = about.get("License-Expression") or about.get("License") or ""
    if said and len(said) <= _LONG and "\n" not in said:
        return said
    classified = [
        each.rsplit(" :: ", 1)[-1]
        for each in about.get_all("Classifier") or ()
        if each.startswith("License ::")
    ]
    return ", ".join(classified) or (said.splitlines() or ["not told"])[0][:_LONG]


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


if __name__ == "__main__":
    for package in sorted(needed("notebank"), key=lambda each: _plain(each.name)):
        print(f"{package.name} {package.version}: {licence(package)}")
