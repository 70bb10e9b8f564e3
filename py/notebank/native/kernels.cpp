// The kernels of floats for every instruction set that this compiler can build, and the choice
// between the sets at run time.
#include "kernels.h"

#include <cstring>

#include "targets.h"

#if defined(__aarch64__) && defined(__linux__)
#include <sys/auxv.h>
#endif

namespace notebank {

namespace baseline {  // SSE2 on x86-64, NEON on arm64, whatever there is elsewhere
#define NB_BYTES 16
#if defined(__aarch64__)
#define NB_SUMS NB_SUMS_OF_32
#else
#define NB_SUMS NB_SUMS_OF_16
#endif
#define NB_DOT 0
#include "kernels.inc"
#include "floats.inc"
#undef NB_DOT
#undef NB_SUMS
#undef NB_BYTES
}  // namespace baseline

static bool always() { return true; }

#if defined(__x86_64__)
NB_TARGET(NB_AVX2)
namespace avx2 {
#define NB_BYTES 32
#define NB_SUMS NB_SUMS_OF_16
#define NB_DOT 0
#include "kernels.inc"
#include "floats.inc"
#undef NB_DOT
#undef NB_SUMS
#undef NB_BYTES
}  // namespace avx2
NB_TARGET_END

#define NB_BYTES 64
#define NB_SUMS NB_SUMS_OF_32
NB_TARGET(NB_AVX512)
namespace avx512 {
#define NB_DOT 0
#include "kernels.inc"
#include "floats.inc"
#undef NB_DOT
}  // namespace avx512
NB_TARGET_END

NB_TARGET(NB_AVX512 ",avx512bf16")
namespace avx512bf16 {
#define NB_DOT 512
#include "kernels.inc"
#include "floats.inc"
}  // namespace avx512bf16
NB_TARGET_END

static bool has_avx2() { return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"); }
static bool has_avx512() {
    return has_avx2() && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
           __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq");
}
static bool has_vnni() { return has_avx512() && __builtin_cpu_supports("avx512vnni"); }
static bool has_bf16() { return has_vnni() && __builtin_cpu_supports("avx512bf16"); }

static const Isa ALL[] = {
    {"avx512bf16", has_bf16, &avx512bf16::kernels, &exact_avx512vnni::integers},
    {"avx512vnni", has_vnni, &avx512::kernels, &exact_avx512vnni::integers},
    {"avx512", has_avx512, &avx512::kernels, &exact_avx512::integers},
    {"avx2", has_avx2, &avx2::kernels, &exact_avx2::integers},
    {"baseline", always, &baseline::kernels, &exact_baseline::integers},
};
#elif defined(__aarch64__) && defined(__linux__)
NB_TARGET(NB_I8MM)
namespace neonbf16 {
#define NB_BYTES 16
#define NB_SUMS NB_SUMS_OF_32
#define NB_DOT 128
#include "kernels.inc"
#include "floats.inc"
}  // namespace neonbf16
NB_TARGET_END

static bool has_dot() { return getauxval(AT_HWCAP) & HWCAP_ASIMDDP; }
static bool has_bf16() {
    const unsigned long wanted = HWCAP2_BF16 | HWCAP2_I8MM;
    return has_dot() && (getauxval(AT_HWCAP2) & wanted) == wanted;
}

static const Isa ALL[] = {
    {"neonbf16", has_bf16, &neonbf16::kernels, &exact_neonbf16::integers},
    {"neondot", has_dot, &baseline::kernels, &exact_neondot::integers},
    {"baseline", always, &baseline::kernels, &exact_baseline::integers},
};
#else
static const Isa ALL[] = {{"baseline", always, &baseline::kernels, &exact_baseline::integers}};
#endif

const Isa* choose_isa(const char* name) {
    for (const Isa& isa : ALL)
        if (isa.runs() && (!name || !*name || !std::strcmp(name, isa.name))) return &isa;
    return nullptr;
}

}  // namespace notebank
