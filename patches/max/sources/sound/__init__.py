"""Sounds as files that play once or in a loop.

buffer, file      a buffer, and the file that goes into it
player            plays it
sound, tape       the sound of a latent, and of a hallucination
"""
