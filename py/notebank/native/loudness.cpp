#include "loudness.h"

#include <cmath>

namespace notebank {
namespace {

constexpr double SILENT = 1e-30;  // far below it numbers get subnormal, and slow

// A transposed direct form II.
struct Filter {
    double b0, b1, b2, a1, a2, first = 0, second = 0;

    explicit Filter(const double* b) : b0(b[0]), b1(b[1]), b2(b[2]), a1(b[3]), a2(b[4]) {}

    double operator()(double x) {
        const double y = b0 * x + first;
        first = b1 * x - a1 * y + second;
        second = b2 * x - a2 * y;
        return y;
    }

    void settle() {
        if (std::fabs(first) + std::fabs(second) < SILENT) first = second = 0;
    }
};

}  // namespace

void weigh(const Weighing& weighing) {
    Filter shelf(weighing.filters), pass(weighing.filters + 5);
    for (int block = 0; block < weighing.blocks; block++) {
        double energy = 0;
        for (long long i = weighing.edges[block]; i < weighing.edges[block + 1]; i++) {
            const double y = pass(shelf(weighing.audio[i]));
            energy += y * y;
        }
        weighing.energy[block] = energy;
        shelf.settle();
        pass.settle();
    }
}

}  // namespace notebank
