"""`python -m notebank` is the `notebank` command."""

from notebank.cli import main

main()
