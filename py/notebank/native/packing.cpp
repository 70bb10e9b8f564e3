#include "packing.h"

#include <cstdlib>
#include <cstring>
#include <new>

#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace notebank {
namespace {

constexpr size_t LINE = 64, HUGE_PAGE = 2u << 20, WORTH = HUGE_PAGE / 4;  // a huge page's price

float converted(float x, float) { return x; }

bf16 converted(float x, bf16) {  // to nearest even
    uint32_t bits;
    std::memcpy(&bits, &x, 4);
    return (bf16)((bits + 0x7fffu + (bits >> 16 & 1u)) >> 16);
}

}  // namespace

Memory::Memory(size_t bytes) {
    const size_t page = bytes < WORTH ? LINE : HUGE_PAGE;
    const size_t size = (bytes + page - 1) / page * page;
    block.reset((char*)std::aligned_alloc(page, size));
    if (!block) throw std::bad_alloc();
#if defined(__linux__) && defined(MADV_HUGEPAGE)
    if (page == HUGE_PAGE) madvise(block.get(), size, MADV_HUGEPAGE);
#endif
    std::memset(block.get(), 0, size);
}

void Memory::Free::operator()(char* p) const { std::free(p); }

template <class T>
Weights<T>::Weights(const std::vector<const float*>& rows, int inputs, int step, int padded_in)
    : in(padded_in), out((int)rows.size()) {
    constexpr int group = sizeof(T) == 4 ? 1 : 2;
    memory = std::make_shared<Memory>(sizeof(T) * in * out);
    T* data = (T*)memory->get();
    for (int first = 0; first < out; first += UNIT)
        for (int k = 0; k < in; k += group)
            for (int o = first; o < first + UNIT; o++)
                for (int g = 0; g < group; g++) {
                    const float* row = rows[o];
                    const bool there = row && k + g < inputs;
                    *data++ = converted(there ? row[(size_t)(k + g) * step] : 0.0f, T());
                }
}

std::vector<const float*> rows_of(const float* weight, int out, int stride, int parts) {
    const int part = out / parts;
    std::vector<const float*> rows(parts * padded(part), nullptr);
    for (int o = 0; o < out; o++)
        rows[o / part * padded(part) + o % part] = weight + (size_t)o * stride;
    return rows;
}

std::vector<float> bias_of(const float* bias, int out, int parts) {
    std::vector<float> values;
    for (const float* row : rows_of(bias, out, 1, parts)) values.push_back(row ? *row : 0.0f);
    return values;
}

template class Weights<float>;
template class Weights<bf16>;

}  // namespace notebank
