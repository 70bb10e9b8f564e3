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
     "comment": "load, randomize_z, slerp_z, synthesize, hallucinate…: a message, also by the name scope-gansynth",
     "id": "obj-1",
     "maxclass": "inlet",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      24.0,
      60.0,
      30.0,
      30.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-2",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      24.0,
      104.0,
      112.8,
      22.0
     ],
     "text": "send #1-gansynth"
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
      698.8,
      60.0,
      131.7,
      22.0
     ],
     "text": "receive #1-answered"
    }
   },
   {
    "box": {
     "comment": "loaded length rate, randomized, slerped, synthesized, hallucinated length seed…",
     "id": "obj-4",
     "maxclass": "outlet",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      24.0,
      248.0,
      30.0,
      30.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-5",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      24.0,
      176.0,
      125.4,
      22.0
     ],
     "text": "receive #1-trouble"
    }
   },
   {
    "box": {
     "comment": "failed selector code text",
     "id": "obj-6",
     "maxclass": "outlet",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      577.7,
      248.0,
      30.0,
      30.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-7",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      251.5,
      176.0,
      112.8,
      22.0
     ],
     "text": "nb.part.words #1"
    }
   },
   {
    "box": {
     "id": "obj-8",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      392.3,
      176.0,
      112.8,
      22.0
     ],
     "text": "nb.part.queue #1"
    }
   },
   {
    "box": {
     "id": "obj-9",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      533.1,
      176.0,
      112.8,
      22.0
     ],
     "text": "nb.part.steps #1"
    }
   },
   {
    "box": {
     "id": "obj-10",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 0,
     "patching_rect": [
      673.9,
      176.0,
      112.8,
      22.0
     ],
     "text": "nb.part.known #1"
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
      686.1,
      20.0
     ],
     "text": "nb.gansynth: latents under names, made and mixed by the server, and the sounds that they become, in buffers"
    }
   },
   {
    "box": {
     "id": "obj-12",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      60.0,
      65.0,
      616.8,
      20.0
     ],
     "text": "load, randomize_z, slerp_z, synthesize, hallucinate…: a message, also by the name scope-gansynth"
    }
   },
   {
    "box": {
     "id": "obj-13",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      60.0,
      253.0,
      509.7,
      20.0
     ],
     "text": "loaded length rate, randomized, slerped, synthesized, hallucinated length seed…"
    }
   },
   {
    "box": {
     "id": "obj-14",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      613.7,
      253.0,
      169.5,
      20.0
     ],
     "text": "failed selector code text"
    }
   }
  ],
  "classnamespace": "box",
  "default_fontface": 0,
  "default_fontname": "Arial",
  "default_fontsize": 12.0,
  "description": "latents under names, made and mixed by the server, and the sounds that they become, in buffers",
  "digest": "latents under names, made and mixed by the server, and the sounds that they become, in buffers",
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
   870.5,
   308.0
  ]
 }
}
