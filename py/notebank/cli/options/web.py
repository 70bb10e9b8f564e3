"""The options --web and --web-port, and the page that they ask for."""

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ipaddress import ip_address

import click

PORT = 7772


def web_options(command: Callable) -> Callable:
    """Adds them to a command."""
    port = click.option(
        "--web-port",
        default=PORT,
        show_default=True,
        help="TCP port of the page; a free one is taken by 0, or where `play` finds it taken.",
    )
    web = click.option(
        "--web",
        is_flag=True,
        help="Serve a page, too, that plays in a browser, also on a phone; needs notebank[web].",
    )
    return web(port(command))


def drawn_token(host: str) -> str:
    """A token for pages that come from other machines; "" where none can come."""
    try:
        is_own = ip_address(host.split("%")[0]).is_loopback
    except ValueError:
        is_own = host == "localhost"
    return "" if is_own else f"t{secrets.token_hex(12)}"


@contextmanager
def page(server, port: int) -> Iterator[None]:
    """Serves the page of a server for as long as the block runs, and shows its address."""
    from notebank_server.web.serving import Web

    with Web(server, port) as web:
        click.echo(web.invitation)
        yield
