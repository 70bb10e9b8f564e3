"""What a sound is like, one function a measure: numpy arrays [T] at a rate [Hz] in, figures out.

`msmel` beside this room says how far two sounds are apart; the measures here say in what.
"""
