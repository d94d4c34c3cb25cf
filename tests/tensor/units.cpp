#include <boost/test/unit_test.hpp>
#include <cstdint>
#include <laws/bits.hpp>
#include <laws/samples.hpp>
#include <unroll/tensor/units.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(tensor_units)

BOOST_AUTO_TEST_CASE(blocks_cover_every_unit_once) {
    const auto check = []<class A, std::size_t N>() {
        int covered[N]{};
        in_units<A, N>([&]<std::size_t Count>(std::size_t first) {
            for (std::size_t i = first; i < first + Count; ++i) ++covered[i];
        });
        for (const int times : covered) BOOST_TEST(times == 1);
    };
    check.operator()<float, 1>();
    check.operator()<float, 37>();
    check.operator()<double, 16>();
    check.operator()<Pack<float, 3>, 5>();
}

BOOST_AUTO_TEST_CASE(a_product_of_one_example_is_that_of_all_others) {
    constexpr auto product = [](std::uint64_t seed) {
        laws::Samples samples(seed);
        Matrix<float, 5, 9, Order::column_major> weight{};
        Vector<float, 9> x{};
        Vector<float, 5> start{};
        samples.fill(weight.elements());
        samples.fill(x.elements());
        samples.fill(start.elements());
        return matvec(weight, x, start);
    };
    constexpr auto one_by_one = product(4);
    volatile std::uint64_t seed = 4;
    const auto got = product(seed);
    for (std::size_t i = 0; i < 5; ++i) BOOST_TEST(laws::same_bits(got[i], one_by_one[i]));
}

BOOST_AUTO_TEST_SUITE_END()
