"""Songs through a model: MIDI files into audio.

song, phrase          the notes of a MIDI file, and a phrase of them rendered and mixed
casting               which instrument plays when
magentaclip           a clip as Magenta's gansynth_generate makes it
hallucination         notes that melt into one another
"""
