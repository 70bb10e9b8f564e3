// The layers of a WaveNet's encoder, each over a block of samples at a time.
//
// Two outputs of a convolution of three taps, d samples apart, take four products instead of six:
// Winograd's minimal filtering F(2, 3), see Lavin and Gray 2016, "Fast Algorithms for Convolutional
// Neural Networks", section 4.1. Of the inputs x0..x3, d samples apart, and the taps g0..g2
//   m0 = g0 (x0 - x2), m1 = (g0 + g1 + g2) / 2 (x1 + x2), m2 = (g0 - g1 + g2) / 2 (x2 - x1),
//   m3 = g2 (x3 - x1), and the outputs of x1 and x2 are m0 + m1 + m2 and m1 - m2 + m3.
// That is exact but for rounding, and all factors are small: it rounds about as the plain sum does.
#pragma once

#include "packing.h"

namespace notebank {

struct EncoderSizes {  // width a multiple of UNIT
    int width, layers, stages;
};

class Encoder {
public:
    // tensors: of each layer the dilated convolution's weight and bias, then the 1 x 1's.
    Encoder(const EncoderSizes& sizes, const float* const* tensors, const Kernels* kernels);
    // Floats that `pairs` needs to work in.
    size_t space() const;
    // Outputs of pairs `first` to `last` - 1 of a layer of dilation d: each 2 d rows [width] of
    // `out` are d pairs. Row t of `out` belongs to row t + d of `past`, which has 2 d rows more.
    void pairs(int layer, int first, int last, const float* past, float* out, float* space) const;

private:
    struct Layer {
        int dilation;
        std::vector<Weights<float>> minimal, residual;  // of m0..m3; one
        std::vector<float> bias, residual_bias;
    };
    void block(const Layer& layer, int first, int count, const float* past, float* out,
               float* space) const;
    void linear(const Weights<float>& weights, int rows, const float* const* x,
                const float* const* base, const float* bias, float* const* y) const;

    const Kernels* kernels;
    int width;
    std::vector<Layer> layers;
    std::vector<float> zeros;
};

}  // namespace notebank
