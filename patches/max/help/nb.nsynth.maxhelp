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
     "id": "obj-1",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      24.0,
      60.0,
      238.8,
      22.0
     ],
     "text": "see also: nb.server, nb.xy, nb.poly~"
    }
   },
   {
    "box": {
     "args": [],
     "id": "obj-2",
     "maxclass": "bpatcher",
     "name": "nb.nsynth.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      1056.0,
      82.0,
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
     "id": "obj-3",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      24,
      16,
      705.0,
      20.0
     ],
     "text": "nb.nsynth help: the instrument: four sounds at the corners of a pad, and keys that play what lies between them"
    }
   }
  ],
  "classnamespace": "box",
  "default_fontface": 0,
  "default_fontname": "Arial",
  "default_fontsize": 12.0,
  "description": "the instrument: four sounds at the corners of a pad, and keys that play what lies between them",
  "digest": "the instrument: four sounds at the corners of a pad, and keys that play what lies between them",
  "fileversion": 1,
  "lines": [],
  "openinpresentation": 0,
  "rect": [
   60.0,
   80.0,
   1200.0,
   142.0
  ]
 }
}
