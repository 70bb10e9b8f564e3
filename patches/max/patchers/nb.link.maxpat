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
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      24.0,
      60.0,
      62.4,
      22.0
     ],
     "text": "loadbang"
    }
   },
   {
    "box": {
     "id": "obj-2",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      24.0,
      96.0,
      100.2,
      22.0
     ],
     "text": "127.0.0.1 7770"
    }
   },
   {
    "box": {
     "id": "obj-3",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      100.4,
      60.0,
      119.1,
      22.0
     ],
     "text": "receive #1-server"
    }
   },
   {
    "box": {
     "id": "obj-4",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      24.0,
      132.0,
      81.3,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-5",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      247.5,
      60.0,
      49.8,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      0.0,
      2.0,
      50.0,
      20.0
     ],
     "text": "server"
    }
   },
   {
    "box": {
     "id": "obj-6",
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
      24.0,
      168.0,
      100.0,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      50.0,
      0.0,
      190.0,
      24.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-7",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      24.0,
      204.0,
      75.0,
      22.0
     ],
     "text": "zl.slice 1"
    }
   },
   {
    "box": {
     "id": "obj-8",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      81.0,
      240.0,
      100.2,
      22.0
     ],
     "text": "send #1-server"
    }
   },
   {
    "box": {
     "id": "obj-9",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      325.3,
      60.0,
      163.2,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      256.0,
      2.0,
      150.0,
      20.0
     ],
     "text": "answers at port (0: any)"
    }
   },
   {
    "box": {
     "id": "obj-10",
     "maxclass": "number",
     "maximum": 65535,
     "minimum": 0,
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "parameter_enable": 0,
     "patching_rect": [
      516.5,
      60.0,
      100.0,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      410.0,
      0.0,
      60.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-11",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      516.5,
      96.0,
      125.4,
      22.0
     ],
     "text": "send #1-reply-port"
    }
   },
   {
    "box": {
     "id": "obj-12",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      24,
      16,
      623.1,
      20.0
     ],
     "text": "nb.link: where the server is (host port), and the port where its answers come: 0 draws a free one"
    }
   }
  ],
  "classnamespace": "box",
  "default_fontface": 0,
  "default_fontname": "Arial",
  "default_fontsize": 12.0,
  "description": "where the server is (host port), and the port where its answers come: 0 draws a free one",
  "digest": "where the server is (host port), and the port where its answers come: 0 draws a free one",
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
      "obj-4",
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
      "obj-4",
      0
     ],
     "source": [
      "obj-3",
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
      "obj-4",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-7",
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
      "obj-8",
      0
     ],
     "source": [
      "obj-7",
      1
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
