"""A client in Python with a patch's manners: it counts ids, repeats what is not answered, collects
parts, and tells a server that was started anew all that it holds.

    pending     one command on its way
    transport   the socket: ids, repeating, waiting
    session     what the server must know of one client; questions with long answers
    words       Client: the commands by name
    latents     Client.shelf: latents by name

>>> from notebank.protocol import hosting
>>> Client(port=1, give_up=0.1).ask(hosting.Version)
Traceback (most recent call last):
notebank.errors.NotebankError: no server answered /nb/version at 127.0.0.1:1 within 0.1 s
"""

from notebank.client.words import Client

__all__ = ["Client"]
