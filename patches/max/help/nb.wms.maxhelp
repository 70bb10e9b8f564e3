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
      371.1,
      22.0
     ],
     "text": "see also: nb.wms~, nb.wms.features, nb.wms.pad, nb.server"
    }
   },
   {
    "box": {
     "args": [],
     "id": "obj-2",
     "maxclass": "bpatcher",
     "name": "nb.wms.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      978.0,
      82.0,
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
     "id": "obj-3",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      24,
      16,
      610.5,
      20.0
     ],
     "text": "nb.wms help: an instrument whose timbre is turned while it sounds: Wavetable Manifold Synthesis"
    }
   }
  ],
  "classnamespace": "box",
  "default_fontface": 0,
  "default_fontname": "Arial",
  "default_fontsize": 12.0,
  "description": "an instrument whose timbre is turned while it sounds: Wavetable Manifold Synthesis",
  "digest": "an instrument whose timbre is turned while it sounds: Wavetable Manifold Synthesis",
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
