// PreparedSequence: a sequence for many epochs, with the room that back-propagation through time needs.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <span>
#include <type_traits>
#include <unroll/net/ensemble.hpp>
#include <unroll/net/trace.hpp>
#include <unroll/net/unrolled.hpp>
#include <unroll/scalar/thresholds.hpp>
#include <unroll/train/prepare.hpp>
#include <unroll/train/sequence.hpp>
#include <utility>

namespace unroll {

namespace detail {

/// A sequence with the room that each epoch over it needs.
template <class Net, class Data, std::size_t Positions>
struct PreparedSequence {
    Data data;
    Unrolled<Net, Positions> unrolled;
};

}  // namespace detail

template <class Net, class Data, class Loss>
    requires detail::LearnsInSequence<Net, Data>
constexpr auto prepare(const Data& data, const Loss&) {
    using Over = typename detail::PackOf<Net>::type;
    const auto sequence = as_sequence(data);
    using View = std::remove_const_t<decltype(sequence)>;
    constexpr std::size_t extent = decltype(sequence.inputs)::extent;
    if constexpr (!detail::fits_data<Over, View, Loss>) {
        return sequence;
    } else if constexpr (extent == std::dynamic_extent) {
        return detail::PreparedSequence<Over, View, detail::any_number>{sequence, Unrolled<Over>(sequence.size())};
    } else {
        static_assert(sizeof(Unrolled<Over, extent>) <= detail::thresholds::stack,
                      "so many positions are too big for the stack: give a "
                      "std::span or a std::vector of them");
        return detail::PreparedSequence<Over, View, extent>{sequence, Unrolled<Over, extent>()};
    }
}

template <class Net, class Data, class Loss>
    requires(!std::is_lvalue_reference_v<Data> && detail::LearnsInSequence<Net, std::remove_cvref_t<Data>> &&
             detail::holds_tokens<Data>)
constexpr auto prepare(Data&& data, const Loss& loss) {
    static_assert(!sizeof(Data),
                  "what is prepared would look at a text that is gone at the end of the line: give it a name");
    return prepare<Net>(std::as_const(data), loss);
}

namespace detail {

/// Makes a net's state from one of the same net; from NoState, the initial one. All nets of a pack get the same
/// numbers.
template <class Net, class From>
constexpr auto state_of(const From& from) {
    auto state = Net::initial_state();
    if constexpr (Net::template remembers<From>) {
        decltype(state)::fields(
            [](auto& into, const auto& vector) {
                for (std::size_t i = 0; i < into.size(); ++i) into.numbers[i] = vector.numbers[i];
            },
            state, from);
    }
    return state;
}

}  // namespace detail

}  // namespace unroll
