// A layer that has forgotten its backward.
#pragma once

#include <string_view>
#include <unroll.hpp>

namespace laws {

struct OneWay : unroll::Parameterless<OneWay> {
    using Expects = unroll::AnyFeatures;
    using Produces = unroll::SameAsInput;
    static constexpr std::string_view name() { return "OneWay"; }
    constexpr auto forward(const auto& x) const { return x; }
};

}  // namespace laws
