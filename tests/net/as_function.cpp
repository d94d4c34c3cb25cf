#include <boost/test/unit_test.hpp>
#include <unroll/net/as_function.hpp>

using namespace unroll;

namespace {

constexpr int less_one(int& number) { return --number; }

}  // namespace

BOOST_AUTO_TEST_SUITE(net_as_function)

BOOST_AUTO_TEST_CASE(it_calls_with_the_arguments_themselves) {
    int number = 3;
    BOOST_TEST(detail::as_function<less_one>(number) == 2);
    BOOST_TEST(number == 2);
    static_assert([] {
        int in_the_compiler = 5;
        return detail::as_function<less_one>(in_the_compiler) + in_the_compiler;
    }() == 8);
}

BOOST_AUTO_TEST_SUITE_END()
