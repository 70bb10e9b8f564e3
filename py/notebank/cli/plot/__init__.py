"""`notebank plot`: pictures of sounds and latents (in `group`), of a WMS network."""
