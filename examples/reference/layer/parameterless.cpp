#include <string_view>
#include <unroll/layer/layer.hpp>
#include <unroll/layer/parameterless.hpp>

using namespace unroll;

// y = x / 2, any size.
struct Half : Parameterless<Half> {
    using Expects = AnyFeatures;
    using Produces = SameAsInput;
    static constexpr std::string_view name() { return "Half"; }

    static constexpr auto halves(const auto& x) {
        return elementwise([](const auto& a) { return a / 2; }, x);
    }
    constexpr auto forward(const auto& x) const { return halves(x); }
    constexpr auto backward(const auto&, const auto&, const auto& dy, Half&) const { return halves(dy); }  // y = x / 2
};

int main() {
    static_assert(Layer<Half>);
    static_assert(Half{}.forward(Vector<float, 2>{4, 2}) == Vector<float, 2>{2, 1});
}
