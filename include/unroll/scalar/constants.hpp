// The constants of the elementary functions: how a number's bits are laid out, and their minimax polynomials.
#pragma once

#include <unroll/requirements.hpp>

#include <bit>
#include <cstdint>
#include <unroll/scalar/target.hpp>

namespace unroll {

/// The layout of T's bits, and the constants of the elementary functions. The polynomials are minimax fits.
/// Infinity and NaN are made of bits: with -ffast-math clang warns of those of std::numeric_limits.
template <class T>
struct MathConstants;

template <>
struct MathConstants<float> {
    static constexpr float infinity = std::bit_cast<float>(0x7f80'0000);
    static constexpr float nan = std::bit_cast<float>(0x7fc0'0000);
    static constexpr int mantissa_bits = 23;
    static constexpr std::uint32_t bias = 127;
    static constexpr std::uint32_t sign_bit = 0x8000'0000;
    static constexpr float rounder = 0x1.8p23f;  // x + rounder has no fraction, and ends in the bits of x rounded

    static constexpr float log2_e = 0x1.715476p0f;
    static constexpr float ln2_high = 0x1.62e4p-1f;  // so few bits that its product with an exponent is exact
    static constexpr float ln2_low = 0x1.7f7d1cp-20f;
    static constexpr float exp_finite = 0x1.62e42ep6f;  // the last x whose exp is finite
    static constexpr float exp_infinite = 89;
    static constexpr float exp_zero = -104;
    static constexpr float exp_no_normal = -88;
    static constexpr float tanh_one = 9.02f;
    /// (eʳ - 1 - r) / r² for |r| <= ln(2) / 2
    static constexpr float growth[] = {0x1.fffffcp-2f, 0x1.55549p-3f, 0x1.55589ep-5f, 0x1.123b04p-7f, 0x1.6a6448p-10f};

    static constexpr float sqrt_half = 0x1.6a09e6p-1f;
    /// (log((1 + s) / (1 - s)) - 2s) / s³ in powers of s² for |s| <= 3 - √8
    static constexpr float log_series[] = {0x1.55557ap-1f, 0x1.995eccp-2f, 0x1.31e24ap-2f};

    static constexpr float bell_zero = 14.4f;
    static constexpr float bell_rounder = 0x1.8p15f;  // leaves so few bits that their square is exact
    /// The area under the bell curve left of -t, over exp(-t² / 2): a numerator and a denominator, for t up to
    /// bell_zero
    static constexpr float tail_above[] = {0x1p-1f, 0x1.c0ce8ep-2f, 0x1.774174p-3f, 0x1.4cdadep-5f, 0x1.0dc0e4p-8f};
    static constexpr float tail_below[] = {0x1p0f,         0x1.aca978p0f,  0x1.33d5e2p0f,
                                           0x1.e0b998p-2f, 0x1.a132bep-4f, 0x1.5214fap-7f};
};

template <>
struct MathConstants<double> {
    static constexpr double infinity = std::bit_cast<double>(0x7ff0'0000'0000'0000);
    static constexpr double nan = std::bit_cast<double>(0x7ff8'0000'0000'0000);
    static constexpr int mantissa_bits = 52;
    static constexpr std::uint64_t bias = 1023;
    static constexpr std::uint64_t sign_bit = 0x8000'0000'0000'0000;
    static constexpr double rounder = 0x1.8p52;

    static constexpr double log2_e = 0x1.71547652b82fep0;
    static constexpr double ln2_high = 0x1.62e42fefa38p-1;
    static constexpr double ln2_low = 0x1.ef35793c7673p-45;
    static constexpr double exp_finite = 0x1.62e42fefa39efp9;
    static constexpr double exp_infinite = 710;
    static constexpr double exp_zero = -746;
    static constexpr double exp_no_normal = -709;
    static constexpr double tanh_one = 19.1;
    static constexpr double growth[] = {0x1.000000000000ap-1,  0x1.55555555554f5p-3,  0x1.55555555505c6p-5,
                                        0x1.1111111128d09p-7,  0x1.6c16c184c9b01p-10, 0x1.a01a0125513d3p-13,
                                        0x1.a019984d71b34p-16, 0x1.71df2eae15792p-19, 0x1.28af19528add7p-22,
                                        0x1.ad73ade5d4d08p-26};

    static constexpr double sqrt_half = 0x1.6a09e667f3bcdp-1;
    static constexpr double log_series[] = {0x1.5555555555593p-1, 0x1.999999997fa35p-2, 0x1.2492494224aep-2,
                                            0x1.c71c51ddb9a27p-3, 0x1.7466483d92e18p-3, 0x1.39a0bffcc512fp-3,
                                            0x1.2f0fa58a8fc19p-3};

    static constexpr double bell_zero = 38.6;
    static constexpr double bell_rounder = 0x1.8p32;
    static constexpr double tail_above[] = {0x1p-1,
                                            0x1.a7d13c45d2c88p-1,
                                            0x1.5bd5bdf044d91p-1,
                                            0x1.6dba8c2bc7a54p-2,
                                            0x1.0e3df8d044cd9p-3,
                                            0x1.23ef3307dc331p-5,
                                            0x1.d24e0da17590cp-8,
                                            0x1.103485f10cc8p-10,
                                            0x1.be51320ac71d6p-14,
                                            0x1.d34e7d722d056p-18,
                                            0x1.e06736dcb7624p-23};
    static constexpr double tail_below[] = {0x1p0,
                                            0x1.3a09b2f23a3d9p1,
                                            0x1.687bc31f7147dp1,
                                            0x1.00149a82292c4p1,
                                            0x1.f58863f922ba8p-1,
                                            0x1.646bc79dbc7a9p-2,
                                            0x1.78675883f4152p-4,
                                            0x1.2890a4401fcep-6,
                                            0x1.577247b283f64p-9,
                                            0x1.18469a6c4124ep-12,
                                            0x1.24d74acda3aacp-16,
                                            0x1.2d0c4cf23360bp-21};

    static constexpr double two_over_pi = 0x1.45f306dc9c883p-1;
    static constexpr double half_pi[] = {0x1.921fb544p0, 0x1.0b4611a6p-34, 0x1.3198a2e037073p-69};  // to be added up
    /// (sin(r) - r + r³/6) / r⁵ and (cos(r) - 1 + r²/2) / r⁴ in powers of r² for |r| <= pi / 4
    static constexpr double sin_series[] = {0x1.111111111110fp-7,   -0x1.a01a01a01949dp-13, 0x1.71de3a53edc9ap-19,
                                            -0x1.ae64536fc10cep-26, 0x1.612112bc33fdbp-33,  -0x1.aae120b6c0c8p-41};
    static constexpr double cos_series[] = {0x1.555555555554cp-5,   -0x1.6c16c16c1525ap-10, 0x1.a01a019cc934p-16,
                                            -0x1.27e4f81bea128p-22, 0x1.1ee9f89d61ba2p-29,  -0x1.8fb55aaefafb8p-37};
};

}  // namespace unroll
