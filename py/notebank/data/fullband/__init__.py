"""Full-band notes, 44.1 and 48 kHz, to train on: two SoundFonts and real recordings (`make`)."""
