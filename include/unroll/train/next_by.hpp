// next_by: the token that follows, chosen by a net's logits.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/kernel/argmax.hpp>
#include <unroll/kernel/softmax.hpp>
#include <unroll/scalar/constants.hpp>
#include <unroll/scalar/math.hpp>
#include <unroll/scalar/same.hpp>
#include <unroll/tensor/room.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/tensor/vector.hpp>
#include <unroll/train/multinomial.hpp>

namespace unroll {

/// How a token is drawn: by softmax(logits / temperature), from the top_k likeliest alone, and of these from the
/// likeliest that have a share of top_p together. Tokens as likely as the last of the top_k stay too; of equal ones
/// top_p takes the later first. With top_k = 1 the likeliest is chosen. transformers: generate(do_sample=True, …).
struct Sampling {
    static constexpr int all = (std::numeric_limits<int>::max)();

    double temperature = 1;
    int top_k = all;
    double top_p = 1;
};

namespace detail {

/// Error: invalid_option.
constexpr void check_sampling(std::string_view where, const Sampling& sampling) {
    if (!(sampling.temperature > 0 && sampling.temperature < MathConstants<double>::infinity))
        errors::invalid_option(where, "temperature", "a finite number > 0", sampling.temperature);
    if (sampling.top_k < 1) errors::invalid_option(where, "top_k", "a number > 0", sampling.top_k);
    if (!(sampling.top_p > 0 && sampling.top_p <= 1))
        errors::invalid_option(where, "top_p", "a number > 0, up to 1", sampling.top_p);
}

/// Returns the index of the first logit that is NaN, 0 if all are -inf, and N if there is one to choose.
template <class T, std::size_t N>
constexpr std::size_t find_no_number(const Vector<T, N>& logits) {
    constexpr T infinity = MathConstants<T>::infinity;
    bool numbers = true, possible = false;
    for (std::size_t i = 0; i < N; ++i) {
        numbers = numbers && logits[i] >= -infinity;
        possible = possible || logits[i] > -infinity;
    }
    if (numbers) return possible ? N : 0;
    std::size_t i = 0;
    while (logits[i] >= -infinity) ++i;
    return i;
}

inline constexpr std::string_view choosable = "a number, and not -inf for all";

/// The tokens of some logits, from which the likeliest can be taken one after the other; of equal ones the later first.
/// A heap: it orders no more of them than are taken.
template <class T, std::size_t N>
class Likeliest {
public:
    constexpr explicit Likeliest(const Vector<T, N>& logits) : logits_(logits) {
        for (std::size_t i = 0; i < N; ++i) tokens_[i] = static_cast<std::uint32_t>(i);
        for (std::size_t i = N / 2; i-- > 0;) sink(i);
    }

    constexpr bool empty() const { return left_ == 0; }
    constexpr T largest() const { return logits_.numbers[tokens_[0]]; }
    constexpr T take() {
        const T taken = largest();
        tokens_[0] = tokens_[--left_];
        sink(0);
        return taken;
    }
    /// The tokens that were not taken.
    constexpr void for_each_other(auto f) const {
        for (std::size_t i = 0; i < left_; ++i) f(tokens_[i]);
    }

private:
    constexpr bool is_likelier(std::uint32_t a, std::uint32_t b) const {
        const T of_a = logits_.numbers[a], of_b = logits_.numbers[b];
        return of_a > of_b || (same(of_a, of_b) && a > b);
    }
    constexpr void sink(std::size_t i) {
        for (std::size_t child = 2 * i + 1; child < left_; child = 2 * i + 1) {
            if (child + 1 < left_ && is_likelier(tokens_[child + 1], tokens_[child])) ++child;
            if (!is_likelier(tokens_[child], tokens_[i])) return;
            const std::uint32_t token = tokens_[i];
            tokens_[i] = tokens_[child];
            tokens_[child] = token;
            i = child;
        }
    }

    const Vector<T, N>& logits_;
    std::array<std::uint32_t, N> tokens_{};
    std::size_t left_ = N;
};

/// Makes all logits -inf but those of the top_k likeliest tokens, and of those that are as likely as the last of them.
template <class T, std::size_t N>
constexpr void keep_top_k(Vector<T, N>& logits, std::size_t top_k) {
    Room room([&] { return Likeliest<T, N>(logits); });
    T last{};
    for (std::size_t taken = 0; taken < top_k; ++taken) last = (*room).take();
    while (!(*room).empty() && same((*room).largest(), last)) (*room).take();
    (*room).for_each_other([&](std::size_t i) { logits.numbers[i] = -MathConstants<T>::infinity; });
}

/// Makes all logits -inf but those of the likeliest tokens that have a share of top_p together; logits are at most 0.
template <class T, std::size_t N>
constexpr void keep_top_p(Vector<T, N>& logits, T top_p) {
    T total{}, taken{};
    for (const T logit : logits) total += exp_of_nonpositive(logit);
    Room room([&] { return Likeliest<T, N>(logits); });
    do taken += exp_of_nonpositive((*room).take());
    while (!(*room).empty() && taken < top_p * total);
    (*room).for_each_other([&](std::size_t i) { logits.numbers[i] = -MathConstants<T>::infinity; });
}

/// The token that follows, for logits that are numbers.
template <class T, std::size_t N>
constexpr Token draw_by(const Vector<T, N>& logits, const Sampling& sampling, auto& rng) {
    const T divisor = static_cast<T>(sampling.temperature);
    if (same(divisor, T{})) return argmax(logits);
    const T largest = logits[argmax(logits)];  // subtracted first: no temperature is so low that it overflows
    Room shifted([] { return Vector<T, N>{}; }), scaled([] { return Vector<T, N>{}; });
    for (std::size_t i = 0; i < N; ++i) {  // nor is what is infinite subtracted from itself
        (*shifted)[i] = logits[i] < largest ? logits[i] - largest : T{};
        (*scaled)[i] = divisor;
    }
    divide(*shifted, *scaled);
    const auto top_k = static_cast<std::size_t>(sampling.top_k);
    if (top_k < N) keep_top_k(*scaled, top_k);
    if (sampling.top_p < 1) keep_top_p(*scaled, static_cast<T>(sampling.top_p));
    const Room probabilities([&] { return softmax(*scaled); });
    return multinomial(*probabilities, rng);
}

}  // namespace detail

/// The token that follows, by its logits: the likeliest for a temperature of 0, else one drawn from `rng` with the
/// probabilities softmax(logits / temperature). A logit of -inf is never chosen, one of inf always is, or one of those
/// that are. Error: not_finite, before a number is drawn, for a logit that is NaN, and where all are -inf.
template <class T, std::size_t N>
constexpr Token next_by(const Vector<T, N>& logits, double temperature, auto& rng) {
    const std::size_t wrong = detail::find_no_number(logits);
    if (wrong < N) errors::not_finite("next_by", "logit", wrong, detail::choosable, static_cast<double>(logits[wrong]));
    return detail::draw_by(logits, {.temperature = temperature}, rng);
}

/// The token that follows, drawn as `next_by(logits, {.temperature = 0.8, .top_k = 5, .top_p = 0.9}, rng)` says.
/// Errors: invalid_option, and not_finite as above.
template <class T, std::size_t N>
constexpr Token next_by(const Vector<T, N>& logits, const Sampling& sampling, auto& rng) {
    detail::check_sampling("next_by", sampling);
    const std::size_t wrong = detail::find_no_number(logits);
    if (wrong < N) errors::not_finite("next_by", "logit", wrong, detail::choosable, static_cast<double>(logits[wrong]));
    return detail::draw_by(logits, sampling, rng);
}

}  // namespace unroll
