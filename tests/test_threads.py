"""How many threads compute, and how they wait: for whom each is a process of its own."""

import os
import subprocess
import sys
from contextlib import contextmanager
from math import inf

import pytest

from notebank import threads

OURS = ("OMP_NUM_THREADS", "NOTEBANK_NICE", *threads.WAITING)


def told(script, **variables):
    """What a fresh process prints; of threads, its environment says nothing but `variables`."""
    bare = {name: value for name, value in os.environ.items() if name not in OURS}
    environment = {**bare, "PYTHONPATH": os.pathsep.join(sys.path), **variables}
    command = [sys.executable, "-c", script]
    run = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    return run.stdout.split()


@contextmanager
def busy(processor):
    """A program that leaves nothing of a processor."""
    pinned = f"import os; os.sched_setaffinity(0, {{{processor}}}); print(flush=True)"
    script = f"{pinned}\nwhile True: pass"
    loop = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE)
    loop.stdout.readline()
    try:
        yield
    finally:
        loop.kill()
        loop.wait()


linux = pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="macOS has no affinity")


@linux
def test_a_processor_that_another_program_uses_is_not_free():
    here = min(os.sched_getaffinity(0))
    script = (
        f"import os; os.sched_setaffinity(0, {{{here}}}); from notebank import threads; "
        "print(round(threads.free(0.5), 2))"
    )
    with busy(here):
        assert float(told(script)[0]) < 0.3


@linux
def test_only_processors_that_the_process_may_use_count():
    here = min(os.sched_getaffinity(0))
    script = f"""
import os
os.sched_setaffinity(0, {{{here}}})
from notebank import threads
threads.settle()
import torch
print(threads.cores(), threads.lanes(), torch.get_num_threads())
"""
    # on one processor beside busy programs, giving way to them, PyTorch takes minutes to load
    assert told(script, NOTEBANK_NICE="0") == ["1", "1", "1"]


TAKEN = """
import os
from notebank import threads
print(threads.settle({}).split()[-1], os.environ["OMP_NUM_THREADS"], threads.lanes())
"""


@pytest.mark.parametrize(
    ("asked", "variables", "taken", "why"),
    [
        (3, {}, "3", "(--threads)"),
        ("", {"OMP_NUM_THREADS": "3"}, "3", "(OMP_NUM_THREADS)"),
        (3, {"OMP_NUM_THREADS": "2"}, "3", "(--threads)"),
    ],
)
def test_what_the_user_says_wins(asked, variables, taken, why):
    assert told(TAKEN.format(asked), **variables) == [why, taken, taken]


def test_a_run_goes_on_with_the_number_it_began_with_unless_the_user_says_another():
    script = """
import os
from notebank import threads
threads.settle({})
os.environ["OMP_NUM_THREADS"] = "untouched"
threads.keep(1)
print(os.environ["OMP_NUM_THREADS"])
"""
    assert told(script.format("")) == ["1"]
    assert told(script.format(5)) == ["untouched"]


@pytest.mark.parametrize(
    ("idle", "cores", "most", "number"),
    [
        (0.0, 8, None, 1),
        (3.4, 8, None, 3),
        (8.0, 8, None, 8),
        (8.0, 4, None, 4),
        (8.0, 8, 2, 2),
        (0.0, 1, 1, 1),
    ],
)
def test_there_are_as_many_as_are_free_but_at_least_one(idle, cores, most, number):
    assert threads.fitting(idle, cores, most) == number


WAITING = (
    "import os; from notebank import threads; threads.settle(); "
    "print(os.environ.get('GOMP_SPINCOUNT'), os.environ.get('OMP_WAIT_POLICY'))"
)


def test_they_sleep_soon_while_they_wait_unless_the_user_says_how():
    assert told(WAITING) == [str(threads.SPIN), "None"]
    assert told(WAITING, OMP_WAIT_POLICY="ACTIVE") == ["None", "ACTIVE"]


BLAS = """
import numpy
from threadpoolctl import threadpool_info
from notebank.models.partials.model import PartialsModel
PartialsModel()
found = [one for one in threadpool_info() if one["internal_api"] == "openblas"]
print(*{one["num_threads"] for one in found if one["threading_layer"] == "pthreads"} - {1})
"""


def test_numpys_products_do_not_spin_beside_a_full_band_model():
    assert told(BLAS, OPENBLAS_NUM_THREADS="4") == []


NICE = """
import os, numpy
from notebank import threads
numpy.ones((300, 300)) @ numpy.ones((300, 300))
threads.settle()
print(*{os.getpriority(os.PRIO_PROCESS, int(thread)) for thread in os.listdir("/proc/self/task")})
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux gives each thread a priority")
def test_every_thread_of_a_long_work_gives_way():
    before = os.getpriority(os.PRIO_PROCESS, 0)
    assert told(NICE) == [str(max(before, threads.NICE))]
    assert told(NICE, NOTEBANK_NICE="0") == [str(before)]


QUOTA, PERIOD = "cpu.cfs_quota_us", "cpu.cfs_period_us"


@pytest.mark.parametrize(
    ("line", "files", "cores"),
    [
        ("0::/a/b", {"a/cpu.max": "150000 100000", "a/b/cpu.max": "max 100000"}, 1.5),
        ("0::/a/b", {"a/cpu.max": "300000 100000", "a/b/cpu.max": "200000 100000"}, 2),
        ("0::/from/outside", {"cpu.max": "50000 100000"}, 0.5),
        ("4:cpu,cpuacct:/a", {f"cpu/a/{QUOTA}": "250000", f"cpu/a/{PERIOD}": "100000"}, 2.5),
        ("4:cpu,cpuacct:/a", {f"cpu/a/{QUOTA}": "-1", f"cpu/a/{PERIOD}": "100000"}, inf),
        ("3:cpuset:/a", {"a/cpu.max": "100000 100000"}, inf),
    ],
)
def test_a_control_group_and_those_around_it_limit_the_cores(tmp_path, line, files, cores):
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(f"{text}\n")
    (tmp_path / "mine").write_text(f"{line}\n")
    assert threads.quota(tmp_path, tmp_path / "mine") == cores


def test_where_no_group_is_named_there_is_no_limit(tmp_path):
    assert threads.quota(tmp_path, tmp_path / "missing") == inf
