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
     "args": [
      "#1",
      "#2"
     ],
     "id": "obj-1",
     "maxclass": "bpatcher",
     "name": "nb.part.corner.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      24.0,
      60.0,
      195,
      44
     ],
     "presentation": 1,
     "presentation_rect": [
      0.0,
      0.0,
      195.0,
      44.0
     ]
    }
   },
   {
    "box": {
     "args": [
      "#1",
      "#3"
     ],
     "id": "obj-2",
     "maxclass": "bpatcher",
     "name": "nb.part.corner.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      247.0,
      60.0,
      195,
      44
     ],
     "presentation": 1,
     "presentation_rect": [
      205.0,
      0.0,
      195.0,
      44.0
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
      572.7,
      20.0
     ],
     "text": "nb.corners: two corners of the pad side by side, by their numbers: 0 NW, 1 NE, 2 SW, 3 SE"
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
  "openinpresentation": 1,
  "rect": [
   60.0,
   80.0,
   400,
   44
  ]
 }
}
