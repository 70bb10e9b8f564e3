#include "encoder.h"

#include <algorithm>

namespace notebank {
namespace {

constexpr int BLOCK = 128;  // rows of a matrix product: with one layer's weights they fit in a L2

void relu(float* x, size_t n) {
    for (size_t i = 0; i < n; i++) x[i] = x[i] > 0 ? x[i] : 0;
}

}  // namespace

Encoder::Encoder(const EncoderSizes& sizes, const float* const* tensors, const Kernels* kernels)
    : kernels(kernels), width(padded(sizes.width)), latents(sizes.latents), hop(sizes.hop) {
    const auto next = [&tensors] { return *tensors++; };
    const int taps = 3;
    const float* first = next();
    for (int tap = 0; tap < taps; tap++) {
        start[tap].assign(width, 0.0f);
        for (int i = 0; i < sizes.width; i++) start[tap][i] = first[i * taps + tap];
    }
    start[taps] = bias_of(next(), sizes.width);
    for (int i = 0; i < sizes.layers; i++) {
        EncoderLayer layer{1 << i % sizes.stages, {}, {}, {}, {}};
        const float* dilated = next();
        for (int tap = 0; tap < taps; tap++)
            layer.taps.emplace_back(rows_of(dilated + tap, sizes.width, taps * sizes.width),
                                    sizes.width, taps, width);
        layer.bias = bias_of(next(), sizes.width);
        layer.residual.emplace_back(rows_of(next(), sizes.width, sizes.width), sizes.width, 1, width);
        layer.residual_bias = bias_of(next(), sizes.width);
        layers.push_back(std::move(layer));
    }
    const float* last = next();
    bottleneck.assign((size_t)latents * width, 0.0f);
    for (int k = 0; k < latents; k++)
        std::copy_n(last + (size_t)k * sizes.width, sizes.width, bottleneck.data() + (size_t)k * width);
    const float* bias = next();
    bottleneck_bias.assign(bias, bias + latents);
}

EncoderStream::EncoderStream(std::shared_ptr<const Encoder> encoder)
    : net(encoder), input(1), inner((size_t)BLOCK * net->width), silence(net->width),
      sums(net->width), in(BLOCK), base(BLOCK), out(BLOCK) {
    const auto add = [this](int rows) {
        rings.push_back({rows, Memory(sizeof(float) * rows * 2 * net->width)});
    };
    for (const EncoderLayer& layer : net->layers) add(2 * layer.dilation + BLOCK);
    add(BLOCK);
}

int EncoderStream::hear(const float* x, int n, bool last, float* to) {
    frames = to;
    input.insert(input.end(), x, x + n);
    heard += n;
    if (last) {
        input.push_back(0.0f);
        total = heard;
    }
    long at = 0;
    const long ready = (long)input.size() - 2;
    while (at < ready) {
        const int rows = (int)std::min<long>(BLOCK, ready - at);
        begin(input.data() + at, rows);
        at += rows;
    }
    input.erase(input.begin(), input.begin() + at);
    return (int)(frames - to) / net->latents;
}

// The first convolution; x begins one input before the first row.
void EncoderStream::begin(const float* x, int rows) {
    for (int r = 0; r < rows; r++) {
        float* y = row(0, rings[0].received + r);
        for (int i = 0; i < net->width; i++)
            y[i] = net->start[0][i] * x[r] + net->start[1][i] * x[r + 1] + net->start[2][i] * x[r + 2] + net->start[3][i];
    }
    arrive(0, rows);
}

// `rows` more inputs of the layer stand in its ring.
void EncoderStream::arrive(size_t layer, int rows) {
    Ring& ring = rings[layer];
    if (layer == net->layers.size()) return pool(rows);
    for (int r = 0; r < rows; r++, ring.received++) {
        float* x = row(layer, ring.received);
        std::copy_n(x, net->width, x + net->width);
        relu(x + net->width, net->width);
    }
    advance(layer);
}

// All outputs whose inputs are there; past the recording's end they are zeros, as before its start.
void EncoderStream::advance(size_t layer) {
    Ring& ring = rings[layer];
    const long ready = ring.received == total ? total : ring.received - net->layers[layer].dilation;
    while (ring.made < ready) make(layer, (int)std::min<long>(BLOCK, ready - ring.made));
}

void EncoderStream::make(size_t index, int rows) {
    const EncoderLayer& layer = net->layers[index];
    Ring& ring = rings[index];
    for (int tap = 0; tap < 3; tap++) {
        for (int r = 0; r < rows; r++) {
            in[r] = through(index, ring.made + r + (tap - 1l) * layer.dilation);
            out[r] = inner.data() + (size_t)r * net->width;
            base[r] = tap ? out[r] : layer.bias.data();
        }
        linear(layer.taps[tap], rows, nullptr);
    }
    relu(inner.data(), (size_t)rows * net->width);
    for (int r = 0; r < rows; r++) {
        in[r] = out[r];
        base[r] = row(index, ring.made + r);
        out[r] = row(index + 1, ring.made + r);
    }
    linear(layer.residual[0], rows, layer.residual_bias.data());
    ring.made += rows;
    arrive(index + 1, rows);
}

// The mean over each hop, through the bottleneck, which is linear.
void EncoderStream::pool(int rows) {
    Ring& ring = rings.back();
    for (int r = 0; r < rows; r++, ring.received++) {
        const float* x = row(rings.size() - 1, ring.received);
        for (int i = 0; i < net->width; i++) sums[i] += x[i];
        if ((ring.received + 1) % net->hop) continue;
        for (int k = 0; k < net->latents; k++, frames++) {
            double value = 0;
            for (int i = 0; i < net->width; i++) value += sums[i] * net->bottleneck[(size_t)k * net->width + i];
            *frames = (float)(value / net->hop + net->bottleneck_bias[k]);
        }
        std::fill(sums.begin(), sums.end(), 0.0);
    }
}

float* EncoderStream::row(size_t layer, long t) {
    return (float*)rings[layer].memory.get() + t % rings[layer].rows * 2 * net->width;
}

const float* EncoderStream::through(size_t layer, long t) {
    return t < 0 || t >= total ? silence.data() : row(layer, t) + net->width;
}

void EncoderStream::linear(const Weights<float>& weights, int rows, const float* bias) {
    net->kernels->linear_f32(weights.packed(), rows, in.data(), base.data(), bias, out.data());
}

}  // namespace notebank
