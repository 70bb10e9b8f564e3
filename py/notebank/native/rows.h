// Rows of a table read at fractional places, along straight lines, and added to others.
#pragma once

namespace notebank {

struct Rows {
    int frames, columns, points, stride;  // stride: floats from a row of `out` to the next
    const float* rows;                    // [frames, columns]
    const double* place;                  // [points], among the frames
    const float* weight;                  // [columns]
    float* out;                           // [points, stride], to which they are added
};

void add_between(const Rows& table);

}  // namespace notebank
