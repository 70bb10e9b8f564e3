"""Latents that nobody recorded: drawn from a prior, or from a space of instruments."""
