"""The notes of one place, the same verbs live (the server) and offline (grids, songs).

renderer.Renderer(model, cache)     .encode(sound, pitches) -> Corner
                                    .cell(corners, weights, pitches) -> RenderedNote…
note_spec.NoteSpec                   one note as plain data that can be pickled
post.finish(audio, …)               level, length, fades and guards; hold: longer than the model
cache.Cache(folder, limit)          rendered notes on disk, each a WAV of its own; store
"""
