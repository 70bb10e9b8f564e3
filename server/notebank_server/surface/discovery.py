"""Announces a server in the local network, where zeroconf is installed (`notebank[surface]`)."""

import logging
import socket
from contextlib import suppress
from threading import Thread
from typing import Any

log = logging.getLogger("notebank.server")

END_S = 5.0  # the longest wait for an announcement that is under way


class Announcement:
    """Says where words are heard (`_osc._udp`) and the tree is (`_oscjson._tcp`), from `start` on;
    in a thread of its own, since it takes seconds.

    Args:
        host: Address of this machine in the network, IPv4.
        osc: UDP port.
        query: TCP port.
    """

    def __init__(self, host: str, osc: int, query: int):
        self.host = host
        self.ports = {"_osc._udp.local.": osc, "_oscjson._tcp.local.": query}
        self._network: Any = None  # Zeroconf, once it is there
        self._thread = Thread(target=self._announce, name="notebank-zeroconf", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Takes it back."""
        self._thread.join(END_S)
        if self._network is not None:
            with suppress(OSError):
                self._network.unregister_all_services()
            self._network.close()

    def _announce(self) -> None:
        try:
            import zeroconf
        except ImportError:
            log.info("pip install 'notebank[surface]' lets surfaces find this server by themselves")
            return
        try:
            self._network = zeroconf.Zeroconf(interfaces=[self.host])
            for kind, port in self.ports.items():
                name = f"notebank {self.ports['_osc._udp.local.']}.{kind}"
                address = socket.inet_aton(self.host)
                service = zeroconf.ServiceInfo(kind, name, port, addresses=[address])
                self._network.register_service(service, allow_name_change=True)
        except (OSError, zeroconf.Error) as error:
            log.warning("this server is not announced in the network: %s", error)
