// The C functions that Python calls (see __init__.py); nothing else of the library is visible.
#include <exception>
#include <variant>
#include <vector>

#include "encoder.h"
#include "loudness.h"
#include "rows.h"
#include "wavenet.h"

#if defined(_WIN32)
#define NB_PUBLIC extern "C" __declspec(dllexport)
#else
#define NB_PUBLIC extern "C" __attribute__((visibility("default")))
#endif

using namespace notebank;

namespace {

template <template <class> class Pointer, template <class> class Thing>
using Any = std::variant<Pointer<Thing<float>>, Pointer<Thing<bf16>>, Pointer<Thing<int8_t>>>;
template <class T> using Owned = std::unique_ptr<T>;
typedef Any<std::shared_ptr, Network> AnyNetwork;
typedef Any<Owned, Voices> AnyVoices;
enum Precision { FP32, BF16, INT8 };  // as in __init__.py

AnyNetwork load(const Sizes& sizes, const float* const* tensors, int precision, const Isa& isa) {
    if (precision == INT8) return std::make_shared<Network<int8_t>>(sizes, tensors, isa);
    if (precision == BF16) return std::make_shared<Network<bf16>>(sizes, tensors, isa);
    return std::make_shared<Network<float>>(sizes, tensors, isa);
}

template <class T> AnyVoices open(const std::shared_ptr<Network<T>>& network, int slots) {
    return std::make_unique<Voices<T>>(network, slots);
}

AnyVoices& voices(void* handle) { return *(AnyVoices*)handle; }

}  // namespace

// The name of the instruction set that `wanted` ("" for the best) leads to, or null if this machine lacks it.
NB_PUBLIC const char* notebank_kernels(const char* wanted) {
    const Isa* isa = choose_isa(wanted);
    return isa ? isa->name : nullptr;
}

// Null when memory runs out.
NB_PUBLIC void* notebank_network(const Sizes* sizes, const float* const* tensors, int precision,
                                 const char* wanted) {
    const Isa* isa = choose_isa(wanted);
    if (!isa) return nullptr;
    try {
        return new AnyNetwork(load(*sizes, tensors, precision, *isa));
    } catch (const std::exception&) {
        return nullptr;
    }
}

NB_PUBLIC void notebank_network_free(void* network) { delete (AnyNetwork*)network; }

// Null when memory runs out.
NB_PUBLIC void* notebank_voices(void* network, int slots) {
    try {
        return new AnyVoices(std::visit([&](const auto& it) { return open(it, slots); }, *(AnyNetwork*)network));
    } catch (const std::exception&) {
        return nullptr;
    }
}

NB_PUBLIC void notebank_voices_free(void* handle) { delete &voices(handle); }

// Bytes that one slot's past takes.
NB_PUBLIC size_t notebank_slot_bytes(void* handle) {
    return std::visit([](auto& it) { return it->slot_bytes(); }, voices(handle));
}

NB_PUBLIC void notebank_start(void* handle, int slot) {
    std::visit([&](auto& it) { it->start(slot); }, voices(handle));
}

NB_PUBLIC void notebank_move(void* handle, int from, int to) {
    std::visit([&](auto& it) { it->move(from, to); }, voices(handle));
}

NB_PUBLIC void notebank_condition(void* handle, int slot, const float* z) {
    std::visit([&](auto& it) { it->condition(slot, z); }, voices(handle));
}

NB_PUBLIC int notebank_run(void* handle, const Run* job) {
    return std::visit([&](auto& it) { return it->run(*job); }, voices(handle));
}

// Null when memory runs out.
NB_PUBLIC void* notebank_encoder(const EncoderSizes* sizes, const float* const* tensors,
                                 const char* wanted) {
    const Isa* isa = choose_isa(wanted);
    if (!isa) return nullptr;
    try {
        return new Encoder(*sizes, tensors, isa->kernels);
    } catch (const std::exception&) {
        return nullptr;
    }
}

NB_PUBLIC void notebank_encoder_free(void* encoder) { delete (Encoder*)encoder; }

// Floats that one call of `notebank_encode` needs to work in.
NB_PUBLIC size_t notebank_encoder_space(void* encoder) { return ((Encoder*)encoder)->space(); }

// Several threads may do pairs of one layer at once, each in a space of its own.
NB_PUBLIC void notebank_encode(void* encoder, int layer, int first, int last, const float* past,
                               float* out, float* space) {
    ((Encoder*)encoder)->pairs(layer, first, last, past, out, space);
}

// Several threads may call this at once. False when memory runs out, or there are no such kernels.
NB_PUBLIC int notebank_oscillate(const Bank* bank, const char* wanted) {
    const Isa* isa = choose_isa(wanted);
    if (!isa) return 0;
    try {
        const int width = bank_width(bank->partials);
        std::vector<float> amplitudes(2 * width), buffer(bank_room(bank->step));
        std::vector<double> phases(2 * width);
        isa->kernels->oscillate(*bank, amplitudes.data(), phases.data(), buffer.data());
        return 1;
    } catch (const std::exception&) {
        return 0;
    }
}

NB_PUBLIC void notebank_weigh(const Weighing* weighing) { weigh(*weighing); }

NB_PUBLIC void notebank_add_between(const Rows* table) { add_between(*table); }
