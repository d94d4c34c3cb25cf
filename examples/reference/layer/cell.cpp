#include <cassert>
#include <cstddef>
#include <string_view>
#include <unroll/layer/cell.hpp>
#include <unroll/layer/recurrent.hpp>
#include <unroll/layer/rnn.hpp>
#include <unroll/random/torch.hpp>

using namespace unroll;

// clang-format off
struct MyCell {                                // h' = tanh(W_ih x + b_ih + W_hh h + b_hh)
    static constexpr std::string_view name = "MyCell";
    static constexpr std::size_t gates = 1;    // how many sums of x and h it sees, each with its own weights
    static constexpr bool adds_both = true;    // whether it needs only the sum of both, a[gate]

    template <class A> struct Memory {         // what is carried on to the next position; h is the output
        A h;
        static constexpr void fields(auto&& visit, auto&... self) { visit(self.h...); }
    };
    template <class A> struct Kept {           // what backward needs besides the memory before
        A h;
        static constexpr void fields(auto&& visit, auto&... self) { visit(self.h...); }
    };

    template <class A>
    static constexpr CellStep<Memory<A>, Kept<A>> forward(const CellSums<A, MyCell>& a, const Memory<A>&) {
        const A h = unroll::tanh(a[0]);
        return {{h}, {h}};
    }
    // d is the gradient of the memory after. Returns those of the sums and of the memory before.
    template <class A>
    static constexpr CellGradients<A, MyCell> backward(const Kept<A>& kept, const Memory<A>&, const Memory<A>& d) {
        return {{d.h * (1 - kept.h * kept.h)}, {A{}}};  // h' = tanh(a)
    }
};
// clang-format on

int main() {
    static_assert(Layer<Recurrent<MyCell, 4, 3>>);
    random::Torch rng{1}, same{1};
    Recurrent<MyCell, 4, 3> layer{};
    RNN<4, 3> rnn{};
    layer.initialize(rng);
    rnn.initialize(same);
    Recurrent<MyCell, 4, 3>::State<float> state{};
    RNN<4, 3>::State<float> expected{};
    const Vector<float, 4> x{1, 2, 3, 4};
    for (int i = 0; i < 3; ++i) assert((layer.forward(x, state).y == rnn.forward(x, expected).y));
}
