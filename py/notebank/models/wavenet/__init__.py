"""The NSynth WaveNet autoencoder (Engel et al. 2017).

autoencoder.WavenetAutoencoder      the model
network, config                     its graph over whole clips, its sizes
engines, engine                     generation sample by sample: which engine, and what one is
native_engine, torch_engine, graph_engine, reference_engine
generation, draws, linear           engines kept full, random numbers, matrix products
"""
