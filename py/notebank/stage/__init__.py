"""Where the server and Pure Data come together on one machine.

puredata      find Pd, ask its version, start it
serving       a server that is up while you need it
watching      a server that is started again when it is gone
hearing       which global names a patch receives
scripting     a pyext host that is up while you need it
playing       server and Pd, for as long as Pd is open
performance   the scripted performance: what is played when
recital       plays it on the real patch, headless, and tapes it
listening     asked and heard pitch, delay and level of each note of a tape
presetpack    a preset with own sounds and latents in one zip
checkup       what this machine has and lacks
"""
