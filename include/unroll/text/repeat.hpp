// A text that repeats: repeat("abcde", 100).
#pragma once

#include <unroll/requirements.hpp>

#include <compare>
#include <cstddef>
#include <limits>
#include <string_view>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/tensor/owned.hpp>
#include <utility>

namespace unroll {

/// A pattern so many times in a row, byte by byte; a view: it holds no byte of its own and must not outlive the
/// pattern.
class Repeat {
public:
    class Iterator {
    public:
        using iterator_concept = std::random_access_iterator_tag;
        using iterator_category = std::random_access_iterator_tag;
        using value_type = char;
        using difference_type = std::ptrdiff_t;
        using pointer = const char*;
        using reference = const char&;

        constexpr Iterator() = default;
        constexpr Iterator(std::string_view pattern, difference_type at) : pattern_(pattern), at_(at) {}

        constexpr reference operator*() const { return pattern_[static_cast<std::size_t>(at_) % pattern_.size()]; }
        constexpr pointer operator->() const { return &**this; }
        constexpr reference operator[](difference_type n) const { return *(*this + n); }

        constexpr Iterator& operator+=(difference_type n) { return at_ += n, *this; }
        constexpr Iterator& operator-=(difference_type n) { return at_ -= n, *this; }
        constexpr Iterator& operator++() { return *this += 1; }
        constexpr Iterator& operator--() { return *this -= 1; }
        constexpr Iterator operator++(int) { return ++*this - 1; }
        constexpr Iterator operator--(int) { return --*this + 1; }

        friend constexpr Iterator operator+(Iterator i, difference_type n) { return i += n; }
        friend constexpr Iterator operator+(difference_type n, Iterator i) { return i += n; }
        friend constexpr Iterator operator-(Iterator i, difference_type n) { return i -= n; }
        friend constexpr difference_type operator-(Iterator a, Iterator b) { return a.at_ - b.at_; }
        friend constexpr bool operator==(Iterator a, Iterator b) { return a.at_ == b.at_; }
        friend constexpr std::strong_ordering operator<=>(Iterator a, Iterator b) { return a.at_ <=> b.at_; }

    private:
        std::string_view pattern_;
        difference_type at_ = 0;
    };

    constexpr Repeat(std::string_view pattern, std::size_t times) : pattern_(pattern), times_(times) {
        constexpr auto most = static_cast<std::size_t>((std::numeric_limits<std::ptrdiff_t>::max)());
        if (!pattern.empty() && times > most / pattern.size())
            errors::invalid_option("times to repeat a text", "a text that fits the memory", static_cast<double>(times));
    }

    template <class Text>
        requires(detail::Temporary<Text> && std::is_convertible_v<const Text&, std::string_view>)
    constexpr Repeat(Text&&, std::size_t) {
        static_assert(!sizeof(Text),
                      "this Repeat would look at a temporary, which is gone at the end of the line: give it a "
                      "name, or call repeat(), so that it moves in");
    }

    constexpr std::string_view pattern() const { return pattern_; }
    constexpr std::size_t times() const { return times_; }

    constexpr std::size_t size() const { return pattern_.size() * times_; }
    constexpr bool empty() const { return size() == 0; }
    constexpr char operator[](std::size_t byte) const { return pattern_[byte % pattern_.size()]; }
    constexpr Iterator begin() const { return {pattern_, 0}; }
    constexpr Iterator end() const { return {pattern_, static_cast<std::ptrdiff_t>(size())}; }

private:
    std::string_view pattern_;
    std::size_t times_;
};

/// The view of a text repeated so many times, as Python's "abcde" * 100; nothing is copied. Error: invalid_option
/// when its size does not fit std::ptrdiff_t.
constexpr Repeat repeat(std::string_view pattern, std::size_t times) { return {pattern, times}; }

namespace detail {

/// A repeated text that owns its pattern.
template <class Text>
class OwnedRepeat {
public:
    constexpr OwnedRepeat(Text pattern, std::size_t times) : pattern_(std::move(pattern)), times_(times) {
        view();  // looks whether its size is too large
    }

    constexpr Repeat view() const& [[clang::lifetimebound]] { return {pattern_, times_}; }

    constexpr std::string_view pattern() const { return view().pattern(); }
    constexpr std::size_t times() const { return times_; }
    constexpr std::size_t size() const { return view().size(); }
    constexpr bool empty() const { return view().empty(); }
    constexpr char operator[](std::size_t byte) const { return view()[byte]; }
    constexpr Repeat::Iterator begin() const { return view().begin(); }
    constexpr Repeat::Iterator end() const { return view().end(); }

private:
    Text pattern_;
    std::size_t times_;
};

}  // namespace detail

/// As above, for a temporary text, which moves in.
template <class Text>
    requires(detail::Temporary<Text> && std::is_convertible_v<const Text&, std::string_view>)
constexpr detail::OwnedRepeat<std::remove_cv_t<Text>> repeat(Text&& pattern, std::size_t times) {
    return {std::forward<Text>(pattern), times};
}

}  // namespace unroll
