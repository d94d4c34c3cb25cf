// forward of many inputs in one call: whether they fit the net, and which way they go.
#pragma once

#include <unroll/requirements.hpp>

#include <span>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/net/batch.hpp>
#include <unroll/net/checked_input.hpp>
#include <unroll/net/readout.hpp>

namespace unroll::detail {

/// Whether inputs and outputs are the examples of a net without memory.
template <class Net, class Inputs, class Outputs>
inline constexpr bool fits_batch = BatchOf<Inputs, Net> && std::is_convertible_v<Outputs&, OutputsOf<Net>>;
template <class Net, class Inputs, class Outputs>
    requires NumbersFor<Inputs, Net>
inline constexpr bool fits_batch<Net, Inputs, Outputs> = fits_numbers<Net, ElementOf<Inputs>, ElementOf<Outputs>>;

/// Says what of them is not.
template <class Net, class Inputs, class Outputs>
struct CheckedBatch {
    static constexpr bool fits_inputs = BatchOf<Inputs, Net>;
    static_assert(fits_inputs, "no batch for this net: expected contiguous tokens, windows, or vectors of its scalar");
    static_assert(!fits_inputs || fits_batch<Net, Inputs, Outputs>,
                  "the outputs are contiguous vectors of as many numbers as the net puts out, of its type");
};
template <class Net, class Inputs, class Outputs>
    requires NumbersFor<Inputs, Net>
struct CheckedBatch<Net, Inputs, Outputs> : CheckedNumbers<Net, ElementOf<Inputs>, ElementOf<Outputs>> {};
template <class Net, class Inputs, class Outputs>
    requires(Net::is_recurrent && !Net::needs_whole_sequence)
struct CheckedBatch<Net, Inputs, Outputs> {
    static_assert(!Net::is_recurrent, "a net with memory needs its state, between inputs and outputs");
};

/// Examples, each of which a net without memory sees alone.
template <class Net, class Inputs, class Outputs>
constexpr void forward_examples(const Net& net, const Inputs& inputs, Outputs& outputs) {
    if constexpr (NumbersFor<Inputs, Net>) {
        using T = typename Net::Scalar;
        const std::span<const T> from(inputs);
        const std::span<T> to(outputs);
        if (from.size() != to.size()) errors::size_mismatch("forward: outputs", from.size(), to.size());
        forward_numbers(net, from, to);
    } else {
        forward_batch(net, std::span<const ElementOf<Inputs>>(inputs), outputs);
    }
}

/// The positions of a sequence, after what `state` remembers.
template <class Net, class Inputs, class State, class Outputs>
constexpr void forward_positions(const Net& net, const Inputs& inputs, State& state, Outputs& outputs) {
    const std::span from(inputs);
    const std::span to(outputs);
    if (from.size() != to.size()) errors::size_mismatch("forward: outputs", from.size(), to.size());
    forward_over(net, std::span<const ElementOf<Inputs>>(from), state,
                 std::span<typename decltype(to)::element_type>(to));
}

}  // namespace unroll::detail
