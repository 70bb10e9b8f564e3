"""notebank: the Pure Data / Max bridge for neural notes.

notebank.models        networks behind one interface (`NoteModel`)
notebank.render        latents and corners -> notes, cells, grids
notebank.bank          note banks on disk (no torch needed)
notebank.sounds        the named instruments for the pad's corners
notebank.client        talk to a running server from Python
notebank.cli           the `notebank` command
"""

__version__ = "0.1.0"
