// The kernels of integers for every instruction set that this compiler can build.
#include "kernels.h"
#include "targets.h"

NB_UNFUSED

// How an instruction set multiplies int8 by integers of 14 bits.
#define NB_SINGLES 0  // one input at a time
#define NB_PAIRS 1    // x86: two, of 16 bits
#define NB_VNNI 2     // the same, added up in one instruction
#define NB_DOTS 3     // Arm: four of 7 bits, twice
#define NB_MATRIX 4   // Arm: eight of 7 bits, twice, of two outputs

namespace notebank {

#if defined(__x86_64__)
namespace exact_baseline {
#define NB_BYTES 16
#define NB_SUMS NB_SUMS_OF_16
#define NB_INT8 NB_PAIRS
#include "kernels.inc"
#include "integers.inc"
#undef NB_BYTES
}  // namespace exact_baseline

NB_TARGET(NB_AVX2)
namespace exact_avx2 {
#define NB_BYTES 32
#include "kernels.inc"
#include "integers.inc"
#undef NB_SUMS
#undef NB_BYTES
}  // namespace exact_avx2
NB_TARGET_END

#define NB_BYTES 64
#define NB_SUMS NB_SUMS_OF_32
NB_TARGET(NB_AVX512)
namespace exact_avx512 {
#include "kernels.inc"
#include "integers.inc"
#undef NB_INT8
}  // namespace exact_avx512
NB_TARGET_END

NB_TARGET(NB_AVX512 ",avx512vnni")
namespace exact_avx512vnni {
#define NB_INT8 NB_VNNI
#include "kernels.inc"
#include "integers.inc"
}  // namespace exact_avx512vnni
NB_TARGET_END
#else
#define NB_BYTES 16
namespace exact_baseline {
#if defined(__aarch64__)
#define NB_SUMS NB_SUMS_OF_32
#else
#define NB_SUMS NB_SUMS_OF_16
#endif
#define NB_INT8 NB_SINGLES
#include "kernels.inc"
#include "integers.inc"
#undef NB_INT8
#undef NB_SUMS
}  // namespace exact_baseline

#if defined(__aarch64__) && defined(__linux__)
#define NB_SUMS NB_SUMS_OF_16  // each of two registers
NB_TARGET(NB_DOTPROD)
namespace exact_neondot {
#define NB_INT8 NB_DOTS
#include "kernels.inc"
#include "integers.inc"
#undef NB_INT8
}  // namespace exact_neondot
NB_TARGET_END

NB_TARGET(NB_I8MM)
namespace exact_neonbf16 {
#define NB_INT8 NB_MATRIX
#include "kernels.inc"
#include "integers.inc"
}  // namespace exact_neonbf16
NB_TARGET_END
#endif
#endif

}  // namespace notebank
