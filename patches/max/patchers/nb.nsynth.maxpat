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
     "background": 1,
     "bgcolor": [
      0.894,
      0.914,
      0.925,
      1.0
     ],
     "id": "obj-1",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      24.0,
      60.0,
      100.0,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      0.0,
      0.0,
      1018.0,
      746.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-2",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      152.0,
      60.0,
      87.6,
      22.0
     ],
     "text": "nb.server #0"
    }
   },
   {
    "box": {
     "id": "obj-3",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      267.6,
      60.0,
      93.9,
      22.0
     ],
     "text": "nb.library #0"
    }
   },
   {
    "box": {
     "id": "obj-4",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      389.5,
      60.0,
      87.6,
      22.0
     ],
     "text": "nb.loader #0"
    }
   },
   {
    "box": {
     "id": "obj-5",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      505.1,
      60.0,
      112.8,
      22.0
     ],
     "text": "nb.controller #0"
    }
   },
   {
    "box": {
     "id": "obj-6",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      645.9,
      60.0,
      62.4,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      16.0,
      14.0,
      100.0,
      20.0
     ],
     "text": "notebank"
    }
   },
   {
    "box": {
     "args": [
      "#0"
     ],
     "id": "obj-7",
     "maxclass": "bpatcher",
     "name": "nb.model.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      736.3,
      60.0,
      180,
      24
     ],
     "presentation": 1,
     "presentation_rect": [
      124.0,
      14.0,
      180.0,
      24.0
     ]
    }
   },
   {
    "box": {
     "args": [
      "#0"
     ],
     "id": "obj-8",
     "maxclass": "bpatcher",
     "name": "nb.status.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      944.3,
      60.0,
      420,
      24
     ],
     "presentation": 1,
     "presentation_rect": [
      314.0,
      14.0,
      420.0,
      24.0
     ]
    }
   },
   {
    "box": {
     "args": [
      "#0"
     ],
     "id": "obj-9",
     "maxclass": "bpatcher",
     "name": "nb.pitches.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      24.0,
      134.0,
      180,
      24
     ],
     "presentation": 1,
     "presentation_rect": [
      742.0,
      14.0,
      180.0,
      24.0
     ]
    }
   },
   {
    "box": {
     "args": [
      "#0",
      0,
      1
     ],
     "id": "obj-10",
     "maxclass": "bpatcher",
     "name": "nb.corners.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      232.0,
      134.0,
      400,
      44
     ],
     "presentation": 1,
     "presentation_rect": [
      16.0,
      54.0,
      400.0,
      44.0
     ]
    }
   },
   {
    "box": {
     "args": [
      "#0"
     ],
     "id": "obj-11",
     "maxclass": "bpatcher",
     "name": "nb.xy.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      660.0,
      134.0,
      326,
      266
     ],
     "presentation": 1,
     "presentation_rect": [
      53.0,
      102.0,
      326.0,
      266.0
     ]
    }
   },
   {
    "box": {
     "args": [
      "#0",
      2,
      3
     ],
     "id": "obj-12",
     "maxclass": "bpatcher",
     "name": "nb.corners.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      24.0,
      450.0,
      400,
      44
     ],
     "presentation": 1,
     "presentation_rect": [
      16.0,
      374.0,
      400.0,
      44.0
     ]
    }
   },
   {
    "box": {
     "args": [
      "#0"
     ],
     "id": "obj-13",
     "maxclass": "bpatcher",
     "name": "nb.latents.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      452.0,
      450.0,
      400,
      52
     ],
     "presentation": 1,
     "presentation_rect": [
      16.0,
      426.0,
      400.0,
      52.0
     ]
    }
   },
   {
    "box": {
     "args": [
      "#0"
     ],
     "id": "obj-14",
     "maxclass": "bpatcher",
     "name": "nb.mic~.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      880.0,
      450.0,
      200,
      24
     ],
     "presentation": 1,
     "presentation_rect": [
      16.0,
      484.0,
      200.0,
      24.0
     ]
    }
   },
   {
    "box": {
     "args": [
      "#0"
     ],
     "id": "obj-15",
     "maxclass": "bpatcher",
     "name": "nb.rec~.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      1108.0,
      450.0,
      190,
      24
     ],
     "presentation": 1,
     "presentation_rect": [
      226.0,
      484.0,
      190.0,
      24.0
     ]
    }
   },
   {
    "box": {
     "args": [
      "#0"
     ],
     "id": "obj-16",
     "maxclass": "bpatcher",
     "name": "nb.attributes.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      24.0,
      552.0,
      400,
      106
     ],
     "presentation": 1,
     "presentation_rect": [
      16.0,
      510.0,
      400.0,
      106.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-17",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      "signal"
     ],
     "patching_rect": [
      452.0,
      552.0,
      81.3,
      22.0
     ],
     "text": "nb.poly~ #0"
    }
   },
   {
    "box": {
     "id": "obj-18",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      561.3,
      552.0,
      112.8,
      22.0
     ],
     "text": "receive #0-drawn"
    }
   },
   {
    "box": {
     "id": "obj-19",
     "maxclass": "waveform~",
     "numinlets": 5,
     "numoutlets": 6,
     "outlettype": [
      "",
      "",
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      561.3,
      588.0,
      100.0,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      436.0,
      54.0,
      476.0,
      120.0
     ]
    }
   },
   {
    "box": {
     "args": [
      "#0"
     ],
     "id": "obj-20",
     "maxclass": "bpatcher",
     "name": "nb.envelope.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      702.1,
      552.0,
      490,
      46
     ],
     "presentation": 1,
     "presentation_rect": [
      436.0,
      190.0,
      490.0,
      46.0
     ]
    }
   },
   {
    "box": {
     "args": [
      "#0"
     ],
     "id": "obj-21",
     "maxclass": "bpatcher",
     "name": "nb.midi.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      24.0,
      874.0,
      490,
      24
     ],
     "presentation": 1,
     "presentation_rect": [
      436.0,
      256.0,
      490.0,
      24.0
     ]
    }
   },
   {
    "box": {
     "args": [
      "#0"
     ],
     "id": "obj-22",
     "maxclass": "bpatcher",
     "name": "nb.bank.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      542.0,
      874.0,
      310,
      24
     ],
     "presentation": 1,
     "presentation_rect": [
      436.0,
      292.0,
      310.0,
      24.0
     ]
    }
   },
   {
    "box": {
     "args": [
      "#0"
     ],
     "id": "obj-23",
     "maxclass": "bpatcher",
     "name": "nb.name.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      880.0,
      874.0,
      490,
      24
     ],
     "presentation": 1,
     "presentation_rect": [
      436.0,
      328.0,
      490.0,
      24.0
     ]
    }
   },
   {
    "box": {
     "args": [
      "#0"
     ],
     "id": "obj-24",
     "maxclass": "bpatcher",
     "name": "nb.link.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      24.0,
      948.0,
      490,
      24
     ],
     "presentation": 1,
     "presentation_rect": [
      436.0,
      364.0,
      490.0,
      24.0
     ]
    }
   },
   {
    "box": {
     "args": [
      "#0"
     ],
     "id": "obj-25",
     "maxclass": "bpatcher",
     "name": "nb.mpe.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      542.0,
      948.0,
      390,
      24
     ],
     "presentation": 1,
     "presentation_rect": [
      436.0,
      400.0,
      390.0,
      24.0
     ]
    }
   },
   {
    "box": {
     "args": [
      "#0"
     ],
     "id": "obj-26",
     "maxclass": "bpatcher",
     "name": "nb.learn.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      960.0,
      948.0,
      90,
      24
     ],
     "presentation": 1,
     "presentation_rect": [
      836.0,
      400.0,
      90.0,
      24.0
     ]
    }
   },
   {
    "box": {
     "args": [
      "#0"
     ],
     "id": "obj-27",
     "maxclass": "bpatcher",
     "name": "nb.preset.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      24.0,
      1022.0,
      490,
      24
     ],
     "presentation": 1,
     "presentation_rect": [
      436.0,
      436.0,
      490.0,
      24.0
     ]
    }
   },
   {
    "box": {
     "args": [
      "#0"
     ],
     "id": "obj-28",
     "maxclass": "bpatcher",
     "name": "nb.keys.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      542.0,
      1022.0,
      490,
      24
     ],
     "presentation": 1,
     "presentation_rect": [
      436.0,
      472.0,
      490.0,
      24.0
     ]
    }
   },
   {
    "box": {
     "args": [
      "#0"
     ],
     "id": "obj-29",
     "maxclass": "bpatcher",
     "name": "nb.gesture.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      24.0,
      1096.0,
      490,
      52
     ],
     "presentation": 1,
     "presentation_rect": [
      436.0,
      508.0,
      490.0,
      52.0
     ]
    }
   },
   {
    "box": {
     "args": [
      "#0"
     ],
     "id": "obj-30",
     "maxclass": "bpatcher",
     "name": "nb.fetch.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      542.0,
      1096.0,
      490,
      24
     ],
     "presentation": 1,
     "presentation_rect": [
      436.0,
      568.0,
      490.0,
      24.0
     ]
    }
   },
   {
    "box": {
     "args": [
      "#0"
     ],
     "id": "obj-31",
     "maxclass": "bpatcher",
     "name": "nb.out~.maxpat",
     "numinlets": 2,
     "numoutlets": 0,
     "patching_rect": [
      452.0,
      588.0,
      80,
      236
     ],
     "presentation": 1,
     "presentation_rect": [
      926.0,
      54.0,
      80.0,
      236.0
     ]
    }
   },
   {
    "box": {
     "args": [
      "#0"
     ],
     "id": "obj-32",
     "maxclass": "bpatcher",
     "name": "nb.keyboard.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      24.0,
      1198.0,
      900,
      120
     ],
     "presentation": 1,
     "presentation_rect": [
      59.0,
      616.0,
      900.0,
      120.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-33",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      952.0,
      1198.0,
      62.4,
      22.0
     ],
     "text": "loadbang"
    }
   },
   {
    "box": {
     "id": "obj-34",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "bang",
      "bang"
     ],
     "patching_rect": [
      952.0,
      1234.0,
      43.5,
      22.0
     ],
     "text": "t b b"
    }
   },
   {
    "box": {
     "id": "obj-35",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      977.5,
      1270.0,
      219.9,
      22.0
     ],
     "text": "0 flute, 1 organ, 2 bell, 3 voice"
    }
   },
   {
    "box": {
     "id": "obj-36",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      977.5,
      1306.0,
      100.2,
      22.0
     ],
     "text": "send #0-corner"
    }
   },
   {
    "box": {
     "id": "obj-37",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1211.4,
      1270.0,
      56.1,
      22.0
     ],
     "text": "0.5 0.5"
    }
   },
   {
    "box": {
     "id": "obj-38",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1211.4,
      1306.0,
      75.0,
      22.0
     ],
     "text": "send #0-xy"
    }
   },
   {
    "box": {
     "id": "obj-39",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      24,
      16,
      673.5,
      20.0
     ],
     "text": "nb.nsynth: the instrument: four sounds at the corners of a pad, and keys that play what lies between them"
    }
   }
  ],
  "classnamespace": "box",
  "default_fontface": 0,
  "default_fontname": "Arial",
  "default_fontsize": 12.0,
  "description": "the instrument: four sounds at the corners of a pad, and keys that play what lies between them",
  "digest": "the instrument: four sounds at the corners of a pad, and keys that play what lies between them",
  "fileversion": 1,
  "lines": [
   {
    "patchline": {
     "destination": [
      "obj-19",
      0
     ],
     "source": [
      "obj-18",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-31",
      0
     ],
     "source": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-31",
      1
     ],
     "source": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-34",
      0
     ],
     "source": [
      "obj-33",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-35",
      0
     ],
     "source": [
      "obj-34",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-36",
      0
     ],
     "source": [
      "obj-35",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-37",
      0
     ],
     "source": [
      "obj-34",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-38",
      0
     ],
     "source": [
      "obj-37",
      0
     ]
    }
   }
  ],
  "openinpresentation": 1,
  "rect": [
   60.0,
   80.0,
   1018,
   746
  ]
 }
}
