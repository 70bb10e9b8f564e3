"""Announces a server in the local network, where zeroconf is installed (`notebank[surface]`)."""

import logging
import socket
from collections.abc import Callable

log = logging.getLogger("notebank.server")


def announce(host: str, osc: int, query: int) -> Callable[[], None]:
    """Says where words are heard (`_osc._udp`) and the tree is (`_oscjson._tcp`).

    Args:
        host: Address of this machine in the network.
        osc: UDP port.
        query: TCP port.

    Returns:
        What ends that. Without zeroconf, or where the network takes none, nothing is announced.
    """
    try:
        from zeroconf import ServiceInfo, Zeroconf
    except ImportError:
        log.info("pip install 'notebank[surface]' lets surfaces find this server by themselves")
        return lambda: None
    address = socket.inet_aton(host)
    services = [
        ServiceInfo(kind, f"notebank {osc}.{kind}", port, addresses=[address], properties={})
        for kind, port in (("_osc._udp.local.", osc), ("_oscjson._tcp.local.", query))
    ]
    try:
        network = Zeroconf(interfaces=[host])
        for service in services:
            network.register_service(service, allow_name_change=True)
    except OSError as error:
        log.warning("this server is not announced in the network: %s", error)
        return lambda: None

    def end() -> None:
        network.unregister_all_services()
        network.close()

    return end
