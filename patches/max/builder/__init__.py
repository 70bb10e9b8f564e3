"""Writes a Max package out of readable Python; what is in it is said by whoever calls.

patcher, parameter      a patcher as boxes and cords; what Live shows and stores of it
contents                what the package is made of: patchers that know each other
objects                 what Max's objects have: inlets, outlets, messages
layout, files, device   where boxes stand; .maxpat and .amxd
help, reference         .maxhelp and .maxref.xml
picture, icon           .svg and .png
package                 all of these, by path
"""
