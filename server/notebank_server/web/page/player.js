// What plays by itself: keys, the notes that the server renders for them, and held keys that
// follow the pad.

import { Failed } from "./link.js";
import { Notes } from "./notes.js";

const LEAD_S = [0.02, 0.4]; // how far ahead a held key asks for its next note
const NEAR = 1 / 64; // of the pad: half a place of the server's lattice

export class Player {
  /** link: Link; synth: Synth; state: State; failed: told what went wrong. */
  constructor(link, synth, state, failed) {
    this.link = link;
    this.synth = synth;
    this.state = state;
    this.failed = failed;
    this.notes = new Notes();
    this.waiting = new Map(); // key: velocity, of keys that are down without a note
    this.held = new Map(); // id of a request: the voice that it is for
    this.lead = 0.08;
    this.inPhase = false;
    this.asking = 0; // questions that are not answered
    this.onNote = () => {};
    this.onIdle = () => {};
    link.addEventListener("note", ({ detail }) => this.#take(detail));
    link.addEventListener("said", ({ detail }) => {
      if (detail[0] === "/nb/place") this.notes.place(...detail.slice(2));
    });
  }

  /** Says all that the server must know of this page; renders the place. */
  async restore() {
    const { model, corners, pitches } = this.state.values;
    this.notes = new Notes(); // another server counts generations anew
    this.held.clear();
    for (const voice of this.synth.down()) voice.busy = false;
    await this.link.ask("/nb/rate", Math.round(this.synth.rate));
    if (model) await this.model(model);
    await this.link.ask("/nb/corners", ...corners);
    await this.link.ask("/nb/pitches", ...pitches);
    this.render();
  }

  async model(name) {
    await this.link.ask("/nb/model", name);
    this.info = await this.link.ask("/nb/info", name);
    this.inPhase = this.info.slice(8).includes("continue");
  }

  corner(index, name) {
    return this.link.ask("/nb/corner", index, name);
  }

  /** Renders the cell where the pad is. */
  async render() {
    const { x, y } = this.state.values;
    for (const voice of this.synth.down()) this.#follow(voice);
    await this.#asks(async () => {
      const [generation] = await this.link.ask("/nb/position", x, y);
      this.notes.keepOnly(generation);
      this.onNote();
    });
  }

  strike(key, velocity) {
    this.synth.wake();
    const note = this.notes.best(key);
    if (note) this.#begin(key, velocity, note);
    else this.waiting.set(key, velocity);
    this.#asks(() => this.link.ask("/nb/note", key, 100, 0));
  }

  release(key) {
    this.waiting.delete(key);
    this.synth.release(key);
  }

  panic() {
    this.waiting.clear();
    this.synth.panic();
  }

  #begin(key, velocity, note) {
    const voice = this.synth.strike(note, key, velocity);
    voice.place = this.notes.places.get(note.generation) ?? this.state.place;
    voice.begins = 0;
    this.#follow(voice);
  }

  #take({ head, samples }) {
    const note = this.synth.note(head, samples);
    const voice = this.held.get(head.id);
    if (voice) {
      if (voice.isDown) voice.goOn(note, this.inPhase);
      voice.begins = note.start;
      return;
    }
    this.notes.add(note);
    for (const [key, velocity] of this.waiting) this.#begin(key, velocity, this.notes.best(key));
    this.waiting.clear();
    this.onNote(note);
  }

  /** Asks for the rest of a held key at the place of the pad, one request at a time. */
  async #follow(voice) {
    const [x, y] = this.state.place;
    const isThere = Math.abs(x - voice.place[0]) < NEAR && Math.abs(y - voice.place[1]) < NEAR;
    if (!this.state.values.follow || voice.busy || isThere || !voice.isDown) return;
    voice.busy = true;
    const asked = performance.now();
    const samples = Math.max(1, Math.round(voice.position(this.lead)));
    const answer = this.link.ask(
      "/nb/hold", voice.note.pitch, 100, samples, x, y, ...voice.place, voice.begins,
    );
    const id = this.link.lastId;
    this.held.set(id, voice);
    try {
      voice.place = (await answer).slice(3);
      const took = (performance.now() - asked) / 1000;
      const [least, most] = LEAD_S;
      this.lead = Math.min(most, Math.max(least, (this.lead + took) / 2 + 0.004));
    } catch (error) {
      voice.place = [x, y]; // it stays as it was struck, until the pad moves again
      if (!["superseded", "away"].includes(error.code)) this.failed(error);
    }
    this.held.delete(id);
    setTimeout(() => {
      voice.busy = false;
      this.#follow(voice);
    }, 50);
  }

  async #asks(question) {
    this.asking++;
    try {
      await question();
    } catch (error) {
      if (!(error instanceof Failed)) throw error;
      if (!["superseded", "away"].includes(error.code)) this.failed(error);
    } finally {
      if (--this.asking === 0) this.onIdle();
    }
  }
}
