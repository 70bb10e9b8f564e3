"""A note as partials and noise: analysis of a recording, and synthesis at any rate.

    from notebank.audio.partials import analyse, synthesise

    note = analyse(recording, 48000, 60)
    audio = synthesise(note, 4 * 44100, 44100)

(Sinusoids plus noise: Serra, Smith 1990, Spectral modeling synthesis; phases between frames:
McAulay, Quatieri 1986.)
"""

from notebank.audio.partials.analysis import analyse
from notebank.audio.partials.note import PartialNote
from notebank.audio.partials.synthesis import synthesise

__all__ = ["PartialNote", "analyse", "synthesise"]
