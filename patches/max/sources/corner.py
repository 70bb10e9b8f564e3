"""nb.part.corner: the sound in one corner of the pad."""

from builder.patcher import Patcher


def patcher() -> Patcher:
    """A file that is dropped here becomes a sound `my_NAME` of the library, and goes into this corner."""
    p = Patcher("nb.part.corner", "the sound in one corner of the pad: from the menu, or a file dropped here", (150, 24))
    p.arguments = [("scope", "the instrument"), ("index", "0 NW, 1 NE, 2 SW, 3 SE")]
    sounds = p("route append clear end", p("receive #1-sounds"))
    chosen = p("t l l l", p("route #2", p("receive #1-corner")))
    p("send #1-command", p("prepend corner", p("prepend #2", chosen[0])))
    name = p("zl.reg", sounds[2], chosen[1])
    show = p("prepend setsymbol", [name, chosen[2]])
    menu = p.ui("umenu", [p("prepend append", sounds), p.message("clear", sounds[1]), show], show=(0, 0, 102, 24), parameter_enable=0)
    p("send #1-corner", p("prepend #2", menu[1]))
    _dropped(p)
    return p


def _dropped(p: Patcher) -> None:
    """Asks the server to make a sound of the file; when it has, the corner that asked takes it."""
    file = p.ui("dropfile", show=(106, 0, 44, 24), border=1)
    p.comment("file", show=(114, 2, 36, 20))  # behind it: in the file the first box is the foremost
    path = p("t l l b", p("conformpath slash boot", file))
    stem = p("regexp (.+)[.][A-Za-z0-9]+", p("strippath", path[0]))
    legal = p("regexp [^A-Za-z0-9_.-]+ @substitute _", [stem[1], stem[3]])
    name = p("sprintf symout my_%s", [legal, legal[3]])
    p("send #1-command", p.message("sound_add $1 -1 $2", p("pack s s", name, path[1])))
    made = p("zl.nth 1", p("route sound_add", p("route done", p("receive #1-reply"))))
    mine = p("gate 1", p.message("1", path[2]), made)
    taken = p("t b b l", mine)
    p("send #1-corner", p("prepend #2", taken[2]))
    p.back(p.message("0", taken[1]), mine)
    p("send #1-command", p.message("sounds 0", taken[0]))
