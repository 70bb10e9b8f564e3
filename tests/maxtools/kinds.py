"""Which class of ours plays which object of Max; what is not here only sounds or shows, and is silent."""

from maxtools import flow, lists, live, numbers, outside, sockets, voices

KINDS = {
    "inlet": flow.Door, "outlet": flow.OutDoor, "loadbang": flow.Loadbang, "message": flow.Message, "t": flow.Trigger,
    "trigger": flow.Trigger, "route": flow.Route, "sel": flow.Select, "select": flow.Select, "prepend": flow.Prepend,
    "append": flow.Append, "pack": flow.Pack, "pak": flow.Pak, "unpack": flow.Unpack, "gate": flow.Gate, "send": flow.Send,
    "receive": flow.Receive, "value": flow.Value, "substitute": flow.Substitute,
    "int": numbers.Store, "float": numbers.Float, "expr": numbers.Expr, "vexpr": numbers.Vexpr, "delay": numbers.Delay,
    "metro": numbers.Metro, "change": numbers.Change, "clip": numbers.Clip, "random": numbers.Random, "minimum": numbers.Minimum,
    "maximum": numbers.Maximum, "deferlow": numbers.Deferlow,
    "+": numbers.arithmetic(lambda a, b: a + b), "-": numbers.arithmetic(lambda a, b: a - b),
    "*": numbers.arithmetic(lambda a, b: a * b), "/": numbers.arithmetic(lambda a, b: a / b),
    "%": numbers.arithmetic(lambda a, b: a % b), ">=": numbers.arithmetic(lambda a, b: int(a >= b)),
    "==": numbers.arithmetic(lambda a, b: int(a == b)), "<": numbers.arithmetic(lambda a, b: int(a < b)),
    ">": numbers.arithmetic(lambda a, b: int(a > b)), "speedlim": numbers.Speedlim, "makenote": numbers.Makenote,
    "zl.reg": lists.ZlReg, "zl.slice": lists.ZlSlice, "zl.rot": lists.ZlRot, "zl.join": lists.ZlJoin, "zl.len": lists.ZlLen,
    "zl.nth": lists.ZlNth, "zl.iter": lists.ZlIter, "zl.group": lists.ZlGroup, "coll": lists.Coll,
    "zl.lace": lists.ZlLace, "zl.delace": lists.ZlDelace, "zl.change": lists.ZlChange, "zl.filter": lists.ZlFilter,
    "zl.lookup": lists.ZlLookup,
    "text": outside.Text, "regexp": outside.Regexp, "fromsymbol": outside.FromSymbol, "strippath": outside.StripPath,
    "buffer~": outside.Buffer, "poly~": voices.Poly, "thispoly~": voices.ThisPoly, "dspstate~": voices.DspState,
    "umenu": outside.Umenu, "slider": outside.Fader,
    "pictslider": outside.Fader, "flonum": outside.Fader, "number": outside.Fader, "kslider": outside.Keys,
    "dropfile": outside.Fader, "notein": outside.Fader, "bendin": outside.Fader, "ctlin": outside.Fader, "textbutton": outside.Button,
    "sprintf": outside.Sprintf, "conformpath": outside.ConformPath,
    "dict": outside.Dict, "toggle": outside.Fader, "button": outside.Fader, "textedit": outside.TextEdit,
    "live.dial": live.Parameter, "live.menu": live.Parameter, "live.text": live.Parameter, "live.gain~": live.Parameter,
    "pattr": live.Pattr, "live.thisdevice": live.ThisDevice,
    "key": outside.Fader, "keyup": outside.Fader, "split": numbers.Split, "onebang": numbers.OneBang, "multislider": outside.Multislider,
    "udpsend": sockets.UdpSend, "udpreceive": sockets.UdpReceive,
}
