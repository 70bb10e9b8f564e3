"""The names that the parts of one instrument share: scope-NAME message. The Pd patches use them,
too."""

BUS: dict[str, tuple[str, str]] = {  # name: (an example, what it says)
    "command": (
        "position 0.5 0.25",
        "verb args…: a command for the server, without id and session",
    ),
    "reply": (
        "done position 9 0.5 0.25 13",
        "done verb args…, fail verb code text or superseded verb: how a command ended",
    ),
    "connected": ("1", "1 when the server knows this instrument, 0 when it is away"),
    "part": (
        "9 wav /tmp/cell.wav 0 64000 16000 64000 60",
        "generation kind path skip frames rate length pitches…: notes, the whole of a file (wav) "
        "or a stretch of one (cut, raw)",
    ),
    "load": (
        "/tmp/my-bank",
        "path of a bank's folder or of a file in it, or of a .bin, which that of its settings "
        "may follow",
    ),
    "local": ("1", "1: the bank on disk is played, 0: the server's notes are"),
    "region": (
        "60 0 24000 32000 -1.5",
        "pitch start loop-start loop-length slope (samples, dB/s): how a note of the next part "
        "lasts",
    ),
    "continued": (
        "60 /tmp/note.wav 0 64000 16000 0 32000 -1.5 8000",
        "pitch path onset length rate loop-start loop-length slope start: the rest of a note that "
        "goes on elsewhere",
    ),
    "cell": ("9 13", "generation count: a cell has been delivered"),
    "ready": (
        "9 60 3 0 64000 16000 24000 32000 -1.5",
        "generation pitch slot onset length rate loop-start loop-length slope: a note that can be "
        "played",
    ),
    "complete": ("9", "generation: every note of the cell is here"),
    "missing": ("9 12", "generation, notes that are here: some of the cell's got lost"),
    "evict": ("3", "slot: its buffer changes in 25 ms, who reads it fades"),
    "drawn": ("set help-slot-3", "set NAME: the buffer that was filled last, for waveform~"),
    "status": ("ready", "connected, ready, away, rendering percent, or failed why…"),
    "note": ("60 100", "pitch velocity, 0 = the key goes up"),
    "play": (
        "60 100 3 0 64000 16000 1. 24000 32000 -1.5",
        "pitch velocity slot onset length rate ratio loop-start loop-length slope: a voice begins",
    ),
    "damp": ("60", "pitch: voices of this key fade in 20 ms"),
    "sustain": ("1", "1 pedal down, 0 up"),
    "bend": ("0.5", "semitones, for every voice"),
    "bend-key": ("60 0.5", "key semitones: this key's own bend, beside that of all"),
    "press-key": ("60 0.5", "key 0..1: pressure on it, up to 6 dB more"),
    "place-key": ("60 0.5 0.25", "key x y: its own place on the pad, until it ends"),
    "follow": ("1", "1: keys that are down follow the pad, 0: they stay as they were struck"),
    "timbre": ("1", "1: velocity is brightness, too, 0: level alone"),
    "power": ("1", "1: notes are crossed at equal power, 0: in phase"),
    "panic": ("bang", "every voice fades in 20 ms"),
    "voices": ("16", "1..48: how many notes sound at once; what sounds is cut off"),
    "curve": ("2.", "level = (velocity / 127) to this power; 2 if nothing is said"),
    "volume": ("0.8", "0..1, squared; 1 = 0 dB"),
    "listen": (
        "1",
        "1: hears nb-note, nb-xy, nb-corner, nb-model, nb-load and nb-panic, 0: does not",
    ),
    "name": ("left", "a name: this instrument hears NAME-note, NAME-xy and so on"),
    "reply-port": ("0", "the port where answers shall arrive, 0 = draw one"),
    "adsr": ("5. 200. 0.8 250.", "attack ms, decay ms, sustain 0..1, release ms"),
    "xy": ("0.5 0.25", "x y, 0..1, rightwards and downwards"),
    "corner": ("0 flute", "index name: 0 NW, 1 NE, 2 SW, 3 SE"),
    "model": ("concert", "name of a model"),
    "sounds": ("append flute", "clear, append NAME, end: the sounds that the server offers"),
    "models": ("append concert", "clear, append NAME, end: the models that the server offers"),
    "server": ("127.0.0.1 7770", "host port: where the server is"),
    "gansynth": ("randomize_z a", "a message of nb.gansynth"),
    "answered": (
        "randomized",
        "loaded length rate, randomized, slerped, synthesized, hallucinated length seed…: what "
        "it has done",
    ),
    "trouble": (
        "failed slerp_z bad-value there is no latent a",
        "failed selector code text: what it could not do, and why",
    ),
    "about": (
        "null null 16000 0 127 64000 4 flat sample",
        "name kind rate low high length size geometry caps…: the model that is used",
    ),
    "sampled": (
        "1 null 4",
        "1 or 0, name, size: whether the model that is used draws latents, and how large they are",
    ),
    "latent": ("a", "name: the numbers of this latent are others now"),
    "changed": ("a", "name: this latent, or the list amounts, is to be heard anew"),
    "used": ("a", "name: its `use` was clicked"),
    "new-all": ("bang", "new latents, everywhere"),
    "keep": ("0 glassy", "index name: the latent in this corner is kept under the name"),
    "recall": ("0 glassy", "index name: the latent that was kept goes into this corner"),
    "sound": (
        "help-sound /tmp/sound.wav 64000 16000",
        "buffer path frames rate: a file for an nb.buffer",
    ),
    "filling": ("help-sound", "buffer: it changes in 25 ms, who reads it fades"),
    "filled": ("help-sound 64000 16000", "buffer frames rate: it has been read"),
    "save": ("help-sound", "buffer, path or none: as a WAV file"),
    "synth": ("a", "name or all: a sound is made of the latent, and played"),
    "start": ("a", "name or all: the sound is played"),
    "stop": ("a", "name or all: it fades"),
    "loop": ("a 1", "name, 1 or 0: again and again"),
    "level": ("a 0.8", "name, 0..1: how loud, squared"),
    "seconds": ("a 4.", "name, s: how long the sound is"),
    "amount": ("0.5", "0..1: where c lies, 0 is a, 1 is b"),
    "wish": (
        "notes 6",
        "notes, steps, spacing, trim, attack, sustain, decay, pitch or seed, and a number",
    ),
    "hallucinate": ("bang", "as the button"),
    "feature": ("0 1.5", "index value: a feature of a network that is played live is turned"),
    "features": ("0. 1.5 -0.2 1.", "values: all features at once, in the model's order"),
    "axes": ("append mfcc_0", "clear, append NAME, end COUNT: the features of the model"),
    "range": ("0 mfcc_0 -2. 2.", "index name low high: a feature, and where the training set was"),
    "map": ("1", "0 the pad turns two features, 1 it is the map"),
    "dots": ("200", "how many dots the map has: another model is there"),
    "dot": ("flute_60", "name: whose features they are"),
    "frame": (
        "0 1 60. 0.3 0.1 0.05",
        "voice number pitch amplitudes…: what a voice sounds like from now on",
    ),
    "hop": ("16.", "ms from frame to frame"),
    "rate": ("44100.", "sample rate of the sound card"),
    "glide": ("706", "samples that a voice takes to get to a new frame"),
    "port": (
        "7771",
        "where answers arrive (drawn at random or scope-reply-port, told to the server)",
    ),
}
