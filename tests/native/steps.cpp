// Steps of a WaveNet outside Python, for a processor that is emulated: `steps FILE ISA PRECISION`
// writes the probabilities, floats [steps, slots, 256]. FILE: see `test_arm.py`.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include "wavenet.h"

using namespace notebank;

extern "C" {
const char* notebank_kernels(const char* wanted);
void* notebank_network(const Sizes* sizes, const float* const* tensors, int precision,
                       const char* wanted);
void* notebank_voices(void* network, int slots);
void notebank_condition(void* handle, int slot, const float* z);
int notebank_run(void* handle, const Run* job);
}

template <class T> static std::vector<T> read(std::FILE* file) {
    int32_t count = 0;
    if (std::fread(&count, sizeof count, 1, file) != 1) std::exit(1);
    std::vector<T> values(count);
    if (std::fread(values.data(), sizeof(T), count, file) != values.size()) std::exit(1);
    return values;
}

int main(int, char** arguments) {
    std::FILE* file = std::fopen(arguments[1], "rb");
    const char* isa = arguments[2];
    if (!file || !notebank_kernels(isa)) return 1;
    const auto sizes = read<int32_t>(file);  // of `Sizes`, then slots, steps, tensors
    const int slots = sizes[5], steps = sizes[6];
    std::vector<std::vector<float>> tensors;
    std::vector<const float*> pointers;
    for (int i = 0; i < sizes[7]; i++) tensors.push_back(read<float>(file));
    for (const auto& tensor : tensors) pointers.push_back(tensor.data());
    void* network = notebank_network((const Sizes*)sizes.data(), pointers.data(),
                                     std::atoi(arguments[3]), isa);
    void* voices = notebank_voices(network, slots);
    const auto z = read<float>(file);
    for (int slot = 0; slot < slots; slot++)
        notebank_condition(voices, slot, z.data() + (long)slot * sizes[4]);
    const auto forced = read<uint8_t>(file);
    const std::vector<double> draws(forced.size(), 0.5);
    std::vector<uint8_t> classes(forced.size());
    std::vector<float> found(forced.size() * CLASSES);
    const Run job{slots,         steps,         1e9,            1.0f,
                  draws.data(), forced.data(), classes.data(), found.data()};
    notebank_run(voices, &job);
    return std::fwrite(found.data(), sizeof(float), found.size(), stdout) != found.size();
}
