// Inputs for the laws: the same numbers on every machine, and inputs of the shape that a layer expects.
#pragma once

#include <cstdint>
#include <unroll.hpp>

namespace laws {

/// Numbers between -2 and 2 that repeat from run to run (an LCG: the laws need variety, not quality).
class Samples {
public:
    constexpr explicit Samples(std::uint64_t seed) : state_(seed * 2654435761u + 1) {}

    constexpr std::uint64_t bits() {
        state_ = state_ * 6364136223846793005u + 1442695040888963407u;
        return state_ >> 33;
    }
    constexpr double number() { return static_cast<double>(bits() % 4000001) / 1e6 - 2; }

    constexpr void fill(auto&& elements) {
        for (std::size_t i = 0; i < elements.size(); ++i) {
            elements[i] = static_cast<std::remove_cvref_t<decltype(elements[i])>>(number());
        }
    }
    constexpr void fill_parameters(auto& net) {
        net.parameters([&](std::string_view, auto& tensor) { fill(tensor.elements()); });
    }

private:
    std::uint64_t state_;
};

/// An example of the shape that a layer or net expects, of numbers T.
template <class Shape, class T>
struct Input;

template <std::size_t Vocab, class T>
struct Input<unroll::Tokens<Vocab>, T> {
    static constexpr unroll::Token sample(Samples& samples) { return samples.bits() % Vocab; }
};
template <std::size_t Vocab, std::size_t Size, class T>
struct Input<unroll::Windows<Vocab, Size>, T> {
    static constexpr unroll::Window<Size> sample(Samples& samples) {
        unroll::Window<Size> window{};
        for (std::size_t i = 0; i < Size; ++i) window[i] = samples.bits() % Vocab;
        return window;
    }
};
template <std::size_t N, class T>
struct Input<unroll::Features<N>, T> {
    static constexpr unroll::Vector<T, N> sample(Samples& samples) {
        unroll::Vector<T, N> x{};
        samples.fill(x.elements());
        return x;
    }
};

/// Lanes examples in the lanes of one.
template <std::size_t Lanes>
auto in_lanes(const unroll::Token (&examples)[Lanes]) {
    unroll::Pack<unroll::Token, Lanes> packed{};
    for (std::size_t lane = 0; lane < Lanes; ++lane) packed.set(lane, examples[lane]);
    return packed;
}
template <std::size_t Lanes, std::size_t Size>
auto in_lanes(const unroll::Window<Size> (&examples)[Lanes]) {
    unroll::Window<Size, unroll::Pack<unroll::Token, Lanes>> packed{};
    for (std::size_t lane = 0; lane < Lanes; ++lane) {
        for (std::size_t i = 0; i < Size; ++i) packed[i].set(lane, examples[lane][i]);
    }
    return packed;
}
template <std::size_t Lanes, class T, std::size_t N>
auto in_lanes(const unroll::Vector<T, N> (&examples)[Lanes]) {
    unroll::Vector<unroll::Pack<T, Lanes>, N> packed{};
    for (std::size_t lane = 0; lane < Lanes; ++lane) {
        for (std::size_t i = 0; i < N; ++i) packed[i].set(lane, examples[lane][i]);
    }
    return packed;
}

}  // namespace laws
