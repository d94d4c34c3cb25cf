// SumOfSquares<T>: of the numbers of tensors, in one order of addition whatever the lanes.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/target.hpp>

namespace unroll::detail {

/// The sum of the squares of all numbers that are added, in sixteen sums: of the first, the seventeenth … number of
/// every line of a tensor, of the second, the eighteenth … and so on; lines below 16 numbers follow each other as one.
/// One sum alone would wait for itself; sixteen fill the widest register. T is a number, or a pack of each net's.
template <class T>
class SumOfSquares {
public:
    template <class Tensor>
    [[gnu::always_inline]] constexpr void add(const Tensor& tensor) {
        using Layout = typename Tensor::Layout;
        if (is_pack<T> || native_lanes<Lane<T>> == 1 || __builtin_is_constant_evaluated()) {
            // A line of plain numbers begins at a multiple of 16; packs have no padding between theirs.
            constexpr bool lines_apart = is_pack<T> && Layout::stride >= ways;
            constexpr std::size_t length = lines_apart ? Layout::stride : Layout::run_length;
            constexpr std::size_t step = lines_apart ? Layout::stride : Layout::run_stride;
            for (std::size_t line = 0; line < Layout::capacity; line += step) {
                for (std::size_t i = 0; i < length; i += ways) add_block(tensor.numbers + line + i, length - i);
            }
        } else if constexpr (!is_pack<T>) {
            using P = Pack<T, ways>;
            P sum = P::load(sums_);
            for (std::size_t i = 0; i < Layout::capacity; i += ways) {  // of padding +0, which changes no sum
                const P x = P::load(tensor.numbers + i);
                sum += x * x;
            }
            sum.store(sums_);
        }
    }

    /// The sixteen sums by halves: 0 and 8, 1 and 9 …, then 0 and 4 …
    constexpr T total() const {
        SumOfSquares folded = *this;
        for (std::size_t half = ways / 2; half > 0; half /= 2) {
            for (std::size_t i = 0; i < half; ++i) folded.sums_[i] += folded.sums_[i + half];
        }
        return folded.sums_[0];
    }

private:
    static constexpr std::size_t ways = 16;

    [[gnu::always_inline]] constexpr void add_block(const T* numbers, std::size_t left) {
#pragma GCC unroll 16
        for (std::size_t i = 0; i < ways; ++i) {
            if (i < left) sums_[i] += numbers[i] * numbers[i];
        }
    }

    T sums_[ways]{};
};

}  // namespace unroll::detail
