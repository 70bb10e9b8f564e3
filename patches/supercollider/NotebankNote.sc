// One note of a part in scsynth's memory. A looped one has its loop in a Buffer of its own: PlayBuf
// counts samples in doubles and goes round a whole Buffer without a seam, however long it is held.

NotebankNote {
	var <pitch, <generation, <rate, <frames, <loopStart, <loopLength, <slope;
	var <body, <ring, <ready = false, onReady, players = 0, retired = false;

	// region: [loop start, loop length, slope] or nil; onReady is called when it can be played
	*read { |server, path, first, frames, rate, pitch, generation, region, onReady|
		^super.new.init(server, path, first, frames, rate, pitch, generation, region, onReady)
	}

	init { |server, path, first, size, hz, key, number, region, action|
		pitch = key; generation = number; rate = hz; frames = size; onReady = action;
		#loopStart, loopLength, slope = region ? [0, 0, 0];
		if(loopLength > 0) {
			ring = Buffer.read(server, path, first + loopStart, loopLength, { this.loaded });
		};
		body = Buffer.read(server, path, first, frames, { this.loaded });
	}

	loaded {
		var read = [body, ring].reject(_.isNil);
		if(ready.not and: { read.every { |buffer| buffer.sampleRate.notNil } }) {
			ready = true;
			if(retired) { this.freeUnplayed } { onReady.(this) };
		}
	}

	// controls of the SynthDef \notebank; key: the MIDI pitch played
	controls { |key|
		^[
			\body, body.bufnum, \ring, (ring ? body).bufnum, \looped, (loopLength > 0).binaryValue,
			\ratio, (key - pitch).midiratio, \frames, frames, \loopStart, loopStart,
			\loopLength, loopLength.max(1), \slope, slope
		]
	}

	play { players = players + 1 }

	stop { players = players - 1; if(retired) { this.freeUnplayed } }

	// whatever comes is newer
	outdate { generation = nil }

	// a newer note has its place: it goes when no voice plays it
	retire { retired = true; if(ready) { this.freeUnplayed } }

	freeUnplayed {
		if(players <= 0) {
			body.free;
			ring.free;
			body = ring = nil;
		}
	}
}
