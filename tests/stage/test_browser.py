"""The page that a server serves, before a browser opens it."""

import socket
from threading import Timer

from notebank.stage.browser import is_served, port_of_page
from notebank.stage.serving import HOST


def test_a_page_that_comes_after_its_server_is_waited_for():
    port = port_of_page(0)
    served = []
    later = Timer(0.2, lambda: served.append(socket.create_server((HOST, port))))
    later.start()
    try:
        assert is_served(port) and served
    finally:
        later.join()
        served[0].close()
    assert not is_served(port, 0.1)
