// Owned: what is given as a temporary is kept, what has a name is only looked at.
#pragma once

#include <unroll/requirements.hpp>

#include <span>
#include <type_traits>

namespace unroll::detail {

/// Whether what is given as a Given&& is gone at the end of the line, with all that it holds: it has no name, and is no
/// view of what others hold, as a std::span is.
template <class Given>
concept Temporary = !std::is_lvalue_reference_v<Given> && std::is_class_v<std::remove_cv_t<Given>> &&
                    !std::ranges::enable_borrowed_range<std::remove_cv_t<Given>>;

/// How the elements of a range that is given as a Given&& are stored: a temporary moves in, others are looked at.
template <class Given, class Element>
using StoredAs =
    std::conditional_t<Temporary<Given>, std::remove_cv_t<std::remove_reference_t<Given>>, std::span<const Element>>;

/// Whether a View would look at what is gone at the end of the line. An array without a name cannot move in either.
template <class Given, class View>
concept Dangling = std::is_convertible_v<Given, View> && std::ranges::enable_borrowed_range<View> &&
                   (Temporary<Given> || (!std::is_lvalue_reference_v<Given> && std::is_array_v<Given>));

/// What inputs with their targets have in common, be they looked at or moved in. Whole derives from it. View is the
/// type of those that look at data of others. Here Whole is that type.
template <class Whole, class View>
struct ViewOrOwner {
    /// Returns itself: functions that work on such data take a view.
    constexpr const Whole& view() const& { return static_cast<const Whole&>(*this); }
    constexpr Whole view() const&& { return static_cast<const Whole&>(*this); }
};

/// An owner, of which make_view() makes a view: it has to live as long.
template <class Whole, class View>
    requires(!std::is_same_v<Whole, View>)
struct ViewOrOwner<Whole, View> {
    /// Returns a view: functions that work on such data take one.
    constexpr View view() const& { return static_cast<const Whole&>(*this).make_view(); }
    void view() const&& = delete;

    constexpr operator View() const& { return view(); }
    template <class Other>
        requires std::is_same_v<Other, View>
    constexpr operator Other() const&& {
        static_assert(
            !sizeof(Other),
            "a view would look at a temporary, which is gone at the end of the line: give that a name, or take "
            "it as a const auto&");
        return view();
    }
};

/// How data that is given as a Given&& is kept: as a view if it has a name, else it moves in.
template <class Given>
struct KeptData {
    using type = std::remove_cvref_t<Given>;
};
template <class Given>
struct KeptData<Given&> {
    using type = typename Given::View;
};

/// Stands for the type of an optimizer that moved in.
template <class Optimizer>
struct Owned {};

/// How an optimizer that others step holds it, and its type.
template <class Optimizer>
struct Held {
    using type = Optimizer&;
    using Type = Optimizer;
};
template <class Optimizer>
struct Held<Owned<Optimizer>> {
    using type = Optimizer;
    using Type = Optimizer;
};

/// An optimizer's type in the place of one that is given as a Given&&.
template <class Given>
using HeldAs = std::conditional_t<std::is_lvalue_reference_v<Given>, std::remove_reference_t<Given>,
                                  Owned<std::remove_cvref_t<Given>>>;

}  // namespace unroll::detail
