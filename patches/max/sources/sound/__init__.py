"""Sounds as files that play once or in a loop.

buffer, file      a buffer, and the file that goes into it
player            plays it
rec, mic          what the instrument plays goes into a file, what is sung into a corner
sound, tape       the sound of a latent, and of a hallucination
"""
