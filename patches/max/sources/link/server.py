"""nb.server: the link to the notebank server."""

from builder.patcher import Box, Outlet, Patcher

LIVE = ("wms_info", "wms_map", "wms_dot", "wms_reset")
TOLD = ("attributes", "sliders", "attribute")  # what a model can be told
PUBLISHED = ("fetchable", "published", "fetch")  # models that can be had
PLAIN = ("models", "sounds", "info", "note", "sound_add", *LIVE, *TOLD, *PUBLISHED)  # asked once
BARE = ("wms_info", "wms_reset", "attributes", "sliders")  # those of them that are the verb alone
VELOCITIES = (30, 127)  # of the layers that are asked for
STATE = ("model", "pitches", "wms_features")  # said again to a server that does not know us
CORNERS = range(4)
VOICES = range(8)  # that are played live


def patcher() -> Patcher:
    p = Patcher(
        "nb.server",
        "the link to the server: numbers commands, repeats them, holds what the server must know",
    )
    p.arguments = [("scope", "the instrument: all names begin with it")]
    p.see_also = ("nb.loader", "nb.status")
    p.messages = [
        ("position 0.5 0.25", "a verb of the protocol and its arguments, without id and session")
    ]
    p("send #1-command", p.inlet("verb args…: a command, also by the name scope-command"))
    p.outlet("done verb args…, fail verb code text, superseded verb", p("receive #1-reply"))
    p.outlet("status and errors, for nb.status", p("receive #1-status"))
    _commands(p)
    _wire(p)
    _replies(p)
    _session(p)
    p("nb.part.surface #1")
    return p


def lane(verb: str) -> str:
    """The box for one kind of command. Max puts arguments in at the start of a word only, so the
    address is one of its own."""
    return f"nb.part.lane #1 {verb} /nb/{verb}"


def served(p: Patcher, message) -> Box:
    """What passes unless a bank on disk is played (scope-local)."""
    return p("gate 1 1", p("== 0", p("receive #1-local")), message)


def _commands(p: Patcher) -> None:
    """scope-command: verb args."""
    more = ("position", "corner", "corners", "wms_voice", "server", "layers")
    words = " ".join((*PLAIN, *STATE, *more))
    verbs = p(f"route {words}", p("receive #1-command"))
    here = p("receive #1-connected")
    for i, verb in enumerate(PLAIN):
        # For an absent server its moment is gone.
        asked = p("gate 1", here, served(p, verbs[i])) if verb == "note" else verbs[i]
        told = p.message(f"/nb/{verb}", asked) if verb in BARE else p(f"append /nb/{verb}", asked)
        p(lane(verb), told)
    for i, verb in enumerate(STATE, len(PLAIN)):
        p(lane(verb), p(f"append /nb/{verb}", verbs[i]), p("receive #1-again"))
    _rate(p)
    behind = len(PLAIN) + len(STATE)
    _position(p, verbs[behind])
    behind += 1
    one = p("route 0 1 2 3", verbs[behind])
    four = p("unpack s s s s", verbs[behind + 1])
    for index in CORNERS:
        named = p(f"prepend {index}", [one[index], four[index]])
        p(lane("corner"), p("append /nb/corner", named), p("receive #1-again"))
    _voices(p, verbs[behind + 2])
    p("send #1-server", verbs[behind + 3])
    _layers(p, verbs[behind + 4])
    p("send #1-status", p("append is no command", p("prepend failed command", verbs[behind + 5])))
    p("send #1-status", p("prepend failed corner", one[4]))


def _rate(p: Patcher) -> None:
    """The sound card's sample rate, at loading and whenever the sound is switched on: parts come at
    it, so that play~ reads them sample for sample."""
    rate = p("int", p("dspstate~", p("loadbang"))[1])
    p(lane("rate"), p("append /nb/rate", p("change -1", rate)), p("receive #1-again"))


