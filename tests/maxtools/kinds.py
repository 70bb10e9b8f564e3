"""Which class of ours plays which object of Max; what is not here only sounds or shows, and is silent."""

from maxtools import flow, lists, numbers, outside, sockets

KINDS = {
    "inlet": flow.Door, "outlet": flow.OutDoor, "loadbang": flow.Loadbang, "message": flow.Message, "t": flow.Trigger,
    "trigger": flow.Trigger, "route": flow.Route, "sel": flow.Select, "select": flow.Select, "prepend": flow.Prepend,
    "append": flow.Append, "pack": flow.Pack, "pak": flow.Pak, "unpack": flow.Unpack, "gate": flow.Gate, "send": flow.Send,
    "receive": flow.Receive, "value": flow.Value, "substitute": flow.Substitute,
    "int": numbers.Store, "float": numbers.Float, "expr": numbers.Expr, "vexpr": numbers.Vexpr, "delay": numbers.Delay,
    "metro": numbers.Metro, "change": numbers.Change, "clip": numbers.Clip, "random": numbers.Random, "minimum": numbers.Minimum,
    "maximum": numbers.arithmetic(max), "deferlow": numbers.Deferlow,
    "+": numbers.arithmetic(lambda a, b: a + b), "-": numbers.arithmetic(lambda a, b: a - b),
    "*": numbers.arithmetic(lambda a, b: a * b), "/": numbers.arithmetic(lambda a, b: a / b),
    "%": numbers.arithmetic(lambda a, b: a % b), ">=": numbers.arithmetic(lambda a, b: int(a >= b)),
    "==": numbers.arithmetic(lambda a, b: int(a == b)), "<": numbers.arithmetic(lambda a, b: int(a < b)),
    ">": numbers.arithmetic(lambda a, b: int(a > b)), "speedlim": numbers.Speedlim, "makenote": numbers.Makenote,
    "zl.reg": lists.ZlReg, "zl.slice": lists.ZlSlice, "zl.rot": lists.ZlRot, "zl.join": lists.ZlJoin, "zl.len": lists.ZlLen,
    "zl.nth": lists.ZlNth, "zl.change": lists.ZlChange, "zl.iter": lists.ZlIter, "zl.group": lists.ZlGroup, "coll": lists.Coll,
    "text": outside.Text, "regexp": outside.Regexp, "fromsymbol": outside.FromSymbol, "strippath": outside.StripPath,
    "buffer~": outside.Buffer, "poly~": outside.Poly, "umenu": outside.Umenu, "slider": outside.Fader,
    "pictslider": outside.Fader, "flonum": outside.Fader, "number": outside.Fader, "kslider": outside.Fader,
    "toggle": outside.Fader, "textbutton": outside.Button, "textedit": outside.TextEdit, "multislider": outside.Multislider,
    "dropfile": outside.Fader, "notein": outside.Fader, "bendin": outside.Fader, "ctlin": outside.Fader,
    "sprintf": outside.Sprintf, "conformpath": outside.ConformPath,
    "udpsend": sockets.UdpSend, "udpreceive": sockets.UdpReceive,
}
