"""What a sound is like, one function a measure: numpy arrays [T] at a rate [Hz] in, figures out.

`msmel` says how far two sounds are apart; the others say in what.
"""
