"""Places on the pad and mixtures of latents.

corners.bilinear(x, y), corners.radial(x, y)    weights of NW NE SW SE
corners.snap(x, y)                              the nearest place of the lattice
blend.blend(latents, weights, geometry)         one latent out of several
"""
