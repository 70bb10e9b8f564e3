"""Scripts written for Pd's pyext external, run outside Pd.

    host/       what runs beside Pd: sockets, boxes, processes
    child/      what runs a script: a stand-in for its `pyext` module
    pipe        the lines between the two
    wire        between Pd and the host: FUDI out, frames of OSC in
    boxargs     creation arguments -> counts, module, class, arguments, attributes

This package imports nothing else of notebank.
"""
