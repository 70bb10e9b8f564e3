"""The word that lets a patch in: kept in a file that only this user can read, so no web page and no other user knows it."""

import hmac
import os
import secrets
from pathlib import Path


def keep(folder: Path) -> tuple[Path, str]:
    """Writes a new token into `folder` and returns (file, token).

    A token is a letter and 32 hex digits, so Pd always reads it as a symbol; `;` ends it as Pd's [text] likes it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    token = "t" + secrets.token_hex(16)
    file, fresh = folder / "pyext-token.txt", folder / f".pyext-token.{os.getpid()}"
    fresh.unlink(missing_ok=True)
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as out:
        out.write(f"{token};\n")
    fresh.replace(file)
    return file, token


def same(given: object, token: str) -> bool:
    """Whether a word is the token; takes equally long for every wrong one."""
    return isinstance(given, str) and hmac.compare_digest(given.encode(), token.encode())
