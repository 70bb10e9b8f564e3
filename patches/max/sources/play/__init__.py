"""From a key to the sound card.

keyboard, midi    where keys come from
mpe, learn        fingers that bend for themselves; which controller moves what
controller        a key becomes a note that is loaded, its own or the nearest
poly, voice       the voices
head, follow      how a voice reads its note, and goes on at another place
envelope, shape   how notes begin and end
out               volume, limiter, sound card
"""
