"""udpsend and udpreceive over real sockets; what passes is written into the machine's
transcript."""

import socket
from collections import defaultdict

from notebank.protocol import command, wire

_TAG = {int: "i", float: "f", str: "s"}


class UdpSend:
    """OSC messages to host and port; `udpsend` hears no answers."""

    def __init__(self, patch, args):
        self.machine, self.cords = patch.machine, defaultdict(list)
        self.address = [str(args[0]), args[1]]
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.machine.sockets.append(self)

    def begin(self) -> None:
        """Nothing: it waits for messages."""

    def take(self, inlet: int, message: list) -> None:
        if message[0] in ("host", "port"):
            self.address[message[0] == "port"] = message[1]
            return
        if self.machine.strict:
            # Raises where the server would answer /nb/fail bad-type or bad-value.
            command(message[0], message[1:])
        self.machine.transcript.append("-> " + _shown(message))
        self.socket.sendto(
            wire.encode(message[0], [(_TAG[type(atom)], atom) for atom in message[1:]]),
            tuple(self.address),
        )

    def poll(self) -> bool:
        return False

    def close(self) -> None:
        self.socket.close()


class UdpReceive:
    def __init__(self, patch, args):
        self.machine = patch.machine
        self.cords = defaultdict(list)
        self.socket = None
        self.machine.sockets.append(self)

    def begin(self) -> None:
        """It listens when it is told a port."""

    def take(self, inlet: int, message: list) -> None:
        """A port that another program has is told in Max's console, and nothing is heard there."""
        self.close()
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.setblocking(False)
        try:
            self.socket.bind(("127.0.0.1", message[1]))
        except OSError as error:
            self.machine.transcript.append(f"udpreceive: {error}")

    def poll(self) -> bool:
        """One datagram, if there is one."""
        try:
            datagram = self.socket.recv(65536) if self.socket else b""
        except (BlockingIOError, ConnectionError):
            return False
        if datagram and self.machine.dice.random() < self.machine.loss:
            self.machine.lost += 1
            return True
        for address, args in wire.decode(datagram) if datagram else []:
            self.machine.transcript.append("<- " + _shown([address, *args]))
            for box, inlet in self.cords.get(0, []):
                box.take(inlet, [address, *args])
        return bool(datagram)

    def close(self) -> None:
        if self.socket:
            self.socket.close()


def _shown(message: list) -> str:
    return " ".join(f"{atom:g}" if isinstance(atom, float) else str(atom) for atom in message)
