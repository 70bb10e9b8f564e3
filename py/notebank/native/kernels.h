// The arithmetic that a WaveNet step is made of, once per instruction set.
//
// Every function computes each row on its own and sums in one fixed order (over `in`, ascending), so a row's result is
// the same bits whatever rows stand beside it.
#pragma once

#include <cstddef>
#include <cstdint>

#include "oscillators.h"

namespace notebank {

typedef uint16_t bf16;

constexpr int UNIT = 16;  // widths are padded to multiples of this
constexpr int STRIPE = 4 * UNIT;  // outputs whose weights are read while rows pass by
constexpr int BLOCK = 64;  // rows unpacked together, where the products of bf16 are of floats

// Floats that `linear_bf16` needs to work in.
constexpr size_t bf16_space(int in) { return (size_t)in * (BLOCK + STRIPE); }

// Inputs of weights of a type. Those of int8 are rows of 14 bits, -LARGEST..LARGEST, and after each
// row its scale (see `quantise`).
template <class T> struct InputOf { typedef T type; };
template <> struct InputOf<int8_t> { typedef int16_t type; };
template <class T> using Input = typename InputOf<T>::type;

constexpr int LARGEST = 8191;
constexpr int SCALE = 4 / sizeof(int16_t);         // places that a row's scale takes, a float
constexpr int WIDEST = INT32_MAX / LARGEST / 127;  // inputs whose products' sum fits in 32 bits

// Weights [out, in], repacked panel by panel: UNIT outputs for in = 0, then for in = 1, ...
// In bf16 the inputs 2k and 2k + 1 of one output lie side by side, in int8 as many as the
// instruction set takes at once; there each panel begins with the float scales of its outputs.
template <class T> constexpr int HEADER = sizeof(T) == 1 ? 4 * UNIT : 0;
template <class T> constexpr long panel_size(int in) { return HEADER<T> + (long)in * UNIT; }

template <class T> struct Packed {
    const T* data;
    int in, out;  // padded
};

struct Kernels {
    // y[r] = base[r] + bias + W x[r] for `rows` rows given by pointers; bias may be null, base[r] may be y[r].
    void (*linear_f32)(const Packed<float>&, int rows, const float* const* x, const float* const* base, const float* bias, float* const* y);
    void (*linear_bf16)(const Packed<bf16>&, int rows, const bf16* const* x,
                        const float* const* base, const float* bias, float* const* y, float* space);
    // out[i] = sigmoid(gates[i]) * tanh(gates[width + i])
    void (*gate_f32)(const float* gates, int width, float* out);
    void (*gate_bf16)(const float* gates, int width, bf16* out);
    // out[i] = x[i], rounded to nearest even
    void (*round_bf16)(const float* x, int n, bf16* out);
    // x[i] = exp(scale * (x[i] - max x)) / sum, n a multiple of UNIT
    void (*softmax)(float* x, int n, float scale);
    // Of r0..r3, which are relu of the n numbers at x, x + step, x + 2 step, x + 3 step: d[0..3] =
    // r0 - r2, r1 + r2, r2 - r1, r3 - r1; n a multiple of UNIT.
    void (*pair_in)(const float* x, long step, int n, float* const* d);
    // a[i], b[i] = a[i] + b[i], a[i] - b[i]; n a multiple of UNIT.
    void (*pair_out)(float* a, float* b, int n);
    // x[i] = max(x[i], 0); n a multiple of UNIT.
    void (*relu)(float* x, int n);
    // The sum of all partials of a bank; two times `bank_width` zeros, the same, `bank_room`.
    void (*oscillate)(const Bank& bank, float* amplitudes, double* phases, float* buffer);
};

// For weights in int8: sums of whole numbers are exact, and floats are rounded after each operation
// (no fused multiply-add), so that all sets give the same bits.
struct Integers {
    int group;  // neighbouring inputs of a packed weight
    void (*linear_f32)(const Packed<float>&, int rows, const float* const* x,
                       const float* const* base, const float* bias, float* const* y);
    // As above; W is made of whole numbers times their outputs' scales, x of the same times its own.
    void (*linear_i8)(const Packed<int8_t>&, int rows, const int16_t* const* x,
                      const float* const* base, const float* bias, float* const* y);
    void (*gate_f32)(const float* gates, int width, float* out);
    // The n numbers at x as whole ones, -LARGEST..LARGEST, in an order of the set's own, and after
    // them their scale max |x| / LARGEST.
    void (*quantise)(const float* x, int n, int16_t* out);
    void (*softmax)(float* x, int n, float scale);
};

// In integers.cpp, those of this kind of processor.
namespace exact_baseline { extern const Integers integers; }
namespace exact_avx2 { extern const Integers integers; }
namespace exact_avx512 { extern const Integers integers; }
namespace exact_avx512vnni { extern const Integers integers; }
namespace exact_neondot { extern const Integers integers; }
namespace exact_neonbf16 { extern const Integers integers; }

// An instruction set, named by the newest extension in it that is made use of.
struct Isa {
    const char* name;
    bool (*runs)();  // here
    const Kernels* kernels;
    const Integers* integers;
};

// The fastest of those this machine can run, or the one named; null if there is none of that name.
const Isa* choose_isa(const char* name);

}  // namespace notebank
