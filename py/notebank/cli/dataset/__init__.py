"""`notebank dataset`: make, info (in `group`), basic-waves, full-band."""
