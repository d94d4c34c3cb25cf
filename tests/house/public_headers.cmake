# The public headers: those that the front door includes, and those below, which users include or whose names they write.
# Each has a program in examples/reference. The other headers are the library's own.
set(public_headers
    unroll.hpp
    unroll/error.hpp
    unroll/io/any_net.hpp
    unroll/io/checkpoint.hpp
    unroll/io/header.hpp
    unroll/io/lines.hpp
    unroll/io/npy.hpp
    unroll/io/safetensors.hpp
    unroll/io/stream.hpp
    unroll/io/transitions_csv.hpp
    unroll/layer/cell.hpp
    unroll/layer/layer.hpp
    unroll/loss/reduction.hpp
    unroll/loss/targets.hpp
    unroll/net/state.hpp
    unroll/net/trace.hpp
    unroll/net/unrolled.hpp
    unroll/optim/lr_scheduler.hpp
    unroll/optim/optimizer.hpp
    unroll/optim/per_member.hpp
    unroll/report/activations.hpp
    unroll/report/console.hpp
    unroll/report/curves.hpp
    unroll/report/figure.hpp
    unroll/report/grid_figure.hpp
    unroll/report/memory_figure.hpp
    unroll/report/recall.hpp
    unroll/report/summary.hpp
    unroll/report/verdict.hpp
    unroll/scalar/math.hpp
    unroll/scalar/pack.hpp
    unroll/kernel/argmax.hpp
    unroll/kernel/kernels.hpp
    unroll/tensor/matrix.hpp
    unroll/kernel/softmax.hpp
    unroll/tensor/token.hpp
    unroll/tensor/vector.hpp
    unroll/tensor/window.hpp
    unroll/text/repeat.hpp)
foreach(header IN LISTS public_headers)
    if(NOT EXISTS ${ROOT}/include/${header})
        message(FATAL_ERROR "tests/house/public_headers.cmake: there is no <${header}>")
    endif()
endforeach()

# What the front door includes to keep the compiler's messages short, and what every header includes.
set(not_for_users unroll/requirements.hpp unroll/net/checked_input.hpp unroll/net/forward_many.hpp unroll/net/layer_calls.hpp
    unroll/net/misfit.hpp unroll/net/misfit_inside.hpp unroll/net/pass.hpp unroll/scalar/at_least_one.hpp unroll/train/checked_data.hpp
    unroll/train/prepare.hpp unroll/train/prepared_sequence.hpp)

file(STRINGS ${ROOT}/include/unroll.hpp front_door REGEX "^#include <unroll/")
list(TRANSFORM front_door REPLACE "^#include <(.+)>$" "\\1")
list(REMOVE_ITEM front_door ${not_for_users})
list(APPEND public_headers ${front_door})
