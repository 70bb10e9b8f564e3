{
 "patcher": {
  "appversion": {
   "architecture": "x64",
   "major": 8,
   "minor": 0,
   "modernui": 1,
   "revision": 0
  },
  "bglocked": 0,
  "boxes": [
   {
    "box": {
     "args": [],
     "id": "obj-1",
     "maxclass": "bpatcher",
     "name": "nb.nsynth.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      24.0,
      60.0,
      1018,
      746
     ],
     "presentation": 1,
     "presentation_rect": [
      0.0,
      0.0,
      1018.0,
      746.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-2",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      24,
      16,
      459.3,
      20.0
     ],
     "text": "nsynth: notebank: notes between four sounds, played by a neural network"
    }
   }
  ],
  "classnamespace": "box",
  "default_fontface": 0,
  "default_fontname": "Arial",
  "default_fontsize": 12.0,
  "description": "notebank: notes between four sounds, played by a neural network",
  "digest": "notebank: notes between four sounds, played by a neural network",
  "fileversion": 1,
  "lines": [],
  "openinpresentation": 1,
  "rect": [
   60.0,
   80.0,
   1018,
   746
  ]
 }
}
