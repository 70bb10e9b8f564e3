"""Magenta's scripts by their names and flags, a file a script."""
