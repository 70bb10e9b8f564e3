"""The full-band model: partials and noise bands out of a latent track, at any pitch and rate."""