def _layers(p: Patcher, command: Outlet) -> None:
    """layers velocity pitch: the newest cell (-1) and the newest note of each velocity count."""
    velocity = p(f"route {' '.join(map(str, VELOCITIES))}", command)
    for i, number in enumerate(VELOCITIES):
        whole = p("sel -1", velocity[i])
        p(lane("layers"), p.message(f"{number} -1 /nb/layers", whole))
        note = p("append /nb/layers", p(f"prepend {number}", whole[1]))
        p(lane("layers"), note)
    p("send #1-status", p("prepend failed layers", velocity[len(VELOCITIES)]))


def _voices(p: Patcher, command: Outlet) -> None:
    """wms_voice number pitch velocity: of each voice the newest counts. Those that sound are said
    again to a new server."""
    number = p(f"route {' '.join(map(str, VOICES))}", command)
    for voice in VOICES:
        named = p("append /nb/wms_voice", p(f"prepend {voice}", number[voice]))
        p(lane("wms_voice"), named, p("receive #1-again"))
    p("send #1-status", p("prepend failed voice", number[len(VOICES)]))


def _position(p: Patcher, place: Outlet) -> None:
    """Only to a server that has been told the corners: another could not render it."""
    newest = p("t l l", place)
    here = p("gate 1", p("receive #1-connected"), newest[0])
    kept = p("zl.reg", p("receive #1-again-position"), newest[1])
    p(lane("position"), p("append /nb/position", served(p, [here, kept])))


def _wire(p: Patcher) -> None:
    """The way out and the way in. scope-server: host port; scope-port: where answers come."""
    out = p("unpack s i", [p("receive #1-server"), p("receive nb-server")])
    open_ = p("gate 1", p.message("1", p("receive #1-sid")), _timely(p))
    p("udpsend 127.0.0.1 7770", [open_, p.message("host $1", out), p.message("port $1", out[1])])
    heard = p("t l b", p("udpreceive @defer 1", p.message("port $1", p("receive #1-port"))))
    p("send #1-heard", heard[1])
    p("send #1-net", heard[0])


def _timely(p: Patcher) -> Box:
    """What makes the connection, always; all else once it is made, when everything is said again in
    good order."""
    wire = p("t l l", p("receive #1-wire"))
    first = p("sel /nb/open /nb/notify /nb/probe /nb/status", p("zl.nth 1", wire[1]))
    here = p("int 0", p("t b", first[4]), p("receive #1-connected"))
    return p("gate 1", [p.message("1", [first[i] for i in range(4)]), here], wire[0])


def _replies(p: Patcher) -> None:
    """Closing replies and signs of life go to the lanes, parts to the loader, frames to the voices,
    what is strange to the status line."""
    kinds = p(
        "route /nb/done /nb/fail /nb/superseded /nb/progress /nb/part /nb/wms/frame /nb/region "
        "/nb/place /nb/layer /nb/surface",
        p("receive #1-net"),
    )
    closing = [p("zl.slice 1", kinds[i]) for i in range(3)]
    told = [
        p("zl.join", half, p(f"prepend {word}", half[1]))
        for half, word in zip(closing, ("done", "fail", "superseded"))
    ]
    p("send #1-closing", told)
    far = p("t l l", kinds[3])
    p("send #1-progress", far[0])
    progress = p("zl.slice 1", far[1])
    share = p("unpack f f", progress[1])
    p("send #1-status", p("prepend rendering", p("int", p("* 100.", share))))
    part = p("zl.slice 1", kinds[4])
    region = p("zl.slice 1", kinds[6])
    p("send #1-region", p("zl.slice 2", region[1])[1])
    layer = p("zl.slice 1", kinds[8])
    p("send #1-layer", p("zl.slice 1", layer[1])[1])
    p("send #1-life", [progress, part, region, p("zl.slice 1", kinds[7]), layer])
    p("send #1-part", _part(p, part))
    p("send #1-frame", p("zl.slice 1", kinds[5])[1])
    p("send #1-surface", p("zl.slice 1", kinds[9])[1])
    p("send #1-status", p("prepend failed reply", kinds[10]))


