"""The OSC server that hosts the models.

    app.Server(config)      .start(), .wait(), .stop(); `notebank serve` runs one
    config.ServerConfig     host, port, model, roots, lattice, cache, threads

One thread receives and parses (receiver), one worker owns sessions and models (worker, dispatch),
one plays live (live, performance); all end with the app.
"""
