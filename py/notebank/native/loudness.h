// The energy of a sound as an ear weighs it: recursive filters, one after the other.
#pragma once

namespace notebank {

constexpr int FILTERS = 2;

struct Weighing {
    int blocks;
    const float* audio;
    const double* filters;   // [FILTERS, 5]: b0 b1 b2 a1 a2
    const long long* edges;  // [blocks + 1], samples
    double* energy;          // [blocks], sums of squares
};

void weigh(const Weighing& weighing);

}  // namespace notebank
