// Comparisons of every bit of nets.
#pragma once

#include <bit>
#include <cstdint>
#include <laws/same_bits.hpp>
#include <unroll.hpp>

namespace laws {

/// FNV-1a of a net's parameters in their order, a number's bits at a time.
template <class Net>
constexpr std::uint64_t hash(const Net& net, std::uint64_t start = 0xcbf2'9ce4'8422'2325) {
    using T = typename Net::Scalar;
    net.parameters([&](std::string_view, const auto& tensor) {
        for (std::size_t i = 0; i < tensor.elements().size(); ++i) {
            start = (start ^ std::bit_cast<unroll::Word<T>>(tensor.elements()[i])) * 0x100'0000'01b3;
        }
    });
    return start;
}

/// How many parameters differ between two nets.
template <class Net>
constexpr std::size_t differing_bits(const Net& a, const Net& b) {
    std::size_t count = 0;
    Net::parameters(
        [&](std::string_view, const auto& x, const auto& y) {
            for (std::size_t i = 0; i < x.elements().size(); ++i) {
                if (!same_bits(x.elements()[i], y.elements()[i])) ++count;
            }
        },
        a, b);
    return count;
}

/// How many elements of one lane of a tensor of packs differ from a tensor of plain numbers.
template <class Packed, class Plain>
std::size_t differing_bits_in_lane(const Packed& packed, std::size_t lane, const Plain& plain) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < plain.elements().size(); ++i) {
        if (!same_bits(packed.elements()[i][lane], plain.elements()[i])) ++count;
    }
    return count;
}
inline std::size_t differing_bits_in_lane(unroll::NoGradient, std::size_t, unroll::NoGradient) { return 0; }

/// How many numbers of a net's padding are not +0.
template <class Net>
std::size_t dirty_padding(const Net& net) {
    std::size_t dirty = 0;
    net.parameters([&](std::string_view, const auto& tensor) {
        using Tensor = std::remove_cvref_t<decltype(tensor)>;
        auto copy = tensor;
        for (std::size_t i = 0; i < copy.elements().size(); ++i) copy.elements()[i] = 0;
        for (std::size_t i = 0; i < Tensor::Layout::capacity; ++i) {
            if (!same_bits(copy.numbers[i], typename Tensor::Scalar{})) ++dirty;
        }
    });
    return dirty;
}

}  // namespace laws
