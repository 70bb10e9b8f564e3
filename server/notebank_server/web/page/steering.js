// Another program's instrument, which the page steers: the words of control surfaces. It answers
// by telling what its controls hold.

import { Failed } from "./link.js";

const CORNERS = ["nw", "ne", "sw", "se"];
const TOLD = ["volume", "attack", "decay", "sustain-level", "release", "follow"];

export class Steering {
  /** As Player's. */
  constructor(link, state, failed) {
    this.link = link;
    this.state = state;
    this.failed = failed;
    this.sid = 0;
    link.addEventListener("said", ({ detail: [address, sid, name, ...values] }) => {
      if (address === "/web/state" && sid === this.sid) this.#hear(name, values);
    });
  }

  /** The instruments that are open: [[sid, name], …]. */
  async players() {
    const told = await this.link.ask("/web/players");
    return told.map((_, k) => told.slice(k, k + 2)).filter((_, k) => k % 2 === 0);
  }

  /** Steers the instrument of a session from now on; 0: none. */
  async choose(sid) {
    this.sid = sid;
    await this.link.ask("/web/steer", sid);
  }

  restore() {
    return this.choose(this.sid);
  }

  strike(key, velocity) {
    this.say("note", key, velocity);
  }

  release(key) {
    this.say("note", key, 0);
  }

  panic() {
    this.say("panic");
  }

  render() {
    this.say("pad", ...this.state.place);
  }

  corner(index, name) {
    this.say(`corner/${CORNERS[index]}`, name);
  }

  model(name) {
    this.say("model", name);
  }

  /** A control has been moved in the page. */
  set(name, value) {
    if (TOLD.includes(name)) this.say(name, Number(value));
  }

  async say(word, ...values) {
    try {
      await this.link.ask(`/${word}`, ...values);
    } catch (error) {
      if (!(error instanceof Failed)) throw error;
      if (error.code !== "away") this.failed(error);
    }
  }

  #hear(name, values) {
    if (name === "pad") this.state.set({ x: values[0], y: values[1] });
    else if (name === "model") this.state.set({ model: values[0] });
    else if (name.startsWith("corner/")) {
      this.state.corner(CORNERS.indexOf(name.slice(7)), values[0]);
    } else if (name === "follow") this.state.set({ follow: Boolean(values[0]) });
    else if (TOLD.includes(name)) this.state.set({ [name]: values[0] });
  }
}
