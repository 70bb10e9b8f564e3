"""Wavetable Manifold Synthesis: model, config, network, statistics of the training set, frames
live."""
