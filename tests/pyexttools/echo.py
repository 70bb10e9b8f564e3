"""A script that says back what it hears, and can be made to fail in every way."""

import os
from pathlib import Path

ECHO = """
import os, pyext, sys, time
count = 0
class echo(pyext._class):
    _inlets, _outlets = 2, 1
    def __init__(self, *args):
        self.args = args
    def _anything_1(self, *args):
        global count
        count += 1
        self._outlet(1, args)
    def args_2(self): self._outlet(1, self.args)
    def count_2(self): self._outlet(1, count)
    def pid_2(self): self._outlet(1, str(os.getpid()))
    def print_2(self, *words): print(*words)
    def fail_2(self): raise ValueError("no such luck")
    def exit_2(self): os._exit(7)
    def segfault_2(self): os.kill(os.getpid(), 11)
    def hang_2(self):
        while True: time.sleep(0.01)
    def c_2(self): os.write(1, b"from C\\n")
    def double_2(self, name):
        buffer = pyext.Buffer(name)
        buffer *= 2
        self._outlet(1, "doubled")
    def folder_2(self): self._outlet(1, [self._canvas_dir, os.getcwd(), str(sys.argv)])
    def _del(self):
        if self.args: open(str(self.args[0]), "w").close()
"""

ROOT = Path(__file__).resolve().parents[2] / "py"


def pid(box):
    box.say(2, "pid")
    return int(box.hear("out")[-1])


def alive(process):
    """A process may end between two looks at it, and in the middle of the second."""
    try:
        os.kill(process, 0)
        if not Path("/proc").is_dir():
            return True
        return "Z" not in Path(f"/proc/{process}/stat").read_text().split()[2]
    except (ProcessLookupError, FileNotFoundError):
        return False
