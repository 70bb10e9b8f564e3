// One voice, as pd/nb.voice~ is one: it reads a note with its loop, lets its level fall by the
// note's slope, and can go on in another note, which it crosses to.

const CROSS_S = 0.04;
const QUICK_S = 0.02; // to fade out where something else needs the voice
const SILENT_DB = -80; // a loop that has fallen so far has ended

/** Reads one note from a sample on. */
class Head {
  /**
   * at: context time at which it begins; from: sample of the note's own it begins with; ratio:
   * factor of speed; level: of its beginning.
   */
  constructor(context, note, out, at, from, ratio, level) {
    this.note = note;
    this.ratio = ratio;
    this.at = at;
    this.from = from;
    this.weight = new GainNode(context, { gain: level });
    this.fall = new GainNode(context);
    const { rate, loopStart, loopLength } = note;
    this.source = new AudioBufferSourceNode(context, {
      buffer: note.buffer,
      playbackRate: ratio,
      loop: loopLength > 0,
      loopStart: loopStart / rate,
      loopEnd: (loopStart + loopLength) / rate,
    });
    this.source.connect(this.fall).connect(this.weight).connect(out);
    this.source.start(at, this.#wrapped(from) / rate);
    if (loopLength > 0 && note.slope < 0) this.#falls();
  }

  /** Samples since the onset of the key that the head has come to at a time. */
  position(time) {
    const gone = Math.max(0, time - this.at) * this.note.rate * this.ratio;
    return this.note.start + this.from + gone;
  }

  /** When it comes to a sample, counted from the onset. */
  when(sample) {
    const left = sample - this.note.start - this.from;
    return this.at + left / (this.note.rate * this.ratio);
  }

  stop(at) {
    this.source.stop(at);
  }

  /** Within the loop: one begun behind its end would play its end. */
  #wrapped(sample) {
    const { loopStart, loopLength } = this.note;
    if (loopLength <= 0 || sample < loopStart + loopLength) return sample;
    return loopStart + ((sample - loopStart) % loopLength);
  }

  #falls() {
    const { rate, loopStart, slope } = this.note;
    const since = (loopStart - this.from) / (rate * this.ratio); // s until the loop's start
    const level = since < 0 ? 10 ** ((slope * -since) / 20) : 1;
    const begins = this.at + Math.max(0, since);
    this.ends = begins + Math.max(0.001, (SILENT_DB - 20 * Math.log10(level)) / slope);
    this.fall.gain.setValueAtTime(level, this.at);
    this.fall.gain.setValueAtTime(level, begins);
    this.fall.gain.exponentialRampToValueAtTime(10 ** (SILENT_DB / 20), this.ends);
    this.source.stop(this.ends);
  }
}

export class Voice extends EventTarget {
  /**
   * key: that it belongs to; gain: of its velocity; adsr: {attack, decay, release [s], sustain
   * 0..1}. Event: ended.
   */
  constructor(context, out, note, key, gain, adsr) {
    super();
    this.context = context;
    this.key = key;
    this.gain = gain;
    this.adsr = adsr;
    this.begun = context.currentTime;
    this.envelope = new GainNode(context, { gain: 0 });
    this.envelope.connect(out);
    const { attack, decay, sustain } = adsr;
    const level = this.envelope.gain;
    level.setValueAtTime(0, this.begun);
    level.linearRampToValueAtTime(gain, this.begun + attack);
    level.linearRampToValueAtTime(gain * sustain, this.begun + attack + decay);
    this.isDown = true;
    this.#read(note, this.begun, 0, 1);
  }

  get note() {
    return this.head.note;
  }

  /** Samples since its onset, `ahead` seconds from now. */
  position(ahead = 0) {
    return this.head.position(this.context.currentTime + ahead);
  }

  /** Goes on in another note, which begins `note.start` samples after the onset. */
  goOn(note, inPhase) {
    const old = this.head;
    const now = this.context.currentTime + 0.005;
    const at = Math.max(now, old.when(note.start));
    this.#read(note, at, Math.max(0, old.position(at) - note.start), 0);
    crosses(this.head.weight.gain, at, inPhase, true);
    crosses(old.weight.gain, at, inPhase, false);
    old.stop(at + CROSS_S);
  }

  /** The key is let go. */
  release() {
    this.isDown = false;
    this.#fade(this.adsr.release);
  }

  /** Ends at once, without a click. */
  quiet() {
    this.isDown = false;
    this.#fade(QUICK_S);
  }

  #read(note, at, from, level) {
    const head = new Head(
      this.context, note, this.envelope, at, from, 2 ** ((this.key - note.pitch) / 12), level,
    );
    this.head = head;
    head.source.onended = () => this.head === head && this.#end();
  }

  #fade(seconds) {
    const now = this.context.currentTime;
    const level = this.envelope.gain;
    const held = this.#level(now);
    level.cancelScheduledValues(now);
    level.setValueAtTime(held, now);
    level.linearRampToValueAtTime(0, now + seconds);
    const end = now + seconds + 0.01;
    if (!(this.head.ends < end)) this.head.stop(end);
    this.adsr = { ...this.adsr, attack: 0, decay: 0, sustain: 0 };
  }

  /** The envelope at a time before it was let go. */
  #level(time) {
    const { attack, decay, sustain } = this.adsr;
    const since = time - this.begun;
    if (since < attack) return (this.gain * since) / attack;
    const share = decay > 0 ? Math.min(1, (since - attack) / decay) : 1;
    return this.gain * (1 + share * (sustain - 1));
  }

  #end() {
    this.envelope.disconnect();
    this.isDown = false;
    this.dispatchEvent(new Event("ended"));
  }
}

/** Notes in phase cross in straight lines, others at equal power. */
function crosses(gain, at, inPhase, rises) {
  const steps = 9;
  const curve = Float32Array.from({ length: steps }, (_, step) => {
    const share = rises ? step / (steps - 1) : 1 - step / (steps - 1);
    return inPhase ? share : Math.sin((share * Math.PI) / 2);
  });
  gain.cancelScheduledValues(at);
  gain.setValueCurveAtTime(curve, at, CROSS_S);
}
