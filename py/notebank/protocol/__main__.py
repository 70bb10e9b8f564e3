"""Prints docs/protocol.md."""

from notebank.protocol.page import page

if __name__ == "__main__":
    print(page(), end="")
