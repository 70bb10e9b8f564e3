"""Training of a GANSynth: task, loss, pictures of notes."""
