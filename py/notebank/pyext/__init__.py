"""Scripts written for Pd's pyext external, run outside Pd: a stand-in for its `pyext` module, and the host that runs it.

Inside a script's own process (none of these knows of sockets):

    pd          messages to Pd and questions to it
    symbol      Pd's symbols as Python sees them
    outlets     what a script hands to an outlet -> a Pd message
    dispatch    a Pd message -> the method that takes it
    base        `_class`, which scripts inherit from
    function    `[py]`: a function in the place of an object
    buffer      Pd's arrays, worked on as copies
    bundle      messages sent together
    module      all of it under the name `pyext`
    attributes  `@name value` and the messages of the control inlet
    instance    one box's object
    console     print and tracebacks, by box
    loading     the script as a module
    wavefile    samples for Pd to read
    child       the process: one per script module

Beside it, the host (none of these runs a script):

    pipe        the lines between the host and its children
    wire        FUDI out, frames of OSC in
    connection, door   sockets that are always drained
    box         one box of a patch, as the host knows it
    worker      the handle on a script's process
    boxargs, scripts   creation arguments -> file, class, arguments
    token, approval    who may connect, which folders may run
    soundfolder where sound files lie on their way to Pd
    watch       files that changed
    shims       modules under other names for the real external
    entrance    the first words of a connection
    clerk       finds scripts, starts and ends their processes
    host        brings them together

This package imports nothing else of notebank.
"""
