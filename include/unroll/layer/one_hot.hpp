// OneHot: a token as a vector of zeros and a one.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>
#include <unroll/kernel/one_hot.hpp>
#include <unroll/kernel/tokens_in_lanes.hpp>
#include <unroll/layer/layer.hpp>
#include <unroll/layer/parameterless.hpp>
#include <unroll/scalar/at_least_one.hpp>

namespace unroll {

/// y [Vocab] is 1 at the token and 0 elsewhere. It is never spelled out: a matrix of the layer behind picks a column.
/// PyTorch: functional.one_hot. Error: token_out_of_range.
template <std::size_t Vocab>
struct OneHot : Parameterless<OneHot<Vocab>> {
    static_assert(sizeof(detail::AtLeastOne<(Vocab > 0)>) > 0);
    using Expects = Tokens<Vocab>;
    using Produces = Features<Vocab>;
    static constexpr bool goes_over_once = true;
    static constexpr std::string_view name() { return "OneHot"; }

    template <class AnyToken>
    [[gnu::always_inline]] constexpr Vector<detail::OneHotOf<UncheckedToken>, Vocab> forward(
        const AnyToken& token) const {
        return {{static_cast<std::uint32_t>(detail::index_in<Vocab>(token))}};
    }
    template <class AnyToken, std::size_t Lanes>
    constexpr Vector<detail::OneHotOf<Pack<UncheckedToken, Lanes>>, Vocab> forward(
        const Pack<AnyToken, Lanes>& tokens) const {
        detail::check_in<Vocab>(tokens);
        Vector<detail::OneHotOf<Pack<UncheckedToken, Lanes>>, Vocab> y{};
        for (std::size_t lane = 0; lane < Lanes; ++lane) y.token.set(lane, {tokens[lane].index});
        return y;
    }

    [[gnu::always_inline]] constexpr NoGradient backward(const auto&, const auto&, const auto&, OneHot&) const {
        return {};
    }
};

}  // namespace unroll
