#include "encoder.h"

#include <algorithm>

namespace notebank {
namespace {

constexpr int TAPS = 3, PRODUCTS = 4;
constexpr int PAIRS = 48;  // at a time: with a layer's weights they fit in a L2 cache; whole tiles

// The factors of m0..m3, each [width, width], of a convolution's weight [width, width, TAPS].
std::vector<float> factors(const float* weight, int width) {
    const size_t size = (size_t)width * width;
    std::vector<float> made(PRODUCTS * size);
    for (size_t i = 0; i < size; i++) {
        const float* g = weight + TAPS * i;
        made[i] = g[0];
        made[size + i] = (g[0] + g[1] + g[2]) / 2;
        made[2 * size + i] = (g[0] - g[1] + g[2]) / 2;
        made[3 * size + i] = g[2];
    }
    return made;
}

Weights<float> square(const float* weight, int width) {
    return {rows_of(weight, width, width), width, 1, width};
}

}  // namespace

Encoder::Encoder(const EncoderSizes& sizes, const float* const* tensors, const Kernels* kernels)
    : kernels(kernels), width(sizes.width), zeros(width) {
    for (int i = 0; i < sizes.layers; i++, tensors += 4) {
        Layer layer{1 << i % sizes.stages, {}, {}, {}, {}};
        const std::vector<float> made = factors(tensors[0], width);
        for (int m = 0; m < PRODUCTS; m++)
            layer.minimal.push_back(square(made.data() + (size_t)m * width * width, width));
        layer.residual.push_back(square(tensors[2], width));
        layer.bias.assign(tensors[1], tensors[1] + width);
        layer.residual_bias.assign(tensors[3], tensors[3] + width);
        layers.push_back(std::move(layer));
    }
}

size_t Encoder::space() const { return (size_t)(PRODUCTS + 2) * PAIRS * width; }

void Encoder::pairs(int layer, int first, int last, const float* past, float* out,
                    float* space) const {
    for (int pair = first; pair < last; pair += PAIRS)
        block(layers[layer], pair, std::min(PAIRS, last - pair), past, out, space);
}

void Encoder::block(const Layer& layer, int first, int count, const float* past, float* out,
                    float* space) const {
    const long step = (long)layer.dilation * width;
    const auto row = [&](int k, int pair) { return space + ((long)k * PAIRS + pair) * width; };
    const float *in[PRODUCTS][PAIRS], *base[2][PAIRS], *silence[PAIRS];
    float *inner[2][PAIRS], *to[2][PAIRS];
    for (int p = 0; p < count; p++) {
        const long pair = first + p, d = layer.dilation, t = pair / d * 2 * d + pair % d;
        float* made[PRODUCTS];
        for (int k = 0; k < PRODUCTS; k++) in[k][p] = made[k] = row(k, p);
        kernels->pair_in(past + t * width, step, width, made);
        silence[p] = zeros.data();
        for (int k = 0; k < 2; k++) {
            inner[k][p] = row(PRODUCTS + k, p);
            base[k][p] = past + t * width + (k + 1) * step;
            to[k][p] = out + t * width + k * step;
        }
    }
    for (int k = 0; k < 2; k++)
        linear(layer.minimal[1 + k], count, in[1 + k], silence, nullptr, inner[k]);
    for (int p = 0; p < count; p++) kernels->pair_out(inner[0][p], inner[1][p], width);
    for (int k = 0; k < 2; k++) {
        linear(layer.minimal[3 * k], count, in[3 * k], inner[k], layer.bias.data(), inner[k]);
        for (int p = 0; p < count; p++) kernels->relu(inner[k][p], width);
        linear(layer.residual[0], count, inner[k], base[k], layer.residual_bias.data(), to[k]);
    }
}

void Encoder::linear(const Weights<float>& weights, int rows, const float* const* x,
                     const float* const* base, const float* bias, float* const* y) const {
    kernels->linear_f32(weights.packed(), rows, x, base, bias, y);
}

}  // namespace notebank
