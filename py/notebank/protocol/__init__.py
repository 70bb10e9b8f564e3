"""What client and server say to each other: OSC messages as frozen dataclasses, and one table of
addresses.

hosting, music, wms, replies        the messages: hosting.Open, music.Position, replies.Part, …
music.Corner(7, 4242, 0, "flute").to_osc()      a datagram
wire.decode(datagram)               [(address, args), …], strict, without a deeper meaning
command(address, args), reply(…)    the message, checked; a NotebankError says what is wrong
result(done)                        what a /nb/done carries
COMMANDS, REPLIES, CODES            the tables that docs/protocol.md is made from
"""

from notebank.protocol import attributes, hosting, latents, music, replies, surface, wire, wms
from notebank.protocol.message import Command, Message, Result
from notebank.protocol.replies import CODES
from notebank.protocol.table import (
    COMMANDS,
    REPLIES,
    SESSIONLESS,
    VERSION,
    command,
    header,
    reply,
    result,
)

# waits before an unanswered command is repeated; the last one again and again
RETRY_S = (
    0.25,
    1.0,
    4.0,
)
REMEMBERED = 256  # replies per session that the server can repeat
PORT = 7770

__all__ = [
    "CODES",
    "COMMANDS",
    "PORT",
    "REMEMBERED",
    "REPLIES",
    "RETRY_S",
    "SESSIONLESS",
    "VERSION",
    "Command",
    "Message",
    "Result",
    "attributes",
    "command",
    "header",
    "hosting",
    "latents",
    "music",
    "replies",
    "reply",
    "result",
    "surface",
    "wire",
    "wms",
]
