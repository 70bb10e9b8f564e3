"""Sounds and places on the pad into notes: the same verbs live (the server) and offline (grids, songs).

    renderer.Renderer(model, cache)     .encode(sound, pitches) -> Corner; .cell(corners, weights, pitches) -> RenderedNote…
    jobs.Cell, jobs.NoteJob             what to render, as plain data that can be pickled
    cache.Cache(folder, limit)          rendered notes on disk, each a WAV of its own
    grid.GridJob(folder, plan.Grid(…), renderer, sounds).run()     a bank on disk, whatever happens in between
    post.finish(audio, …)               level, length, fades and guards of one note
"""
