"""Making models.

loop.Trainer(task, config, folder)     trains any task and resumes to the bit; state, config
harmonic, gansynth, wavenet, wms, baseline     the tasks
prefetch, ema, data_parallel, speed    what makes it quick and steady; tensorboard shows it
recordings, bundle, packing            own sounds; a run carried to another machine
"""
