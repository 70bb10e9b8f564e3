"""The host of pyext boxes: what runs beside Pd. None of this runs a script.

listener, connection    sockets that are always drained
handshake, token        who may come in; the first words of a connection
box                     one box of a patch, as the host knows it
supervisor              finds scripts, starts, reloads and ends their processes
worker                  the handle on a script's process
scripts, approval       where a script is, and which folders may run
watch, soundfolder      files that changed; where sound files lie on their way to Pd
shims                   modules under other names for the real external
host                    brings them together
"""
