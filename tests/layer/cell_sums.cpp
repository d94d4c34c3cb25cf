#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <cstdint>
#include <laws/bits.hpp>
#include <laws/in_the_compiler.hpp>
#include <laws/samples.hpp>
#include <string_view>
#include <unroll/layer/cell_sums.hpp>
#include <unroll/layer/gru.hpp>
#include <unroll/layer/lstm.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(layer_cell_sums)

/// The state behind two positions, from the sums of one unit at a time in the compiler, of registers at run time.
template <class Layer, class T, std::size_t In>
constexpr auto state_of(std::uint64_t seed) {
    laws::Samples samples(seed);
    Layer layer{};
    Layer::parameters([&](std::string_view, auto& tensor) { samples.fill(tensor.elements()); }, layer);
    typename Layer::template State<T> state{};
    for (int position = 0; position < 2; ++position) {
        Vector<T, In> x{};
        samples.fill(x.elements());
        layer.advance(x, state);
    }
    return state;
}

template <class Layer, class T, std::size_t In>
void check() {
    constexpr auto one_by_one = state_of<Layer, T, In>(3);
    BOOST_TEST(laws::differing_states(state_of<Layer, T, In>(laws::at_run_time(3u)), one_by_one).count == 0);
}

BOOST_AUTO_TEST_CASE(sums_that_wait_in_memory_are_those_of_one_unit_at_a_time) {
    check<LSTM<2, 5>, float, 2>();
    check<LSTM<1, 16>, float, 1>();
    check<LSTM<3, 21>, float, 3>();
    check<LSTM<1, 32>, float, 1>();
    check<GRU<2, 37>, float, 2>();
    check<GRU<2, 11, double>, double, 2>();
}

BOOST_AUTO_TEST_SUITE_END()
