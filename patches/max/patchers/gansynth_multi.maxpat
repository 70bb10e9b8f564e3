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
     "name": "nb.gansynth.multi.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      24.0,
      60.0,
      1000,
      660
     ],
     "presentation": 1,
     "presentation_rect": [
      0.0,
      0.0,
      1000.0,
      660.0
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
      547.5,
      20.0
     ],
     "text": "gansynth_multi: notebank: four latents of a GANSynth with their sounds, and their mix"
    }
   }
  ],
  "classnamespace": "box",
  "default_fontface": 0,
  "default_fontname": "Arial",
  "default_fontsize": 12.0,
  "description": "notebank: four latents of a GANSynth with their sounds, and their mix",
  "digest": "notebank: four latents of a GANSynth with their sounds, and their mix",
  "fileversion": 1,
  "lines": [],
  "openinpresentation": 1,
  "rect": [
   60.0,
   80.0,
   1000,
   660
  ]
 }
}
