// A pad between four sounds: Notebank opens a session of a notebank server and plays its notes in
// scsynth. HelpSource/Classes/Notebank.schelp says how.

Notebank {
	var <server, <link, <notes, <voices, <isOpen = false, <isOnline = false;
	var <>amp = 0.5, <>attack = 0.002, <>release = 0.2, <>out = 0, <>pan = 0.0;
	var <>secret, <>onReady, <>onFail, bendBy = 0;
	var held, parts, regions, waiting, status, misses = 0, isOpening = false;

	*initClass {
		StartUp.add {
			SynthDescLib.global.add(this.synthDef.asSynthDesc);
			Event.addEventType(\notebank, { |server|
				var bank = ~notebank, keys = ~midinote.value.asArray.round.asInteger;
				var loudness = ~velocity ?? { ~amp.value.clip(0, 1).sqrt * 127 };
				var velocity = loudness.round.asInteger.clip(1, 127);
				keys.do { |key| bank.noteOn(key, velocity) };
				thisThread.clock.sched(~sustain.value, { keys.do { |key| bank.noteOff(key) } });
			});
		}
	}

	*synthDef {
		^SynthDef(\notebank, { |out = 0, body, ring, looped = 0, ratio = 1, frames = 1, loopStart = 0,
			loopLength = 1, slope = 0, amp = 0.5, attack = 0.002, release = 0.2, bend = 0, pan = 0, gate = 1|
			var rate = BufRateScale.ir(body) * ratio * Lag.kr(bend, 0.01).midiratio;
			var place = Sweep.ar(1, rate * SampleRate.ir);  // in the note, samples
			// the ring has turned by as much as leads to its start at the loop's start
			var turned = (0 - loopStart).mod(loopLength);
			// in the loop's first round both say the same, so the change is not heard
			var isRound = (place > (loopStart + (loopLength / 2))) * looped;
			var sound = Select.ar(isRound, [
				PlayBuf.ar(1, body, rate),
				PlayBuf.ar(1, ring, rate, startPos: turned, loop: 1)
			]);
			var falling = ((place - loopStart).max(0) / (rate * SampleRate.ir) * slope).dbamp;
			var envelope = EnvGen.kr(Env.asr(attack, 1, release), gate, doneAction: Done.freeSelf);
			FreeSelf.kr(A2K.kr(place) > (frames + (looped * 1e9)));
			Out.ar(out, Pan2.ar(sound * falling * envelope * amp, pan));
		})
	}

	*new { |server, host = "127.0.0.1", port = 7770, sid|
		^super.new.init(server ? Server.default, NetAddr(host, port), sid ?? { 1.rrand(16777215) })
	}

	init { |scsynth, addr, sid|
		server = scsynth;
		notes = IdentityDictionary.new;
		voices = IdentityDictionary.new;
		waiting = IdentityDictionary.new;
		regions = IdentityDictionary.new;
		parts = Set.new;
		held = ();
		onFail = { |code, text| "notebank: % (%)".format(text, code).warn };
		link = NotebankLink(addr, sid);
		link.onPart = { |address, values|
			if(address == '/nb/part') { this.part(*values) } { this.region(*values) }
		};
		link.onForgotten = { fork { try { this.restore } { |error| this.refused(error) } } };
	}

	// -- the session --

	// boots scsynth where it is not running, opens the session, and calls action
	open { |action|
		server.waitForBoot {
			server.sendBundle(nil, [\d_recv, this.class.synthDef.asBytes]);
			server.sync;
			held[\rate] = [server.sampleRate.asInteger];
			try { this.restore; isOpen = true; action.(this) } { |error| this.refused(error) };
			this.watch;
		}
	}

	// in a Routine: tells a server that knows nothing of us all that we hold
	restore {
		if(isOpening) { ^this };
		isOpening = true;
		protect {
			this.handshake;
			notes.do(_.outdate);  // a server that was started anew counts generations from 1
			[\rate, \model, \corners, \pitches].do { |word|
				held[word] !? { |args| link.ask(("/nb/" ++ word).asSymbol, *args) }
			};
			isOnline = true;
			held[\position] !? { this.place(*held[\position]) };
		} { isOpening = false }
	}

	handshake {
		var probe = link.ask('/nb/open', *secret.asArray)[0].asString;
		var token = try { File.readAllString(probe).stripWhiteSpace.asInteger } { -1 };
		link.ask('/nb/probe', token ? -1);
	}

	// asks every second; three questions without an answer: the server is away
	watch {
		status.stop;
		status = SkipJack({
			misses = misses + 1;
			if(misses > 3) { isOnline = false };
			link.post('/nb/status', [], { misses = 0; isOnline = true }, { });
		}, 1.0, name: "notebank status", clock: SystemClock);
	}

	close { |action|
		var end = {
			status.stop;
			link.free;
			this.panic;
			notes.do(_.retire);
			notes.clear;
			isOpen = false;
			action.value
		};
		link.giveUp = 2.0;
		link.post('/nb/close', [], end, end);
	}

	refused { |error|
		if(error.isKindOf(NotebankError)) { onFail.(error.code, error.what) } { error.throw }
	}

	// -- what it sounds like --

	model { |name, action| this.hold(\model, [name], action) }

	corners { |nw, ne, sw, se, action| this.hold(\corners, [nw, ne, sw, se], action) }

	pitches { |keys, action| this.hold(\pitches, keys.asArray, action) }

	// x rightwards, y downwards, 0..1
	place { |x, y, action|
		held[\position] = [x.asFloat, y.asFloat];
		parts.clear;
		link.post('/nb/position', held[\position],
			{ |values| onReady.(this); action.(this) },
			{ |code, text| this.failed(code, text) });
	}

	hold { |word, args, action|
		held[word] = args;
		link.post(("/nb/" ++ word).asSymbol, args,
			{ action.(this); held[\position] !? { this.place(*held[\position]) } },
			{ |code, text| this.failed(code, text) });
	}

	failed { |code, text|
		if(#['superseded', 'unknown-session'].includes(code).not) { onFail.(code, text) }
	}

	sounds { |action| this.names('/nb/sounds', action) }

	models { |action| this.names('/nb/models', action) }

	names { |address, action|
		fork {
			var found = List.new, page, more = true;
			while { more } {
				page = link.ask(address, found.size);
				found.addAll(page[2..]);
				more = found.size < page[0] and: { page.size > 2 };
			};
			action.(found.asArray);
		}
	}

	// -- notes that come --

	region { |generation, pitch, start, loopStart, loopLength, slope|
		if(start == 0) { regions[pitch] = [generation, [loopStart, loopLength, slope]] }
	}

	part { |generation, path, frames, rate, length ... pitches|
		var name = "% %".format(generation, path).asSymbol;
		if(parts.includes(name)) { ^this };  // it came twice
		parts.add(name);
		pitches.do { |pitch, i|
			var region = regions[pitch];
			region = if(region.notNil and: { region[0] == generation }) { region[1] };
			NotebankNote.read(server, path.asString, i * length, length, rate, pitch, generation, region,
				{ |note| this.arrived(note) });
		}
	}

	// of each pitch the newest is kept
	arrived { |note|
		var old = notes[note.pitch];
		if(old.notNil and: { this.isLater(old.generation, note.generation) }) { ^note.retire };
		notes[note.pitch] = note;
		old !? { old.retire };
		waiting.keys.copy.do { |key| this.start(key, waiting.removeAt(key)) };
	}

	// generations wrap as ids do
	isLater { |a, b| ^a.notNil and: { ((a - b) % 16777216).inclusivelyBetween(1, 8388607) } }

	// -- keys --

	noteOn { |key, velocity = 100|
		if(velocity <= 0) { ^this.noteOff(key) };
		if(notes[key].isNil) {
			link.post('/nb/note', [key, velocity.asInteger, 0.0], { },
				{ |code, text| this.failed(code, text) })
		};
		if(notes.isEmpty) { waiting[key] = velocity } { this.start(key, velocity) }
	}

	noteOff { |key|
		waiting.removeAt(key);
		voices.removeAt(key) !? { |synth| synth.set(\gate, 0) }
	}

	panic { waiting.clear; voices.keys.copy.do { |key| this.noteOff(key) } }

	// semitones, of all voices
	bend { |semitones| bendBy = semitones; voices.do { |synth| synth.set(\bend, semitones) } }

	// the note of the nearest pitch that is there, of two the lower
	nearest { |key|
		^notes.values.minItem { |note| (note.pitch - key).abs + (note.pitch > key).if(0.5, 0) }
	}

	start { |key, velocity|
		var note = this.nearest(key), synth;
		voices.removeAt(key) !? { |sounding| sounding.set(\gate, 0) };
		note.play;
		synth = Synth(\notebank, note.controls(key) ++ [
			\out, out, \pan, pan, \amp, amp * (velocity / 127).squared,
			\attack, attack, \release, release, \bend, bendBy
		], server);
		voices[key] = synth;
		synth.onFree {
			note.stop;
			if(voices[key] === synth) { voices.removeAt(key) };
		};
	}
}
