"""The address by which pages come in, and the same as a QR code for a phone."""

import io

from notebank_server.mail import is_loopback
from notebank_server.surface.doors import reached_at

ANYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}


def address(host: str, port: int, token: str = "") -> str:
    """The page's URL. The token stands behind #, which browsers tell no server.

    >>> address("127.0.0.1", 7772), address("::1", 7772, "a-word")
    ('http://127.0.0.1:7772/', 'http://[::1]:7772/#token=a-word')
    """
    shown = f"[{host}]" if ":" in host else host
    return f"http://{shown}:{port}/" + (f"#token={token}" if token else "")


def invitation(host: str, port: int, token: str = "") -> str:
    """What the terminal shows: the URL and, where other machines may come, its QR code.

    Args:
        host: Where the page is served.
        port: TCP.
        token: The word that lets in.
    """
    url = address(reached_at("0.0.0.0" if host in ANYWHERE else host), port, token)
    line = f"the page: {url}"
    if is_loopback(host):
        return line
    import segno

    drawn = io.StringIO()
    segno.make(url, micro=False).terminal(drawn, compact=True)
    return f"{drawn.getvalue()}{line}"
