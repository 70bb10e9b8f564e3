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
      950.0,
      562.0
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
      130.0,
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
      150.0,
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
      350.0,
      14.0,
      420.0,
      24.0
     ]
    }
   },
   {
    "box": {
     "args": [
      "#0",
      "0",
      "1"
     ],
     "id": "obj-9",
     "maxclass": "bpatcher",
     "name": "nb.corners.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      24.0,
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
     "id": "obj-10",
     "maxclass": "bpatcher",
     "name": "nb.xy.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      452.0,
      134.0,
      300,
      240
     ],
     "presentation": 1,
     "presentation_rect": [
      16.0,
      102.0,
      300.0,
      240.0
     ]
    }
   },
   {
    "box": {
     "args": [
      "#0",
      "2",
      "3"
     ],
     "id": "obj-11",
     "maxclass": "bpatcher",
     "name": "nb.corners.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      780.0,
      134.0,
      400,
      44
     ],
     "presentation": 1,
     "presentation_rect": [
      16.0,
      350.0,
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
     "id": "obj-12",
     "maxclass": "bpatcher",
     "name": "nb.latents.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      24.0,
      424.0,
      400,
      52
     ],
     "presentation": 1,
     "presentation_rect": [
      16.0,
      402.0,
      400.0,
      52.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-13",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      452.0,
      424.0,
      112.8,
      22.0
     ],
     "text": "receive #0-drawn"
    }
   },
   {
    "box": {
     "id": "obj-14",
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
      452.0,
      460.0,
      100.0,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      440.0,
      54.0,
      490.0,
      120.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-15",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      592.8,
      424.0,
      62.4,
      22.0
     ],
     "text": "loadbang"
    }
   },
   {
    "box": {
     "id": "obj-16",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      592.8,
      460.0,
      112.8,
      22.0
     ],
     "text": "5. 200. 0.8 250."
    }
   },
   {
    "box": {
     "id": "obj-17",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 4,
     "outlettype": [
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      592.8,
      496.0,
      100.2,
      22.0
     ],
     "text": "unpack f f f f"
    }
   },
   {
    "box": {
     "id": "obj-18",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1062.8,
      424.0,
      68.7,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      440.0,
      190.0,
      90.0,
      20.0
     ],
     "text": "attack ms"
    }
   },
   {
    "box": {
     "id": "obj-19",
     "maxclass": "flonum",
     "maximum": 2000.0,
     "minimum": 0.0,
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "parameter_enable": 0,
     "patching_rect": [
      592.8,
      532.0,
      100.0,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      440.0,
      212.0,
      80.0,
      24.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-20",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1159.5,
      424.0,
      62.4,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      530.0,
      190.0,
      90.0,
      20.0
     ],
     "text": "decay ms"
    }
   },
   {
    "box": {
     "id": "obj-21",
     "maxclass": "flonum",
     "maximum": 2000.0,
     "minimum": 0.0,
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "parameter_enable": 0,
     "patching_rect": [
      706.8,
      532.0,
      100.0,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      530.0,
      212.0,
      80.0,
      24.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-22",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1249.9,
      424.0,
      56.1,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      620.0,
      190.0,
      90.0,
      20.0
     ],
     "text": "sustain"
    }
   },
   {
    "box": {
     "id": "obj-23",
     "maxclass": "flonum",
     "maximum": 1.0,
     "minimum": 0.0,
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "parameter_enable": 0,
     "patching_rect": [
      820.8,
      532.0,
      100.0,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      620.0,
      212.0,
      80.0,
      24.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-24",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      24.0,
      676.0,
      75.0,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      710.0,
      190.0,
      90.0,
      20.0
     ],
     "text": "release ms"
    }
   },
   {
    "box": {
     "id": "obj-25",
     "maxclass": "flonum",
     "maximum": 5000.0,
     "minimum": 0.0,
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "parameter_enable": 0,
     "patching_rect": [
      934.8,
      532.0,
      100.0,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      710.0,
      212.0,
      80.0,
      24.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-26",
     "maxclass": "newobj",
     "numinlets": 4,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      592.8,
      568.0,
      138.0,
      22.0
     ],
     "text": "pak 5. 200. 0.8 250."
    }
   },
   {
    "box": {
     "id": "obj-27",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      592.8,
      604.0,
      87.6,
      22.0
     ],
     "text": "send #0-adsr"
    }
   },
   {
    "box": {
     "id": "obj-28",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      127.0,
      676.0,
      54.0,
      22.0
     ],
     "text": "notein"
    }
   },
   {
    "box": {
     "id": "obj-29",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      443.5,
      676.0,
      49.8,
      22.0
     ],
     "text": "bendin"
    }
   },
   {
    "box": {
     "id": "obj-30",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      622.1,
      676.0,
      62.4,
      22.0
     ],
     "text": "ctlin 64"
    }
   },
   {
    "box": {
     "id": "obj-31",
     "maxclass": "kslider",
     "numinlets": 2,
     "numoutlets": 2,
     "offset": 36,
     "outlettype": [
      "",
      ""
     ],
     "parameter_enable": 0,
     "patching_rect": [
      195.0,
      676.0,
      100.0,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      16.0,
      466.0,
      910.0,
      80.0
     ],
     "range": 61
    }
   },
   {
    "box": {
     "id": "obj-32",
     "maxclass": "newobj",
     "numinlets": 3,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      195.0,
      712.0,
      112.8,
      22.0
     ],
     "text": "makenote 100 500"
    }
   },
   {
    "box": {
     "id": "obj-33",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      321.8,
      712.0,
      62.4,
      22.0
     ],
     "text": "pack 0 0"
    }
   },
   {
    "box": {
     "id": "obj-34",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      309.0,
      676.0,
      106.5,
      22.0
     ],
     "text": "receive nb-note"
    }
   },
   {
    "box": {
     "id": "obj-35",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      195.0,
      748.0,
      62.4,
      22.0
     ],
     "text": "pack 0 0"
    }
   },
   {
    "box": {
     "id": "obj-36",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      321.8,
      784.0,
      87.6,
      22.0
     ],
     "text": "send #0-note"
    }
   },
   {
    "box": {
     "id": "obj-37",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      443.5,
      712.0,
      150.6,
      22.0
     ],
     "text": "expr ($f1 - 64.) / 32."
    }
   },
   {
    "box": {
     "id": "obj-38",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      443.5,
      748.0,
      87.6,
      22.0
     ],
     "text": "send #0-bend"
    }
   },
   {
    "box": {
     "id": "obj-39",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      622.1,
      712.0,
      43.5,
      22.0
     ],
     "text": ">= 64"
    }
   },
   {
    "box": {
     "id": "obj-40",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      622.1,
      748.0,
      106.5,
      22.0
     ],
     "text": "send #0-sustain"
    }
   },
   {
    "box": {
     "id": "obj-41",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      "signal"
     ],
     "patching_rect": [
      756.6,
      676.0,
      81.3,
      22.0
     ],
     "text": "nb.poly~ #0"
    }
   },
   {
    "box": {
     "id": "obj-42",
     "maxclass": "live.gain~",
     "numinlets": 2,
     "numoutlets": 5,
     "outlettype": [
      "signal",
      "signal",
      "",
      "",
      ""
     ],
     "parameter_enable": 0,
     "patching_rect": [
      756.6,
      712.0,
      100.0,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      440.0,
      250.0,
      60.0,
      130.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-43",
     "maxclass": "ezdac~",
     "numinlets": 2,
     "numoutlets": 0,
     "patching_rect": [
      756.6,
      748.0,
      100.0,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      520.0,
      300.0,
      45.0,
      45.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-44",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      24.0,
      856.0,
      62.4,
      22.0
     ],
     "text": "loadbang"
    }
   },
   {
    "box": {
     "id": "obj-45",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "bang",
      "bang",
      "bang"
     ],
     "patching_rect": [
      24.0,
      892.0,
      56.1,
      22.0
     ],
     "text": "t b b b"
    }
   },
   {
    "box": {
     "id": "obj-46",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      62.1,
      928.0,
      219.9,
      22.0
     ],
     "text": "0 flute, 1 organ, 2 bell, 3 voice"
    }
   },
   {
    "box": {
     "id": "obj-47",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      62.1,
      964.0,
      100.2,
      22.0
     ],
     "text": "send #0-corner"
    }
   },
   {
    "box": {
     "id": "obj-48",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      296.0,
      928.0,
      301.8,
      22.0
     ],
     "text": "pitches 36 40 44 48 52 56 60 64 68 72 76 80 84"
    }
   },
   {
    "box": {
     "id": "obj-49",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      296.0,
      964.0,
      106.5,
      22.0
     ],
     "text": "send #0-command"
    }
   },
   {
    "box": {
     "id": "obj-50",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      611.8,
      928.0,
      56.1,
      22.0
     ],
     "text": "0.5 0.5"
    }
   },
   {
    "box": {
     "id": "obj-51",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      611.8,
      964.0,
      75.0,
      22.0
     ],
     "text": "send #0-xy"
    }
   },
   {
    "box": {
     "id": "obj-52",
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
      "obj-14",
      0
     ],
     "source": [
      "obj-13",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-16",
      0
     ],
     "source": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-17",
      0
     ],
     "source": [
      "obj-16",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-19",
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
      "obj-21",
      0
     ],
     "source": [
      "obj-17",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-23",
      0
     ],
     "source": [
      "obj-17",
      2
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-25",
      0
     ],
     "source": [
      "obj-17",
      3
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-26",
      0
     ],
     "source": [
      "obj-19",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-26",
      1
     ],
     "source": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-26",
      2
     ],
     "source": [
      "obj-23",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-26",
      3
     ],
     "source": [
      "obj-25",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-27",
      0
     ],
     "source": [
      "obj-26",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-32",
      0
     ],
     "source": [
      "obj-31",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-32",
      1
     ],
     "source": [
      "obj-31",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-33",
      0
     ],
     "source": [
      "obj-28",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-33",
      1
     ],
     "source": [
      "obj-28",
      1
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
      "obj-32",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-35",
      1
     ],
     "source": [
      "obj-32",
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
      "obj-33",
      0
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
      "obj-34",
      0
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
      "obj-29",
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
   },
   {
    "patchline": {
     "destination": [
      "obj-39",
      0
     ],
     "source": [
      "obj-30",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-40",
      0
     ],
     "source": [
      "obj-39",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-42",
      0
     ],
     "source": [
      "obj-41",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-42",
      1
     ],
     "source": [
      "obj-41",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-43",
      0
     ],
     "source": [
      "obj-42",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-43",
      1
     ],
     "source": [
      "obj-42",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-45",
      0
     ],
     "source": [
      "obj-44",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-46",
      0
     ],
     "source": [
      "obj-45",
      2
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-47",
      0
     ],
     "source": [
      "obj-46",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-48",
      0
     ],
     "source": [
      "obj-45",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-49",
      0
     ],
     "source": [
      "obj-48",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-50",
      0
     ],
     "source": [
      "obj-45",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-51",
      0
     ],
     "source": [
      "obj-50",
      0
     ]
    }
   }
  ],
  "openinpresentation": 1,
  "rect": [
   60.0,
   80.0,
   950,
   562
  ]
 }
}
