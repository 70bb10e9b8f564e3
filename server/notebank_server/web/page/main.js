// The page as a whole: what is seen, what it holds, and who plays it.

import { Failed, Link } from "./link.js";
import { Keyboard, nameOf } from "./keyboard.js";
import { Pad } from "./pad.js";
import { Player } from "./player.js";
import { draw } from "./spectrogram.js";
import { State } from "./state.js";
import { Steering } from "./steering.js";
import { Synth } from "./synth.js";

const SHOWN_MS = 5000; // that a failure stays readable
const RANGES = ["volume", "attack", "decay", "sustain-level", "release", "velocity"];
const TIMES = ["attack", "decay", "release"];
const MOST_MS = 5000;
const TOKEN = "notebank-token";
const FEW = [48, 54, 60, 66, 72]; // pitches of a cell for who is at the end of a slow line

const of = (id) => document.getElementById(id);
const isFar = !["localhost", "127.0.0.1", "[::1]"].includes(location.hostname);
const scheme = location.protocol === "https:" ? "wss" : "ws";

const state = new State();
const synth = new Synth();
const link = new Link(`${scheme}://${location.host}/session`, isFar ? "int16" : "float32");
const player = new Player(link, synth, state, fail);
const steering = new Steering(link, state, fail);
let playing = player;
let failedUntil = 0;
if (isFar) state.values.pitches = FEW;

const pad = new Pad((x, y) => state.set({ x, y }));
const keyboard = new Keyboard({
  strike: (key, velocity) => playing.strike(key, velocity),
  release: (key) => playing.release(key),
  velocity: () => state.values.velocity,
});

/** For measurements. */
export const instrument = { state, synth, link, player, steering, keyboard };
window.notebank = instrument;

// ---- the status line ----

function say(lamp, text) {
  if (lamp !== "wrong" && performance.now() < failedUntil) return;
  of("lamp").className = lamp;
  const line = of("status").lastElementChild;
  if (line.textContent !== text) line.textContent = text;
}

function fail(error) {
  failedUntil = performance.now() + SHOWN_MS;
  say("wrong", error.message);
  setTimeout(ready, SHOWN_MS + 50);
}

function ready() {
  of("progress").hidden = true;
  if (link.isUp) say("ready", playing === player ? "ready" : "steering the patch");
}

function progress(fraction, seconds) {
  of("progress").hidden = false;
  of("progress").value = fraction;
  const left = seconds > 1 ? `, ${Math.ceil(seconds)} s left` : "";
  say("busy", `rendering${left}`);
}

// ---- the server ----

link.addEventListener("up", async () => {
  of("door").hidden = true;
  say("busy", "rendering");
  try {
    const [sounds, models, status] = [
      await names("/nb/sounds"), await names("/nb/models"), await link.ask("/nb/status"),
    ];
    fill(of("model"), models);
    for (let corner = 0; corner < 4; corner++) fill(of(`corner-${corner}`), sounds);
    const known = (name, k) => (sounds.includes(name) ? name : sounds[k % sounds.length]);
    if (playing === player) state.set({ corners: state.values.corners.map(known) });
    if (!models.includes(state.values.model)) state.set({ model: status[0] });
    show(Object.keys(state.values));
    await playing.restore();
    if (playing === steering) ready();
  } catch (error) {
    if (!(error instanceof Failed)) throw error;
    if (error.code !== "away") fail(error);
  }
});

link.addEventListener("down", ({ detail }) => {
  failedUntil = 0;
  of("progress").hidden = true;
  const seconds = Math.ceil(detail / 1000);
  say("wrong", `the server is away: trying again every ${seconds} s; loaded notes still play`);
});

link.addEventListener("token", () => {
  say("wrong", "the token is missing or wrong");
  of("door").hidden = false;
  of("token").focus();
});

link.addEventListener("said", ({ detail: [address, , ...values] }) => {
  if (address === "/nb/progress") progress(...values);
});

of("door").addEventListener("submit", (event) => {
  event.preventDefault();
  enter(of("token").value.trim());
});

document.addEventListener("visibilitychange", () => {
  if (!document.hidden && !link.isUp && of("door").hidden) link.open();
});

/** All names of a list that comes in pages. */
async function names(address) {
  const all = [];
  for (let total = 1; all.length < total; ) {
    const [count, , ...page] = await link.ask(address, all.length);
    all.push(...page);
    total = page.length ? count : 0;
  }
  return all;
}

function enter(token) {
  link.token = token;
  try {
    sessionStorage.setItem(TOKEN, token);
  } catch {
    // a browser that keeps nothing asks again
  }
  link.open();
}

// ---- what the player plays ----

let notesShown = 0;
player.onNote = (note) => {
  keyboard.mark(player.notes.byPitch.keys());
  if (!note || note.generation === notesShown) return;
  notesShown = note.generation; // the first of a cell: the pitch played last
  draw(of("spectrogram"), note, of("where").textContent);
};

