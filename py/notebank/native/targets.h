// Turning an instruction set on for some functions, so that files need no compile flags for it and
// the same library runs on machines without it.
#pragma once

#if defined(__x86_64__)
#include <immintrin.h>
#elif defined(__aarch64__)
#include <arm_neon.h>
#endif

#define NB_DO_PRAGMA(x) _Pragma(#x)
#if defined(__clang__)
#define NB_TARGET(list) \
    NB_DO_PRAGMA(clang attribute push(__attribute__((target(list))), apply_to = function))
#define NB_TARGET_END _Pragma("clang attribute pop")
#define NB_UNFUSED _Pragma("clang fp contract(off)")
#else
#define NB_TARGET(list) _Pragma("GCC push_options") NB_DO_PRAGMA(GCC target(list))
#define NB_TARGET_END _Pragma("GCC pop_options")
// From here on each product is rounded before it is added to: processors agree on the bits.
#define NB_UNFUSED _Pragma("GCC optimize(\"-ffp-contract=off\")")
#pragma GCC diagnostic ignored "-Wpsabi"  // wide vectors never cross a call here: all is inlined
#endif

#define NB_AVX2 "avx2,fma"
#define NB_AVX512 "avx512f,avx512bw,avx512vl,avx512dq,avx2,fma"

#if defined(__clang__)
#define NB_DOTPROD "dotprod"
#define NB_I8MM "i8mm,bf16,dotprod"
#else
#define NB_DOTPROD "arch=armv8.2-a+dotprod"
#define NB_I8MM "arch=armv8.2-a+dotprod+i8mm+bf16"
#endif

// Registers that hold sums.
#define NB_SUMS_OF_16 12
#define NB_SUMS_OF_32 24
