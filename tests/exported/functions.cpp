// Headers whose nets are called as functions of C are, which may be declared in front of them or behind.
#include <math.h>
#include <string.h>

#include <exp.hpp>
#include <index.hpp>
#include <y0.hpp>
#include <printf.hpp>
#include <I.hpp>

#include <stdio.h>

#include "nets.hpp"

int main() {
    const auto tiny = make<Tiny>();
    const bool equal = saved_exp::exp == tiny && saved_index::index == tiny && saved_y0::y0 == tiny &&
                       saved_printf::printf == tiny && I == tiny && saved_I::I == tiny;
    return equal && ::exp(0.0) > 0.5 ? 0 : 1;
}
