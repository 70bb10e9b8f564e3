// Commands to a notebank server that get through, and their replies (docs/protocol.md, "Requests,
// ids and retries"). All of this runs on SystemClock, beside the musician's own clocks.

NotebankRequest {
	var <id, <address, <args, <onDone, <onFail, <sent = 0, <due = 0, <heard = 0, <pitches;

	*new { |id, address, args, onDone, onFail|
		^super.newCopyArgs(id, address, args, onDone, onFail).init
	}

	init { pitches = Set.new; heard = Main.elapsedTime }

	// the command goes out, and when it is to go out again
	send { |addr, sid|
		addr.sendMsg(address, id, sid, *args);
		due = Main.elapsedTime + [0.25, 1.0, 4.0].clipAt(sent);
		sent = sent + 1;
	}

	// a part or a progress: the waiting begins anew
	alive { sent = 1; heard = Main.elapsedTime; due = heard + 0.25 }

	// a closing reply came before its parts: asked again soon, by the same id
	lacking { due = Main.elapsedTime + 0.05 }

	lacks { |values|
		var expected = 0;
		if(address == '/nb/position') { expected = values[3] };
		if(address == '/nb/note') { expected = 1 };
		^pitches.size < expected
	}
}

NotebankLink {
	classvar newest = 0;  // ids of all sessions of this sclang: replies tell no session
	var <addr, <sid, <>giveUp = 30.0, <>onPart, <>onForgotten;
	var requests, responders, clock;

	*new { |addr, sid| ^super.newCopyArgs(addr, sid).init }

	*nextId { newest = (newest + 1) % 16777216; ^newest }

	init {
		requests = IdentityDictionary.new;
		responders = [
			this.responder('/nb/done', { |request, values| this.close(request, values) }),
			this.responder('/nb/fail', { |request, values| this.failed(request, *values[1..]) }),
			this.responder('/nb/superseded', { |request| this.failed(request, 'superseded', "") }),
			this.responder('/nb/progress', { |request| request.alive }),
			this.responder('/nb/region', { |request, values|
				this.part('/nb/region', request, values)
			}),
			this.responder('/nb/part', { |request, values| this.part('/nb/part', request, values) })
		];
		clock = SkipJack({ this.repeat }, 0.05, name: "notebank", clock: SystemClock);
	}

	// replies come to sclang's own port, from the server's
	responder { |address, action|
		^OSCFunc({ |message|
			var request = requests[message[1].asInteger];
			request !? { action.(request, message[2..]) }
		}, address, addr).permanent_(true)
	}

	// onDone gets what stands behind the address; onFail a code and a text. Returns the request.
	post { |address, args, onDone, onFail|
		var id = NotebankLink.nextId;
		var request = NotebankRequest(id, address, args ? [], onDone, onFail);
		requests[id] = request;
		request.send(addr, sid);
		^request
	}

	// in a Routine: what stands behind the address; an Error where the server refuses
	ask { |address ... args|
		var condition = Condition.new, answer, trouble;
		this.post(address, args,
			{ |values| answer = values; condition.unhang },
			{ |code, text| trouble = [code, text]; condition.unhang });
		if(answer.isNil and: { trouble.isNil }) { condition.hang };
		trouble !? { NotebankError(*trouble).throw };
		^answer
	}

	close { |request, values|
		if(request.lacks(values[1..])) { ^request.lacking };
		requests.removeAt(request.id);
		request.onDone.(values[1..]);
	}

	failed { |request, code, text|
		requests.removeAt(request.id);
		if(code == 'unknown-session') { onForgotten.(request) };
		request.onFail.(code, text.asString);
	}

	part { |address, request, values|
		if(values[0] != sid) { ^this };
		request.alive;
		if(address == '/nb/part') { request.pitches.addAll(values[6..]) };
		onPart.(address, values[1..]);
	}

	// what is due is sent again; what no one answers fails
	repeat {
		var now = Main.elapsedTime;
		requests.values.do { |request|
			if(now - request.heard > giveUp) {
				this.giveUpOn(request)
			} {
				if(now >= request.due) { request.send(addr, sid) }
			}
		}
	}

	// not in the Routine that found it: who hears of it may free this link, and stop that Routine
	giveUpOn { |request|
		var text = "no server answered % at %:% within % s".format(
			request.address, addr.ip, addr.port, giveUp);
		SystemClock.sched(0, { this.failed(request, 'no-answer', text); nil });
	}

	free {
		clock.stop;
		responders.do(_.free);
		requests.clear;
	}
}

NotebankError : Error {
	var <code;

	*new { |code, text| ^super.new(text.asString).setCode(code) }

	setCode { |word| code = word }

	errorString { ^"notebank: % (%)".format(what, code) }
}
