"""Arrays in memory have a limit in bytes."""

import numpy as np

from notebank.memory import Memory, free

KB = np.zeros(1000, np.uint8)


def test_the_least_recently_used_goes_first():
    memory = Memory(3000)
    for key in "abc":
        memory.keep(key, KB)
    assert memory.find("a") is KB
    memory.keep("d", {"one": KB[:500], "two": KB[500:]})
    assert [key in memory for key in "abcd"] == [True, False, True, True]
    assert memory.size == 3000 and memory.find("b") is None


def test_a_value_that_comes_again_counts_once_and_one_that_is_too_large_stays_alone():
    memory = Memory(3000)
    for _ in range(9):
        memory.keep("a", KB)
    assert memory.size == 1000
    memory.keep("large", np.zeros(9000, np.uint8))
    assert memory.size == 9000 and "a" not in memory
    memory.keep("a", KB)
    assert memory.size == 1000 and "large" not in memory


def test_free_memory_is_what_the_system_calls_available(tmp_path):
    told = tmp_path / "meminfo"
    told.write_text("MemTotal:  4000 kB\nMemFree:  10 kB\nMemAvailable:    3000 kB\n")
    assert free(told) == 3000 * 1024
    assert free(tmp_path / "none") == float("inf")
