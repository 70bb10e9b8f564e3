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
      62.4,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      16.0,
      12.0,
      200.0,
      20.0
     ],
     "text": "notebank"
    }
   },
   {
    "box": {
     "id": "obj-2",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      114.4,
      60.0,
      213.6,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      16.0,
      40.0,
      400.0,
      20.0
     ],
     "text": "1. In a terminal: notebank serve"
    }
   },
   {
    "box": {
     "id": "obj-3",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      356.0,
      60.0,
      150.6,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      16.0,
      64.0,
      160.0,
      20.0
     ],
     "text": "2. Open an instrument:"
    }
   },
   {
    "box": {
     "id": "obj-4",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      534.6,
      60.0,
      81.3,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      180.0,
      64.0,
      200.0,
      22.0
     ],
     "text": "load nsynth"
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
      629.9,
      60.0,
      62.4,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      180.0,
      90.0,
      200.0,
      22.0
     ],
     "text": "load wms"
    }
   },
   {
    "box": {
     "id": "obj-6",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      706.3,
      60.0,
      93.9,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      180.0,
      116.0,
      200.0,
      22.0
     ],
     "text": "load gansynth"
    }
   },
   {
    "box": {
     "id": "obj-7",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      814.2,
      60.0,
      131.7,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      180.0,
      142.0,
      200.0,
      22.0
     ],
     "text": "load gansynth_multi"
    }
   },
   {
    "box": {
     "id": "obj-8",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      959.9,
      60.0,
      182.1,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      180.0,
      168.0,
      200.0,
      22.0
     ],
     "text": "load gansynth_hallucination"
    }
   },
   {
    "box": {
     "id": "obj-9",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      534.6,
      96.0,
      62.4,
      22.0
     ],
     "text": "pcontrol"
    }
   },
   {
    "box": {
     "id": "obj-10",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      24.0,
      168.0,
      320.7,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      16.0,
      204.0,
      400.0,
      20.0
     ],
     "text": "Every object has a help patch, nb.server for one."
    }
   },
   {
    "box": {
     "id": "obj-11",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      24,
      16,
      446.7,
      20.0
     ],
     "text": "notebank: instruments that play what a neural network makes of sounds"
    }
   }
  ],
  "classnamespace": "box",
  "default_fontface": 0,
  "default_fontname": "Arial",
  "default_fontsize": 12.0,
  "description": "instruments that play what a neural network makes of sounds",
  "digest": "instruments that play what a neural network makes of sounds",
  "fileversion": 1,
  "lines": [
   {
    "patchline": {
     "destination": [
      "obj-9",
      0
     ],
     "source": [
      "obj-4",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-9",
      0
     ],
     "source": [
      "obj-5",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-9",
      0
     ],
     "source": [
      "obj-6",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-9",
      0
     ],
     "source": [
      "obj-7",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-9",
      0
     ],
     "source": [
      "obj-8",
      0
     ]
    }
   }
  ],
  "openinpresentation": 1,
  "rect": [
   60.0,
   80.0,
   460,
   260
  ]
 }
}
