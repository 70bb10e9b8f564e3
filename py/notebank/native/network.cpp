// Packing a decoder's weights.
#include <type_traits>

#include "wavenet.h"

namespace notebank {
namespace {

Condition condition_of(const float* weight, const float* bias, int out, int latents, int parts = 1) {
    Condition map{{}, bias_of(bias, out, parts)};
    for (const float* row : rows_of(weight, out, latents, parts))
        for (int k = 0; k < latents; k++) map.weights.push_back(row ? row[k] : 0.0f);
    return map;
}

}  // namespace

template <class T>
Network<T>::Network(const Sizes& sizes, const float* const* tensors, const Isa& isa)
    : kernels(Format<T>::set(isa)), width(padded(sizes.width)), skip(padded(sizes.skip)), latents(sizes.latents) {
    const auto next = [&tensors] { return *tensors++; };
    int group = sizeof(T) == 4 ? 1 : 2;
    if constexpr (std::is_same_v<T, int8_t>) group = kernels->group;
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
            layer.taps.emplace_back(rows_of(dilated + tap, 2 * sizes.width, TAPS * sizes.width, 2),
                                    sizes.width, TAPS, width, group);
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
        layer.sums.emplace_back(rows, sizes.width, 1, width, group);
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

template struct Network<float>;
template struct Network<bf16>;
template struct Network<int8_t>;

}  // namespace notebank
