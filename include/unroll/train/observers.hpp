// observers(a, b, …): several observers of a fit as one: a schedule and your own.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace unroll {

/// What two observers answer together: whoever stops, stops.
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

/// Observers of one fit, called in this order: `fit(…, observers(schedule, [&](int epoch, float loss) { … }))`.
/// Training, or a member's, stops when one of them answers so. Those with a name are called where they are, others are
/// kept.
template <class First, class Second>
constexpr Observers<First, Second> observers(First&& first, Second&& second) {
    return {std::forward<First>(first), std::forward<Second>(second)};
}
template <class First, class Second, class... Rest>
constexpr auto observers(First&& first, Second&& second, Rest&&... rest) {
    return observers(std::forward<First>(first), observers(std::forward<Second>(second), std::forward<Rest>(rest)...));
}

}  // namespace unroll
