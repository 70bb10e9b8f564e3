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
      1000.0,
      660.0
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
      112.8,
      22.0
     ],
     "text": "nb.part.prior #0"
    }
   },
   {
    "box": {
     "id": "obj-5",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      530.3,
      60.0,
      119.1,
      22.0
     ],
     "text": "nb.part.public #0"
    }
   },
   {
    "box": {
     "id": "obj-6",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      677.4,
      60.0,
      100.2,
      22.0
     ],
     "text": "nb.gansynth #0"
    }
   },
   {
    "box": {
     "id": "obj-7",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      805.6,
      60.0,
      100.2,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      16.0,
      14.0,
      100.0,
      20.0
     ],
     "text": "gansynth multi"
    }
   },
   {
    "box": {
     "args": [
      "#0"
     ],
     "id": "obj-8",
     "maxclass": "bpatcher",
     "name": "nb.model.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      933.8,
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
     "id": "obj-9",
     "maxclass": "bpatcher",
     "name": "nb.status.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      24.0,
      134.0,
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
      "#0",
      "a"
     ],
     "id": "obj-10",
     "maxclass": "bpatcher",
     "name": "nb.latent.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      472.0,
      134.0,
      430,
      88
     ],
     "presentation": 1,
     "presentation_rect": [
      16.0,
      54.0,
      430.0,
      88.0
     ]
    }
   },
   {
    "box": {
     "args": [
      "#0",
      "#0-sound-a",
      "a"
     ],
     "id": "obj-11",
     "maxclass": "bpatcher",
     "name": "nb.sound~.maxpat",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      "signal"
     ],
     "patching_rect": [
      24.0,
      272.0,
      430,
      88
     ],
     "presentation": 1,
     "presentation_rect": [
      460.0,
      54.0,
      430.0,
      88.0
     ]
    }
   },
   {
    "box": {
     "args": [
      "#0",
      "b"
     ],
     "id": "obj-12",
     "maxclass": "bpatcher",
     "name": "nb.latent.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      24.0,
      660.0,
      430,
      88
     ],
     "presentation": 1,
     "presentation_rect": [
      16.0,
      150.0,
      430.0,
      88.0
     ]
    }
   },
   {
    "box": {
     "args": [
      "#0",
      "#0-sound-b",
      "b"
     ],
     "id": "obj-13",
     "maxclass": "bpatcher",
     "name": "nb.sound~.maxpat",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      "signal"
     ],
     "patching_rect": [
      468.0,
      272.0,
      430,
      88
     ],
     "presentation": 1,
     "presentation_rect": [
      460.0,
      150.0,
      430.0,
      88.0
     ]
    }
   },
   {
    "box": {
     "args": [
      "#0",
      "c"
     ],
     "id": "obj-14",
     "maxclass": "bpatcher",
     "name": "nb.latent.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      482.0,
      660.0,
      430,
      88
     ],
     "presentation": 1,
     "presentation_rect": [
      16.0,
      246.0,
      430.0,
      88.0
     ]
    }
   },
   {
    "box": {
     "args": [
      "#0",
      "#0-sound-c",
      "c"
     ],
     "id": "obj-15",
     "maxclass": "bpatcher",
     "name": "nb.sound~.maxpat",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      "signal"
     ],
     "patching_rect": [
      912.0,
      272.0,
      430,
      88
     ],
     "presentation": 1,
     "presentation_rect": [
      460.0,
      246.0,
      430.0,
      88.0
     ]
    }
   },
   {
    "box": {
     "args": [
      "#0",
      "d"
     ],
     "id": "obj-16",
     "maxclass": "bpatcher",
     "name": "nb.latent.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      940.0,
      660.0,
      430,
      88
     ],
     "presentation": 1,
     "presentation_rect": [
      16.0,
      342.0,
      430.0,
      88.0
     ]
    }
   },
   {
    "box": {
     "args": [
      "#0",
      "#0-sound-d",
      "d"
     ],
     "id": "obj-17",
     "maxclass": "bpatcher",
     "name": "nb.sound~.maxpat",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      "signal"
     ],
     "patching_rect": [
      1356.0,
      272.0,
      430,
      88
     ],
     "presentation": 1,
     "presentation_rect": [
      460.0,
      342.0,
      430.0,
      88.0
     ]
    }
   },
   {
    "box": {
     "args": [
      "#0",
      "e"
     ],
     "id": "obj-18",
     "maxclass": "bpatcher",
     "name": "nb.latent.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      24.0,
      798.0,
      430,
      88
     ],
     "presentation": 1,
     "presentation_rect": [
      16.0,
      438.0,
      430.0,
      88.0
     ]
    }
   },
   {
    "box": {
     "args": [
      "#0",
      "#0-sound-e",
      "e"
     ],
     "id": "obj-19",
     "maxclass": "bpatcher",
     "name": "nb.sound~.maxpat",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      "signal"
     ],
     "patching_rect": [
      1800.0,
      272.0,
      430,
      88
     ],
     "presentation": 1,
     "presentation_rect": [
      460.0,
      438.0,
      430.0,
      88.0
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
     "name": "nb.out~.maxpat",
     "numinlets": 2,
     "numoutlets": 0,
     "patching_rect": [
      24.0,
      374.0,
      80,
      236
     ],
     "presentation": 1,
     "presentation_rect": [
      906.0,
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
     "id": "obj-21",
     "maxclass": "bpatcher",
     "name": "nb.link.maxpat",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      482.0,
      798.0,
      490,
      24
     ],
     "presentation": 1,
     "presentation_rect": [
      460.0,
      560.0,
      490.0,
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
      1000.0,
      798.0,
      30.9,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      24.0,
      544.0,
      30.0,
      20.0
     ],
     "text": "all"
    }
   },
   {
    "box": {
     "id": "obj-23",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      24.0,
      936.0,
      125.4,
      22.0
     ],
     "text": "receive #0-sampled"
    }
   },
   {
    "box": {
     "id": "obj-24",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      24.0,
      972.0,
      56.1,
      22.0
     ],
     "text": "route 1"
    }
   },
   {
    "box": {
     "id": "obj-25",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      24.0,
      1008.0,
      62.4,
      22.0
     ],
     "text": "zl.nth 2"
    }
   },
   {
    "box": {
     "id": "obj-26",
     "maxclass": "textbutton",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "parameter_enable": 0,
     "patching_rect": [
      163.4,
      936.0,
      100.0,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      60.0,
      542.0,
      60.0,
      24.0
     ],
     "text": "new"
    }
   },
   {
    "box": {
     "id": "obj-27",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 4,
     "outlettype": [
      "bang",
      "bang",
      "bang",
      ""
     ],
     "patching_rect": [
      24.0,
      1044.0,
      72.0,
      22.0
     ],
     "text": "t b b b i"
    }
   },
   {
    "box": {
     "id": "obj-28",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      78.0,
      1080.0,
      282.9,
      22.0
     ],
     "text": "expr ($i1 < 128) * $i1 + ($i1 >= 128) * 128"
    }
   },
   {
    "box": {
     "id": "obj-29",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      374.9,
      1080.0,
      36.0,
      22.0
     ],
     "text": "a-0"
    }
   },
   {
    "box": {
     "id": "obj-30",
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
      374.9,
      1116.0,
      119.1,
      22.0
     ],
     "text": "coll #0-latents 1"
    }
   },
   {
    "box": {
     "id": "obj-31",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      374.9,
      1152.0,
      49.8,
      22.0
     ],
     "text": "zl.len"
    }
   },
   {
    "box": {
     "id": "obj-32",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      424.9,
      1080.0,
      36.0,
      22.0
     ],
     "text": "0"
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
      24.0,
      1188.0,
      43.5,
      22.0
     ],
     "text": "int 0"
    }
   },
   {
    "box": {
     "id": "obj-34",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      24.0,
      1224.0,
      36.0,
      22.0
     ],
     "text": "=="
    }
   },
   {
    "box": {
     "id": "obj-35",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      24.0,
      1260.0,
      43.5,
      22.0
     ],
     "text": "sel 0"
    }
   },
   {
    "box": {
     "id": "obj-36",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      163.4,
      1296.0,
      106.5,
      22.0
     ],
     "text": "send #0-new-all"
    }
   },
   {
    "box": {
     "id": "obj-37",
     "maxclass": "textbutton",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "parameter_enable": 0,
     "patching_rect": [
      522.0,
      936.0,
      100.0,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      128.0,
      542.0,
      86.0,
      24.0
     ],
     "text": "synthesize"
    }
   },
   {
    "box": {
     "id": "obj-38",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      522.0,
      972.0,
      36.0,
      22.0
     ],
     "text": "all"
    }
   },
   {
    "box": {
     "id": "obj-39",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      522.0,
      1008.0,
      93.9,
      22.0
     ],
     "text": "send #0-synth"
    }
   },
   {
    "box": {
     "id": "obj-40",
     "maxclass": "textbutton",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "parameter_enable": 0,
     "patching_rect": [
      650.0,
      936.0,
      100.0,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      222.0,
      542.0,
      86.0,
      24.0
     ],
     "text": "play"
    }
   },
   {
    "box": {
     "id": "obj-41",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      650.0,
      972.0,
      36.0,
      22.0
     ],
     "text": "all"
    }
   },
   {
    "box": {
     "id": "obj-42",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      650.0,
      1008.0,
      93.9,
      22.0
     ],
     "text": "send #0-start"
    }
   },
   {
    "box": {
     "id": "obj-43",
     "maxclass": "textbutton",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "parameter_enable": 0,
     "patching_rect": [
      778.0,
      936.0,
      100.0,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      316.0,
      542.0,
      86.0,
      24.0
     ],
     "text": "stop"
    }
   },
   {
    "box": {
     "id": "obj-44",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      778.0,
      972.0,
      36.0,
      22.0
     ],
     "text": "all"
    }
   },
   {
    "box": {
     "id": "obj-45",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      778.0,
      1008.0,
      87.6,
      22.0
     ],
     "text": "send #0-stop"
    }
   },
   {
    "box": {
     "id": "obj-46",
     "maxclass": "textbutton",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "parameter_enable": 0,
     "patching_rect": [
      906.0,
      936.0,
      100.0,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      24.0,
      582.0,
      240.0,
      24.0
     ],
     "text": "mix: e = a to d by their levels"
    }
   },
   {
    "box": {
     "id": "obj-47",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "bang",
      "bang"
     ],
     "patching_rect": [
      906.0,
      972.0,
      43.5,
      22.0
     ],
     "text": "t b b"
    }
   },
   {
    "box": {
     "id": "obj-48",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1020.0,
      936.0,
      112.8,
      22.0
     ],
     "text": "receive #0-level"
    }
   },
   {
    "box": {
     "id": "obj-49",
     "maxclass": "newobj",
     "numinlets": 5,
     "numoutlets": 5,
     "outlettype": [
      "",
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      1020.0,
      972.0,
      93.9,
      22.0
     ],
     "text": "route a b c d"
    }
   },
   {
    "box": {
     "id": "obj-50",
     "maxclass": "newobj",
     "numinlets": 4,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1020.0,
      1008.0,
      106.5,
      22.0
     ],
     "text": "pak 0. 0. 0. 0."
    }
   },
   {
    "box": {
     "id": "obj-51",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      931.5,
      1044.0,
      49.8,
      22.0
     ],
     "text": "zl.reg"
    }
   },
   {
    "box": {
     "id": "obj-52",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      931.5,
      1080.0,
      43.5,
      22.0
     ],
     "text": "t l l"
    }
   },
   {
    "box": {
     "id": "obj-53",
     "maxclass": "newobj",
     "numinlets": 4,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      957.0,
      1116.0,
      364.8,
      22.0
     ],
     "text": "expr sqrt($f1 * $f1 + $f2 * $f2 + $f3 * $f3 + $f4 * $f4)"
    }
   },
   {
    "box": {
     "id": "obj-54",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      957.0,
      1152.0,
      93.9,
      22.0
     ],
     "text": "maximum 0.001"
    }
   },
   {
    "box": {
     "id": "obj-55",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      931.5,
      1188.0,
      194.7,
      22.0
     ],
     "text": "vexpr $f1 / $f2 @scalarmode 1"
    }
   },
   {
    "box": {
     "id": "obj-56",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      931.5,
      1224.0,
      182.1,
      22.0
     ],
     "text": "sum_z e a $1 b $2 c $3 d $4"
    }
   },
   {
    "box": {
     "id": "obj-57",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      931.5,
      1260.0,
      112.8,
      22.0
     ],
     "text": "send #0-gansynth"
    }
   },
   {
    "box": {
     "id": "obj-58",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1140.5,
      1008.0,
      36.0,
      22.0
     ],
     "text": "e"
    }
   },
   {
    "box": {
     "id": "obj-59",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1140.5,
      1044.0,
      93.9,
      22.0
     ],
     "text": "send #0-synth"
    }
   },
   {
    "box": {
     "id": "obj-60",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      24.0,
      1368.0,
      364.8,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      24.0,
      620.0,
      400.0,
      20.0
     ],
     "text": "draw in a latent with the mouse, then use it: synthesize"
    }
   },
   {
    "box": {
     "id": "obj-61",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      416.8,
      1368.0,
      106.5,
      22.0
     ],
     "text": "receive #0-used"
    }
   },
   {
    "box": {
     "id": "obj-62",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      416.8,
      1404.0,
      93.9,
      22.0
     ],
     "text": "send #0-synth"
    }
   },
   {
    "box": {
     "id": "obj-63",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      24,
      16,
      660.9,
      20.0
     ],
     "text": "nb.gansynth.multi: four latents of a GANSynth with their sounds, and a fifth: their sum by their levels"
    }
   }
  ],
  "classnamespace": "box",
  "default_fontface": 0,
  "default_fontname": "Arial",
  "default_fontsize": 12.0,
  "description": "four latents of a GANSynth with their sounds, and a fifth: their sum by their levels",
  "digest": "four latents of a GANSynth with their sounds, and a fifth: their sum by their levels",
  "fileversion": 1,
  "lines": [
   {
    "patchline": {
     "destination": [
      "obj-20",
      0
     ],
     "source": [
      "obj-11",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-20",
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
      "obj-20",
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
      "obj-20",
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
      "obj-20",
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
      "obj-20",
      1
     ],
     "source": [
      "obj-11",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-20",
      1
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
      "obj-20",
      1
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
      "obj-20",
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
      "obj-20",
      1
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
      "obj-24",
      0
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
      "obj-25",
      0
     ],
     "source": [
      "obj-24",
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
      "obj-25",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-28",
      0
     ],
     "source": [
      "obj-27",
      3
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-29",
      0
     ],
     "source": [
      "obj-27",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-30",
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
      "obj-31",
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
      "obj-32",
      0
     ],
     "source": [
      "obj-27",
      2
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
      "obj-27",
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
      "obj-32",
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
      "obj-31",
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
      "obj-34",
      1
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
      "obj-35",
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
      "obj-26",
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
      "obj-38",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-41",
      0
     ],
     "source": [
      "obj-40",
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
      "obj-44",
      0
     ],
     "source": [
      "obj-43",
      0
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
      "obj-49",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-50",
      1
     ],
     "source": [
      "obj-49",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-50",
      2
     ],
     "source": [
      "obj-49",
      2
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-50",
      3
     ],
     "source": [
      "obj-49",
      3
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
      "obj-47",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-51",
      1
     ],
     "source": [
      "obj-50",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-52",
      0
     ],
     "source": [
      "obj-51",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-53",
      0
     ],
     "source": [
      "obj-52",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-54",
      0
     ],
     "source": [
      "obj-53",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-55",
      0
     ],
     "source": [
      "obj-52",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-55",
      1
     ],
     "source": [
      "obj-54",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-56",
      0
     ],
     "source": [
      "obj-55",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-57",
      0
     ],
     "source": [
      "obj-56",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-58",
      0
     ],
     "source": [
      "obj-47",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-59",
      0
     ],
     "source": [
      "obj-58",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-62",
      0
     ],
     "source": [
      "obj-61",
      0
     ]
    }
   }
  ],
  "openinpresentation": 1,
  "rect": [
   60.0,
   80.0,
   1000,
   660
  ]
 }
}
