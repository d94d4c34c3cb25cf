// VectorUpTo<T, Most>: as many numbers as are known at run time, in a room that is known to the compiler.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <unroll/error.hpp>
#include <unroll/scalar/at_least_one.hpp>
#include <unroll/tensor/storage.hpp>
#include <unroll/tensor/vector.hpp>

namespace unroll {

/// Up to Most numbers, in place: what nets of several sizes return.
template <class T, std::size_t Most>
class VectorUpTo {
    static_assert(sizeof(detail::AtLeastOne<(Most > 0)>) > 0);

public:
    using Scalar = T;

    constexpr VectorUpTo() = default;

    /// The numbers of a vector that is not longer than Most.
    template <class U, std::size_t N>
        requires(N <= Most)
    constexpr VectorUpTo(const Vector<U, N>& vector) : size_(N) {
        for (std::size_t i = 0; i < N; ++i) numbers_[i] = static_cast<T>(vector.numbers[i]);
    }

    static constexpr std::size_t most() { return Most; }
    constexpr std::size_t size() const { return size_; }

    /// Element i; errors: index_out_of_range, size_mismatch for an empty vector.
    constexpr T& operator[](detail::Index auto i) { return numbers_[checked(i)]; }
    constexpr const T& operator[](detail::Index auto i) const { return numbers_[checked(i)]; }

    constexpr T* begin() { return numbers_; }
    constexpr T* end() { return numbers_ + size_; }
    constexpr const T* begin() const { return numbers_; }
    constexpr const T* end() const { return numbers_ + size_; }
    constexpr T* data() { return numbers_; }
    constexpr const T* data() const { return numbers_; }

    friend constexpr bool operator==(const VectorUpTo& a, const VectorUpTo& b) {
        bool equal = a.size_ == b.size_;
        for (std::size_t i = 0; equal && i < a.size_; ++i) equal = a.numbers_[i] == b.numbers_[i];
        return equal;
    }

private:
    constexpr std::size_t checked(detail::Index auto index) const {
        const auto i = static_cast<std::size_t>(index);
        if (size_ == 0) errors::size_mismatch("a vector up to a size: numbers", 1, 0);
        if (i >= size_) errors::index_out_of_range(i, size_);
        return i;
    }

    T numbers_[Most]{};
    std::size_t size_ = 0;
};

}  // namespace unroll
