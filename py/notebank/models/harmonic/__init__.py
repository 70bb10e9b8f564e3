"""Models with a harmonic decoder, whose notes are in tune by construction.

model.HarmonicModel                 what they share: levels -> audio at a known f0
spectral_ae, spectral_network       a track of latents (the default model)
vae, vae_network                    32 numbers a note (`muse`)
"""
