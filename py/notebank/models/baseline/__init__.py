"""The NSynth baseline, a spectral autoencoder (Engel et al. 2017): model, config, network, fast
decoder."""
