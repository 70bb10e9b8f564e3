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

}  // namespace notebank
