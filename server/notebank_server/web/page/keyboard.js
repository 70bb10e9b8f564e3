// The keyboard: touch, mouse (it slides, further down is louder), and the computer's keys.

const NAMES = ["C", "C♯", "D", "D♯", "E", "F", "F♯", "G", "G♯", "A", "A♯", "B"];
const BLACK = [1, 3, 6, 8, 10];
// Two rows of the computer's keyboard, by their places: two octaves from an octave up.
const TYPED = [
  "KeyZ", "KeyS", "KeyX", "KeyD", "KeyC", "KeyV", "KeyG", "KeyB", "KeyH", "KeyN", "KeyJ", "KeyM",
  "KeyQ", "Digit2", "KeyW", "Digit3", "KeyE", "KeyR", "Digit5", "KeyT", "Digit6", "KeyY",
  "Digit7", "KeyU", "KeyI", "Digit9", "KeyO", "Digit0", "KeyP",
];
const NARROW = 720; // px of the window, under which there are two octaves
const TYPED_INTO = "select, textarea, input:not([type=range]):not([type=checkbox])";

export const nameOf = (pitch) => `${NAMES[pitch % 12]}${Math.floor(pitch / 12) - 1}`;

export class Keyboard {
  /**
   * strike(key, velocity) and release(key) are called; velocity(): that of keys that do not say
   * one, 1..127.
   */
  constructor({ strike, release, velocity }) {
    this.strike = strike;
    this.release = release;
    this.velocity = velocity;
    this.box = document.getElementById("keyboard");
    this.hold = document.getElementById("hold");
    this.down = new Map(); // what holds it down (a pointer, a typed key): key
    this.loaded = new Set();
    this.box.addEventListener("pointerdown", (event) => this.#touch(event));
    this.box.addEventListener("pointermove", (event) => this.#slide(event));
    for (const name of ["pointerup", "pointercancel"]) {
      window.addEventListener(name, (event) => this.#let(event.pointerId));
    }
    this.box.addEventListener("keydown", (event) => this.#pressed(event));
    this.box.addEventListener("keyup", (event) => this.#lifted(event));
    document.addEventListener("keydown", (event) => this.#typed(event));
    document.addEventListener("keyup", (event) => this.#let(event.code));
    window.addEventListener("blur", () => this.letAll());
    this.hold.addEventListener("change", () => this.letAll());
    window.matchMedia(`(max-width: ${NARROW}px)`).addEventListener("change", () => this.draw());
  }

  /** Draws the keys from `base` on. */
  draw(base = this.base) {
    const count = window.innerWidth <= NARROW ? 25 : 49;
    if (base === this.base && count === this.count) return;
    this.letAll();
    this.base = base;
    this.count = count;
    const white = [...Array(count).keys()].filter((k) => !BLACK.includes((base + k) % 12)).length;
    let left = 0;
    this.keys = new Map();
    for (let key = base; key < base + count && key < 128; key++) {
      const isBlack = BLACK.includes(key % 12);
      const button = document.createElement("button");
      button.type = "button";
      button.className = isBlack ? "key black" : "key";
      button.dataset.key = key;
      button.tabIndex = -1;
      button.setAttribute("aria-label", nameOf(key));
      button.setAttribute("aria-pressed", "false");
      const width = (isBlack ? 0.66 : 1) / white;
      button.style.left = `${100 * (isBlack ? left - width / 2 : left)}%`;
      button.style.width = `${100 * width}%`;
      if (!isBlack) left += width;
      this.keys.set(key, button);
    }
    this.box.replaceChildren(...this.keys.values());
    (this.keys.get(60) ?? this.keys.get(base)).tabIndex = 0;
    this.mark(this.loaded);
  }

  /** Marks the keys whose notes are loaded. */
  mark(pitches) {
    this.loaded = new Set(pitches);
    for (const [key, button] of this.keys ?? []) {
      button.classList.toggle("loaded", this.loaded.has(key));
    }
  }

  letAll() {
    for (const who of [...this.down.keys()]) this.#end(who);
  }

  #touch(event) {
    const button = event.target.closest(".key");
    if (!button || event.button > 0) return;
    event.preventDefault();
    button.focus({ preventScroll: true });
    if (this.box.hasPointerCapture(event.pointerId)) {
      this.box.releasePointerCapture(event.pointerId);
    }
    this.#press(event.pointerId, button, louder(event, button));
  }

  #slide(event) {
    const before = this.down.get(event.pointerId);
    if (before === undefined) return;
    const under = document.elementFromPoint(event.clientX, event.clientY)?.closest(".key");
    if (!under || +under.dataset.key === before) return;
    this.#end(event.pointerId);
    this.#press(event.pointerId, under, louder(event, under));
  }

  #pressed(event) {
    const key = +event.target.dataset.key;
    const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
    if (step && this.keys.has(key + step)) {
      event.preventDefault();
      event.target.tabIndex = -1;
      const next = this.keys.get(key + step);
      next.tabIndex = 0;
      next.focus();
    } else if ([" ", "Enter"].includes(event.key)) {
      event.preventDefault();
      if (!event.repeat) this.#press("focus", event.target, this.velocity());
    }
  }

  #lifted(event) {
    if ([" ", "Enter"].includes(event.key)) this.#let("focus");
  }

  #typed(event) {
    const index = TYPED.indexOf(event.code);
    const isShortcut = event.ctrlKey || event.metaKey || event.altKey;
    if (index < 0 || isShortcut || event.repeat || event.target.matches?.(TYPED_INTO)) return;
    event.preventDefault();
    const key = this.base + 12 + index;
    if (key < 128) this.#start(event.code, key, this.velocity());
  }

  #press(who, button, velocity) {
    this.#start(who, +button.dataset.key, velocity);
  }

  #start(who, key, velocity) {
    if (this.hold.checked) {
      const was = [...this.down].filter(([, other]) => other === key);
      was.forEach(([other]) => this.#end(other));
      if (was.length) return;
      who = `held-${key}`;
    }
    this.#end(who);
    this.down.set(who, key);
    this.#show(key);
    this.strike(key, velocity);
  }

  /** What held a key down is gone; with `hold` the key stays until the next touch. */
  #let(who) {
    if (!this.hold.checked) this.#end(who);
  }

  #end(who) {
    const key = this.down.get(who);
    if (key === undefined) return;
    this.down.delete(who);
    this.#show(key);
    if (![...this.down.values()].includes(key)) this.release(key);
  }

  #show(key) {
    const isDown = [...this.down.values()].includes(key);
    const button = this.keys.get(key);
    button?.classList.toggle("down", isDown);
    button?.setAttribute("aria-pressed", String(isDown));
  }
}

/** Further down on a key is louder: 40..127. */
function louder(event, button) {
  const box = button.getBoundingClientRect();
  const share = Math.min(1, Math.max(0, (event.clientY - box.top) / box.height));
  return Math.round(40 + 87 * share);
}
