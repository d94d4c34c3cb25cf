// The part of Boost.Hana that net/ needs. Two names in it are macros of others, which stand aside meanwhile: X11's
// Bool, and the I of <complex.h> under -std=gnu++20.
#pragma once

#include <unroll/requirements.hpp>

#pragma push_macro("Bool")
#pragma push_macro("I")
#undef Bool
#undef I
#include <boost/hana/at.hpp>  // a package of its own: apt-get install libboost-dev
#include <boost/hana/for_each.hpp>
#include <boost/hana/integral_constant.hpp>
#include <boost/hana/tuple.hpp>
#pragma pop_macro("I")
#pragma pop_macro("Bool")
