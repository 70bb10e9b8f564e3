// What the page holds: kept in the browser, told to every server anew.

const KEPT = "notebank";
const FIRST = {
  model: "",
  corners: ["flute", "organ", "bell", "voice"],
  pitches: [36, 40, 44, 48, 52, 56, 60, 64, 68, 72, 76, 80, 84],
  x: 0.5,
  y: 0.5,
  volume: 0.8,
  attack: 5, // ms
  decay: 200,
  "sustain-level": 0.8,
  release: 250,
  velocity: 100,
  follow: true,
  base: 36, // MIDI pitch of the lowest key
};

/** Event: change (detail: names of what has changed). */
export class State extends EventTarget {
  constructor() {
    super();
    this.values = { ...FIRST, ...kept() };
  }

  get place() {
    return [this.values.x, this.values.y];
  }

  get adsr() {
    const { attack, decay, release } = this.values;
    return {
      attack: attack / 1000,
      decay: decay / 1000,
      sustain: this.values["sustain-level"],
      release: release / 1000,
    };
  }

  set(values) {
    const changed = Object.keys(values).filter((name) => this.values[name] !== values[name]);
    if (!changed.length) return;
    Object.assign(this.values, values);
    try {
      localStorage.setItem(KEPT, JSON.stringify(this.values));
    } catch {
      // a private window keeps nothing
    }
    this.dispatchEvent(new CustomEvent("change", { detail: changed }));
  }

  corner(index, name) {
    this.set({ corners: this.values.corners.map((was, k) => (k === index ? name : was)) });
  }
}

/** What was kept, of those things that have the right type. */
function kept() {
  try {
    const found = JSON.parse(localStorage.getItem(KEPT)) ?? {};
    return Object.fromEntries(
      Object.entries(FIRST).filter(([name, first]) => isLike(found[name], first)).map(
        ([name]) => [name, found[name]],
      ),
    );
  } catch {
    return {};
  }
}

function isLike(value, first) {
  if (!Array.isArray(first)) return typeof value === typeof first;
  return Array.isArray(value) && value.length > 0 && value.every((v) => isLike(v, first[0]));
}
