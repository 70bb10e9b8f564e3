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
      131.7,
      22.0
     ],
     "text": "see also: nb.nsynth"
    }
   },
   {
    "box": {
     "args": [],
     "id": "obj-2",
     "maxclass": "bpatcher",
     "name": "nb.live.maxpat",
     "numinlets": 0,
     "numoutlets": 2,
     "outlettype": [
      "signal",
      "signal"
     ],
     "patching_rect": [
      868.0,
      82.0,
      830,
      169
     ],
     "presentation": 1,
     "presentation_rect": [
      0.0,
      0.0,
      830.0,
      169.0
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
      673.5,
      20.0
     ],
     "text": "nb.live help: the instrument for Ableton Live: its dials are parameters, its state is stored with the set"
    }
   }
  ],
  "classnamespace": "box",
  "default_fontface": 0,
  "default_fontname": "Arial",
  "default_fontsize": 12.0,
  "description": "the instrument for Ableton Live: its dials are parameters, its state is stored with the set",
  "digest": "the instrument for Ableton Live: its dials are parameters, its state is stored with the set",
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
