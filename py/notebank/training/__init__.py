"""Making models: `loop` trains any task and resumes to the bit; `spectral` is the task of the
default model, `gan` that of GANSynth."""
