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
      553.8,
      22.0
     ],
     "text": "hears help-frame: voice number pitch amplitudes…: what a voice sounds like from now on"
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
      119.1,
      22.0
     ],
     "text": "see also: nb.wms~"
    }
   },
   {
    "box": {
     "args": [
      "help"
     ],
     "id": "obj-4",
     "maxclass": "bpatcher",
     "name": "nb.wms.wave.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      624.0,
      126.0,
      420,
      86
     ],
     "presentation": 1,
     "presentation_rect": [
      0.0,
      0.0,
      420.0,
      86.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-5",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      472.0,
      126.0,
      138.0,
      22.0
     ],
     "text": "0 1 60. 0.3 0.1 0.05"
    }
   },
   {
    "box": {
     "id": "obj-6",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      472.0,
      162.0,
      106.5,
      22.0
     ],
     "text": "send help-frame"
    }
   },
   {
    "box": {
     "id": "obj-7",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      24,
      16,
      786.9,
      20.0
     ],
     "text": "nb.wms.wave help: the wave of the frame that came last, drawn as high as it goes, and 64 harmonics in dB below the greatest"
    }
   }
  ],
  "classnamespace": "box",
  "default_fontface": 0,
  "default_fontname": "Arial",
  "default_fontsize": 12.0,
  "description": "the wave of the frame that came last, drawn as high as it goes, and 64 harmonics in dB below the greatest",
  "digest": "the wave of the frame that came last, drawn as high as it goes, and 64 harmonics in dB below the greatest",
  "fileversion": 1,
  "lines": [
   {
    "patchline": {
     "destination": [
      "obj-6",
      0
     ],
     "source": [
      "obj-5",
      0
     ]
    }
   }
  ],
  "openinpresentation": 0,
  "rect": [
   60.0,
   80.0,
   1084.0,
   222.0
  ]
 }
}
