"""What is said of a soak."""

import re
from collections import Counter
from statistics import median
from typing import TYPE_CHECKING

import numpy as np

from pdtools.process import ERRORS

if TYPE_CHECKING:
    from soak.run import Soak

FLAT = 0.05  # of the memory, from the second quarter to the last
FULL = "write failed"  # what Pd says of a full disk, as it should
NUMBER = re.compile(r"\d+")


def lines(soak: "Soak", log: str) -> tuple[list[str], bool]:
    """The report, and whether nothing went wrong; `log`: all that the servers printed."""
    errors = {name: pd_errors(text) for name, text in soak.pd_logs.items()}
    tracebacks = log.count("Traceback (most recent call last)")
    told = [
        f"{soak.seconds / 3600:.2f} hours; servers killed {soak.kills} times, disk "
        f"({soak.disk_kind}) filled {soak.fills} times",
    ]
    visits, lost = clients(soak)
    told += visits
    for name, player in soak.players.items():
        t = player.tally
        told.append(
            f"player of the server that is {name}: {t.gestures} gestures, {t.struck} keys, "
            f"{t.moves} moves; {t.alone} keys listened for, {t.lost} lost, {t.stuck} stuck; "
            f"{player.ended or 'to the end'}"
        )
        told.append(f"  errors in Pd: {_counted(errors[name])}")
    told.append(f"tracebacks of servers: {tracebacks}")
    told += [f"  {text}: {count}" for text, count in warnings(log).most_common(20)]
    flat = True
    for name, values in soak.memory.items():
        told.append(f"memory of {name}: {memory(values)}")
        flat &= growth(values) < FLAT
    players = soak.players.values()
    good = not any(p.tally.lost or p.tally.stuck or p.ended for p in players)
    return told, good and flat and not tracebacks and not lost and not any(
        FULL not in text for found in errors.values() for text in found
    )


def clients(soak: "Soak") -> tuple[list[str], int]:
    """How visits ended, the bad ends by their causes, and how many have none."""
    assert soak.visitors is not None
    visits = soak.visitors.visits
    bad = [visit for visit in visits if visit.end != "well"]
    ends = Counter(
        f"{visit.end} ({soak.cause(visit) or 'NO CAUSE'}, {visit.server})" for visit in bad
    )
    lost = sum(not soak.cause(visit) for visit in bad)
    counts = f"clients: {len(visits)} visits, {len(visits) - len(bad)} ended well"
    return [counts, f"  others: {_counted(ends)}"], lost


def pd_errors(log: str) -> Counter[str]:
    """Pd's complaints, by their words without numbers."""
    return Counter(NUMBER.sub("N", text) for text in log.splitlines() if ERRORS.search(text))


def warnings(log: str) -> Counter[str]:
    """What servers warned of, by their words without numbers and names of files."""
    texts = (text for text in log.splitlines() if text.startswith(("WARNING", "ERROR")))
    return Counter(re.sub(r"/\S+", "FILE", NUMBER.sub("N", text))[:160] for text in texts)


def memory(values: list[float]) -> str:
    """Medians of the quarters, and what is gained from the second to the last."""
    quarters = ", ".join(f"{median(part):.0f}" for part in _quarters(values))
    return (
        f"medians of the quarters {quarters} MB; most {max(values):.0f} MB; slope after the first "
        f"quarter {slope(values):+.1f} MB/h, {100 * growth(values):+.1f} %"
    )


def growth(values: list[float]) -> float:
    """Share of memory gained from the second quarter to the last."""
    second, last = _quarters(values)[1], _quarters(values)[3]
    return median(last) / median(second) - 1


def slope(values: list[float]) -> float:
    """MB an hour, a straight line through all after the first quarter."""
    from soak.run import SAMPLE_S

    later = np.concatenate(_quarters(values)[1:])
    hours = np.arange(later.size) * SAMPLE_S / 3600
    return float(np.polyfit(hours, later, 1)[0]) if later.size > 1 else 0.0


def _quarters(values: list[float]) -> list[np.ndarray]:
    return np.array_split(np.asarray(values * 4 if len(values) < 4 else values), 4)


def _counted(counter: Counter[str]) -> str:
    return ", ".join(f"{count} x {text}" for text, count in counter.most_common()) or "none"
