// The spectrogram of a note: time to the right, pitch upwards, each octave as high as the next.

import { nameOf } from "./keyboard.js";

const SIZE = 2048; // samples of a window
const LOWEST_HZ = 50;
const HIGHEST_HZ = 12000;
const FLOOR_DB = -80;
const MIDDLE = 0.7; // of the way from the floor to the loudest, where the colour turns
const PALE = [255, 255, 255];
const DARK = [38, 70, 83];
const WARM = [231, 111, 81];

/** Draws a note (as Synth.note makes it) and says in words what is shown. */
export function draw(canvas, note, place) {
  const { width, height } = canvas;
  const drawing = canvas.getContext("2d");
  const picture = drawing.createImageData(width, height);
  const samples = note.buffer.getChannelData(0);
  const columns = Array.from({ length: width }, (_, column) =>
    levels(samples, Math.round((column / width) * Math.max(0, samples.length - SIZE))),
  );
  const loudest = columns.reduce((top, bins) => Math.max(top, ...bins), 1e-9);
  for (let row = 0; row < height; row++) {
    const hz = LOWEST_HZ * (HIGHEST_HZ / LOWEST_HZ) ** (1 - row / (height - 1));
    const bin = Math.min(SIZE / 2 - 1, Math.round((hz * SIZE) / note.rate));
    for (let column = 0; column < width; column++) {
      const db = 20 * Math.log10(columns[column][bin] / loudest + 1e-9);
      const colour = shade(Math.max(0, 1 - db / FLOOR_DB));
      picture.data.set([...colour, 255], 4 * (row * width + column));
    }
  }
  drawing.putImageData(picture, 0, 0);
  const seconds = (samples.length / note.rate).toFixed(1);
  canvas.setAttribute(
    "aria-label", `spectrogram of ${nameOf(note.pitch)}, ${seconds} s: ${place}`,
  );
}

function shade(loud) {
  const isSoft = loud < MIDDLE;
  const [from, to] = isSoft ? [PALE, DARK] : [DARK, WARM];
  const share = isSoft ? loud / MIDDLE : (loud - MIDDLE) / (1 - MIDDLE);
  return from.map((channel, k) => Math.round(channel + share * (to[k] - channel)));
}

const WINDOW = Float32Array.from({ length: SIZE }, (_, k) =>
  0.5 - 0.5 * Math.cos((2 * Math.PI * k) / SIZE),
);

/** Magnitudes of SIZE / 2 bins of the window that begins at a sample. */
export function levels(samples, at) {
  const real = new Float32Array(SIZE);
  const imaginary = new Float32Array(SIZE);
  for (let k = 0; k < SIZE; k++) real[k] = (samples[at + k] ?? 0) * WINDOW[k];
  transform(real, imaginary);
  return Float32Array.from({ length: SIZE / 2 }, (_, k) => Math.hypot(real[k], imaginary[k]));
}

/** The fast Fourier transform, in place, by halves (Cooley and Tukey 1965). */
function transform(real, imaginary) {
  const size = real.length;
  for (let k = 1, other = 0; k < size; k++) {
    let bit = size >> 1;
    for (; other & bit; bit >>= 1) other ^= bit;
    other ^= bit;
    if (k < other) [real[k], real[other]] = [real[other], real[k]];
  }
  for (let span = 2; span <= size; span *= 2) {
    for (let turn = 0; turn < span / 2; turn++) {
      const angle = (-2 * Math.PI * turn) / span;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      for (let low = turn; low < size; low += span) {
        const high = low + span / 2;
        const re = real[high] * cos - imaginary[high] * sin;
        const im = real[high] * sin + imaginary[high] * cos;
        real[high] = real[low] - re;
        imaginary[high] = imaginary[low] - im;
        real[low] += re;
        imaginary[low] += im;
      }
    }
  }
}