def _part(p: Patcher, part: Box) -> Box:
    """sid generation path frames rate length pitches… becomes generation wav path 0 frames rate
    length pitches…"""
    generation = p("zl.slice 2", part[1])
    path = p("zl.slice 1", generation[1])
    rest = p("prepend wav", p("zl.join", p("append 0", path), path[1]))
    return p("zl.join", p("zl.nth 2", generation), rest)


def _session(p: Patcher) -> None:
    """Opens the session, proves the shared disk, asks each second whether the server lives, and
    tells a new one all that is held."""
    begin = p("t b b b b", p("delay 100", p("loadbang")))
    p("send #1-sid", p("+ 1", p("random 16777214", begin[3])))
    misses = p("int 0")
    _heartbeat(p, begin, misses)
    answers = p("route done fail", p("receive #1-reply"))
    p("send #1-status", p("prepend failed", answers[1]))
    closed = p(
        "route open probe model corner pitches position latent_random latent_recall rate", answers
    )
    _probe(p, closed[0])
    _connected(p, closed)


def _heartbeat(p: Patcher, begin: Box, misses: Box) -> None:
    tick = p("t b b", p("metro 1000", p.message("1", begin[0])))
    p.back(tick[1], misses)
    p.back(p.message("0", p("receive #1-heard")), misses, 1)
    p(lane("status"), p.message("/nb/status", tick[0]))
    missed = p("t i i i", p("+ 1", misses))
    p.back(missed[2], misses, 1)
    gone = p("t b b b", p("sel 4", missed[1]))
    p("send #1-connected", p.message("0", gone[2]))
    p("send #1-status", p.message("away", gone[1]))
    fixed = p("t b i", p("receive #1-reply-port"))
    drawn = p("+ 30000", p("random 20000", [begin[2], gone[0], fixed[0]]))
    port = p("t i i", p("expr $i1 * ($i2 == 0) + $i2", drawn, fixed[1]))
    p("value #1-port-in-use", port[1])
    p("send #1-port", port[0])
    unheard = p("sel 1", p(">= 2", missed[0]))
    ask = p("t b b", [begin[1], unheard])
    p(lane("open"), p.message("/nb/open", ask[1]))
    p(lane("notify"), p("append /nb/notify", p("value #1-port-in-use", ask[0])))


def _probe(p: Patcher, path) -> None:
    """The number in the file that the server wrote; -1 when there is none to read within a
    second."""
    there = p("t l b", path)
    late = p("delay 1000", there[1])
    file = p("text", p("prepend read", there[0]))
    p.back(p.message("line 1", file[1]), file)
    number = p("t i b", p("fromsymbol", p("regexp ([0-9]+)", p("route set", file))[1]))
    p.back(p.message("stop", number[1]), late)
    p(lane("probe"), p("append /nb/probe", [number[0], p.message("-1", late)]))


def _connected(p: Patcher, closed: Box) -> None:
    """A place is said again behind every change of what it depends on: the server renders nothing
    by itself."""
    proven = p("t b b b b", closed[1])
    p("send #1-connected", p.message("1", proven[3]))
    p("send #1-status", p.message("connected", proven[2]))
    p("send #1-again", proven[1])
    incomplete = p("t b", p("change -1", p("zl.nth 1", p("receive #1-missing"))))
    p(
        "send #1-again-position",
        p("delay 20", [proven[0], p("t b", [closed[i] for i in (2, 3, 4, 6, 7, 8)]), incomplete]),
    )
    cell = p("unpack i f f i", served(p, closed[5]))
    both = p("t b i", cell)
    p("send #1-cell", p("pack 0 0", both[1], cell[3]))
    p("send #1-status", p.message("ready", both[0]))
