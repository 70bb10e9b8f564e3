// The voices of the page, their mix and its limiter.

import { Voice } from "./voice.js";

const VOICES = 16;
const MAKEUP = 0.937; // takes back what Web Audio's compressor adds at this threshold and ratio

export class Synth {
  constructor() {
    this.context = new AudioContext({ latencyHint: "interactive" });
    this.adsr = { attack: 0.005, decay: 0.2, sustain: 0.8, release: 0.25 };
    this.voices = []; // the oldest first
    this.mix = new GainNode(this.context);
    this.limiter = new DynamicsCompressorNode(this.context, {
      threshold: -1, knee: 0, ratio: 20, attack: 0.002, release: 0.1,
    });
    this.output = new GainNode(this.context, { gain: MAKEUP });
    this.analyser = new AnalyserNode(this.context, { fftSize: 32768 });
    this.mix.connect(this.limiter).connect(this.output).connect(this.context.destination);
    this.output.connect(this.analyser);
    this.volume = 0.8;
  }

  get rate() {
    return this.context.sampleRate;
  }

  /** 0..1: its square, with 6 dB of room. */
  set volume(value) {
    this.mix.gain.setTargetAtTime(0.5 * value * value, this.context.currentTime, 0.01);
  }

  /** Browsers let no page sound before it was touched. */
  wake() {
    if (this.context.state !== "running") this.context.resume();
  }

  /** A note out of a frame's head and samples. */
  note(head, samples) {
    const buffer = new AudioBuffer({ length: samples.length, sampleRate: head.rate });
    buffer.copyToChannel(samples, 0);
    return {
      buffer,
      pitch: head.pitch,
      rate: head.rate,
      generation: head.generation,
      start: head.start,
      loopStart: head.loop_start,
      loopLength: head.loop_length,
      slope: head.slope,
    };
  }

  /** Plays a note for a key; velocity 1..127. A voice of the same key lets go first. */
  strike(note, key, velocity) {
    this.voices.filter((voice) => voice.key === key && voice.isDown).forEach((v) => v.quiet());
    while (this.voices.length >= VOICES) this.voices.shift().quiet();
    const voice = new Voice(
      this.context, this.mix, note, key, (velocity / 127) ** 2, { ...this.adsr },
    );
    this.voices.push(voice);
    voice.addEventListener("ended", () => {
      this.voices = this.voices.filter((other) => other !== voice);
    });
    return voice;
  }

  release(key) {
    this.down().filter((voice) => voice.key === key).forEach((voice) => voice.release());
  }

  /** Voices whose keys are down. */
  down() {
    return this.voices.filter((voice) => voice.isDown);
  }

  panic() {
    this.voices.forEach((voice) => voice.quiet());
  }

  /** The last samples that were heard, at most 32768: for measurements. */
  heard() {
    const samples = new Float32Array(this.analyser.fftSize);
    this.analyser.getFloatTimeDomainData(samples);
    return samples;
  }
}
