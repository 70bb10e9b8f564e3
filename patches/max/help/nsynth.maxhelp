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
     "name": "nsynth.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      1056.0,
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
      490.8,
      20.0
     ],
     "text": "nsynth help: notebank: notes between four sounds, played by a neural network"
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
  "openinpresentation": 0,
  "rect": [
   60.0,
   80.0,
   1200.0,
   120.0
  ]
 }
}
