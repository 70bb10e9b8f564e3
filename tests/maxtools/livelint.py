"""What Live would refuse or hide of a device."""

from collections import Counter

from builder.files import HEIGHT
from builder.parameter import BLOB, ENUM
from maxtools.sheet import Sheet

# Their first argument is a name that all patchers share.
NAMED = {"send", "receive", "value", "coll", "buffer~"}


def view(sheet: Sheet) -> list[str]:
    """Boxes of the presentation that stand outside Live's device view, or between its pixels."""
    found = []
    for box in sheet.boxes.values():
        rect = box.more.get("presentation_rect", (0, 0, 0, 0))
        if min(rect[:2]) < 0 or rect[1] + rect[3] > HEIGHT:
            found.append(f"{box} is not within {HEIGHT:g} pixels")
        if any(value != int(value) for value in rect):
            found.append(f"{box} does not stand on whole pixels")
    return found


def names(sheet: Sheet) -> list[str]:
    """Names in the device itself that other devices would share: Live puts a number of the device
    in for --- only."""
    return [
        f"{box} has a name that all devices share"
        for box in sheet.boxes.values()
        if box.name in NAMED and box.words and not box.words[0].startswith("---")
    ]


def parameters(sheets: list[Sheet]) -> list[str]:
    """Parameters without a name, with one that another has, without a range, or that begin outside
    of it."""
    found, names = [], Counter()
    for box in (
        box
        for sheet in sheets
        for box in sheet.boxes.values()
        if box.kind.startswith("live.") or box.name == "pattr"
    ):
        about = box.more.get("saved_attribute_attributes", {}).get("valueof", {})
        names[about.get("parameter_longname")] += 1
        if not about.get("parameter_longname") or not about.get("parameter_shortname"):
            found.append(f"{box} is a parameter without a name")
        elif not _ranged(about):
            found.append(f"{about['parameter_longname']} has no range that it begins in")
    return found + [
        f"two parameters are called {name}" for name, count in names.items() if count > 1
    ]


def _ranged(about: dict) -> bool:
    if about["parameter_type"] == BLOB:
        return True
    low, high = about.get("parameter_mmin", 0), about.get("parameter_mmax")
    if about["parameter_type"] == ENUM and len(about.get("parameter_enum", ())) != high + 1:
        return False
    return high is not None and low <= about["parameter_initial"][0] <= high
