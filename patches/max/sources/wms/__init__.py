"""Wavetable Manifold Synthesis, played live.

panel                   the instrument
voice, voices           sines that glide to each frame of the server
feature, features, pad  what the network is given: by sliders, by the pad, by a map
wave                    the newest frame, drawn
"""
