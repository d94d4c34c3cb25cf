// Room: where a value stands that a function makes for itself, in its frame or, if it is big, on the heap.
//
// The numbers of a net are in its type, and so are those of all that is made on the way. A small value costs
// nothing; a big one must not need a stack that grows with it. Without a heap all of it stays in the frame.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <type_traits>
#include <unroll/scalar/target.hpp>
#include <unroll/scalar/thresholds.hpp>

namespace unroll::detail {

/// Whether a value of type T goes to the heap.
template <class T>
inline constexpr bool stands_on_heap = has_heap && sizeof(T) > thresholds::frame;

/// The value that make() returns; it is made where it stands.
template <class T, bool on_heap = stands_on_heap<T>>
class Room {
public:
    template <class Make>
    [[gnu::always_inline]] constexpr explicit Room(const Make& make) : value_(make()) {}

    [[gnu::always_inline]] constexpr T& operator*() { return value_; }
    [[gnu::always_inline]] constexpr const T& operator*() const { return value_; }

private:
    T value_;
};

template <class T>
class Room<T, true> {
public:
    template <class Make>
    constexpr explicit Room(const Make& make) : value_(new T(make())) {}
    Room(const Room&) = delete;
    Room& operator=(const Room&) = delete;
    constexpr ~Room() { delete value_; }

    constexpr T& operator*() { return *value_; }
    constexpr const T& operator*() const { return *value_; }

private:
    T* value_;
};

template <class Make>
Room(const Make&) -> Room<std::remove_cv_t<std::invoke_result_t<const Make&>>>;

/// The value in a room, or a value that has none.
template <class T>
constexpr T& inside(T& value) {
    return value;
}
template <class T>
constexpr T& inside(Room<T>& room) {
    return *room;
}
template <class T>
constexpr const T& inside(const Room<T>& room) {
    return *room;
}

/// How a function returns a value of type T: as it is, or in a room on the heap.
template <class T>
using Roomy = std::conditional_t<stands_on_heap<T>, Room<T>, T>;
template <class T, class Make>
constexpr Roomy<T> roomy(const Make& make) {
    if constexpr (stands_on_heap<T>) return Room<T>(make);
    else return make();
}

}  // namespace unroll::detail
