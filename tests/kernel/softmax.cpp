#include <boost/test/unit_test.hpp>
#include <cmath>
#include <type_traits>
#include <unroll/kernel/softmax.hpp>
#include <utility>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(kernel_softmax)

// A softmax that sums the padding of its registers is wrong whenever the size is no multiple of their width.
template <std::size_t... N>
void probabilities_sum_to_one(std::index_sequence<N...>) {
    const auto check = []<std::size_t Size>(std::integral_constant<std::size_t, Size>) {
        Vector<float, Size> equal{};
        for (float& x : equal) x = -3;  // a padded zero would outweigh it
        float sum = 0;
        for (const float p : softmax(equal)) {
            BOOST_TEST(std::abs(p - 1.f / Size) < 1e-7f);
            sum += p;
        }
        BOOST_TEST(std::abs(sum - 1) < 2e-6f);
        BOOST_TEST(std::abs(log_softmax(equal)[0] + std::log(static_cast<float>(Size))) < 1e-6f);
    };
    (check(std::integral_constant<std::size_t, N + 1>{}), ...);
}
BOOST_AUTO_TEST_CASE(padding_never_enters_a_softmax) { probabilities_sum_to_one(std::make_index_sequence<20>{}); }

BOOST_AUTO_TEST_CASE(large_logits_neither_overflow_nor_vanish) {
    BOOST_TEST((softmax(Vector<float, 3>{1e4f, 1e4f, -1e4f}) == Vector<float, 3>{0.5f, 0.5f, 0}));
    BOOST_TEST((log_softmax(Vector<float, 3>{1e4f, 0, -1e4f}) == Vector<float, 3>{0, -1e4f, -2e4f}));
}

BOOST_AUTO_TEST_SUITE_END()
