// A WaveNet decoder's packed weights (Network) and the state of a few notes being generated with them (Voices).
#pragma once

#include <tuple>

#include "packing.h"

namespace notebank {

constexpr int CLASSES = 256;
constexpr int TAPS = 3;
constexpr int AHEAD = 16;  // steps that old taps are computed ahead; a note starts, and is conditioned anew, at multiples of it

struct Condition {  // latent [latents] -> padded outputs, on top of a bias
    std::vector<float> weights, bias;
};

// What is particular to weights of a type: how the three heads' weights are stored, and the kernels.
template <class T> struct Format {
    typedef T Head;
    typedef Kernels Set;
    static const Set* set(const Isa& isa) { return isa.kernels; }
    static constexpr int AFTER = 0;  // places after a row of inputs
};
// Under a hundredth of the full network's work, the heads would make most of int8's error (mean
// total variation 0.05 instead of 0.006, of the trained network): they stay float.
template <> struct Format<int8_t> {
    typedef float Head;
    typedef Integers Set;
    static const Set* set(const Isa& isa) { return isa.integers; }
    static constexpr int AFTER = UNIT;  // SCALE, and rows begin on a boundary
};
template <class T> using Head = typename Format<T>::Head;
template <class T> constexpr int row_size(int width) { return width + Format<T>::AFTER; }

template <class T> struct Layer {
    int dilation;
    std::vector<Weights<T>> taps;     // x[t - 2d], x[t - d], x[t] -> sigmoid's then tanh's half
    std::vector<Weights<T>> sums;     // one: gated -> residual, then skip (the last layer: skip)
    std::vector<float> sums_bias;
    Condition condition;              // its bias includes the dilated convolution's
};

struct Sizes {  // as the configuration has them, unpadded
    int width, skip, layers, stages, latents;
};

template <class T> struct Network {
    // tensors: start, skip_start, then dilated, condition, residual, skip of each layer, out,
    // condition_out, logits: each weight, bias.
    Network(const Sizes& sizes, const float* const* tensors, const Isa& isa);
    int sum_width() const { return width + skip; }

    const typename Format<T>::Set* kernels;
    int width, skip, latents;  // width and skip padded to UNIT
    std::vector<float> start[TAPS + 1], skip_bias, logits_bias;
    std::vector<Weights<Head<T>>> heads;  // skip_start, out, logits
    std::vector<Layer<T>> layers;
    Condition condition_out;
};

struct Run {
    int active, steps;
    double seconds;          // give up after about this long; going on later changes no result
    float temperature;       // 0: always the most probable class
    const double* draws;     // [steps, active], 0..1
    const uint8_t* forced;   // [steps, active] classes to go on with instead of the drawn ones, or null
    uint8_t* classes;        // [steps, active]
    float* probabilities;    // [steps, active, CLASSES] or null
};

// Where things lie in one slot's memory, in bytes.
struct Layout {
    struct Place { size_t ring, ahead, condition; };
    std::vector<Place> layers;
    size_t condition_out, history, stride;
    template <class T> explicit Layout(const Network<T>& network);
};

template <class T> class Voices {
public:
    Voices(std::shared_ptr<const Network<T>> network, int slots);
    size_t slot_bytes() const { return layout.stride; }
    void start(int slot);                        // forget the slot's past
    void move(int from, int to);                 // copy a slot's past and conditioning
    void condition(int slot, const float* z);    // [latents], from the next multiple of AHEAD on
    int run(const Run& job);                     // steps done; a step cut in half is finished by the next call

private:
    void begin(int active);
    void advance(int layer, int active);
    void look_ahead(int layer, int tap, int active);
    void finish(const Run& job, int step);
    void choose(const Run& job, int step, int slot, float* scores);
    void gate(float* gates, Input<T>* opened);
    template <class W>
    void linear(const Weights<W>& weights, int rows, const float* bias = nullptr);
    template <class A> const A* as(const float* x, int n, int slot);
    template <class A> std::vector<const A*>& in() {
        return std::get<std::vector<const A*>>(inputs);
    }
    float* floats(int slot, size_t place) const { return (float*)(memory.get() + slot * layout.stride + place); }
    Input<T>* ring(int slot, int layer) const {
        return (Input<T>*)(memory.get() + slot * layout.stride + layout.layers[layer].ring);
    }
    float* sum(int slot) { return sums.data() + (size_t)slot * net->sum_width(); }  // residual stream, then skip sum

    std::shared_ptr<const Network<T>> net;
    Layout layout;
    Memory memory;
    std::vector<float> sums, gates, logits, space;
    std::vector<Input<T>> gated, input;
    // The rows of the matrix product at hand: y = base + W in.
    std::tuple<std::vector<const float*>, std::vector<const bf16*>, std::vector<const int16_t*>>
        inputs;
    std::vector<const float*> base;
    std::vector<float*> out;
    long clock = 0;
    int layer = 0;                  // the layer to go on with when a run gave up within a step
};

}  // namespace notebank
