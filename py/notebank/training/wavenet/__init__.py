"""Training of the WaveNet autoencoder: task, its step on a CPU, crops of raw notes."""
