// Step-by-step generation for a handful of notes ("slots") at once, on one thread.
//
// In a layer of dilation d the input of t - 2d is known 2d steps ahead and that of t - d is known d steps ahead: for as
// many steps, AHEAD at most, such a tap is one matrix product. Only the newest tap, residual and skip stay sequential.
#include <algorithm>
#include <chrono>
#include <type_traits>

#include "targets.h"
#include "wavenet.h"

NB_UNFUSED  // what is summed here has the same bits everywhere

namespace notebank {
namespace {

typedef std::chrono::steady_clock Clock;

// Steps that a layer's tap (0: t - 2d, 1: t - d) is computed ahead.
int block_of(int dilation, int tap) { return std::min((TAPS - 1 - tap) * dilation, AHEAD); }

int draw(const float* probabilities, double u) {
    float cumulated = 0;
    for (int i = 0; i < CLASSES; i++)
        if ((cumulated += probabilities[i]) >= u) return i;
    return CLASSES - 1;  // rounding can leave the whole sum below u
}

}  // namespace

template <class T> Layout::Layout(const Network<T>& network) : stride(0) {
    const auto take = [this](size_t bytes) {
        const size_t place = stride;
        stride += (bytes + 63) / 64 * 64;
        return place;
    };
    for (const Layer<T>& layer : network.layers) {
        const size_t ahead = block_of(layer.dilation, 0), gates = 2 * network.width * sizeof(float);
        const size_t row = row_size<T>(network.width) * sizeof(Input<T>);
        layers.push_back({take(2 * layer.dilation * row), take(ahead * gates), take(gates)});
    }
    condition_out = take(network.skip * sizeof(float));
    history = take(TAPS * sizeof(float));
    stride = (stride / 4096 + 1) * 4096 + 2048 + 64;  // slots a multiple of 4096 apart would share the same few cache sets
}

template <class T>
Voices<T>::Voices(std::shared_ptr<const Network<T>> network, int slots)
    : net(network), layout(*net), memory(layout.stride * slots),
      sums((size_t)slots * net->sum_width()),
      gates((size_t)slots * std::max(2 * net->width, net->skip)), logits((size_t)slots * CLASSES),
      space(std::is_same_v<T, bf16> ? bf16_space(std::max(net->width, net->skip)) : 0),
      gated((size_t)slots * row_size<T>(net->width)),
      input((size_t)slots * row_size<T>(std::max(net->width, net->skip))), base((size_t)slots * AHEAD), out((size_t)slots * AHEAD) {
    in<Input<T>>().resize((size_t)slots * AHEAD);
    in<Head<T>>().resize((size_t)slots * AHEAD);
}

template <class T> void Voices<T>::start(int slot) {
    std::fill_n(memory.get() + slot * layout.stride, layout.stride, (char)0);
}

template <class T> void Voices<T>::move(int from, int to) {
    std::copy_n(memory.get() + from * layout.stride, layout.stride, memory.get() + to * layout.stride);
}

template <class T> void Voices<T>::condition(int slot, const float* z) {
    const auto apply = [&](const Condition& map, float* values) {
        for (size_t n = 0; n < map.bias.size(); n++) {
            values[n] = map.bias[n];
            for (int k = 0; k < net->latents; k++) values[n] += map.weights[n * net->latents + k] * z[k];
        }
    };
    for (size_t i = 0; i < net->layers.size(); i++) apply(net->layers[i].condition, floats(slot, layout.layers[i].condition));
    apply(net->condition_out, floats(slot, layout.condition_out));
}

template <class T> int Voices<T>::run(const Run& job) {
    const auto deadline = Clock::now() + std::chrono::duration<double>(job.seconds);
    const int layers = (int)net->layers.size();
    for (int step = 0; step < job.steps; step++) {
        if (layer == 0) begin(job.active);
        while (layer < layers) {
            advance(layer++, job.active);
            if (layer < layers && Clock::now() >= deadline) return step;
        }
        finish(job, step);
        layer = 0;
        clock++;
        if (Clock::now() >= deadline) return step + 1;
    }
    return job.steps;
}

// The first convolution, from the last three inputs, and the first share of the skip sum.
template <class T> void Voices<T>::begin(int active) {
    const int width = net->width;
    for (int slot = 0; slot < active; slot++) {
        const float* last = floats(slot, layout.history);
        float* x = sum(slot);
        for (int i = 0; i < width; i++)
            x[i] = net->start[0][i] * last[0] + net->start[1][i] * last[1] + net->start[2][i] * last[2] + net->start[3][i];
        in<Head<T>>()[slot] = as<Head<T>>(x, width, slot);
        base[slot] = net->skip_bias.data();
        out[slot] = x + width;
    }
    linear(net->heads[0], active);
}

template <class T> void Voices<T>::advance(int index, int active) {
    const Layer<T>& layer = net->layers[index];
    const int width = net->width, size = row_size<T>(width);
    const size_t now = clock % (2 * layer.dilation) * size, row = clock % block_of(layer.dilation, 0) * 2 * width;
    for (int tap = 0; tap < TAPS - 1; tap++)
        if (clock % block_of(layer.dilation, tap) == 0) look_ahead(index, tap, active);
    for (int slot = 0; slot < active; slot++) {
        in<Input<T>>()[slot] = as<Input<T>>(sum(slot), width, slot);
        std::copy_n(in<Input<T>>()[slot], size, ring(slot, index) + now);
        base[slot] = floats(slot, layout.layers[index].ahead) + row;
        out[slot] = gates.data() + (size_t)slot * 2 * width;
    }
    linear(layer.taps[2], active);
    const bool last = index + 1 == (int)net->layers.size();  // the last layer's residual is never heard
    for (int slot = 0; slot < active; slot++) {
        Input<T>* opened = gated.data() + (size_t)slot * size;
        gate(out[slot], opened);
        in<Input<T>>()[slot] = opened;
        base[slot] = out[slot] = sum(slot) + (last ? width : 0);
    }
    linear(layer.sums[0], active, layer.sums_bias.data());
}

// One tap of the steps to come: tap 0 (t - 2d) on top of bias and conditioning, tap 1 (t - d) on top of that.
template <class T> void Voices<T>::look_ahead(int index, int tap, int active) {
    const Layer<T>& layer = net->layers[index];
    const int d = layer.dilation, steps = block_of(d, tap), width = net->width;
    const long first = clock % block_of(d, 0);
    for (int slot = 0, n = 0; slot < active; slot++)
        for (int step = 0; step < steps; step++, n++) {
            const size_t then = (clock + step + (long)tap * d) % (2 * d);
            in<Input<T>>()[n] = ring(slot, index) + then * row_size<T>(width);
            out[n] = floats(slot, layout.layers[index].ahead) + (size_t)(first + step) * 2 * width;
            base[n] = tap ? out[n] : floats(slot, layout.layers[index].condition);
        }
    linear(layer.taps[tap], active * steps);
}

// From the skip sum to probabilities to the drawn class, which is the next step's input.
template <class T> void Voices<T>::finish(const Run& job, int step) {
    const int skip = net->skip;
    const auto relu = [&](float* x, int slot) {
        for (int i = 0; i < skip; i++) x[i] = x[i] > 0 ? x[i] : 0;
        in<Head<T>>()[slot] = as<Head<T>>(x, skip, slot);
    };
    for (int slot = 0; slot < job.active; slot++) {
        relu(sum(slot) + net->width, slot);
        base[slot] = floats(slot, layout.condition_out);
        out[slot] = gates.data() + (size_t)slot * skip;
    }
    linear(net->heads[1], job.active);
    for (int slot = 0; slot < job.active; slot++) {
        relu(out[slot], slot);
        base[slot] = net->logits_bias.data();
        out[slot] = logits.data() + (size_t)slot * CLASSES;
    }
    linear(net->heads[2], job.active);
    for (int slot = 0; slot < job.active; slot++) choose(job, step, slot, out[slot]);
}

template <class T> void Voices<T>::choose(const Run& job, int step, int slot, float* scores) {
    const size_t cell = (size_t)step * job.active + slot;
    const bool coldest = job.temperature <= 0;
    int chosen = (int)(std::max_element(scores, scores + CLASSES) - scores);
    net->kernels->softmax(scores, CLASSES, coldest ? 1.0f : 1.0f / job.temperature);
    if (!coldest) chosen = draw(scores, job.draws[cell]);
    job.classes[cell] = (uint8_t)chosen;
    if (job.forced) chosen = job.forced[cell];
    if (job.probabilities) std::copy_n(scores, CLASSES, job.probabilities + cell * CLASSES);
    float* last = floats(slot, layout.history);
    last[0] = last[1];
    last[1] = last[2];
    last[2] = (float)(chosen - CLASSES / 2) / (CLASSES / 2);
}

template <class T> void Voices<T>::gate(float* gates, Input<T>* opened) {
    if constexpr (std::is_same_v<T, bf16>) {
        net->kernels->gate_bf16(gates, net->width, opened);
    } else if constexpr (std::is_same_v<T, float>) {
        net->kernels->gate_f32(gates, net->width, opened);
    } else {
        net->kernels->gate_f32(gates, net->width, gates);
        net->kernels->quantise(gates, net->width, opened);
    }
}

template <class T>
template <class W>
void Voices<T>::linear(const Weights<W>& weights, int rows, const float* bias) {
    const Packed<W> w = weights.packed();
    const Input<W>* const* x = in<Input<W>>().data();
    if constexpr (std::is_same_v<W, float>)
        net->kernels->linear_f32(w, rows, x, base.data(), bias, out.data());
    else if constexpr (std::is_same_v<W, bf16>)
        net->kernels->linear_bf16(w, rows, x, base.data(), bias, out.data(), space.data());
    else
        net->kernels->linear_i8(w, rows, x, base.data(), bias, out.data());
}

// x as the matrix products take it: itself, or its copy in the slot's row of `input`.
template <class T>
template <class A>
const A* Voices<T>::as(const float* x, int n, int slot) {
    if constexpr (std::is_same_v<A, float>) {
        return x;
    } else {
        A* copy = input.data() + (size_t)slot * row_size<T>(std::max(net->width, net->skip));
        if constexpr (std::is_same_v<A, bf16>)
            net->kernels->round_bf16(x, n, copy);
        else
            net->kernels->quantise(x, n, copy);
        return copy;
    }
}

template class Voices<float>;
template class Voices<bf16>;
template class Voices<int8_t>;

}  // namespace notebank
