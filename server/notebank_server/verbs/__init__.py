"""What the commands do, a file a table of the protocol: hosting, music, latents, live."""
