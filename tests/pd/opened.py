"""A patch in a Pd of its own, listened to before it is told where the server is: what it says first
is heard, too."""

from pathlib import Path

from pdtools import PATCHES, Pd
from waiting import PATIENCE


class Opened:
    """A patch of the folder patches/, by its name, or any other, by its path; `names` are those on
    its bus to listen to."""

    def __init__(self, patch, port, names, *, arguments=(), **options):
        path = patch if isinstance(patch, Path) else PATCHES / f"{patch}.pd"
        self.pd = Pd(path, arguments=["-send", "nb-server 127.0.0.1 9", *arguments], **options)
        self.S = self.pd.scopes[0]
        self.pd.hear(*(f"{self.S}-{name}" for name in names))
        # now that all is heard; nobody listens at port 9
        self.pd.send("nb-server", "127.0.0.1", port)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.pd.__exit__(*error)

    def say(self, name, *atoms):
        self.pd.send(f"{self.S}-{name}", *atoms)

    def hear(self, name, *words, timeout=PATIENCE):
        return self.pd.wait(f"{self.S}-{name}", *words, timeout=timeout).atoms
