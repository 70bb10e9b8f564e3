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
     "name": "wms.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      978.0,
      60.0,
      940,
      640
     ],
     "presentation": 1,
     "presentation_rect": [
      0.0,
      0.0,
      940.0,
      640.0
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
      572.7,
      20.0
     ],
     "text": "wms help: notebank: Wavetable Manifold Synthesis, a timbre that is turned while it sounds"
    }
   }
  ],
  "classnamespace": "box",
  "default_fontface": 0,
  "default_fontname": "Arial",
  "default_fontsize": 12.0,
  "description": "notebank: Wavetable Manifold Synthesis, a timbre that is turned while it sounds",
  "digest": "notebank: Wavetable Manifold Synthesis, a timbre that is turned while it sounds",
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
