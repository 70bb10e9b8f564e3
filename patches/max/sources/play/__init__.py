"""From a key to the sound card.

keyboard, midi    where keys come from
solo, keys        one voice at a time; the pitches of the keys
offsets           how far each key is from its pitch
mpe, learn        fingers that bend for themselves; which controller moves what
controller        a key becomes a note that is loaded, its own or the nearest
layer             or a velocity layer of it
poly, voice       the voices
glide             from one pitch to another
head, follow      how a voice reads its note, and goes on at another place
envelope, shape   how notes begin and end
out               volume, limiter, sound card
"""
