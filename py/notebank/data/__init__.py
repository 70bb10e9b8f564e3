"""Recordings of single notes to train on and to measure with.

make            a data set out of a SoundFont
nsynth, notes   data sets in NSynth's formats, and notes by number
soundfont       clean notes of a SoundFont
"""
