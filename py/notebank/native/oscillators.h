// A bank of oscillators: partials given at frames, read at points `step` samples apart, sines
// between the points.
#pragma once

namespace notebank {

struct Bank {
    int frames, partials, points, step;
    const float* amplitude;  // [frames, partials]
    const float* phase;      // [frames, partials], cycles
    const double* ratio;     // [partials], cycles a cycle of f0
    const double* cycles;    // [points], of f0
    const double* place;     // [points], among the frames
    float* out;              // [(points - 1) step]
};

constexpr int BANK_LANES = 16;  // partials that are turned together, at most

// Partials, in whole vectors.
constexpr int bank_width(int partials) {
    return (partials + BANK_LANES - 1) / BANK_LANES * BANK_LANES;
}

// Floats that a step needs to work in: its samples, in whole numbers of four, for each lane.
constexpr int bank_room(int step) { return (step + 3) / 4 * 4 * BANK_LANES; }

}  // namespace notebank
