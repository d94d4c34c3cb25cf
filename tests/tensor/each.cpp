#include <boost/test/unit_test.hpp>
#include <laws/bits.hpp>
#include <unroll/tensor/each.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(tensor_each)

BOOST_AUTO_TEST_CASE(each_is_made_of_its_index) {
    constexpr auto squares = detail::each<4, detail::Each<float, 4>>([](std::size_t i) { return static_cast<float>(i * i); });
    for (std::size_t i = 0; i < 4; ++i) BOOST_TEST(squares.of[i] == static_cast<float>(i * i));
}

BOOST_AUTO_TEST_CASE(numbers_of_each_are_divided_and_have_logarithms) {
    using Number = Pack<float, 4>;
    const detail::Each<Number, 3> a{{1, 2, 3}}, b{{7, 5, 3}};
    const auto ratios = a / b;
    const auto logs = log_of_normal(a);
    for (std::size_t i = 0; i < 3; ++i) {
        BOOST_TEST((ratios.of[i] == a.of[i] / b.of[i]));
        BOOST_TEST((logs.of[i] == log(a.of[i])));
    }
}

BOOST_AUTO_TEST_CASE(a_sum_over_each_has_their_order) {
    float sum = 1;
    detail::accumulate(sum, detail::Each<float, 3>{{1e8f, -1e8f, 0.5f}});
    BOOST_TEST(sum == 0.5f);  // 1 is lost in 1e8
    Pack<float, 2> sums(1);
    detail::accumulate(sums, detail::Each<Pack<float, 2>, 3>{{1e8f, -1e8f, 0.5f}});
    BOOST_TEST((sums == Pack<float, 2>(0.5f)));
}

BOOST_AUTO_TEST_SUITE_END()
