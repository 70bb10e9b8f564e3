// Every set of kernels that this compiler can build, and the choice between them at run time.
//
// The file needs no compile flags for a set: a target attribute over its namespace turns it on for these functions only,
// so the same library runs on machines without it.
#include "kernels.h"

#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

#if defined(__clang__)
#define NB_DO_PRAGMA(x) _Pragma(#x)
#define NB_TARGET(list) NB_DO_PRAGMA(clang attribute push(__attribute__((target(list))), apply_to = function))
#define NB_TARGET_END _Pragma("clang attribute pop")
#else
#define NB_DO_PRAGMA(x) _Pragma(#x)
#define NB_TARGET(list) _Pragma("GCC push_options") NB_DO_PRAGMA(GCC target(list))
#define NB_TARGET_END _Pragma("GCC pop_options")
#pragma GCC diagnostic ignored "-Wpsabi"  // wide vectors never cross a call here: all is inlined
#endif

namespace notebank {

namespace baseline {  // SSE2 on x86-64 (16 registers of 4), NEON on arm64 (32 of 4), whatever there is elsewhere
#define NB_NAME "baseline"
#define NB_BYTES 16
#if defined(__aarch64__)
#define NB_SUMS 24
#else
#define NB_SUMS 12
#endif
#define NB_DOT 0
#include "kernels.inc"
#undef NB_NAME
#undef NB_BYTES
#undef NB_SUMS
#undef NB_DOT
}  // namespace baseline

#if defined(__x86_64__)
NB_TARGET("avx2,fma")
namespace avx2 {  // 16 registers of 8
#define NB_NAME "avx2"
#define NB_BYTES 32
#define NB_SUMS 12
#define NB_DOT 0
#include "kernels.inc"
#undef NB_NAME
#undef NB_BYTES
#undef NB_SUMS
#undef NB_DOT
}  // namespace avx2
NB_TARGET_END

#define NB_BYTES 64  // 32 registers of 16
#define NB_SUMS 24

NB_TARGET("avx512f,avx512bw,avx512vl,avx512dq,avx2,fma")
namespace avx512 {
#define NB_NAME "avx512"
#define NB_DOT 0
#include "kernels.inc"
#undef NB_NAME
#undef NB_DOT
}  // namespace avx512
NB_TARGET_END

NB_TARGET("avx512f,avx512bw,avx512vl,avx512dq,avx512bf16,avx2,fma")
namespace avx512bf16 {
#define NB_NAME "avx512bf16"
#define NB_DOT 1
#include "kernels.inc"
}  // namespace avx512bf16
NB_TARGET_END

static bool runs(const Kernels& kernels) {
    const bool wide = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                      __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq");
    if (&kernels == &avx512bf16::kernels) return wide && __builtin_cpu_supports("avx512bf16");
    if (&kernels == &avx512::kernels) return wide;
    if (&kernels == &avx2::kernels) return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    return true;
}

static const Kernels* const ALL[] = {&avx512bf16::kernels, &avx512::kernels, &avx2::kernels, &baseline::kernels};
#else
static bool runs(const Kernels&) { return true; }

static const Kernels* const ALL[] = {&baseline::kernels};
#endif

const Kernels* choose_kernels(const char* name) {
    for (const Kernels* kernels : ALL)
        if (runs(*kernels) && (!name || !*name || !std::strcmp(name, kernels->name))) return kernels;
    return nullptr;
}

}  // namespace notebank
