// The WaveNet encoder over a recording of any length, heard stretch by stretch.
//
// A layer of dilation d can make its output of time t when its input of t + d is there, so it keeps
// its last 2d inputs and is d behind; nothing is computed twice, and memory does not grow.
#pragma once

#include <climits>

#include "packing.h"

namespace notebank {

struct EncoderSizes {  // as the configuration has them, unpadded
    int width, layers, stages, latents, hop;
};

struct EncoderLayer {
    int dilation;
    std::vector<Weights<float>> taps;      // x[t - d], x[t], x[t + d]
    std::vector<Weights<float>> residual;  // one
    std::vector<float> bias, residual_bias;
};

struct Encoder {
    // tensors: start, then dilated and residual of each layer, bottleneck: each weight, bias.
    Encoder(const EncoderSizes& sizes, const float* const* tensors, const Kernels* kernels);

    const Kernels* kernels;
    int width, latents, hop;  // width padded to UNIT
    std::vector<float> start[4];  // of x[t - 1], x[t], x[t + 1], and the bias
    std::vector<EncoderLayer> layers;
    std::vector<float> bottleneck, bottleneck_bias;  // [latents, width], [latents]
};

class EncoderStream {
public:
    explicit EncoderStream(std::shared_ptr<const Encoder> encoder);
    // Takes the next n network inputs, the recording's last ones if `last`. Writes the latents
    // [latents] of each hop that is whole by now to `frames`, and returns how many there were.
    int hear(const float* x, int n, bool last, float* frames);

private:
    struct Ring {  // the last inputs of a layer, each as it is and through relu
        int rows;
        Memory memory;
        long received = 0, made = 0;  // inputs that came, outputs that went
    };
    void begin(const float* x, int rows);
    void advance(size_t layer);
    void make(size_t layer, int rows);
    void arrive(size_t layer, int rows);
    void pool(int rows);
    float* row(size_t layer, long t);
    const float* through(size_t layer, long t);
    void linear(const Weights<float>& weights, int rows, const float* bias);

    std::shared_ptr<const Encoder> net;
    std::vector<Ring> rings;         // of each layer, and of what follows the last one
    std::vector<float> input, inner, silence;
    std::vector<double> sums;        // of the hop under way
    std::vector<const float*> in, base;  // rows of the matrix product at hand: y = base + W in
    std::vector<float*> out;
    long heard = 0, total = LONG_MAX;
    float* frames = nullptr;         // where the next frame goes
};

}  // namespace notebank
