// Weights as the kernels read them, and the memory that they and the notes lie in.
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "kernels.h"

namespace notebank {

// Zeroed memory on a boundary of its own; large ones lie in huge pages where the system has them.
class Memory {
public:
    explicit Memory(size_t bytes);
    char* get() const { return block.get(); }
private:
    struct Free { void operator()(char* p) const; };
    std::unique_ptr<char, Free> block;
};

template <class T> class Weights {
public:
    // rows[o] points at `in` floats, `step` apart, null for a row of zeros; inputs are padded with
    // zeros to padded_in. `group` neighbouring inputs lie side by side.
    Weights(const std::vector<const float*>& rows, int in, int step, int padded_in,
            int group = sizeof(T) == 4 ? 1 : 2);
    Packed<T> packed() const { return {(const T*)memory->get(), in, out}; }
private:
    int in, out;
    std::shared_ptr<Memory> memory;
};

inline int padded(int n) { return (n + UNIT - 1) / UNIT * UNIT; }

// Row pointers of a weight [out, in, taps], `stride` floats apart; `parts` splits the outputs into
// as many parts, each padded on its own.
std::vector<const float*> rows_of(const float* weight, int out, int stride, int parts = 1);

// A bias [out], padded alike.
std::vector<float> bias_of(const float* bias, int out, int parts = 1);

}  // namespace notebank
