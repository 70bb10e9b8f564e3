"""Errors as one line: what goes wrong for a reason is told by it, without a traceback."""

import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

import click

from notebank.errors import NotebankError


@contextmanager
def one_line() -> Iterator[None]:
    """Has click tell our own errors, and those that the system gives for a file or for memory. What
    libraries warn of is for who writes programs with them: `python -W default` shows it."""
    try:
        with warnings.catch_warnings():
            if not sys.warnoptions:
                warnings.simplefilter("ignore", UserWarning)
            yield
    except NotebankError as error:
        raise click.ClickException(str(error)) from error
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0].startswith("notebank"):
            raise  # a fault of ours
        raise click.ClickException(
            f"this needs {error.name}, which is not installed here (it may be the small "
            "installation): pip install notebank"
        ) from error
    except OSError as error:
        if error.filename is None:  # a pipe that was closed is click's to handle
            raise
        raise click.ClickException(f"{error.filename}: {error.strerror}") from error
    except MemoryError as error:
        raise click.ClickException(
            f"there is not enough memory for that: {error or 'ask for less'}"
        ) from error
