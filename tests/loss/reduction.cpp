#include <boost/test/unit_test.hpp>
#include <unroll/loss/cross_entropy.hpp>
#include <unroll/loss/reduction.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(loss_reduction)

BOOST_AUTO_TEST_CASE(the_mean_is_the_default_as_in_pytorch) {
    static_assert(CrossEntropy{}.reduction == Reduction::mean);
    BOOST_TEST(CrossEntropy{}.share(499, 5) == 1.0 / 499);
    BOOST_TEST(CrossEntropy{.reduction = Reduction::sum}.share(499, 5) == 1.0);
}

BOOST_AUTO_TEST_SUITE_END()
