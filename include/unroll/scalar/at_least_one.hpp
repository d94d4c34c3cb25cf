// AtLeastOne: says that a size is 0.
#pragma once

#include <unroll/requirements.hpp>

namespace unroll::detail {

/// Says once that a size is 0: it is one class for all sizes, so that a layer and the tensors in it have one error.
template <bool there_is_one>
struct AtLeastOne {
    static_assert(there_is_one,
                  "a size is 0: layers, tensors, windows, tables and ensembles have at least one of each");
};

}  // namespace unroll::detail
