"""The exam: real notes of instruments that a model never met.

`instruments` are the notes, `player` the model with all that an instrument does, `others` who
competes; `corners`, `middles` and `transfer` measure, `run` does all three, `report` prints.
"""
