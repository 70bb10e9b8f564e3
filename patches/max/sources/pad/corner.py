"""nb.part.corner: the sound in one corner of the pad."""

from builder.patcher import Box, Outlet, Patcher, Source
from sources.face import button
from sources.path import only

SIZE = (195, 44)


def patcher() -> Patcher:
    """A file that is dropped here becomes a sound `my_NAME` of the library, and goes into this
    corner."""
    p = Patcher(
        "nb.part.corner",
        "the sound in one corner of the pad: from the menu, a file dropped here, a latent",
        SIZE,
    )
    p.arguments = [("scope", "the instrument"), ("index", "0 NW, 1 NE, 2 SW, 3 SE")]
    _lock(p)
    wish = _open(p, p("route #2", p("receive #1-corner")))
    chosen = p("t b l l l", wish)
    new = _open(p, [button(p, "new", 118, 0, 36), p("receive #1-new-all")])
    latent = p(
        "nb.part.held #1 #2", new, chosen[0], _open(p, p("route #2", p("receive #1-recall")))
    )
    sound = p("zl.reg", latent[1], chosen[2])
    p("send #1-command", p("prepend corner", p("prepend #2", [chosen[1], sound])))
    p.ui("comment", p("prepend set", latent), text="sound", show=(28, 24, 160, 20))
    _menu(p, chosen[3], wish[1])
    _dropped(p)
    return p


def _lock(p: Patcher) -> None:
    """scope-lock index 1: this corner stays as it is, 0: not."""
    locked = p("t i i", p("route #2", p("receive #1-lock")))
    p("send #0-open", p("+ 1", locked[1]))
    hint = "locked: this corner stays as it is"
    shown = p("prepend set", locked[0])
    toggle = p.ui("toggle", shown, show=(0, 0, 24, 24), parameter_enable=0, hint=hint)
    p("send #1-lock", p("prepend #2", toggle))


def _open(p: Patcher, wish: Source) -> Box:
    """Wishes, where the corner is not locked; on the second outlet, where it is."""
    return p("gate 2 1", p("receive #0-open"), wish)


def _menu(p: Patcher, name: Outlet, refused: Outlet) -> None:
    """It shows the sound that is here, or that comes back with a model that knows no such
    latent."""
    sounds = p("route append clear end", p("receive #1-sounds"))
    kept = p("t l l", name)
    sound = p("zl.reg", [sounds[2], p("t b", refused)], kept[1])
    shown = p("prepend setsymbol", [sound, kept[0]])
    menu = p.ui(
        "umenu",
        [p("prepend append", sounds), p.message("clear", sounds[1]), shown],
        show=(28, 0, 86, 24),
        parameter_enable=0,
    )
    p("send #1-corner", p("prepend #2", menu[1]))


def _dropped(p: Patcher) -> None:
    """Asks the server to make a sound of the file; when it has, the corner that asked takes it."""
    file = p.ui("dropfile", show=(158, 0, 37, 24), border=1)
    p.comment("file", show=(163, 2, 32, 20))  # behind it: in the file the first box is the foremost
    path = p("t l l b", p("conformpath slash boot", file))
    stem = p(only("(.+)[.][A-Za-z0-9]+$"), p("strippath", path[0]))
    legal = p("regexp [^A-Za-z0-9_.-]+ @substitute _ @tosymbol 1", [stem, stem[3]])
    name = p("sprintf symout my_%s", [legal, legal[3]])
    p("send #1-command", p.message("sound_add $1 -1 $2", p("pack s s", name, path[1])))
    made = p("zl.nth 1", p("route sound_add", p("route done", p("receive #1-reply"))))
    mine = p("gate 1", p.message("1", path[2]), made)
    taken = p("t b b l", mine)
    p("send #1-corner", p("prepend #2", taken[2]))
    p.back(p.message("0", taken[1]), mine)
    p("send #1-command", p.message("sounds 0", taken[0]))
