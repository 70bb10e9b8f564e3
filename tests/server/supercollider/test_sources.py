"""What the classes for SuperCollider say fits the protocol and their help."""

import re

from notebank.paths import patches_folder
from notebank.protocol import COMMANDS, REPLIES

FOLDER = patches_folder() / "supercollider"
HELP = (FOLDER / "HelpSource" / "Classes" / "Notebank.schelp").read_text(encoding="utf-8")
INSIDE = {"init", "initClass", "handshake", "watch", "refused", "hold", "failed", "names"}
INSIDE |= {"region", "part", "arrived", "isLater", "start"}


def test_every_address_is_one_of_the_protocol():
    text = "".join(path.read_text(encoding="utf-8") for path in FOLDER.glob("*.sc"))
    found = set(re.findall(r"'(/nb/\w+)'", text))
    assert len(found) > 10 and found <= {*COMMANDS, *REPLIES}


def test_every_method_of_notebank_is_in_its_help():
    text = (FOLDER / "Notebank.sc").read_text(encoding="utf-8")
    methods = set(re.findall(r"^\t\*?(\w+) \{", text, re.MULTILINE)) - INSIDE
    assert len(methods) > 12 and methods == methods & set(
        re.findall(r"^METHOD:: (\w+)", HELP, re.M)
    )
