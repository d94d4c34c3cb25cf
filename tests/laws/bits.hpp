// Comparisons of every bit of nets.
#pragma once

#include <bit>
#include <cstdint>
#include <laws/differences.hpp>
#include <unroll.hpp>

namespace laws {

/// FNV-1a of a net's parameters in their order, a number's bits at a time.
template <class Net>
constexpr std::uint64_t hash(const Net& net, std::uint64_t start = 0xcbf2'9ce4'8422'2325) {
    using T = typename Net::Scalar;
    net.parameters([&](std::string_view, const auto& tensor) {
        for (std::size_t i = 0; i < tensor.elements().size(); ++i) {
            start = (start ^ std::bit_cast<unroll::detail::Word<T>>(tensor.elements()[i])) * 0x100'0000'01b3;
        }
    });
    return start;
}

/// The parameters that differ between two nets.
template <class Net>
constexpr Differences differing_bits(const Net& got, const Net& expected) {
    Differences result;
    Net::parameters(
        [&](std::string_view name, const auto& a, const auto& b) { result += differing_tensor(name, a, b); }, got,
        expected);
    return result;
}

/// The numbers in one lane of a tensor, or of a net's parameters, that are not those of a plain one.
template <class Packed, class Plain>
constexpr Differences differing_bits_in_lane(const Packed& got, std::size_t lane, const Plain& expected,
                                             std::string_view what = "the tensor") {
    if constexpr (requires { expected.rows(); }) {
        return differing_in_lane(what, got, lane, expected);
    } else {
        Differences result;
        Packed::parameters(
            [&](std::string_view name, const auto& a, const auto& b) { result += differing_in_lane(name, a, lane, b); },
            got, expected);
        return result;
    }
}
inline Differences differing_bits_in_lane(unroll::NoGradient, std::size_t, unroll::NoGradient, std::string_view = {}) {
    return {};
}

/// The vectors of two states that differ.
template <class State>
constexpr Differences differing_states(const State& got, const State& expected) {
    Differences result;
    State::fields([&](const auto& a, const auto& b) { result += differing_tensor("a vector of the state", a, b); }, got,
                  expected);
    return result;
}

/// The numbers of a net's padding that are not +0.
template <class Net>
Differences dirty_padding(const Net& net) {
    Differences dirty;
    net.parameters([&](std::string_view name, const auto& tensor) {
        using Tensor = std::remove_cvref_t<decltype(tensor)>;
        auto copy = tensor;
        for (std::size_t i = 0; i < copy.elements().size(); ++i) copy.elements()[i] = 0;
        for (std::size_t i = 0; i < Tensor::Layout::capacity; ++i) {
            dirty += differing_number(name, copy.numbers[i], 0, i);
        }
    });
    if (dirty.count > 0) dirty.kind = "the padding of ";
    return dirty;
}

}  // namespace laws
