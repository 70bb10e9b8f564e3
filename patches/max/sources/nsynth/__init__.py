"""The instrument whose notes lie between four sounds, and banks of them on disk.

panel, live       the instrument: as a window, and as a device of Ableton Live sees it
bank              the panel for a bank on disk
cells, layout     a bank on disk answers the pad
loops, mix        how its notes last, and what lies between its points
"""
