// What a packet of Eigen's lacks for speed: elementary functions for the numbers that occur in a small net, on the
// shortest way from argument to result.
#pragma once

#include <Eigen/Core>

namespace peers::packets {

using namespace Eigen::internal;

template <class P>
using Integers = typename unpacket_traits<P>::integer_packet;

/// The hardware's root: psqrt is it only with EIGEN_FAST_MATH 0.
EIGEN_STRONG_INLINE Packet4f square_root(const Packet4f& x) { return _mm_sqrt_ps(x); }
#ifdef EIGEN_VECTORIZE_AVX
EIGEN_STRONG_INLINE Packet8f square_root(const Packet8f& x) { return _mm256_sqrt_ps(x); }
#endif
#ifdef EIGEN_VECTORIZE_AVX512
EIGEN_STRONG_INLINE Packet16f square_root(const Packet16f& x) { return _mm512_sqrt_ps(x); }
#endif

/// exp of what is not positive, to 2e-7: one clamp, 2^n by a shift, and Estrin's scheme for the shortest way.
template <class P>
EIGEN_STRONG_INLINE P exp_of_negative(const P& x) {
    const P rounder = pset1<P>(12582912.f + 127.f);
    const P clamped = pmax(x, pset1<P>(-87.f));
    const P rounded = pmadd(clamped, pset1<P>(1.44269504f), rounder);
    const P r = pmadd(psub(rounded, rounder), pset1<P>(-0.693147182f), clamped);
    const P scale = preinterpret<P>(plogical_shift_left<23>(preinterpret<Integers<P>>(rounded)));
    const P r2 = pmul(r, r);
    const P low = pmadd(r, pset1<P>(0.5f), pset1<P>(1.f));
    const P middle = pmadd(r, pset1<P>(4.1665795e-2f), pset1<P>(1.6666665e-1f));
    const P high = pmadd(r, pset1<P>(1.3981999e-3f), pset1<P>(8.3334519e-3f));
    const P series = pmadd(r2, pmadd(r2, high, middle), low);
    return pmadd(pmul(scale, r), series, scale);
}

/// 1 / (1 + exp(-x)), to 2e-7: the same exp, of what is negative or not.
template <class P>
EIGEN_STRONG_INLINE P logistic(const P& x) {
    const P rounder = pset1<P>(12582912.f + 127.f);
    const P clamped = pmax(pmin(x, pset1<P>(87.f)), pset1<P>(-87.f));
    const P rounded = pmadd(clamped, pset1<P>(-1.44269504f), rounder);
    const P r = pmadd(psub(rounded, rounder), pset1<P>(-0.693147182f), pnegate(clamped));
    const P power = preinterpret<P>(plogical_shift_left<23>(preinterpret<Integers<P>>(rounded)));
    const P r2 = pmul(r, r);
    const P low = pmadd(r, pset1<P>(0.5f), pset1<P>(1.f));
    const P middle = pmadd(r, pset1<P>(4.1665795e-2f), pset1<P>(1.6666665e-1f));
    const P high = pmadd(r, pset1<P>(1.3981999e-3f), pset1<P>(8.3334519e-3f));
    const P series = pmadd(r2, pmadd(r2, high, middle), low);
    return pdiv(pset1<P>(1.f), pmadd(pmul(power, r), series, padd(power, pset1<P>(1.f))));
}

/// log of what is between 1 and 2^100, with the polynomial of Eigen's own and nothing for other numbers.
template <class P>
EIGEN_STRONG_INLINE P log_of_sum(const P& x) {
    const Integers<P> bits = psub(preinterpret<Integers<P>>(x), pset1<Integers<P>>(0x3f3504f3));  // from sqrt(1/2) on
    const P n = pcast<Integers<P>, P>(parithmetic_shift_right<23>(bits));
    const P m = preinterpret<P>(padd(pand(bits, pset1<Integers<P>>(0x007fffff)), pset1<Integers<P>>(0x3f3504f3)));
    const P f = psub(m, pset1<P>(1.f)), f2 = pmul(f, f), f3 = pmul(f2, f);
    const P high = pmadd(pmadd(pset1<P>(7.0376836e-2f), f, pset1<P>(-1.1514610e-1f)), f, pset1<P>(1.1676998e-1f));
    const P middle = pmadd(pmadd(pset1<P>(-1.2420141e-1f), f, pset1<P>(1.4249322e-1f)), f, pset1<P>(-1.6668057e-1f));
    const P low = pmadd(pmadd(pset1<P>(2.0000714e-1f), f, pset1<P>(-2.4999994e-1f)), f, pset1<P>(3.3333331e-1f));
    const P series = pmadd(pmadd(high, f3, middle), f3, low);
    return pmadd(n, pset1<P>(0.693147181f), pmadd(f3, series, pmadd(f2, pset1<P>(-0.5f), f)));
}

/// Eigen's own rational tanh, with its coefficients, by Estrin's scheme and with the division beside the numerator.
template <class P>
EIGEN_STRONG_INLINE P tanh(const P& any) {
    const P x = pmax(pmin(any, pset1<P>(7.99881172f)), pset1<P>(-7.99881172f));
    const P x2 = pmul(x, x), x4 = pmul(x2, x2), x8 = pmul(x4, x4);
    const P q = pmadd(x4, pmadd(x2, pset1<P>(1.19825839e-06f), pset1<P>(1.18534706e-04f)),
                      pmadd(x2, pset1<P>(2.26843463e-03f), pset1<P>(4.89352519e-03f)));
    const P low = pmadd(x4, pmadd(x2, pset1<P>(5.12229710e-08f), pset1<P>(1.48572236e-05f)),
                        pmadd(x2, pset1<P>(6.37261929e-04f), pset1<P>(4.89352456e-03f)));
    const P high = pmadd(x4, pset1<P>(-2.76076847e-16f), pmadd(x2, pset1<P>(2.00018790e-13f), pset1<P>(-8.60467152e-11f)));
    return pmul(pmadd(pmul(x, x8), high, pmul(x, low)), pdiv(pset1<P>(1.f), q));
}

}  // namespace peers::packets
