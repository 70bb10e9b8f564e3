"""The process that runs one script module. None of this knows of sockets.

main        the process
module      the module that scripts import as `pyext`: base, buffer, bundle, pd
loading     the script as a module; instance, function: a box's object in it
dispatch    a Pd message -> the method that takes it; attributes: the control inlet
outlets     what a script hands to an outlet -> a Pd message; symbol: Pd's symbols
python2     scripts of Python 2, told by their line
console     print and tracebacks, by box; wavefile: samples for Pd to read
"""
