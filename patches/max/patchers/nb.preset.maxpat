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
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      24.0,
      60.0,
      93.9,
      22.0
     ],
     "text": "receive #1-xy"
    }
   },
   {
    "box": {
     "id": "obj-2",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      24.0,
      96.0,
      112.8,
      22.0
     ],
     "text": "pattr xy @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-3",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      24.0,
      132.0,
      75.0,
      22.0
     ],
     "text": "send #1-xy"
    }
   },
   {
    "box": {
     "id": "obj-4",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      164.8,
      60.0,
      106.5,
      22.0
     ],
     "text": "receive #1-adsr"
    }
   },
   {
    "box": {
     "id": "obj-5",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      164.8,
      96.0,
      125.4,
      22.0
     ],
     "text": "pattr adsr @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-6",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      164.8,
      132.0,
      87.6,
      22.0
     ],
     "text": "send #1-adsr"
    }
   },
   {
    "box": {
     "id": "obj-7",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      318.2,
      60.0,
      112.8,
      22.0
     ],
     "text": "receive #1-curve"
    }
   },
   {
    "box": {
     "id": "obj-8",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      318.2,
      96.0,
      131.7,
      22.0
     ],
     "text": "pattr curve @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-9",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      318.2,
      132.0,
      93.9,
      22.0
     ],
     "text": "send #1-curve"
    }
   },
   {
    "box": {
     "id": "obj-10",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      477.9,
      60.0,
      119.1,
      22.0
     ],
     "text": "receive #1-volume"
    }
   },
   {
    "box": {
     "id": "obj-11",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      477.9,
      96.0,
      138.0,
      22.0
     ],
     "text": "pattr volume @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-12",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      477.9,
      132.0,
      100.2,
      22.0
     ],
     "text": "send #1-volume"
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
      643.9,
      60.0,
      119.1,
      22.0
     ],
     "text": "receive #1-follow"
    }
   },
   {
    "box": {
     "id": "obj-14",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      643.9,
      96.0,
      138.0,
      22.0
     ],
     "text": "pattr follow @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-15",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      643.9,
      132.0,
      100.2,
      22.0
     ],
     "text": "send #1-follow"
    }
   },
   {
    "box": {
     "id": "obj-16",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      809.9,
      60.0,
      119.1,
      22.0
     ],
     "text": "receive #1-timbre"
    }
   },
   {
    "box": {
     "id": "obj-17",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      809.9,
      96.0,
      138.0,
      22.0
     ],
     "text": "pattr timbre @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-18",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      809.9,
      132.0,
      100.2,
      22.0
     ],
     "text": "send #1-timbre"
    }
   },
   {
    "box": {
     "id": "obj-19",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      975.9,
      60.0,
      100.2,
      22.0
     ],
     "text": "receive #1-mpe"
    }
   },
   {
    "box": {
     "id": "obj-20",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      975.9,
      96.0,
      119.1,
      22.0
     ],
     "text": "pattr mpe @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-21",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      975.9,
      132.0,
      81.3,
      22.0
     ],
     "text": "send #1-mpe"
    }
   },
   {
    "box": {
     "id": "obj-22",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1123.0,
      60.0,
      138.0,
      22.0
     ],
     "text": "receive #1-mpe-place"
    }
   },
   {
    "box": {
     "id": "obj-23",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      1123.0,
      96.0,
      156.9,
      22.0
     ],
     "text": "pattr mpe-place @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-24",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1123.0,
      132.0,
      119.1,
      22.0
     ],
     "text": "send #1-mpe-place"
    }
   },
   {
    "box": {
     "id": "obj-25",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      24.0,
      204.0,
      131.7,
      22.0
     ],
     "text": "receive #1-cc-lines"
    }
   },
   {
    "box": {
     "id": "obj-26",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      24.0,
      240.0,
      150.6,
      22.0
     ],
     "text": "pattr cc-lines @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-27",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      24.0,
      276.0,
      112.8,
      22.0
     ],
     "text": "send #1-cc-lines"
    }
   },
   {
    "box": {
     "id": "obj-28",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      202.6,
      204.0,
      144.3,
      22.0
     ],
     "text": "receive #1-bend-range"
    }
   },
   {
    "box": {
     "id": "obj-29",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      202.6,
      240.0,
      163.2,
      22.0
     ],
     "text": "pattr bend-range @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-30",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      202.6,
      276.0,
      125.4,
      22.0
     ],
     "text": "send #1-bend-range"
    }
   },
   {
    "box": {
     "id": "obj-31",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      393.8,
      204.0,
      106.5,
      22.0
     ],
     "text": "receive #1-mono"
    }
   },
   {
    "box": {
     "id": "obj-32",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      393.8,
      240.0,
      125.4,
      22.0
     ],
     "text": "pattr mono @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-33",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      393.8,
      276.0,
      87.6,
      22.0
     ],
     "text": "send #1-mono"
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
      547.2,
      204.0,
      119.1,
      22.0
     ],
     "text": "receive #1-legato"
    }
   },
   {
    "box": {
     "id": "obj-35",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      547.2,
      240.0,
      138.0,
      22.0
     ],
     "text": "pattr legato @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-36",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      547.2,
      276.0,
      100.2,
      22.0
     ],
     "text": "send #1-legato"
    }
   },
   {
    "box": {
     "id": "obj-37",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      713.2,
      204.0,
      112.8,
      22.0
     ],
     "text": "receive #1-glide"
    }
   },
   {
    "box": {
     "id": "obj-38",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      713.2,
      240.0,
      131.7,
      22.0
     ],
     "text": "pattr glide @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-39",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      713.2,
      276.0,
      93.9,
      22.0
     ],
     "text": "send #1-glide"
    }
   },
   {
    "box": {
     "id": "obj-40",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      872.9,
      204.0,
      112.8,
      22.0
     ],
     "text": "receive #1-tempo"
    }
   },
   {
    "box": {
     "id": "obj-41",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      872.9,
      240.0,
      131.7,
      22.0
     ],
     "text": "pattr tempo @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-42",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      872.9,
      276.0,
      93.9,
      22.0
     ],
     "text": "send #1-tempo"
    }
   },
   {
    "box": {
     "id": "obj-43",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1032.6,
      204.0,
      138.0,
      22.0
     ],
     "text": "receive #1-lfo-shape"
    }
   },
   {
    "box": {
     "id": "obj-44",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      1032.6,
      240.0,
      156.9,
      22.0
     ],
     "text": "pattr lfo-shape @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-45",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1032.6,
      276.0,
      119.1,
      22.0
     ],
     "text": "send #1-lfo-shape"
    }
   },
   {
    "box": {
     "id": "obj-46",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1217.5,
      204.0,
      138.0,
      22.0
     ],
     "text": "receive #1-lfo-beats"
    }
   },
   {
    "box": {
     "id": "obj-47",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      1217.5,
      240.0,
      156.9,
      22.0
     ],
     "text": "pattr lfo-beats @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-48",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1217.5,
      276.0,
      119.1,
      22.0
     ],
     "text": "send #1-lfo-beats"
    }
   },
   {
    "box": {
     "id": "obj-49",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      24.0,
      348.0,
      138.0,
      22.0
     ],
     "text": "receive #1-lfo-depth"
    }
   },
   {
    "box": {
     "id": "obj-50",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      24.0,
      384.0,
      156.9,
      22.0
     ],
     "text": "pattr lfo-depth @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-51",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      24.0,
      420.0,
      119.1,
      22.0
     ],
     "text": "send #1-lfo-depth"
    }
   },
   {
    "box": {
     "id": "obj-52",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      208.9,
      348.0,
      156.9,
      22.0
     ],
     "text": "receive #1-gesture-loop"
    }
   },
   {
    "box": {
     "id": "obj-53",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      208.9,
      384.0,
      175.8,
      22.0
     ],
     "text": "pattr gesture-loop @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-54",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      208.9,
      420.0,
      138.0,
      22.0
     ],
     "text": "send #1-gesture-loop"
    }
   },
   {
    "box": {
     "id": "obj-55",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      412.7,
      348.0,
      175.8,
      22.0
     ],
     "text": "receive #1-gesture-reverse"
    }
   },
   {
    "box": {
     "id": "obj-56",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      412.7,
      384.0,
      194.7,
      22.0
     ],
     "text": "pattr gesture-reverse @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-57",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      412.7,
      420.0,
      156.9,
      22.0
     ],
     "text": "send #1-gesture-reverse"
    }
   },
   {
    "box": {
     "id": "obj-58",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      635.4,
      348.0,
      163.2,
      22.0
     ],
     "text": "receive #1-gesture-speed"
    }
   },
   {
    "box": {
     "id": "obj-59",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      635.4,
      384.0,
      182.1,
      22.0
     ],
     "text": "pattr gesture-speed @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-60",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      635.4,
      420.0,
      144.3,
      22.0
     ],
     "text": "send #1-gesture-speed"
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
      845.5,
      348.0,
      156.9,
      22.0
     ],
     "text": "receive #1-gesture-snap"
    }
   },
   {
    "box": {
     "id": "obj-62",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      845.5,
      384.0,
      175.8,
      22.0
     ],
     "text": "pattr gesture-snap @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-63",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      845.5,
      420.0,
      138.0,
      22.0
     ],
     "text": "send #1-gesture-snap"
    }
   },
   {
    "box": {
     "id": "obj-64",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1049.3,
      348.0,
      163.2,
      22.0
     ],
     "text": "receive #1-gesture-clock"
    }
   },
   {
    "box": {
     "id": "obj-65",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      1049.3,
      384.0,
      182.1,
      22.0
     ],
     "text": "pattr gesture-clock @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-66",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1049.3,
      420.0,
      144.3,
      22.0
     ],
     "text": "send #1-gesture-clock"
    }
   },
   {
    "box": {
     "id": "obj-67",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      24.0,
      492.0,
      169.5,
      22.0
     ],
     "text": "receive #1-gesture-length"
    }
   },
   {
    "box": {
     "id": "obj-68",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      24.0,
      528.0,
      188.4,
      22.0
     ],
     "text": "pattr gesture-length @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-69",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      24.0,
      564.0,
      150.6,
      22.0
     ],
     "text": "send #1-gesture-length"
    }
   },
   {
    "box": {
     "id": "obj-70",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      240.4,
      492.0,
      112.8,
      22.0
     ],
     "text": "receive #1-model"
    }
   },
   {
    "box": {
     "id": "obj-71",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      240.4,
      528.0,
      131.7,
      22.0
     ],
     "text": "pattr model @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-72",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      240.4,
      564.0,
      81.3,
      22.0
     ],
     "text": "zl.filter 0"
    }
   },
   {
    "box": {
     "id": "obj-73",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      240.4,
      600.0,
      93.9,
      22.0
     ],
     "text": "send #1-model"
    }
   },
   {
    "box": {
     "id": "obj-74",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      400.1,
      492.0,
      138.0,
      22.0
     ],
     "text": "receive #1-reference"
    }
   },
   {
    "box": {
     "id": "obj-75",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      400.1,
      528.0,
      156.9,
      22.0
     ],
     "text": "pattr reference @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-76",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      400.1,
      564.0,
      81.3,
      22.0
     ],
     "text": "zl.filter 0"
    }
   },
   {
    "box": {
     "id": "obj-77",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      400.1,
      600.0,
      119.1,
      22.0
     ],
     "text": "send #1-reference"
    }
   },
   {
    "box": {
     "id": "obj-78",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      585.0,
      492.0,
      112.8,
      22.0
     ],
     "text": "receive #1-scale"
    }
   },
   {
    "box": {
     "id": "obj-79",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      585.0,
      528.0,
      131.7,
      22.0
     ],
     "text": "pattr scale @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-80",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      585.0,
      564.0,
      81.3,
      22.0
     ],
     "text": "zl.filter 0"
    }
   },
   {
    "box": {
     "id": "obj-81",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      585.0,
      600.0,
      93.9,
      22.0
     ],
     "text": "send #1-scale"
    }
   },
   {
    "box": {
     "id": "obj-82",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      744.7,
      492.0,
      119.1,
      22.0
     ],
     "text": "receive #1-keymap"
    }
   },
   {
    "box": {
     "id": "obj-83",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      744.7,
      528.0,
      138.0,
      22.0
     ],
     "text": "pattr keymap @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-84",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      744.7,
      564.0,
      81.3,
      22.0
     ],
     "text": "zl.filter 0"
    }
   },
   {
    "box": {
     "id": "obj-85",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      744.7,
      600.0,
      100.2,
      22.0
     ],
     "text": "send #1-keymap"
    }
   },
   {
    "box": {
     "id": "obj-86",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      910.7,
      492.0,
      119.1,
      22.0
     ],
     "text": "receive #1-voices"
    }
   },
   {
    "box": {
     "id": "obj-87",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      910.7,
      528.0,
      138.0,
      22.0
     ],
     "text": "pattr voices @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-88",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      910.7,
      564.0,
      81.3,
      22.0
     ],
     "text": "zl.filter 0"
    }
   },
   {
    "box": {
     "id": "obj-89",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      910.7,
      600.0,
      100.2,
      22.0
     ],
     "text": "send #1-voices"
    }
   },
   {
    "box": {
     "id": "obj-90",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1076.7,
      492.0,
      175.8,
      22.0
     ],
     "text": "receive #1-attributes-kept"
    }
   },
   {
    "box": {
     "id": "obj-91",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      1076.7,
      528.0,
      163.2,
      22.0
     ],
     "text": "pattr attributes @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-92",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1076.7,
      564.0,
      125.4,
      22.0
     ],
     "text": "send #1-attributes"
    }
   },
   {
    "box": {
     "id": "obj-93",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      24.0,
      672.0,
      125.4,
      22.0
     ],
     "text": "receive #1-command"
    }
   },
   {
    "box": {
     "id": "obj-94",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      24.0,
      708.0,
      93.9,
      22.0
     ],
     "text": "route pitches"
    }
   },
   {
    "box": {
     "id": "obj-95",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      24.0,
      744.0,
      144.3,
      22.0
     ],
     "text": "pattr pitches @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-96",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      24.0,
      780.0,
      81.3,
      22.0
     ],
     "text": "zl.filter 0"
    }
   },
   {
    "box": {
     "id": "obj-97",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      24.0,
      816.0,
      106.5,
      22.0
     ],
     "text": "prepend pitches"
    }
   },
   {
    "box": {
     "id": "obj-98",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      24.0,
      852.0,
      106.5,
      22.0
     ],
     "text": "send #1-command"
    }
   },
   {
    "box": {
     "id": "obj-99",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      196.3,
      672.0,
      106.5,
      22.0
     ],
     "text": "receive #1-load"
    }
   },
   {
    "box": {
     "id": "obj-100",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      316.8,
      672.0,
      112.8,
      22.0
     ],
     "text": "receive #1-local"
    }
   },
   {
    "box": {
     "id": "obj-101",
     "maxclass": "newobj",
     "numinlets": 3,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      316.8,
      708.0,
      56.1,
      22.0
     ],
     "text": "sel 1 0"
    }
   },
   {
    "box": {
     "id": "obj-102",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      443.6,
      672.0,
      62.4,
      22.0
     ],
     "text": "loadbang"
    }
   },
   {
    "box": {
     "id": "obj-103",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      335.9,
      744.0,
      37.2,
      22.0
     ],
     "text": "none"
    }
   },
   {
    "box": {
     "id": "obj-104",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      387.0,
      744.0,
      62.4,
      22.0
     ],
     "text": "deferlow"
    }
   },
   {
    "box": {
     "id": "obj-105",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      387.0,
      780.0,
      49.8,
      22.0
     ],
     "text": "zl.reg"
    }
   },
   {
    "box": {
     "id": "obj-106",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      335.9,
      816.0,
      125.4,
      22.0
     ],
     "text": "pattr bank @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-107",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      335.9,
      852.0,
      81.3,
      22.0
     ],
     "text": "zl.filter 0"
    }
   },
   {
    "box": {
     "id": "obj-108",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      335.9,
      888.0,
      62.4,
      22.0
     ],
     "text": "sel none"
    }
   },
   {
    "box": {
     "id": "obj-109",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      335.9,
      924.0,
      36.0,
      22.0
     ],
     "text": "0"
    }
   },
   {
    "box": {
     "id": "obj-110",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      335.9,
      960.0,
      93.9,
      22.0
     ],
     "text": "send #1-local"
    }
   },
   {
    "box": {
     "id": "obj-111",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      385.9,
      924.0,
      87.6,
      22.0
     ],
     "text": "send #1-load"
    }
   },
   {
    "box": {
     "id": "obj-112",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      534.0,
      672.0,
      106.5,
      22.0
     ],
     "text": "receive #1-lock"
    }
   },
   {
    "box": {
     "id": "obj-113",
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
      534.0,
      708.0,
      93.9,
      22.0
     ],
     "text": "route 0 1 2 3"
    }
   },
   {
    "box": {
     "id": "obj-114",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      654.5,
      672.0,
      119.1,
      22.0
     ],
     "text": "receive #1-corner"
    }
   },
   {
    "box": {
     "id": "obj-115",
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
      654.5,
      708.0,
      93.9,
      22.0
     ],
     "text": "route 0 1 2 3"
    }
   },
   {
    "box": {
     "id": "obj-116",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      534.0,
      744.0,
      56.1,
      22.0
     ],
     "text": "pak 0 s"
    }
   },
   {
    "box": {
     "id": "obj-117",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      534.0,
      780.0,
      112.8,
      22.0
     ],
     "text": "pattr nw @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-118",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      "bang"
     ],
     "patching_rect": [
      534.0,
      816.0,
      56.1,
      22.0
     ],
     "text": "t l l b"
    }
   },
   {
    "box": {
     "id": "obj-119",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      553.0,
      852.0,
      62.4,
      22.0
     ],
     "text": "zl.nth 2"
    }
   },
   {
    "box": {
     "id": "obj-120",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      553.0,
      888.0,
      68.7,
      22.0
     ],
     "text": "prepend 0"
    }
   },
   {
    "box": {
     "id": "obj-121",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      629.5,
      852.0,
      36.0,
      22.0
     ],
     "text": "0 0"
    }
   },
   {
    "box": {
     "id": "obj-122",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      679.5,
      852.0,
      62.4,
      22.0
     ],
     "text": "zl.nth 1"
    }
   },
   {
    "box": {
     "id": "obj-123",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      679.5,
      888.0,
      68.7,
      22.0
     ],
     "text": "prepend 0"
    }
   },
   {
    "box": {
     "id": "obj-124",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      604.1,
      744.0,
      56.1,
      22.0
     ],
     "text": "pak 0 s"
    }
   },
   {
    "box": {
     "id": "obj-125",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      660.8,
      780.0,
      112.8,
      22.0
     ],
     "text": "pattr ne @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-126",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      "bang"
     ],
     "patching_rect": [
      660.8,
      816.0,
      56.1,
      22.0
     ],
     "text": "t l l b"
    }
   },
   {
    "box": {
     "id": "obj-127",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      755.9,
      852.0,
      62.4,
      22.0
     ],
     "text": "zl.nth 2"
    }
   },
   {
    "box": {
     "id": "obj-128",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      762.1,
      888.0,
      68.7,
      22.0
     ],
     "text": "prepend 1"
    }
   },
   {
    "box": {
     "id": "obj-129",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      832.2,
      852.0,
      36.0,
      22.0
     ],
     "text": "1 0"
    }
   },
   {
    "box": {
     "id": "obj-130",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      882.2,
      852.0,
      62.4,
      22.0
     ],
     "text": "zl.nth 1"
    }
   },
   {
    "box": {
     "id": "obj-131",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      882.2,
      888.0,
      68.7,
      22.0
     ],
     "text": "prepend 1"
    }
   },
   {
    "box": {
     "id": "obj-132",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      674.2,
      744.0,
      56.1,
      22.0
     ],
     "text": "pak 0 s"
    }
   },
   {
    "box": {
     "id": "obj-133",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      787.6,
      780.0,
      112.8,
      22.0
     ],
     "text": "pattr sw @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-134",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      "bang"
     ],
     "patching_rect": [
      787.6,
      816.0,
      56.1,
      22.0
     ],
     "text": "t l l b"
    }
   },
   {
    "box": {
     "id": "obj-135",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      958.6,
      852.0,
      62.4,
      22.0
     ],
     "text": "zl.nth 2"
    }
   },
   {
    "box": {
     "id": "obj-136",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      965.0,
      888.0,
      68.7,
      22.0
     ],
     "text": "prepend 2"
    }
   },
   {
    "box": {
     "id": "obj-137",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1035.0,
      852.0,
      36.0,
      22.0
     ],
     "text": "2 0"
    }
   },
   {
    "box": {
     "id": "obj-138",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1085.0,
      852.0,
      62.4,
      22.0
     ],
     "text": "zl.nth 1"
    }
   },
   {
    "box": {
     "id": "obj-139",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1085.0,
      888.0,
      68.7,
      22.0
     ],
     "text": "prepend 2"
    }
   },
   {
    "box": {
     "id": "obj-140",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      744.3,
      744.0,
      56.1,
      22.0
     ],
     "text": "pak 0 s"
    }
   },
   {
    "box": {
     "id": "obj-141",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      914.4,
      780.0,
      112.8,
      22.0
     ],
     "text": "pattr se @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-142",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      "bang"
     ],
     "patching_rect": [
      914.4,
      816.0,
      56.1,
      22.0
     ],
     "text": "t l l b"
    }
   },
   {
    "box": {
     "id": "obj-143",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1161.4,
      852.0,
      62.4,
      22.0
     ],
     "text": "zl.nth 2"
    }
   },
   {
    "box": {
     "id": "obj-144",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1167.8,
      888.0,
      68.7,
      22.0
     ],
     "text": "prepend 3"
    }
   },
   {
    "box": {
     "id": "obj-145",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1237.8,
      852.0,
      36.0,
      22.0
     ],
     "text": "3 0"
    }
   },
   {
    "box": {
     "id": "obj-146",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1287.8,
      852.0,
      62.4,
      22.0
     ],
     "text": "zl.nth 1"
    }
   },
   {
    "box": {
     "id": "obj-147",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1287.8,
      888.0,
      68.7,
      22.0
     ],
     "text": "prepend 3"
    }
   },
   {
    "box": {
     "id": "obj-148",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      553.0,
      924.0,
      100.2,
      22.0
     ],
     "text": "send #1-corner"
    }
   },
   {
    "box": {
     "id": "obj-149",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      667.2,
      924.0,
      87.6,
      22.0
     ],
     "text": "send #1-lock"
    }
   },
   {
    "box": {
     "id": "obj-150",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      24.0,
      1032.0,
      138.0,
      22.0
     ],
     "text": "receive #1-gesture-x"
    }
   },
   {
    "box": {
     "id": "obj-151",
     "maxclass": "newobj",
     "numinlets": 26,
     "numoutlets": 26,
     "outlettype": [
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      24.0,
      1068.0,
      468.0,
      22.0
     ],
     "text": "route 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24"
    }
   },
   {
    "box": {
     "id": "obj-152",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      24.0,
      1104.0,
      169.5,
      22.0
     ],
     "text": "pattr gesture-x-0 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-153",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      207.5,
      1104.0,
      169.5,
      22.0
     ],
     "text": "pattr gesture-x-1 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-154",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      391.0,
      1104.0,
      169.5,
      22.0
     ],
     "text": "pattr gesture-x-2 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-155",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      574.5,
      1104.0,
      169.5,
      22.0
     ],
     "text": "pattr gesture-x-3 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-156",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      758.0,
      1104.0,
      169.5,
      22.0
     ],
     "text": "pattr gesture-x-4 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-157",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      941.5,
      1104.0,
      169.5,
      22.0
     ],
     "text": "pattr gesture-x-5 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-158",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      1125.0,
      1104.0,
      169.5,
      22.0
     ],
     "text": "pattr gesture-x-6 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-159",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      1308.5,
      1104.0,
      169.5,
      22.0
     ],
     "text": "pattr gesture-x-7 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-160",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      1492.0,
      1104.0,
      169.5,
      22.0
     ],
     "text": "pattr gesture-x-8 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-161",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      1675.5,
      1104.0,
      169.5,
      22.0
     ],
     "text": "pattr gesture-x-9 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-162",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      1859.0,
      1104.0,
      175.8,
      22.0
     ],
     "text": "pattr gesture-x-10 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-163",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      2048.8,
      1104.0,
      175.8,
      22.0
     ],
     "text": "pattr gesture-x-11 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-164",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      2238.6,
      1104.0,
      175.8,
      22.0
     ],
     "text": "pattr gesture-x-12 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-165",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      2428.4,
      1104.0,
      175.8,
      22.0
     ],
     "text": "pattr gesture-x-13 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-166",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      2618.2,
      1104.0,
      175.8,
      22.0
     ],
     "text": "pattr gesture-x-14 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-167",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      2808.0,
      1104.0,
      175.8,
      22.0
     ],
     "text": "pattr gesture-x-15 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-168",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      2997.8,
      1104.0,
      175.8,
      22.0
     ],
     "text": "pattr gesture-x-16 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-169",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      3187.6,
      1104.0,
      175.8,
      22.0
     ],
     "text": "pattr gesture-x-17 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-170",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      3377.4,
      1104.0,
      175.8,
      22.0
     ],
     "text": "pattr gesture-x-18 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-171",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      3567.2,
      1104.0,
      175.8,
      22.0
     ],
     "text": "pattr gesture-x-19 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-172",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      3757.0,
      1104.0,
      175.8,
      22.0
     ],
     "text": "pattr gesture-x-20 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-173",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      3946.8,
      1104.0,
      175.8,
      22.0
     ],
     "text": "pattr gesture-x-21 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-174",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      4136.6,
      1104.0,
      175.8,
      22.0
     ],
     "text": "pattr gesture-x-22 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-175",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      4326.4,
      1104.0,
      175.8,
      22.0
     ],
     "text": "pattr gesture-x-23 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-176",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      4516.2,
      1104.0,
      175.8,
      22.0
     ],
     "text": "pattr gesture-x-24 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-177",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      24.0,
      1140.0,
      68.7,
      22.0
     ],
     "text": "prepend 0"
    }
   },
   {
    "box": {
     "id": "obj-178",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      207.5,
      1140.0,
      68.7,
      22.0
     ],
     "text": "prepend 1"
    }
   },
   {
    "box": {
     "id": "obj-179",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      391.0,
      1140.0,
      68.7,
      22.0
     ],
     "text": "prepend 2"
    }
   },
   {
    "box": {
     "id": "obj-180",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      574.5,
      1140.0,
      68.7,
      22.0
     ],
     "text": "prepend 3"
    }
   },
   {
    "box": {
     "id": "obj-181",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      758.0,
      1140.0,
      68.7,
      22.0
     ],
     "text": "prepend 4"
    }
   },
   {
    "box": {
     "id": "obj-182",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      941.5,
      1140.0,
      68.7,
      22.0
     ],
     "text": "prepend 5"
    }
   },
   {
    "box": {
     "id": "obj-183",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1125.0,
      1140.0,
      68.7,
      22.0
     ],
     "text": "prepend 6"
    }
   },
   {
    "box": {
     "id": "obj-184",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1308.5,
      1140.0,
      68.7,
      22.0
     ],
     "text": "prepend 7"
    }
   },
   {
    "box": {
     "id": "obj-185",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1492.0,
      1140.0,
      68.7,
      22.0
     ],
     "text": "prepend 8"
    }
   },
   {
    "box": {
     "id": "obj-186",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1675.5,
      1140.0,
      68.7,
      22.0
     ],
     "text": "prepend 9"
    }
   },
   {
    "box": {
     "id": "obj-187",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1859.0,
      1140.0,
      75.0,
      22.0
     ],
     "text": "prepend 10"
    }
   },
   {
    "box": {
     "id": "obj-188",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2048.8,
      1140.0,
      75.0,
      22.0
     ],
     "text": "prepend 11"
    }
   },
   {
    "box": {
     "id": "obj-189",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2238.6,
      1140.0,
      75.0,
      22.0
     ],
     "text": "prepend 12"
    }
   },
   {
    "box": {
     "id": "obj-190",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2428.4,
      1140.0,
      75.0,
      22.0
     ],
     "text": "prepend 13"
    }
   },
   {
    "box": {
     "id": "obj-191",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2618.2,
      1140.0,
      75.0,
      22.0
     ],
     "text": "prepend 14"
    }
   },
   {
    "box": {
     "id": "obj-192",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2808.0,
      1140.0,
      75.0,
      22.0
     ],
     "text": "prepend 15"
    }
   },
   {
    "box": {
     "id": "obj-193",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2997.8,
      1140.0,
      75.0,
      22.0
     ],
     "text": "prepend 16"
    }
   },
   {
    "box": {
     "id": "obj-194",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3187.6,
      1140.0,
      75.0,
      22.0
     ],
     "text": "prepend 17"
    }
   },
   {
    "box": {
     "id": "obj-195",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3377.4,
      1140.0,
      75.0,
      22.0
     ],
     "text": "prepend 18"
    }
   },
   {
    "box": {
     "id": "obj-196",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3567.2,
      1140.0,
      75.0,
      22.0
     ],
     "text": "prepend 19"
    }
   },
   {
    "box": {
     "id": "obj-197",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3757.0,
      1140.0,
      75.0,
      22.0
     ],
     "text": "prepend 20"
    }
   },
   {
    "box": {
     "id": "obj-198",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3946.8,
      1140.0,
      75.0,
      22.0
     ],
     "text": "prepend 21"
    }
   },
   {
    "box": {
     "id": "obj-199",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4136.6,
      1140.0,
      75.0,
      22.0
     ],
     "text": "prepend 22"
    }
   },
   {
    "box": {
     "id": "obj-200",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4326.4,
      1140.0,
      75.0,
      22.0
     ],
     "text": "prepend 23"
    }
   },
   {
    "box": {
     "id": "obj-201",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4516.2,
      1140.0,
      75.0,
      22.0
     ],
     "text": "prepend 24"
    }
   },
   {
    "box": {
     "id": "obj-202",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      24.0,
      1176.0,
      119.1,
      22.0
     ],
     "text": "send #1-gesture-x"
    }
   },
   {
    "box": {
     "id": "obj-203",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      24.0,
      1248.0,
      138.0,
      22.0
     ],
     "text": "receive #1-gesture-y"
    }
   },
   {
    "box": {
     "id": "obj-204",
     "maxclass": "newobj",
     "numinlets": 26,
     "numoutlets": 26,
     "outlettype": [
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      24.0,
      1284.0,
      468.0,
      22.0
     ],
     "text": "route 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24"
    }
   },
   {
    "box": {
     "id": "obj-205",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      24.0,
      1320.0,
      169.5,
      22.0
     ],
     "text": "pattr gesture-y-0 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-206",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      207.5,
      1320.0,
      169.5,
      22.0
     ],
     "text": "pattr gesture-y-1 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-207",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      391.0,
      1320.0,
      169.5,
      22.0
     ],
     "text": "pattr gesture-y-2 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-208",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      574.5,
      1320.0,
      169.5,
      22.0
     ],
     "text": "pattr gesture-y-3 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-209",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      758.0,
      1320.0,
      169.5,
      22.0
     ],
     "text": "pattr gesture-y-4 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-210",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      941.5,
      1320.0,
      169.5,
      22.0
     ],
     "text": "pattr gesture-y-5 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-211",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      1125.0,
      1320.0,
      169.5,
      22.0
     ],
     "text": "pattr gesture-y-6 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-212",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      1308.5,
      1320.0,
      169.5,
      22.0
     ],
     "text": "pattr gesture-y-7 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-213",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      1492.0,
      1320.0,
      169.5,
      22.0
     ],
     "text": "pattr gesture-y-8 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-214",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      1675.5,
      1320.0,
      169.5,
      22.0
     ],
     "text": "pattr gesture-y-9 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-215",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      1859.0,
      1320.0,
      175.8,
      22.0
     ],
     "text": "pattr gesture-y-10 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-216",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      2048.8,
      1320.0,
      175.8,
      22.0
     ],
     "text": "pattr gesture-y-11 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-217",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      2238.6,
      1320.0,
      175.8,
      22.0
     ],
     "text": "pattr gesture-y-12 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-218",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      2428.4,
      1320.0,
      175.8,
      22.0
     ],
     "text": "pattr gesture-y-13 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-219",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      2618.2,
      1320.0,
      175.8,
      22.0
     ],
     "text": "pattr gesture-y-14 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-220",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      2808.0,
      1320.0,
      175.8,
      22.0
     ],
     "text": "pattr gesture-y-15 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-221",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      2997.8,
      1320.0,
      175.8,
      22.0
     ],
     "text": "pattr gesture-y-16 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-222",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      3187.6,
      1320.0,
      175.8,
      22.0
     ],
     "text": "pattr gesture-y-17 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-223",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      3377.4,
      1320.0,
      175.8,
      22.0
     ],
     "text": "pattr gesture-y-18 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-224",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      3567.2,
      1320.0,
      175.8,
      22.0
     ],
     "text": "pattr gesture-y-19 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-225",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      3757.0,
      1320.0,
      175.8,
      22.0
     ],
     "text": "pattr gesture-y-20 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-226",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      3946.8,
      1320.0,
      175.8,
      22.0
     ],
     "text": "pattr gesture-y-21 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-227",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      4136.6,
      1320.0,
      175.8,
      22.0
     ],
     "text": "pattr gesture-y-22 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-228",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      4326.4,
      1320.0,
      175.8,
      22.0
     ],
     "text": "pattr gesture-y-23 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-229",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      4516.2,
      1320.0,
      175.8,
      22.0
     ],
     "text": "pattr gesture-y-24 @thru 0"
    }
   },
   {
    "box": {
     "id": "obj-230",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      24.0,
      1356.0,
      68.7,
      22.0
     ],
     "text": "prepend 0"
    }
   },
   {
    "box": {
     "id": "obj-231",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      207.5,
      1356.0,
      68.7,
      22.0
     ],
     "text": "prepend 1"
    }
   },
   {
    "box": {
     "id": "obj-232",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      391.0,
      1356.0,
      68.7,
      22.0
     ],
     "text": "prepend 2"
    }
   },
   {
    "box": {
     "id": "obj-233",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      574.5,
      1356.0,
      68.7,
      22.0
     ],
     "text": "prepend 3"
    }
   },
   {
    "box": {
     "id": "obj-234",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      758.0,
      1356.0,
      68.7,
      22.0
     ],
     "text": "prepend 4"
    }
   },
   {
    "box": {
     "id": "obj-235",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      941.5,
      1356.0,
      68.7,
      22.0
     ],
     "text": "prepend 5"
    }
   },
   {
    "box": {
     "id": "obj-236",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1125.0,
      1356.0,
      68.7,
      22.0
     ],
     "text": "prepend 6"
    }
   },
   {
    "box": {
     "id": "obj-237",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1308.5,
      1356.0,
      68.7,
      22.0
     ],
     "text": "prepend 7"
    }
   },
   {
    "box": {
     "id": "obj-238",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1492.0,
      1356.0,
      68.7,
      22.0
     ],
     "text": "prepend 8"
    }
   },
   {
    "box": {
     "id": "obj-239",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1675.5,
      1356.0,
      68.7,
      22.0
     ],
     "text": "prepend 9"
    }
   },
   {
    "box": {
     "id": "obj-240",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1859.0,
      1356.0,
      75.0,
      22.0
     ],
     "text": "prepend 10"
    }
   },
   {
    "box": {
     "id": "obj-241",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2048.8,
      1356.0,
      75.0,
      22.0
     ],
     "text": "prepend 11"
    }
   },
   {
    "box": {
     "id": "obj-242",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2238.6,
      1356.0,
      75.0,
      22.0
     ],
     "text": "prepend 12"
    }
   },
   {
    "box": {
     "id": "obj-243",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2428.4,
      1356.0,
      75.0,
      22.0
     ],
     "text": "prepend 13"
    }
   },
   {
    "box": {
     "id": "obj-244",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2618.2,
      1356.0,
      75.0,
      22.0
     ],
     "text": "prepend 14"
    }
   },
   {
    "box": {
     "id": "obj-245",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2808.0,
      1356.0,
      75.0,
      22.0
     ],
     "text": "prepend 15"
    }
   },
   {
    "box": {
     "id": "obj-246",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2997.8,
      1356.0,
      75.0,
      22.0
     ],
     "text": "prepend 16"
    }
   },
   {
    "box": {
     "id": "obj-247",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3187.6,
      1356.0,
      75.0,
      22.0
     ],
     "text": "prepend 17"
    }
   },
   {
    "box": {
     "id": "obj-248",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3377.4,
      1356.0,
      75.0,
      22.0
     ],
     "text": "prepend 18"
    }
   },
   {
    "box": {
     "id": "obj-249",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3567.2,
      1356.0,
      75.0,
      22.0
     ],
     "text": "prepend 19"
    }
   },
   {
    "box": {
     "id": "obj-250",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3757.0,
      1356.0,
      75.0,
      22.0
     ],
     "text": "prepend 20"
    }
   },
   {
    "box": {
     "id": "obj-251",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3946.8,
      1356.0,
      75.0,
      22.0
     ],
     "text": "prepend 21"
    }
   },
   {
    "box": {
     "id": "obj-252",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4136.6,
      1356.0,
      75.0,
      22.0
     ],
     "text": "prepend 22"
    }
   },
   {
    "box": {
     "id": "obj-253",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4326.4,
      1356.0,
      75.0,
      22.0
     ],
     "text": "prepend 23"
    }
   },
   {
    "box": {
     "id": "obj-254",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4516.2,
      1356.0,
      75.0,
      22.0
     ],
     "text": "prepend 24"
    }
   },
   {
    "box": {
     "id": "obj-255",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      24.0,
      1392.0,
      119.1,
      22.0
     ],
     "text": "send #1-gesture-y"
    }
   },
   {
    "box": {
     "id": "obj-256",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      24.0,
      1464.0,
      49.8,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      0.0,
      2.0,
      44.0,
      20.0
     ],
     "text": "preset"
    }
   },
   {
    "box": {
     "id": "obj-257",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      101.8,
      1464.0,
      62.4,
      22.0
     ],
     "text": "loadbang"
    }
   },
   {
    "box": {
     "id": "obj-258",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      101.8,
      1500.0,
      43.5,
      22.0
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-259",
     "maxclass": "number",
     "maximum": 128,
     "minimum": 1,
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "parameter_enable": 0,
     "patching_rect": [
      101.8,
      1536.0,
      100.0,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      46.0,
      0.0,
      40.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-260",
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
      178.2,
      1464.0,
      100.0,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      220.0,
      0.0,
      50.0,
      24.0
     ],
     "text": "store"
    }
   },
   {
    "box": {
     "id": "obj-261",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "bang",
      "bang"
     ],
     "patching_rect": [
      178.2,
      1500.0,
      43.5,
      22.0
     ],
     "text": "t b b"
    }
   },
   {
    "box": {
     "id": "obj-262",
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
      292.2,
      1464.0,
      100.0,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      274.0,
      0.0,
      54.0,
      24.0
     ],
     "text": "recall"
    }
   },
   {
    "box": {
     "id": "obj-263",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      "bang"
     ],
     "patching_rect": [
      292.2,
      1500.0,
      30.9,
      22.0
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-264",
     "keymode": 1,
     "lines": 1,
     "maxclass": "textedit",
     "numinlets": 1,
     "numoutlets": 4,
     "outlettype": [
      "",
      "",
      "",
      ""
     ],
     "parameter_enable": 0,
     "patching_rect": [
      215.8,
      1536.0,
      100.0,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      92.0,
      0.0,
      122.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-265",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      215.8,
      1572.0,
      75.0,
      22.0
     ],
     "text": "zl.slice 1"
    }
   },
   {
    "box": {
     "id": "obj-266",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      304.8,
      1572.0,
      43.5,
      22.0
     ],
     "text": "t i i"
    }
   },
   {
    "box": {
     "id": "obj-267",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      178.2,
      1608.0,
      43.5,
      22.0
     ],
     "text": "int 1"
    }
   },
   {
    "box": {
     "id": "obj-268",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      178.2,
      1644.0,
      56.1,
      22.0
     ],
     "text": "zl.join"
    }
   },
   {
    "box": {
     "id": "obj-269",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      178.2,
      1680.0,
      49.8,
      22.0
     ],
     "text": "zl.reg"
    }
   },
   {
    "box": {
     "id": "obj-270",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      178.2,
      1716.0,
      93.9,
      22.0
     ],
     "text": "send #1-store"
    }
   },
   {
    "box": {
     "id": "obj-271",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      292.2,
      1608.0,
      43.5,
      22.0
     ],
     "text": "int 1"
    }
   },
   {
    "box": {
     "id": "obj-272",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      292.2,
      1644.0,
      100.2,
      22.0
     ],
     "text": "send #1-preset"
    }
   },
   {
    "box": {
     "id": "obj-273",
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
      420.4,
      1464.0,
      100.0,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      336.0,
      0.0,
      50.0,
      24.0
     ],
     "text": "open"
    }
   },
   {
    "box": {
     "id": "obj-274",
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
      534.4,
      1464.0,
      100.0,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      390.0,
      0.0,
      50.0,
      24.0
     ],
     "text": "save"
    }
   },
   {
    "box": {
     "id": "obj-275",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      648.4,
      1464.0,
      112.8,
      22.0
     ],
     "text": "receive #1-store"
    }
   },
   {
    "box": {
     "id": "obj-276",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      648.4,
      1500.0,
      43.5,
      22.0
     ],
     "text": "t l l"
    }
   },
   {
    "box": {
     "id": "obj-277",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      775.2,
      1464.0,
      119.1,
      22.0
     ],
     "text": "receive #1-preset"
    }
   },
   {
    "box": {
     "id": "obj-278",
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
      775.2,
      1500.0,
      119.1,
      22.0
     ],
     "text": "coll #1-presets 1"
    }
   },
   {
    "box": {
     "id": "obj-279",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      775.2,
      1536.0,
      68.7,
      22.0
     ],
     "text": "recall $1"
    }
   },
   {
    "box": {
     "id": "obj-280",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      908.3,
      1500.0,
      37.2,
      22.0
     ],
     "text": "read"
    }
   },
   {
    "box": {
     "id": "obj-281",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      959.5,
      1500.0,
      43.5,
      22.0
     ],
     "text": "write"
    }
   },
   {
    "box": {
     "id": "obj-282",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      857.9,
      1536.0,
      163.2,
      22.0
     ],
     "text": "store $1, slotname $1 $2"
    }
   },
   {
    "box": {
     "id": "obj-283",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      908.3,
      1572.0,
      213.6,
      22.0
     ],
     "text": "pattrstorage presets @savemode 0"
    }
   },
   {
    "box": {
     "id": "obj-284",
     "maxclass": "newobj",
     "numinlets": 3,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      908.3,
      1608.0,
      131.7,
      22.0
     ],
     "text": "route slotname read"
    }
   },
   {
    "box": {
     "id": "obj-285",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      "bang"
     ],
     "patching_rect": [
      965.2,
      1644.0,
      30.9,
      22.0
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-286",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      965.2,
      1680.0,
      106.5,
      22.0
     ],
     "text": "getslotnamelist"
    }
   },
   {
    "box": {
     "id": "obj-287",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1010.0,
      1644.0,
      43.5,
      22.0
     ],
     "text": "t l l"
    }
   },
   {
    "box": {
     "id": "obj-288",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1085.7,
      1680.0,
      49.8,
      22.0
     ],
     "text": "zl.len"
    }
   },
   {
    "box": {
     "id": "obj-289",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1085.7,
      1716.0,
      36.0,
      22.0
     ],
     "text": "> 1"
    }
   },
   {
    "box": {
     "id": "obj-290",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1085.7,
      1752.0,
      49.8,
      22.0
     ],
     "text": "gate 1"
    }
   },
   {
    "box": {
     "id": "obj-291",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1085.7,
      1788.0,
      163.2,
      22.0
     ],
     "text": "store $2 $1, store $1 $1"
    }
   },
   {
    "box": {
     "id": "obj-292",
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
      1085.7,
      1824.0,
      119.1,
      22.0
     ],
     "text": "coll #1-presets 1"
    }
   },
   {
    "box": {
     "id": "obj-293",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      24,
      16,
      553.8,
      20.0
     ],
     "text": "nb.preset: 128 presets with names: stored, recalled, kept in a file that can be shared"
    }
   }
  ],
  "classnamespace": "box",
  "default_fontface": 0,
  "default_fontname": "Arial",
  "default_fontsize": 12.0,
  "description": "128 presets with names: stored, recalled, kept in a file that can be shared",
  "digest": "128 presets with names: stored, recalled, kept in a file that can be shared",
  "fileversion": 1,
  "lines": [
   {
    "patchline": {
     "destination": [
      "obj-2",
      0
     ],
     "source": [
      "obj-1",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-3",
      0
     ],
     "source": [
      "obj-2",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-5",
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
      "obj-6",
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
      "obj-8",
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
   },
   {
    "patchline": {
     "destination": [
      "obj-11",
      0
     ],
     "source": [
      "obj-10",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-12",
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
      "obj-15",
      0
     ],
     "source": [
      "obj-14",
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
      "obj-18",
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
      "obj-21",
      0
     ],
     "source": [
      "obj-20",
      0
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
      "obj-22",
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
      "obj-26",
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
      "obj-29",
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
      "obj-33",
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
      "obj-48",
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
      "obj-51",
      0
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
      "obj-53",
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
      "obj-60",
      0
     ],
     "source": [
      "obj-59",
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
   },
   {
    "patchline": {
     "destination": [
      "obj-63",
      0
     ],
     "source": [
      "obj-62",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-65",
      0
     ],
     "source": [
      "obj-64",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-66",
      0
     ],
     "source": [
      "obj-65",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-68",
      0
     ],
     "source": [
      "obj-67",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-69",
      0
     ],
     "source": [
      "obj-68",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-71",
      0
     ],
     "source": [
      "obj-70",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-72",
      0
     ],
     "source": [
      "obj-71",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-73",
      0
     ],
     "source": [
      "obj-72",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-75",
      0
     ],
     "source": [
      "obj-74",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-76",
      0
     ],
     "source": [
      "obj-75",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-77",
      0
     ],
     "source": [
      "obj-76",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-79",
      0
     ],
     "source": [
      "obj-78",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-80",
      0
     ],
     "source": [
      "obj-79",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-81",
      0
     ],
     "source": [
      "obj-80",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-83",
      0
     ],
     "source": [
      "obj-82",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-84",
      0
     ],
     "source": [
      "obj-83",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-85",
      0
     ],
     "source": [
      "obj-84",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-87",
      0
     ],
     "source": [
      "obj-86",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-88",
      0
     ],
     "source": [
      "obj-87",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-89",
      0
     ],
     "source": [
      "obj-88",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-91",
      0
     ],
     "source": [
      "obj-90",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-92",
      0
     ],
     "source": [
      "obj-91",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-94",
      0
     ],
     "source": [
      "obj-93",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-95",
      0
     ],
     "source": [
      "obj-94",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-96",
      0
     ],
     "source": [
      "obj-95",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-97",
      0
     ],
     "source": [
      "obj-96",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-98",
      0
     ],
     "source": [
      "obj-97",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-101",
      0
     ],
     "source": [
      "obj-100",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-103",
      0
     ],
     "source": [
      "obj-101",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-103",
      0
     ],
     "source": [
      "obj-102",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-104",
      0
     ],
     "source": [
      "obj-101",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-105",
      0
     ],
     "source": [
      "obj-104",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-105",
      1
     ],
     "source": [
      "obj-99",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-106",
      0
     ],
     "source": [
      "obj-103",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-106",
      0
     ],
     "source": [
      "obj-105",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-107",
      0
     ],
     "source": [
      "obj-106",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-108",
      0
     ],
     "source": [
      "obj-107",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-109",
      0
     ],
     "source": [
      "obj-108",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-110",
      0
     ],
     "source": [
      "obj-109",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-111",
      0
     ],
     "source": [
      "obj-108",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-113",
      0
     ],
     "source": [
      "obj-112",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-115",
      0
     ],
     "source": [
      "obj-114",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-116",
      0
     ],
     "source": [
      "obj-113",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-116",
      1
     ],
     "source": [
      "obj-115",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-117",
      0
     ],
     "source": [
      "obj-116",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-118",
      0
     ],
     "source": [
      "obj-117",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-119",
      0
     ],
     "source": [
      "obj-118",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-120",
      0
     ],
     "source": [
      "obj-119",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-121",
      0
     ],
     "source": [
      "obj-118",
      2
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-122",
      0
     ],
     "source": [
      "obj-118",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-123",
      0
     ],
     "source": [
      "obj-122",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-124",
      0
     ],
     "source": [
      "obj-113",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-124",
      1
     ],
     "source": [
      "obj-115",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-125",
      0
     ],
     "source": [
      "obj-124",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-126",
      0
     ],
     "source": [
      "obj-125",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-127",
      0
     ],
     "source": [
      "obj-126",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-128",
      0
     ],
     "source": [
      "obj-127",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-129",
      0
     ],
     "source": [
      "obj-126",
      2
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-130",
      0
     ],
     "source": [
      "obj-126",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-131",
      0
     ],
     "source": [
      "obj-130",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-132",
      0
     ],
     "source": [
      "obj-113",
      2
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-132",
      1
     ],
     "source": [
      "obj-115",
      2
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-133",
      0
     ],
     "source": [
      "obj-132",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-134",
      0
     ],
     "source": [
      "obj-133",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-135",
      0
     ],
     "source": [
      "obj-134",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-136",
      0
     ],
     "source": [
      "obj-135",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-137",
      0
     ],
     "source": [
      "obj-134",
      2
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-138",
      0
     ],
     "source": [
      "obj-134",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-139",
      0
     ],
     "source": [
      "obj-138",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-140",
      0
     ],
     "source": [
      "obj-113",
      3
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-140",
      1
     ],
     "source": [
      "obj-115",
      3
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-141",
      0
     ],
     "source": [
      "obj-140",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-142",
      0
     ],
     "source": [
      "obj-141",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-143",
      0
     ],
     "source": [
      "obj-142",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-144",
      0
     ],
     "source": [
      "obj-143",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-145",
      0
     ],
     "source": [
      "obj-142",
      2
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-146",
      0
     ],
     "source": [
      "obj-142",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-147",
      0
     ],
     "source": [
      "obj-146",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-148",
      0
     ],
     "source": [
      "obj-120",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-148",
      0
     ],
     "source": [
      "obj-128",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-148",
      0
     ],
     "source": [
      "obj-136",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-148",
      0
     ],
     "source": [
      "obj-144",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-149",
      0
     ],
     "source": [
      "obj-121",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-149",
      0
     ],
     "source": [
      "obj-123",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-149",
      0
     ],
     "source": [
      "obj-129",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-149",
      0
     ],
     "source": [
      "obj-131",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-149",
      0
     ],
     "source": [
      "obj-137",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-149",
      0
     ],
     "source": [
      "obj-139",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-149",
      0
     ],
     "source": [
      "obj-145",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-149",
      0
     ],
     "source": [
      "obj-147",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-151",
      0
     ],
     "source": [
      "obj-150",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-152",
      0
     ],
     "source": [
      "obj-151",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-153",
      0
     ],
     "source": [
      "obj-151",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-154",
      0
     ],
     "source": [
      "obj-151",
      2
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-155",
      0
     ],
     "source": [
      "obj-151",
      3
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-156",
      0
     ],
     "source": [
      "obj-151",
      4
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-157",
      0
     ],
     "source": [
      "obj-151",
      5
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-158",
      0
     ],
     "source": [
      "obj-151",
      6
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-159",
      0
     ],
     "source": [
      "obj-151",
      7
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-160",
      0
     ],
     "source": [
      "obj-151",
      8
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-161",
      0
     ],
     "source": [
      "obj-151",
      9
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-162",
      0
     ],
     "source": [
      "obj-151",
      10
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-163",
      0
     ],
     "source": [
      "obj-151",
      11
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-164",
      0
     ],
     "source": [
      "obj-151",
      12
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-165",
      0
     ],
     "source": [
      "obj-151",
      13
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-166",
      0
     ],
     "source": [
      "obj-151",
      14
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-167",
      0
     ],
     "source": [
      "obj-151",
      15
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-168",
      0
     ],
     "source": [
      "obj-151",
      16
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-169",
      0
     ],
     "source": [
      "obj-151",
      17
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-170",
      0
     ],
     "source": [
      "obj-151",
      18
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-171",
      0
     ],
     "source": [
      "obj-151",
      19
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-172",
      0
     ],
     "source": [
      "obj-151",
      20
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-173",
      0
     ],
     "source": [
      "obj-151",
      21
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-174",
      0
     ],
     "source": [
      "obj-151",
      22
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-175",
      0
     ],
     "source": [
      "obj-151",
      23
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-176",
      0
     ],
     "source": [
      "obj-151",
      24
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-177",
      0
     ],
     "source": [
      "obj-152",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-178",
      0
     ],
     "source": [
      "obj-153",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-179",
      0
     ],
     "source": [
      "obj-154",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-180",
      0
     ],
     "source": [
      "obj-155",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-181",
      0
     ],
     "source": [
      "obj-156",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-182",
      0
     ],
     "source": [
      "obj-157",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-183",
      0
     ],
     "source": [
      "obj-158",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-184",
      0
     ],
     "source": [
      "obj-159",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-185",
      0
     ],
     "source": [
      "obj-160",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-186",
      0
     ],
     "source": [
      "obj-161",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-187",
      0
     ],
     "source": [
      "obj-162",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-188",
      0
     ],
     "source": [
      "obj-163",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-189",
      0
     ],
     "source": [
      "obj-164",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-190",
      0
     ],
     "source": [
      "obj-165",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-191",
      0
     ],
     "source": [
      "obj-166",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-192",
      0
     ],
     "source": [
      "obj-167",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-193",
      0
     ],
     "source": [
      "obj-168",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-194",
      0
     ],
     "source": [
      "obj-169",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-195",
      0
     ],
     "source": [
      "obj-170",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-196",
      0
     ],
     "source": [
      "obj-171",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-197",
      0
     ],
     "source": [
      "obj-172",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-198",
      0
     ],
     "source": [
      "obj-173",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-199",
      0
     ],
     "source": [
      "obj-174",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-200",
      0
     ],
     "source": [
      "obj-175",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-201",
      0
     ],
     "source": [
      "obj-176",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-202",
      0
     ],
     "source": [
      "obj-177",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-202",
      0
     ],
     "source": [
      "obj-178",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-202",
      0
     ],
     "source": [
      "obj-179",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-202",
      0
     ],
     "source": [
      "obj-180",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-202",
      0
     ],
     "source": [
      "obj-181",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-202",
      0
     ],
     "source": [
      "obj-182",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-202",
      0
     ],
     "source": [
      "obj-183",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-202",
      0
     ],
     "source": [
      "obj-184",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-202",
      0
     ],
     "source": [
      "obj-185",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-202",
      0
     ],
     "source": [
      "obj-186",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-202",
      0
     ],
     "source": [
      "obj-187",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-202",
      0
     ],
     "source": [
      "obj-188",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-202",
      0
     ],
     "source": [
      "obj-189",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-202",
      0
     ],
     "source": [
      "obj-190",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-202",
      0
     ],
     "source": [
      "obj-191",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-202",
      0
     ],
     "source": [
      "obj-192",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-202",
      0
     ],
     "source": [
      "obj-193",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-202",
      0
     ],
     "source": [
      "obj-194",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-202",
      0
     ],
     "source": [
      "obj-195",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-202",
      0
     ],
     "source": [
      "obj-196",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-202",
      0
     ],
     "source": [
      "obj-197",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-202",
      0
     ],
     "source": [
      "obj-198",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-202",
      0
     ],
     "source": [
      "obj-199",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-202",
      0
     ],
     "source": [
      "obj-200",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-202",
      0
     ],
     "source": [
      "obj-201",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-204",
      0
     ],
     "source": [
      "obj-203",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-205",
      0
     ],
     "source": [
      "obj-204",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-206",
      0
     ],
     "source": [
      "obj-204",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-207",
      0
     ],
     "source": [
      "obj-204",
      2
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-208",
      0
     ],
     "source": [
      "obj-204",
      3
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-209",
      0
     ],
     "source": [
      "obj-204",
      4
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-210",
      0
     ],
     "source": [
      "obj-204",
      5
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-211",
      0
     ],
     "source": [
      "obj-204",
      6
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-212",
      0
     ],
     "source": [
      "obj-204",
      7
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-213",
      0
     ],
     "source": [
      "obj-204",
      8
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-214",
      0
     ],
     "source": [
      "obj-204",
      9
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-215",
      0
     ],
     "source": [
      "obj-204",
      10
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-216",
      0
     ],
     "source": [
      "obj-204",
      11
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-217",
      0
     ],
     "source": [
      "obj-204",
      12
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-218",
      0
     ],
     "source": [
      "obj-204",
      13
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-219",
      0
     ],
     "source": [
      "obj-204",
      14
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-220",
      0
     ],
     "source": [
      "obj-204",
      15
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-221",
      0
     ],
     "source": [
      "obj-204",
      16
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-222",
      0
     ],
     "source": [
      "obj-204",
      17
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-223",
      0
     ],
     "source": [
      "obj-204",
      18
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-224",
      0
     ],
     "source": [
      "obj-204",
      19
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-225",
      0
     ],
     "source": [
      "obj-204",
      20
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-226",
      0
     ],
     "source": [
      "obj-204",
      21
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-227",
      0
     ],
     "source": [
      "obj-204",
      22
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-228",
      0
     ],
     "source": [
      "obj-204",
      23
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-229",
      0
     ],
     "source": [
      "obj-204",
      24
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-230",
      0
     ],
     "source": [
      "obj-205",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-231",
      0
     ],
     "source": [
      "obj-206",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-232",
      0
     ],
     "source": [
      "obj-207",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-233",
      0
     ],
     "source": [
      "obj-208",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-234",
      0
     ],
     "source": [
      "obj-209",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-235",
      0
     ],
     "source": [
      "obj-210",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-236",
      0
     ],
     "source": [
      "obj-211",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-237",
      0
     ],
     "source": [
      "obj-212",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-238",
      0
     ],
     "source": [
      "obj-213",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-239",
      0
     ],
     "source": [
      "obj-214",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-240",
      0
     ],
     "source": [
      "obj-215",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-241",
      0
     ],
     "source": [
      "obj-216",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-242",
      0
     ],
     "source": [
      "obj-217",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-243",
      0
     ],
     "source": [
      "obj-218",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-244",
      0
     ],
     "source": [
      "obj-219",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-245",
      0
     ],
     "source": [
      "obj-220",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-246",
      0
     ],
     "source": [
      "obj-221",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-247",
      0
     ],
     "source": [
      "obj-222",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-248",
      0
     ],
     "source": [
      "obj-223",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-249",
      0
     ],
     "source": [
      "obj-224",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-250",
      0
     ],
     "source": [
      "obj-225",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-251",
      0
     ],
     "source": [
      "obj-226",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-252",
      0
     ],
     "source": [
      "obj-227",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-253",
      0
     ],
     "source": [
      "obj-228",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-254",
      0
     ],
     "source": [
      "obj-229",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-255",
      0
     ],
     "source": [
      "obj-230",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-255",
      0
     ],
     "source": [
      "obj-231",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-255",
      0
     ],
     "source": [
      "obj-232",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-255",
      0
     ],
     "source": [
      "obj-233",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-255",
      0
     ],
     "source": [
      "obj-234",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-255",
      0
     ],
     "source": [
      "obj-235",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-255",
      0
     ],
     "source": [
      "obj-236",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-255",
      0
     ],
     "source": [
      "obj-237",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-255",
      0
     ],
     "source": [
      "obj-238",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-255",
      0
     ],
     "source": [
      "obj-239",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-255",
      0
     ],
     "source": [
      "obj-240",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-255",
      0
     ],
     "source": [
      "obj-241",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-255",
      0
     ],
     "source": [
      "obj-242",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-255",
      0
     ],
     "source": [
      "obj-243",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-255",
      0
     ],
     "source": [
      "obj-244",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-255",
      0
     ],
     "source": [
      "obj-245",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-255",
      0
     ],
     "source": [
      "obj-246",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-255",
      0
     ],
     "source": [
      "obj-247",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-255",
      0
     ],
     "source": [
      "obj-248",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-255",
      0
     ],
     "source": [
      "obj-249",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-255",
      0
     ],
     "source": [
      "obj-250",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-255",
      0
     ],
     "source": [
      "obj-251",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-255",
      0
     ],
     "source": [
      "obj-252",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-255",
      0
     ],
     "source": [
      "obj-253",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-255",
      0
     ],
     "source": [
      "obj-254",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-258",
      0
     ],
     "source": [
      "obj-257",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-259",
      0
     ],
     "source": [
      "obj-258",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-261",
      0
     ],
     "source": [
      "obj-260",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-263",
      0
     ],
     "source": [
      "obj-262",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-264",
      0
     ],
     "source": [
      "obj-261",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-265",
      0
     ],
     "source": [
      "obj-264",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-266",
      0
     ],
     "source": [
      "obj-259",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-267",
      0
     ],
     "source": [
      "obj-261",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-267",
      1
     ],
     "source": [
      "obj-266",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-268",
      0
     ],
     "source": [
      "obj-267",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-268",
      1
     ],
     "source": [
      "obj-265",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-269",
      0
     ],
     "source": [
      "obj-268",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-270",
      0
     ],
     "source": [
      "obj-269",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-271",
      0
     ],
     "source": [
      "obj-263",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-271",
      1
     ],
     "source": [
      "obj-266",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-272",
      0
     ],
     "source": [
      "obj-271",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-276",
      0
     ],
     "source": [
      "obj-275",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-278",
      0
     ],
     "source": [
      "obj-277",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-279",
      0
     ],
     "source": [
      "obj-278",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-280",
      0
     ],
     "source": [
      "obj-273",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-281",
      0
     ],
     "source": [
      "obj-274",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-282",
      0
     ],
     "source": [
      "obj-276",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-283",
      0
     ],
     "source": [
      "obj-280",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-283",
      0
     ],
     "source": [
      "obj-281",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-283",
      0
     ],
     "source": [
      "obj-282",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-283",
      0
     ],
     "source": [
      "obj-279",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-284",
      0
     ],
     "source": [
      "obj-283",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-285",
      0
     ],
     "source": [
      "obj-284",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-286",
      0
     ],
     "source": [
      "obj-285",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-283",
      0
     ],
     "source": [
      "obj-286",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-287",
      0
     ],
     "source": [
      "obj-284",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-288",
      0
     ],
     "source": [
      "obj-287",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-289",
      0
     ],
     "source": [
      "obj-288",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-290",
      0
     ],
     "source": [
      "obj-289",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-290",
      1
     ],
     "source": [
      "obj-287",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-291",
      0
     ],
     "source": [
      "obj-290",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-291",
      0
     ],
     "source": [
      "obj-276",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-292",
      0
     ],
     "source": [
      "obj-291",
      0
     ]
    }
   }
  ],
  "openinpresentation": 1,
  "rect": [
   60.0,
   80.0,
   490,
   24
  ]
 }
}
