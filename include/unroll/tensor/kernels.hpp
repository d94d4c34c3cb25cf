// The hot loops: everything a layer does with a matrix.
#pragma once

#include <unroll/requirements.hpp>

#include <unroll/tensor/flat.hpp>
#include <unroll/tensor/matvec.hpp>
#include <unroll/tensor/outer.hpp>
#include <unroll/tensor/rows.hpp>
#include <unroll/tensor/side_by_side.hpp>
#include <unroll/tensor/units.hpp>
