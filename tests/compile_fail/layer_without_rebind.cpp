// error: a layer has no rebind
// error: LayerIndex<2>
// at most 12 lines
#include <unroll.hpp>

using namespace unroll;

struct Scale {
    using Expects = AnyFeatures;
    using Produces = SameAsInput;
    static constexpr std::string_view name() { return "Scale"; }
    constexpr auto forward(const auto& x) const { return x; }
    constexpr auto backward(const auto&, const auto&, const auto& dy, Scale&) const { return dy; }
    static constexpr void parameters(auto&&, auto&...) {}
    constexpr void initialize(auto&) {}
};

Sequential<Embedding<5, 3>, Tanh, Scale> net{};
