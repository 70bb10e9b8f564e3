"""The package's patchers, a module each.

link  pad  play  sound          the parts, in folders by what they do
nsynth  gansynth  wms           the instruments and their own parts
window, device                  what a player opens: in Max, in Ableton Live
bus                             the names by which the parts talk
face, path                      what several of them draw and do alike
whole                           all of it, for the builder
"""
