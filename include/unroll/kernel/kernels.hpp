// The hot loops: everything a layer does with a matrix.
#pragma once

#include <unroll/requirements.hpp>

#include <unroll/kernel/add_outer.hpp>
#include <unroll/kernel/flat.hpp>
#include <unroll/kernel/interleaved.hpp>
#include <unroll/kernel/plain.hpp>
#include <unroll/kernel/rows.hpp>
#include <unroll/kernel/units.hpp>
