// The page's connection: commands with ids and their answers, notes, and coming back by itself.
// Commands and answers are those of docs/protocol.md, as lists, without the session's number.

const RETRY_MS = [250, 500, 1000, 2000, 4000];
const NO_TOKEN = 4401;

/** What the server did not do. code: its code word; "away" where it is not there. */
export class Failed extends Error {
  constructor(code, text) {
    super(text);
    this.code = code;
  }
}

/**
 * Events: up (greeted: say all that it must know), down (detail: milliseconds until the next try),
 * token (none or a wrong one), note (detail: {head, samples}), said (detail: [address, id, …], of
 * signs of life, places and what other programs did).
 */
export class Link extends EventTarget {
  /** url: of the websocket; format: "float32" or "int16", of samples. */
  constructor(url, format) {
    super();
    this.url = url;
    this.format = format;
    this.token = "";
    this.asked = new Map();
    this.lastId = 0;
    this.tries = 0;
    this.isUp = false;
  }

  /** Connects, now and whenever the connection is lost. */
  open() {
    clearTimeout(this.timer);
    this.socket?.close();
    const socket = new WebSocket(this.url);
    this.socket = socket;
    socket.binaryType = "arraybuffer";
    socket.onopen = () => socket.send(
      JSON.stringify({ token: this.token, format: this.format }),
    );
    socket.onmessage = ({ data }) => socket === this.socket && this.#hear(data);
    socket.onclose = ({ code }) => socket === this.socket && this.#lost(code);
  }

  /** Sends a command; resolves to what its /nb/done carries, rejects with Failed. */
  ask(address, ...args) {
    if (!this.isUp) return Promise.reject(new Failed("away", "the server is away"));
    this.lastId = (this.lastId + 1) % 2 ** 24;
    const id = this.lastId;
    this.socket.send(JSON.stringify([address, id, ...args]));
    return new Promise((resolve, reject) => this.asked.set(id, { resolve, reject }));
  }

  #hear(data) {
    if (data instanceof ArrayBuffer) {
      this.#tell("note", noteOf(data));
      return;
    }
    const said = JSON.parse(data);
    if (!Array.isArray(said)) {
      this.isUp = true;
      this.tries = 0;
      this.#tell("up", said);
      return;
    }
    const [address, id, ...values] = said;
    const waiting = this.asked.get(id);
    if (address === "/nb/done") waiting?.resolve(values.slice(1));
    else if (address === "/nb/fail") waiting?.reject(new Failed(values[1], values[2]));
    else if (address === "/nb/superseded") waiting?.reject(new Failed("superseded", ""));
    else return this.#tell("said", said);
    this.asked.delete(id);
  }

  #lost(code) {
    this.isUp = false;
    for (const { reject } of this.asked.values()) reject(new Failed("away", "connection lost"));
    this.asked.clear();
    if (code === NO_TOKEN) return this.#tell("token");
    const wait = RETRY_MS[Math.min(this.tries++, RETRY_MS.length - 1)];
    this.timer = setTimeout(() => this.open(), wait);
    this.#tell("down", wait);
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

/** Head and samples (Float32Array, -1..1) of a note's frame. */
export function noteOf(frame) {
  const size = new DataView(frame).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(new Uint8Array(frame, 4, size)));
  if (head.format === "float32") return { head, samples: new Float32Array(frame, 4 + size) };
  return { head, samples: Float32Array.from(new Int16Array(frame, 4 + size), (v) => v / 32767) };
}
