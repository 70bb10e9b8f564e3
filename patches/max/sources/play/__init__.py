"""From a key to the sound card.

keyboard, midi    where keys come from
controller        a key becomes a note that is loaded, its own or the nearest
poly, voice       the voices
envelope, shape   how notes begin and end
out               volume, limiter, sound card
"""