player.onIdle = ready;

state.addEventListener("change", ({ detail }) => {
  show(detail);
  if (playing === player && (detail.includes("x") || detail.includes("y"))) moved();
});

let isMoving = false;
/** Tells the place once a frame of the screen at most. */
function moved() {
  if (isMoving) return;
  isMoving = true;
  requestAnimationFrame(() => {
    isMoving = false;
    playing.render();
  });
}

pad.moved = (x, y) => {
  state.set({ x, y });
  if (playing === steering) moved();
};

async function choose(question) {
  say("busy", "loading");
  try {
    await question();
    if (playing === player) player.render();
    else ready();
  } catch (error) {
    if (!(error instanceof Failed)) throw error;
    fail(error);
  }
}

of("model").addEventListener("change", ({ target: { value } }) => {
  state.set({ model: value });
  choose(() => playing.model(value));
});

for (let corner = 0; corner < 4; corner++) {
  of(`corner-${corner}`).addEventListener("change", ({ target: { value } }) => {
    state.corner(corner, value);
    choose(() => playing.corner(corner, value));
  });
}

// ---- which instrument it is ----

of("plays").addEventListener("focus", listPlayers);
of("plays").addEventListener("pointerdown", listPlayers);

async function listPlayers() {
  try {
    const open = await steering.players();
    const options = open.map(([sid, name]) => new Option(`Pd: ${name || sid}`, sid));
    const chosen = of("plays").value;
    of("plays").replaceChildren(new Option("this page", "page"), ...options);
    of("plays").value = open.some(([sid]) => String(sid) === chosen) ? chosen : "page";
  } catch {
    // the server is away, and says so
  }
}

of("plays").addEventListener("change", ({ target: { value } }) => steer(value));

/** Plays by itself ("page"), or steers the patch of that session. */
async function steer(value) {
  keyboard.letAll();
  playing = value === "page" ? player : steering;
  of("keys").classList.toggle("steers", playing === steering);
  document.body.classList.toggle("steers", playing === steering);
  await choose(() => steering.choose(value === "page" ? 0 : Number(value)));
  if (playing === player) await choose(() => player.restore());
  ready();
}

// ---- controls ----

for (const name of RANGES) {
  of(name).addEventListener("input", ({ target: { value } }) => {
    const told = TIMES.includes(name) ? Math.round(MOST_MS * value ** 3) : Number(value);
    state.set({ [name]: told });
    if (playing === steering) steering.set(name, told);
  });
}
of("follow").addEventListener("change", ({ target: { checked } }) => {
  state.set({ follow: checked });
  if (playing === steering) steering.set("follow", checked);
});
of("panic").addEventListener("click", () => {
  keyboard.letAll();
  playing.panic();
});
of("lower").addEventListener("click", () => {
  state.set({ base: Math.max(0, state.values.base - 12) });
});
of("higher").addEventListener("click", () => {
  state.set({ base: Math.min(84, state.values.base + 12) });
});
for (const name of ["pointerdown", "keydown"]) {
  document.addEventListener(name, () => synth.wake(), { capture: true });
}

/** Shows what is held under these names. */
function show(changed) {
  const { values } = state;
  for (const name of changed) {
    if (TIMES.includes(name)) of(name).value = Math.cbrt(values[name] / MOST_MS);
    else if (RANGES.includes(name)) of(name).value = values[name];
    const output = document.querySelector(`output[for="${name}"]`);
    if (!output) continue;
    output.value = TIMES.includes(name) ? `${values[name]} ms` : values[name].toFixed(2);
    of(name).setAttribute("aria-valuetext", output.value);
  }
  if (changed.includes("x") || changed.includes("y")) pad.show(values.x, values.y);
  if (changed.includes("corners")) {
    values.corners.forEach((name, corner) => (of(`corner-${corner}`).value = name));
    pad.name(values.corners);
  }
  if (changed.includes("model")) of("model").value = values.model;
  if (changed.includes("follow")) of("follow").checked = values.follow;
  if (changed.includes("volume")) synth.volume = values.volume;
  if (changed.includes("base")) {
    of("from").value = `from ${nameOf(values.base)}`;
    keyboard.draw(values.base);
  }
  synth.adsr = state.adsr;
}

function fill(select, options) {
  const before = select.value;
  select.replaceChildren(...options.map((name) => new Option(name, name)));
  if (options.includes(before)) select.value = before;
}

// ---- begin ----

show(["x", "y", ...Object.keys(state.values)]);
const invited = new URLSearchParams(location.hash.slice(1)).get("token");
if (invited) history.replaceState(null, "", location.pathname); // not for a bookmark
enter(invited ?? sessionStorage.getItem(TOKEN) ?? "");
