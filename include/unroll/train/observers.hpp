// observers(a, b, …): several observers of a fit as one: a schedule and your own.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace unroll {

/// The answer of two observers: training goes on where both say so.
constexpr bool both(bool a, bool b) { return a && b; }
template <std::size_t Members>
constexpr std::array<bool, Members> both(std::array<bool, Members> a, const std::array<bool, Members>& b) {
    for (std::size_t i = 0; i < Members; ++i) a[i] = a[i] && b[i];
    return a;
}
template <std::size_t Members>
constexpr std::array<bool, Members> both(std::array<bool, Members> a, bool b) {
    for (bool& going : a) going = going && b;
    return a;
}
template <std::size_t Members>
constexpr std::array<bool, Members> both(bool a, const std::array<bool, Members>& b) {
    return both(b, a);
}

/// Two observers, the first called first; each sees every epoch, whatever the other answers.
template <class First, class Second>
struct Observers {
    First first;
    Second second;

    template <class Loss>
        requires std::is_invocable_v<First&, int, const Loss&> && std::is_invocable_v<Second&, int, const Loss&>
    constexpr auto operator()(int epoch, const Loss& loss) {
        constexpr bool first_answers = !std::is_void_v<decltype(first(epoch, loss))>;
        constexpr bool second_answers = !std::is_void_v<decltype(second(epoch, loss))>;
        if constexpr (first_answers && second_answers) {
            const auto answer = first(epoch, loss);
            return both(answer, second(epoch, loss));
        } else if constexpr (first_answers) {
            const auto answer = first(epoch, loss);
            second(epoch, loss);
            return answer;
        } else {
            first(epoch, loss);
            return second(epoch, loss);
        }
    }
};

/// Joins observers of one fit, which calls them in this order: `fit(…, observers(schedule, [&](int epoch, float loss) {
/// … }))`. Training stops when one of them answers so. For an ensemble, that of a member does. An observer with a name
/// is called where it is, a temporary moves in.
template <class First, class Second>
constexpr Observers<First, Second> observers(First&& first, Second&& second) {
    return {std::forward<First>(first), std::forward<Second>(second)};
}
template <class First, class Second, class... Rest>
constexpr auto observers(First&& first, Second&& second, Rest&&... rest) {
    return observers(std::forward<First>(first), observers(std::forward<Second>(second), std::forward<Rest>(rest)...));
}

}  // namespace unroll
