// The generator behind torch.manual_seed on a CPU, number for number.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/scalar/angle.hpp>
#include <unroll/scalar/math.hpp>

namespace unroll::random {

/// Numbers to be drawn: elements[i] is a float& or a double&, in the order in which PyTorch lists a tensor.
template <class View>
concept Fillable = requires(View elements, std::size_t i) {
    { elements.size() } -> std::convertible_to<std::size_t>;
    requires std::same_as<decltype(elements[i]), float&> || std::same_as<decltype(elements[i]), double&>;
};

/// The stream of torch.manual_seed(seed): MT19937, which sees the low 32 bits of the seed, and PyTorch's
/// distributions over it. A copy continues the stream on its own. Never allocates.
class Torch {
public:
    constexpr explicit Torch(std::uint64_t seed) {
        state_[0] = static_cast<std::uint32_t>(seed);
        for (std::uint32_t i = 1; i < words; ++i) state_[i] = 1812433253u * (state_[i - 1] ^ (state_[i - 1] >> 30)) + i;
    }

    using result_type = std::uint32_t;
    static constexpr result_type(min)() { return 0; }
    static constexpr result_type(max)() { return (std::numeric_limits<result_type>::max)(); }

    /// The next 32 random bits.
    constexpr result_type operator()() {
        const std::size_t next = (position_ + 1) % words;
        const std::uint32_t mixed = (state_[position_] & 0x8000'0000u) | (state_[next] & 0x7FFF'FFFFu);
        std::uint32_t word = state_[(position_ + 397) % words] ^ (mixed >> 1) ^ ((mixed & 1u) * 0x9908'B0DFu);
        state_[position_] = word;
        position_ = next;

        word ^= word >> 11;
        word ^= (word << 7) & 0x9D2C'5680u;
        word ^= (word << 15) & 0xEFC6'0000u;
        return word ^ (word >> 18);
    }

    /// Tensor.uniform_(from, to): [from, to), the bounds first rounded to the type of the elements.
    template <Fillable View>
    constexpr void uniform(View&& elements, double from = 0, double to = 1) {
        if (!(from <= to)) errors::invalid_option("upper bound of uniform", "at least the lower bound", to);
        using T = std::remove_reference_t<decltype(elements[0])>;
        const T low = static_cast<T>(from), width = static_cast<T>(to) - low;
        for (std::size_t i = 0; i < elements.size(); ++i) elements[i] = unit<T>() * width + low;
    }

    /// Tensor.normal_(mean, std). From 16 numbers on PyTorch takes another algorithm, whose last bits depend on its
    /// CPU: there floats agree with it to 1e-6 std. Below 16 they agree in every bit.
    template <Fillable View>
    constexpr void normal(View&& elements, double mean = 0, double std = 1) {
        if (!(std >= 0)) errors::invalid_option("standard deviation of normal", "at least 0", std);
        using T = std::remove_reference_t<decltype(elements[0])>;
        const std::size_t size = elements.size();
        if (size < block) {
            for (std::size_t i = 0; i < size; ++i) elements[i] = static_cast<T>(standard_normal() * std + mean);
            return;
        }
        uniform(elements);
        for (std::size_t first = 0; first + block <= size; first += block)
            normal_block(elements, first, static_cast<T>(mean), static_cast<T>(std));
        if (size % block == 0) return;
        // The remainder is no block of its own: the last 16 numbers are drawn once more.
        for (std::size_t i = size - block; i < size; ++i) elements[i] = unit<T>();
        normal_block(elements, size - block, static_cast<T>(mean), static_cast<T>(std));
    }

    /// Tensor.exponential_(lambda): at least 0, with a mean of 1 / lambda. Floats agree with it in every bit.
    template <Fillable View>
    constexpr void exponential(View&& elements, double lambda = 1) {
        if (!(lambda > 0)) errors::invalid_option("rate of exponential", "more than 0", lambda);
        using T = std::remove_reference_t<decltype(elements[0])>;
        for (std::size_t i = 0; i < elements.size(); ++i) {
            elements[i] = static_cast<T>(-1 / lambda * unroll::log(1.0 - unit<double>()));
        }
    }

    /// torch.randperm(n): fills the span with 0 to n - 1 in random order.
    constexpr void permutation(std::span<std::size_t> order) {
        const std::size_t size = order.size();
        for (std::size_t i = 0; i < size; ++i) order[i] = i;
        for (std::size_t i = 0; i + 1 < size; ++i) {
            const std::size_t other = i + (*this)() % (size - i);
            const std::size_t taken = order[i];
            order[i] = order[other];
            order[other] = taken;
        }
    }

    /// The order of an epoch of torch.utils.data.DataLoader(…, shuffle=True, generator=this): before the permutation it
    /// draws a seed for workers, and after it another permutation, of which it takes nothing.
    constexpr void epoch_order(std::span<std::size_t> order) {
        (*this)();
        (*this)();
        permutation(order);
        for (std::size_t i = 0; i + 1 < order.size(); ++i) (*this)();
    }

private:
    static constexpr std::size_t words = 624;
    static constexpr std::size_t block = 16;
    static constexpr double two_pi = 0x1.921fb54442d18p+2;

    // The next number of [0, 1): a float takes one word, a double two, the high one first.
    template <class T>
    constexpr T unit() {
        if constexpr (std::same_as<T, float>) {
            return static_cast<float>((*this)() & 0xFF'FFFFu) * 0x1p-24f;
        } else {
            const std::uint64_t high = (*this)();
            const std::uint64_t bits = high << 32 | (*this)();
            return static_cast<double>(bits & 0x1F'FFFF'FFFF'FFFFu) * 0x1p-53;
        }
    }

    // Box and Muller in double, whatever the type of the elements; the sine waits for the next call.
    constexpr double standard_normal() {
        if (has_sine_) {
            has_sine_ = false;
            return sine_;
        }
        const double angle = two_pi * unit<double>();
        const double radius = unroll::sqrt(-2.0 * unroll::log(1.0 - unit<double>()));
        sine_ = radius * unroll::sin(angle);
        has_sine_ = true;
        return radius * unroll::cos(angle);
    }

    // Turns 16 uniform numbers into normal ones: the first eight give the radii, the others the angles. Every step is
    // rounded to T, as PyTorch's steps are.
    template <class View, class T>
    static constexpr void normal_block(View& elements, std::size_t first, T mean, T std) {
        for (std::size_t cosine = first, sine = first + block / 2; cosine < first + block / 2; ++cosine, ++sine) {
            const T logarithm = static_cast<T>(unroll::log(static_cast<double>(T{1} - elements[cosine])));
            const T radius = static_cast<T>(unroll::sqrt(static_cast<double>(T{-2} * logarithm)));
            const double angle = static_cast<double>(static_cast<T>(two_pi * static_cast<double>(elements[sine])));
            elements[cosine] = radius * static_cast<T>(unroll::cos(angle)) * std + mean;
            elements[sine] = radius * static_cast<T>(unroll::sin(angle)) * std + mean;
        }
    }

    std::array<std::uint32_t, words> state_{};
    std::size_t position_ = 0;
    double sine_ = 0;
    bool has_sine_ = false;
};

}  // namespace unroll::random
