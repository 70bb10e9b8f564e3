"""Control surfaces: who sends plain addresses, such as a phone, or the page, plays a patch that is
open. `notebank.protocol.surface.WORDS` is the table of what can be said.

    surface = server.surface                            None without `--surface`
    surface.players()                                   [Player], the one opened last at the end
    surface.say("pad", (0.5, 0.25))                     to that one; NotebankError: what is wrong
    surface.say("note", (60, 100), sid=4242)            to the session of that number
    surface.say("corner/nw", ("flute",), name="left")   to the one that its user named so
    player.state()                                      {"pad": (0.5, 0.25), "volume": (0.8,), …}
    end = surface.listen(heard)                         heard(player, address, values) at changes
    end()                                               no more

Any thread may call these; `heard` is called by the server's threads, and must return at once. What
is said is not answered: `heard` tells what became of it, within about 50 ms.
"""
