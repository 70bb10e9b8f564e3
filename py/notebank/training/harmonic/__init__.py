"""Training of the models with a harmonic decoder: spectral, vae, finetune; augmentation,
distance."""
