"""What systems leave behind beside people's files, left here on purpose."""

from pathlib import Path

APPLE_DOUBLE = bytes.fromhex("00051607000200004d6163204f5320582020202020202020")


def leave(folder: Path) -> None:
    """Leaves what macOS and Windows leave in a folder and in all that are in it."""
    places = [folder, *(path for path in folder.rglob("*") if path.is_dir())]
    for place in places:
        for path in [path for path in place.iterdir() if path.is_file()]:
            for hidden in (place / f"._{path.name}", place / "__MACOSX" / f"._{path.name}"):
                hidden.parent.mkdir(exist_ok=True)
                hidden.write_bytes(APPLE_DOUBLE)
            (place / "__MACOSX" / path.name).write_bytes(APPLE_DOUBLE)
        (place / ".DS_Store").write_bytes(b"\0\0\0\1Bud1")
        for name in ("Thumbs.db", "desktop.ini"):
            (place / name).write_bytes(b"\xd0\xcf\x11\xe0")
