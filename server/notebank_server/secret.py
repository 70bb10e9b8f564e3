"""The word by which a server knows the programs of its own user."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from notebank import files
from notebank.paths import secret_file


def same(word: str, secret: str) -> bool:
    """Whether a word is the secret, compared in constant time; an empty secret is nobody's."""
    return bool(secret) and secrets.compare_digest(word.encode(), secret.encode())


def write_secret(folder: Path, port: int) -> str:
    """Draws a secret and writes it where only the user can read it.

    Args:
        folder: The server's.
        port: Where the server listens (UDP).

    Returns:
        The secret: a name, which Pd never takes for a number.
    """
    secret = f"s{secrets.token_hex(16)}"
    files.make_folder(folder)
    write_private(secret_file(folder, port), f"{secret};\n")
    return secret


def write_private(path: Path, text: str) -> None:
    """Writes a file that only the user can read, all of it or nothing; an older one may be open to
    others and is replaced. BadFile: it cannot be written, see `files.unwritable`."""
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(text)
        temporary.replace(path)
    except OSError as error:
        raise files.unwritable(path, error) from error
    finally:
        with suppress(OSError):  # on a disk that can no longer be written
            temporary.unlink(missing_ok=True)
