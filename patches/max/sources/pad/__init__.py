"""The pad and its four corners, the model, and the keys that a cell has.

xy                the pad
corner, corners   a sound or a latent in a corner
held, latents     latents in the corners, and those that are kept under names
gesture           the panel of what moves the pad by itself
moves, lfo        a recorded gesture; an LFO or a walk
preset            what the instrument holds, under numbers and names
attributes, attribute   what a foreign model can be told
fetch             models that are published and can be had
model, pitches    menus: which model plays, which keys get a note of their own
"""
