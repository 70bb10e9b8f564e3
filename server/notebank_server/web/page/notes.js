// The notes that are there, by pitch, and which of them a key plays.

const REMEMBERED = 128; // generations whose places are known

export class Notes {
  constructor() {
    this.byPitch = new Map();
    this.places = new Map(); // generation: [x, y]
  }

  /** Where the struck notes of a generation belong. */
  place(generation, x, y) {
    this.places.delete(generation);
    this.places.set(generation, [x, y]);
    if (this.places.size > REMEMBERED) this.places.delete(this.places.keys().next().value);
  }

  /** Takes a struck note {pitch, generation, buffer, loopStart, loopLength, slope, rate}. */
  add(note) {
    const before = this.byPitch.get(note.pitch);
    if (!before || !isOlder(note.generation, before.generation)) {
      this.byPitch.set(note.pitch, note);
    }
  }

  /** Forgets what is of an older generation: its place or its sounds are others by now. */
  keepOnly(generation) {
    for (const [pitch, note] of this.byPitch) {
      if (isOlder(note.generation, generation)) this.byPitch.delete(pitch);
    }
  }

  /** The note that a key plays: that of its pitch, else the nearest, of two the lower one. */
  best(key) {
    const exact = this.byPitch.get(key);
    if (exact) return exact;
    let best = null;
    for (const note of this.byPitch.values()) {
      const away = best ? Math.abs(note.pitch - key) - Math.abs(best.pitch - key) : -1;
      if (away < 0 || (away === 0 && note.pitch < best.pitch)) best = note;
    }
    return best;
  }
}

/** Whether generation `one` came before `other`; they go round in a circle of 2^24. */
export function isOlder(one, other) {
  const behind = (other - one + 2 ** 24) % 2 ** 24;
  return behind > 0 && behind < 2 ** 23;
}
