"""The link to the server: commands and answers, and the notes that arrive.

server, lane      commands under numbers, repeated until they are answered; the newest of a kind
link, status      where the server is, and what goes on
library           names of sounds and models for the menus
loader, slot      parts become buffers
layers, layerslot notes as other velocities play them, too
name, public      the names by which other patches play the instrument
"""
