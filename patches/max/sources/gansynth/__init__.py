"""Latents under names, the sounds that they become, and the windows that play with them.

gansynth                      the object; its messages, one step after the other, are
words, queue, steps           read, queued and asked of the server
put, get, known, prior        a latent to and from the server, and the model that draws it
shelf                         what these have in common
latent, directions            a latent that is drawn, and what moves it
keys, multi, hallucination    the windows
"""
