"""GANSynth (Engel et al. 2019): model, config, network, its fast generator, the prior of
pitches."""
