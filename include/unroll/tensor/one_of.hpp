// OneOf<Values...>: one of several values, in place.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <new>
#include <type_traits>

namespace unroll::detail {

/// One of several values, in place; its owner knows which one it holds. It is no union, which is filled from
/// a second one: nets can be big, and a choice at run time needs no constant expressions.
template <class... Values>
class OneOf {
    static_assert((std::is_trivially_copyable_v<Values> && ...));

public:
    template <class Value>
    void hold(const auto&... from) {
        ::new (static_cast<void*>(bytes_)) Value(from...);
    }
    template <class Value>
    Value& held_as() {
        return *std::launder(reinterpret_cast<Value*>(bytes_));
    }
    template <class Value>
    const Value& held_as() const {
        return *std::launder(reinterpret_cast<const Value*>(bytes_));
    }

private:
    static constexpr std::size_t largest = [] {
        std::size_t most = 0;
        ((most = sizeof(Values) > most ? sizeof(Values) : most), ...);
        return most;
    }();
    alignas(Values...) unsigned char bytes_[largest];
};

}  // namespace unroll::detail
