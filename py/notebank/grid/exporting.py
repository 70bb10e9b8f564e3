"""A job's finished banks in a folder of their own: for the device, for a sampler, or to share."""

import shutil
from pathlib import Path

from notebank.bank import convert, folder
from notebank.errors import BadFile
from notebank.grid import building, jobfile, manifest


def export(job: Path, out: Path, form: str = "ons", zipped: bool = False) -> Path:
    """Copies the banks of a finished job.

    Args:
        job: The job's folder.
        out: A new folder.
        form: `ons` (.bin files and their settings.json) or another format of `notebank.bank`.
        zipped: Whether OUT.zip is made instead of the folder.

    Returns:
        What was made.

    Raises:
        BadFile: The job is not finished, or the place is taken or cannot be written.
    """
    archive = out.with_suffix(".zip")
    if out.exists() or (zipped and archive.exists()):
        raise BadFile(f"{out} is there already: give a new folder, nothing is overwritten")
    fresh = out.with_name(f".{out.name}.new")
    try:
        _copy(job, fresh, form)
        if zipped:
            return Path(shutil.make_archive(str(out), "zip", fresh))
        return fresh.rename(out)
    except OSError as error:
        raise BadFile(f"cannot write {out}: {error.strerror or error}") from error
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _copy(job: Path, out: Path, form: str) -> None:
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
        shutil.copyfile(job / jobfile.NAME, out / jobfile.NAME)
