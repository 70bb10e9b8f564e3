"""Scala's scales, and the pitches that keys get of them.

lines, scale      Scala's files, line by line, and what they say
tune              how far each key is from equal temperament
"""
