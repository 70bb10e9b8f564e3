"""Training of models with a harmonic decoder: spectral, vae, finetune, augmentation, distance."""

MOST_THREADS = 1  # a second one: steps 14 % shorter, for half as much again of the processor
