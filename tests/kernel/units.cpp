#include <boost/test/unit_test.hpp>
#include <cstdint>
#include <laws/bits.hpp>
#include <laws/in_the_compiler.hpp>
#include <laws/samples.hpp>
#include <unroll/kernel/kernels.hpp>
#include <unroll/kernel/units.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(kernel_units)

BOOST_AUTO_TEST_CASE(blocks_cover_every_unit_once) {
    const auto check = []<class A, std::size_t N>() {
        int covered[N]{};
        detail::in_units<A, N>([&]<std::size_t Count>(std::size_t first) {
            for (std::size_t i = first; i < first + Count; ++i) ++covered[i];
        });
        for (const int times : covered) BOOST_TEST(times == 1);
    };
    check.operator()<float, 1>();
    check.operator()<float, 37>();
    check.operator()<double, 16>();
    check.operator()<Pack<float, 3>, 5>();
}

template <class T, std::size_t Out, std::size_t In, Order order>
constexpr Vector<T, Out> product(std::uint64_t seed) {
    laws::Samples samples(seed);
    Matrix<T, Out, In, order> weight{};
    Vector<T, In> x{};
    Vector<T, Out> start{};
    samples.fill(weight.elements());
    samples.fill(x.elements());
    samples.fill(start.elements());
    return matvec(weight, x, start);
}

template <class T, std::size_t Out, std::size_t In, Order order>
void check_product() {
    constexpr auto one_by_one = product<T, Out, In, order>(4);
    static_assert(one_by_one == product<T, Out, In, Order::column_major>(4));
    const auto got = product<T, Out, In, order>(laws::at_run_time(4u));
    for (std::size_t i = 0; i < Out; ++i) BOOST_TEST(laws::same_bits(got[i], one_by_one[i]));
    for (std::size_t i = Out; i < decltype(got)::Layout::capacity; ++i) BOOST_TEST(got.numbers[i] == 0);
}

BOOST_AUTO_TEST_CASE(a_product_of_one_example_is_that_of_all_others) {
    check_product<float, 5, 9, Order::column_major>();
    check_product<float, 5, 16, Order::row_major>();
    check_product<float, 8, 32, Order::row_major>();
    check_product<float, 3, 20, Order::row_major>();
    check_product<double, 2, 18, Order::row_major>();
    check_product<float, 13, 32, Order::row_major>();
    check_product<float, 13, 3, Order::column_major>();
    check_product<float, 16, 16, Order::column_major>();
    check_product<float, 37, 9, Order::column_major>();
    check_product<float, 150, 35, Order::column_major>();
    check_product<double, 67, 4, Order::column_major>();
}

BOOST_AUTO_TEST_SUITE_END()
