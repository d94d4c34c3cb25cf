#include <boost/test/unit_test.hpp>
#include <laws/bits.hpp>
#include <laws/layer.hpp>
#include <unroll/layer/cell.hpp>
#include <unroll/layer/recurrent.hpp>

using namespace unroll;

// The cell of the comment in layer/cell.hpp, word for word.
struct MyCell {                               // h' = tanh(W_ih x + b_ih + W_hh h + b_hh)
    static constexpr std::string_view name = "MyCell";
    static constexpr std::size_t gates = 1;       // how many sums of x and h it sees, each with its own weights
    static constexpr bool adds_both = true;       // whether it needs only the sum of both, a[gate]

    template <class A> struct Memory {            // what is carried on to the next position; h is the output
        A h;
        static constexpr void fields(auto&& visit, auto&... self) { visit(self.h...); }
    };
    template <class A> struct Kept {              // what backward needs besides the memory before
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

BOOST_AUTO_TEST_SUITE(layer_cell)

BOOST_AUTO_TEST_CASE(the_cell_of_the_comment_is_an_rnns) {
    using Mine = Sequential<OneHot<4>, Recurrent<MyCell, 4, 3>, Linear<3, 4>>;
    static_assert(Recurrent<MyCell, 3, 2>::name() == "MyCell");
    const auto tokens = Alphabet<"Abcd">::encode(repeat("AbAcAd", 7));
    const auto train = [&]<class N>(N) {
        N net{};
        random::Torch rng{2};
        net.initialize(rng);
        Adam<N> adam{{.lr = 0.01}};
        fit(net, tokens, CrossEntropy{}, adam, {.epochs = 3});
        std::vector<float> numbers(N::parameter_count);
        net.copy_to(numbers);
        return numbers;
    };
    const auto mine = train(Mine{}), rnns = train(Net<4, 3, topology::RNN>{});
    BOOST_TEST(mine == rnns, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_cell_that_adds_both_sums_has_one_gradient_for_both) {
    const CellSums<double, LSTMCell> a{{{1, 2, 3, 4}}, {{10, 20, 30, 40}}};
    for (std::size_t g = 0; g < 4; ++g) BOOST_TEST(a[g] == 11.0 * static_cast<double>(g + 1));
    const CellGradients<double, LSTMCell> both{{{1, 2, 3, 4}}, {5, 6}};
    BOOST_TEST(&both.from_x() == &both.from_h());
    const CellGradients<double, GRUCell> apart{{{1, 2, 3}}, {{1, 2, 4}}, {5}};
    BOOST_TEST(apart.from_x()[2] == 3);
    BOOST_TEST(apart.from_h()[2] == 4);
}

BOOST_AUTO_TEST_SUITE_END()
