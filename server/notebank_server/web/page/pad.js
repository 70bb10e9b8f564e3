// The pad: touch, mouse, arrow keys, and two sliders that do the same.

const STEP = 1 / 32; // a place of the server's lattice
const FINE = 1 / 4; // of a step, with Shift
const TINTS = ["--nw", "--ne", "--sw", "--se"];
const MOVES = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export class Pad {
  /** moved: called with x, y, 0..1 each, y downwards. */
  constructor(moved) {
    this.moved = moved;
    this.pad = document.getElementById("pad");
    this.dot = document.getElementById("dot");
    this.sliders = ["x", "y"].map((name) => document.getElementById(name));
    this.names = ["", "", "", ""];
    this.pad.addEventListener("pointerdown", (event) => {
      this.pad.setPointerCapture(event.pointerId);
      this.#touch(event);
    });
    this.pad.addEventListener("pointermove", (event) => {
      if (this.pad.hasPointerCapture(event.pointerId)) this.#touch(event);
    });
    this.pad.addEventListener("keydown", (event) => this.#key(event));
    for (const slider of this.sliders) {
      slider.addEventListener("input", () => this.moved(...this.sliders.map((s) => +s.value)));
    }
    tint(document.getElementById("tints"));
  }

  show(x, y) {
    this.place = [x, y];
    this.dot.style.left = `${100 * x}%`;
    this.dot.style.top = `${100 * y}%`;
    const [nw, ne, sw, se] = shares(x, y).map(
      (share, corner) => `${Math.round(100 * share)} % ${this.names[corner]}`,
    );
    const text = `${nw}, ${ne}, ${sw}, ${se}`;
    this.sliders.forEach((slider, axis) => {
      slider.value = this.place[axis];
      slider.setAttribute("aria-valuetext", text);
    });
    document.getElementById("where").textContent = text;
  }

  /** The sounds in the corners. */
  name(names) {
    this.names = names;
    this.show(...this.place);
  }

  #touch(event) {
    const box = this.pad.getBoundingClientRect();
    this.#move((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
  }

  #key(event) {
    const move = MOVES[event.key];
    if (!move) return;
    event.preventDefault();
    const step = event.shiftKey ? STEP * FINE : STEP;
    this.#move(...this.place.map((at, axis) => at + step * move[axis]));
  }

  #move(x, y) {
    this.moved(...[x, y].map((value) => Math.min(1, Math.max(0, value))));
  }
}

function shares(x, y) {
  return [(1 - x) * (1 - y), x * (1 - y), (1 - x) * y, x * y];
}

/** Tiles between the corners' colours, as pale as the patch's. */
function tint(canvas) {
  const style = getComputedStyle(document.documentElement);
  const corners = TINTS.map((name) => rgb(style.getPropertyValue(name)));
  const drawing = canvas.getContext("2d");
  for (let column = 0; column < canvas.width; column++) {
    for (let row = 0; row < canvas.height; row++) {
      const at = shares(column / (canvas.width - 1), row / (canvas.height - 1));
      const mixed = [0, 1, 2].map((channel) => {
        const sum = corners.reduce((total, c, corner) => total + c[channel] * at[corner], 0);
        return Math.round(0.55 * sum + 0.45 * 244);
      });
      drawing.fillStyle = `rgb(${mixed})`;
      drawing.fillRect(column, row, 1, 1);
    }
  }
}

function rgb(hex) {
  const digits = hex.trim().slice(1);
  return [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16));
}
