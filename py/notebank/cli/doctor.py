"""`notebank doctor`: what is missing on this machine and how to get it."""

import sys

import click


@click.command()
def doctor() -> None:
    """Say in plain words what this machine has and lacks for playing. Ends with status 1 if
    something needed is missing.

    \b
    Example:
      notebank doctor
    """
    from notebank.stage import checkup

    missing = 0
    for finding in checkup.findings():
        missing += finding.state == "missing"
        click.echo(f"{finding.state:8} {finding.subject:11} {finding.text}")
        if finding.cure:
            click.echo(f"{'':8} {'':11} -> {finding.cure}")
    if missing:
        click.echo(f"\n{missing} thing{'s are' if missing > 1 else ' is'} missing; see -> above.")
        sys.exit(1)
    click.echo("\nEverything needed is here: notebank play")
