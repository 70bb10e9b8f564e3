"""TensorFlow's checkpoints of every kind, opened by a path."""

from pathlib import Path

from notebank.tfformats.bundlefiles import CheckpointFiles, locate
from notebank.tfformats.slicetable import SliceTable
from notebank.tfformats.tensorbundle import TensorBundle
from notebank.tfformats.variables import Variables


def open_checkpoint(path: str | Path) -> Variables:
    """The variables of the checkpoint at `path`, found as `bundlefiles.locate` says."""
    return opened(locate(path))


def opened(files: CheckpointFiles) -> Variables:
    """The variables in those files."""
    if files.index is None:
        return SliceTable(files.tables)
    return TensorBundle(files.index, files.shards)
