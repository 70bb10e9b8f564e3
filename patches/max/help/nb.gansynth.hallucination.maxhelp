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
      144.3,
      22.0
     ],
     "text": "see also: nb.gansynth"
    }
   },
   {
    "box": {
     "args": [],
     "id": "obj-2",
     "maxclass": "bpatcher",
     "name": "nb.gansynth.hallucination.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      1038.0,
      82.0,
      1000,
      440
     ],
     "presentation": 1,
     "presentation_rect": [
      0.0,
      0.0,
      1000.0,
      440.0
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
      660.9,
      20.0
     ],
     "text": "nb.gansynth.hallucination help: random places in a GANSynth, and notes on the way from each to the next"
    }
   }
  ],
  "classnamespace": "box",
  "default_fontface": 0,
  "default_fontname": "Arial",
  "default_fontsize": 12.0,
  "description": "random places in a GANSynth, and notes on the way from each to the next",
  "digest": "random places in a GANSynth, and notes on the way from each to the next",
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
