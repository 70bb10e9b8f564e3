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
     "name": "gansynth.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      1038.0,
      60.0,
      1000,
      618
     ],
     "presentation": 1,
     "presentation_rect": [
      0.0,
      0.0,
      1000.0,
      618.0
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
      579.0,
      20.0
     ],
     "text": "gansynth help: notebank: two latents of a GANSynth, and what lies between them on the keys"
    }
   }
  ],
  "classnamespace": "box",
  "default_fontface": 0,
  "default_fontname": "Arial",
  "default_fontsize": 12.0,
  "description": "notebank: two latents of a GANSynth, and what lies between them on the keys",
  "digest": "notebank: two latents of a GANSynth, and what lies between them on the keys",
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
