"""The score: what is played when."""

from notebank.stage import performance


def test_the_performance_fits_into_its_twenty_seconds():
    assert all(
        0 <= message.at < performance.SECONDS - 1 for message in performance.messages("organ")
    )


def test_every_key_that_goes_down_comes_up():
    held = set()
    for message in performance.messages("organ"):
        if message.name == "nb-note":
            pitch, velocity = message.atoms
            assert (pitch in held) != bool(velocity)
            held ^= {pitch}
    assert not held


def test_notes_said_to_be_alone_are_alone():
    strikes = performance.strikes()
    for strike in strikes:
        end = strike.at + strike.seconds
        beside = [
            other
            for other in strikes
            if other is not strike and other.at < end and strike.at < other.at + other.seconds
        ]
        assert strike.alone == (not beside)


def test_the_pad_is_gone_around_within_its_edges():
    places = [(x, y) for _, x, y in performance.places()]
    assert len(set(places)) == 10
    assert all(0 <= x <= 1 and 0 <= y <= 1 for x, y in places)
