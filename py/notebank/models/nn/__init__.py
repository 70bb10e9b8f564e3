"""Foreign models that keep nn~'s contract (RAVE and others), run in a process of their own.

config     the contract, checked
programs   their files, by hash, and which were approved
model      NnModel: encode, decode, sample
spectra    how its notes depend on drawn latents
trial      what a model does that its contract does not say
"""
