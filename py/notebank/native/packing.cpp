#include "packing.h"

#include <algorithm>
#include <cmath>
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

// One output's weights.
struct Row {
    const float* values;  // null: zeros
    int count, step;
    float operator[](int k) const { return values && k < count ? values[(size_t)k * step] : 0; }
};

// Of int8: the largest weight is 127 of it.
float scale_of(const Row& row) {
    float top = 0;
    for (int k = 0; k < row.count; k++) top = std::max(top, std::fabs(row[k]));
    return top / 127;
}

// UNIT outputs' inputs k to k + group - 1.
template <class T> T* pack(const Row* rows, int k, int group, const float*, T* to) {
    for (int o = 0; o < UNIT; o++)
        for (int g = 0; g < group; g++) *to++ = converted(rows[o][k + g], T());
    return to;
}

template <> int8_t* pack(const Row* rows, int k, int group, const float* scales, int8_t* to) {
    for (int o = 0; o < UNIT; o++)
        for (int g = 0; g < group; g++)
            *to++ = scales[o] > 0 ? (int8_t)std::nearbyint(rows[o][k + g] / scales[o]) : 0;
    return to;
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
Weights<T>::Weights(const std::vector<const float*>& rows, int inputs, int step, int padded_in,
                    int group)
    : in(padded_in), out((int)rows.size()) {
    memory = std::make_shared<Memory>(sizeof(T) * panel_size<T>(in) * (out / UNIT));
    T* data = (T*)memory->get();
    for (int first = 0; first < out; first += UNIT) {
        Row panel[UNIT];
        float scales[UNIT];
        for (int o = 0; o < UNIT; o++) {
            panel[o] = {rows[first + o], inputs, step};
            scales[o] = scale_of(panel[o]);
        }
        if (HEADER<T>) std::memcpy(data, scales, sizeof scales);
        data += HEADER<T>;
        for (int k = 0; k < in; k += group) data = pack(panel, k, group, scales, data);
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
template class Weights<int8_t>;

}  // namespace notebank
