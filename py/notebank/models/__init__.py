"""Networks that turn sounds into latents and latents into notes, all behind one interface.

base.NoteModel                      encode, decode, probe; base.ModelInfo says what a model can do
registry.build(kind, config)        a model with fresh weights; a trained one comes from
                                    notebank.checkpoints
"""
