// Packing a decoder's weights.
#include "wavenet.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>

#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace notebank {
namespace {

constexpr size_t HUGE_PAGE = 2u << 20;

int padded(int n) { return (n + UNIT - 1) / UNIT * UNIT; }

// Row pointers of a weight [out, in, taps]; `halves` splits the outputs in as many parts, each padded on its own.
std::vector<const float*> rows_of(const float* weight, int out, int stride, int parts = 1) {
    const int part = out / parts;
    std::vector<const float*> rows(parts * padded(part), nullptr);
    for (int o = 0; o < out; o++) rows[o / part * padded(part) + o % part] = weight + (size_t)o * stride;
    return rows;
}

std::vector<float> bias_of(const float* bias, int out, int parts = 1) {
    std::vector<float> values;
    for (const float* row : rows_of(bias, out, 1, parts)) values.push_back(row ? *row : 0.0f);
    return values;
}

Condition condition_of(const float* weight, const float* bias, int out, int latents, int parts = 1) {
    Condition map{{}, bias_of(bias, out, parts)};
    for (const float* row : rows_of(weight, out, latents, parts))
        for (int k = 0; k < latents; k++) map.weights.push_back(row ? row[k] : 0.0f);
    return map;
}

float converted(float x, float) { return x; }

bf16 converted(float x, bf16) {  // to nearest even
    uint32_t bits;
    std::memcpy(&bits, &x, 4);
    return (bf16)((bits + 0x7fffu + (bits >> 16 & 1u)) >> 16);
}

}  // namespace

Memory::Memory(size_t bytes) {
    const size_t size = (bytes + HUGE_PAGE - 1) / HUGE_PAGE * HUGE_PAGE;
    block.reset((char*)std::aligned_alloc(HUGE_PAGE, size));
    if (!block) throw std::bad_alloc();
#if defined(__linux__) && defined(MADV_HUGEPAGE)
    madvise(block.get(), size, MADV_HUGEPAGE);
#endif
    std::memset(block.get(), 0, size);
}

void Memory::Free::operator()(char* p) const { std::free(p); }

template <class T>
Weights<T>::Weights(const std::vector<const float*>& rows, int inputs, int step, int padded_in) : in(padded_in), out((int)rows.size()) {
    constexpr int group = sizeof(T) == 4 ? 1 : 2;
    memory = std::make_shared<Memory>(sizeof(T) * in * out);
    T* data = (T*)memory->get();
    for (int first = 0; first < out; first += UNIT)
        for (int k = 0; k < in; k += group)
            for (int o = first; o < first + UNIT; o++)
                for (int g = 0; g < group; g++) {
                    const float* row = rows[o];
                    *data++ = converted(row && k + g < inputs ? row[(size_t)(k + g) * step] : 0.0f, T());
                }
}

template <class T>
Network<T>::Network(const Sizes& sizes, const float* const* tensors, const Kernels* kernels)
    : kernels(kernels), width(padded(sizes.width)), skip(padded(sizes.skip)), latents(sizes.latents) {
    const auto next = [&tensors] { return *tensors++; };
    const float* weight = next();
    for (int tap = 0; tap < TAPS; tap++) start[tap] = bias_of(weight, sizes.width);  // placeholders of the right size
    for (int tap = 0; tap < TAPS; tap++) {
        start[tap].assign(width, 0.0f);
        for (int i = 0; i < sizes.width; i++) start[tap][i] = weight[i * TAPS + tap];
    }
    start[TAPS] = bias_of(next(), sizes.width);
    heads.emplace_back(rows_of(next(), sizes.skip, sizes.width), sizes.width, 1, width);
    skip_bias = bias_of(next(), sizes.skip);
    for (int i = 0; i < sizes.layers; i++) {
        Layer<T> layer{1 << i % sizes.stages, {}, {}, {}, {}};
        const float* dilated = next();
        const float* dilated_bias = next();
        for (int tap = 0; tap < TAPS; tap++)
            layer.taps.emplace_back(rows_of(dilated + tap, 2 * sizes.width, TAPS * sizes.width, 2), sizes.width, TAPS, width);
        const float* condition = next();
        layer.condition = condition_of(condition, next(), 2 * sizes.width, latents, 2);
        const std::vector<float> extra = bias_of(dilated_bias, 2 * sizes.width, 2);
        for (size_t n = 0; n < extra.size(); n++) layer.condition.bias[n] += extra[n];
        auto rows = rows_of(next(), sizes.width, sizes.width);
        layer.sums_bias = bias_of(next(), sizes.width);
        if (i + 1 == sizes.layers) rows.clear(), layer.sums_bias.clear();
        const auto skip_rows = rows_of(next(), sizes.skip, sizes.width);
        const auto skip_biases = bias_of(next(), sizes.skip);
        rows.insert(rows.end(), skip_rows.begin(), skip_rows.end());
        layer.sums_bias.insert(layer.sums_bias.end(), skip_biases.begin(), skip_biases.end());
        layer.sums.emplace_back(rows, sizes.width, 1, width);
        layers.push_back(std::move(layer));
    }
    const float* out = next();
    const float* out_bias = next();
    heads.emplace_back(rows_of(out, sizes.skip, sizes.skip), sizes.skip, 1, skip);
    const float* condition = next();
    condition_out = condition_of(condition, next(), sizes.skip, latents);
    const auto extra = bias_of(out_bias, sizes.skip);
    for (size_t n = 0; n < extra.size(); n++) condition_out.bias[n] += extra[n];
    heads.emplace_back(rows_of(next(), CLASSES, sizes.skip), sizes.skip, 1, skip);
    logits_bias = bias_of(next(), CLASSES);
}

template class Weights<float>;
template class Weights<bf16>;
template struct Network<float>;
template struct Network<bf16>;

}  // namespace notebank
