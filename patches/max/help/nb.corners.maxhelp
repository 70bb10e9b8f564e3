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
      219.9,
      22.0
     ],
     "text": "argument 1: scope, the instrument"
    }
   },
   {
    "box": {
     "id": "obj-2",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      24.0,
      82.0,
      282.9,
      22.0
     ],
     "text": "argument 2: left, number of the left corner"
    }
   },
   {
    "box": {
     "id": "obj-3",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      24.0,
      104.0,
      276.6,
      22.0
     ],
     "text": "argument 3: right, number of the right one"
    }
   },
   {
    "box": {
     "id": "obj-4",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      24.0,
      126.0,
      182.1,
      22.0
     ],
     "text": "see also: nb.xy, nb.library"
    }
   },
   {
    "box": {
     "args": [
      "help",
      0,
      1
     ],
     "id": "obj-5",
     "maxclass": "bpatcher",
     "name": "nb.corners.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      438.0,
      148.0,
      400,
      44
     ],
     "presentation": 1,
     "presentation_rect": [
      0.0,
      0.0,
      400.0,
      44.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-6",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      24,
      16,
      604.2,
      20.0
     ],
     "text": "nb.corners help: two corners of the pad side by side, by their numbers: 0 NW, 1 NE, 2 SW, 3 SE"
    }
   }
  ],
  "classnamespace": "box",
  "default_fontface": 0,
  "default_fontname": "Arial",
  "default_fontsize": 12.0,
  "description": "two corners of the pad side by side, by their numbers: 0 NW, 1 NE, 2 SW, 3 SE",
  "digest": "two corners of the pad side by side, by their numbers: 0 NW, 1 NE, 2 SW, 3 SE",
  "fileversion": 1,
  "lines": [],
  "openinpresentation": 0,
  "rect": [
   60.0,
   80.0,
   878.0,
   208.0
  ]
 }
}
