"""The word by which a server knows the programs of its own user."""

import os
import secrets
from pathlib import Path

from notebank.paths import secret_file


def write_secret(folder: Path, port: int) -> str:
    """Draws a secret and writes it where only the user can read it.

    Args:
        folder: The server's.
        port: Where the server listens (UDP).

    Returns:
        The secret: a name, which Pd never takes for a number.
    """
    secret = f"s{secrets.token_hex(16)}"
    folder.mkdir(parents=True, exist_ok=True)
    path = secret_file(folder, port)
    path.unlink(missing_ok=True)  # an older one may be open to others
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(f"{secret};\n")
    return secret
