// error: a layer has no forward
// error: LayerIndex<0>
// error: Scale
// at most 12 lines
#include <unroll.hpp>

using namespace unroll;

struct Scale {
    template <class U>
    using rebind = Scale;
    using Expects = Features<3>;
    using Produces = Features<3>;
    static constexpr std::string_view name() { return "Scale"; }
    constexpr auto backward(const auto&, const auto&, const auto& dy, Scale&) const { return dy; }
    static constexpr void parameters(auto&&, auto&...) {}
    constexpr void initialize(auto&) {}
};

const auto y = Sequential<Scale, Linear<3, 5>>{}.forward(Vector<float, 3>{});
