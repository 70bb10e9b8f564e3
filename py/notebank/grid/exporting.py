"""A job's finished banks in a folder of their own: for the device, for a sampler, or to share."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from notebank import files
from notebank.bank import convert, folder, onss, pingpong
from notebank.bank.settings import Settings, dump, merged
from notebank.errors import BadFile
from notebank.grid import building, jobfile, manifest
from notebank.grid.plan import Target


@dataclass(frozen=True)
class Card:
    """How banks are played on the Open NSynth Super.

    settings: the device's own settings.json, into which ours go; None: a new one. loop: between
    which fractions of a note it goes on while its key is held; None: between those that suit the
    banks. looping: whether it does.
    """

    settings: Path | None = None
    loop: tuple[float, float] | None = None
    looping: bool = True


def export(
    job: Path, out: Path, form: str = "ons", zipped: bool = False, card: Card = Card()
) -> Path:
    """Copies the banks of a finished job.

    Args:
        job: The job's folder.
        out: A new folder.
        form: `ons` (.bin files and their settings.json) or another format of `notebank.bank`.
        zipped: Whether OUT.zip is made instead of the folder.
        card: Of `ons`.

    Returns:
        What was made.

    Raises:
        BadFile: The job is not finished, the place is taken or cannot be written, or what should be
            a device's settings is not.
    """
    archive = out.with_suffix(".zip")
    if out.exists() or (zipped and archive.exists()):
        raise BadFile(f"{out} is there already: give a new folder, nothing is overwritten")
    fresh = out.with_name(f".{out.name}.new")
    try:
        _copy(job, fresh, form, card)
        if zipped:
            return Path(shutil.make_archive(str(out), "zip", fresh))
        return fresh.rename(out)
    except OSError as error:
        raise BadFile(f"cannot write {out}: {error.strerror or error}") from error
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _copy(job: Path, out: Path, form: str, card: Card) -> None:
    kind = "ons" if form == "ons" else "folder"
    wanted = [target for target in manifest.read(job).plan.targets if target.form == kind]
    if not wanted or not all(building.is_built(job, target) for target in wanted):
        raise BadFile(
            f"{job} has no finished banks for {form}: "
            f"`notebank grid status {job}` says what is there"
        )
    out.mkdir(parents=True)
    for target in wanted:
        if form == "ons":
            shutil.copyfile(job / target.place, out / target.place)
        else:
            place = out if len(wanted) == 1 else out / target.place
            convert.write(folder.read(job / target.place), place, form)
    if form == "ons":
        files.write(out / jobfile.NAME, _settings(job, wanted, card))


def _settings(job: Path, targets: list[Target], card: Card) -> str:
    """The settings.json beside the .bin files of a job."""
    told = jobfile.read(job / jobfile.NAME).settings
    loop = card.loop
    if loop is None and card.looping:
        loop = pingpong.choose([onss.read(job / target.place) for target in targets])
    settings = Settings(told.layout, told.corners, card.looping, loop or told.loop)
    if card.settings is None:
        own = files.read_object(job / jobfile.NAME).get("notebank")
        return dump(settings, extra={"notebank": own} if own else None)
    return merged(files.read_object(card.settings), settings, str(card.settings))
