"""Note banks on disk; needs numpy only.

bank = folder.read("my_bank")           our own folder: bank.wav, bank.json, bank.txt
bank = onss.read("a_b_c_d.bin")         the Open NSynth Super's, settings.json beside it
bank.cell(row, col)                     float32 [pitches, length]
folder.write(bank.guarded(), "copy")
convert.write(convert.read(path), out, "sfz")     from any format into any other
part.write("part.wav", notes, rate)     what the server delivers
"""

from notebank.bank import convert, folder, onss, part
from notebank.bank.bank import CORNERS, About, NoteBank
from notebank.bank.layout import Layout

__all__ = ["CORNERS", "About", "Layout", "NoteBank", "convert", "folder", "onss", "part"]
