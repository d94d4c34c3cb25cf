#include <cassert>
#include <cstddef>
#include <string_view>
#include <unroll/layer/cell.hpp>
#include <unroll/layer/recurrent.hpp>

using namespace unroll;

struct Leaky {  // h' = a + h / 2
    static constexpr std::string_view name = "Leaky";
    static constexpr std::size_t gates = 1;
    static constexpr bool adds_both = true;
    template <class A>
    struct Memory {
        A h;
        static constexpr void fields(auto&& visit, auto&... self) { visit(self.h...); }
    };
    template <class A>
    struct Kept {
        static constexpr void fields(auto&&, auto&...) {}
    };
    template <class A>
    static constexpr CellStep<Memory<A>, Kept<A>> forward(const CellSums<A, Leaky>& a, const Memory<A>& before) {
        return {{a[0] + before.h / 2}, {}};
    }
    template <class A>
    static constexpr CellGradients<A, Leaky> backward(const Kept<A>&, const Memory<A>&, const Memory<A>& d) {
        return {{d.h}, {d.h / 2}};  // h' = a + h / 2
    }
};

int main() {
    static_assert(Layer<Recurrent<Leaky, 4, 3>>);
    Recurrent<Leaky, 4, 3> layer{};
    layer.bias_ih_l0 = {1, 2, 4};
    Recurrent<Leaky, 4, 3>::State<float> state{};
    layer.forward(Vector<float, 4>{}, state);
    layer.forward(Vector<float, 4>{}, state);
    assert((state.h == Vector<float, 3>{1.5f, 3, 6}));
}
