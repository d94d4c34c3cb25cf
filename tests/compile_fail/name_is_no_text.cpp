// error: the name that a layer gives visit is text
#include <unroll.hpp>

using namespace unroll;

struct Scale {
    using Scalar = float;
    template <class U>
    using rebind = Scale;
    using Expects = Features<3>;
    using Produces = Features<3>;
    static constexpr std::string_view name() { return "Scale"; }
    Vector<float, 3> scale;
    constexpr auto forward(const auto& x) const { return x; }
    constexpr auto backward(const auto&, const auto&, const auto& dy, Scale&) const { return dy; }
    static constexpr void parameters(auto&& visit, auto&... self) { visit(7, self.scale...); }
    constexpr void initialize(auto&) {}
};

int main() {
    Sequential<Embedding<5, 3>, Scale> net{};
    net.parameters([](std::string_view, auto&) {});
}
