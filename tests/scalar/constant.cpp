#include <boost/test/unit_test.hpp>
#include <type_traits>
#include <unroll/scalar/constant.hpp>
#include <unroll/scalar/pack.hpp>

using namespace unroll;

template <Constant number = 0.01>
struct Holds {
    static constexpr double value = number.as();
};

BOOST_AUTO_TEST_SUITE(scalar_constant)

BOOST_AUTO_TEST_CASE(numbers_are_template_arguments) {
    static_assert(Holds<>::value == 0.01 && Holds<0.2>::value == 0.2 && Holds<-0.5>::value == -0.5);
    static_assert(Holds<2>::value == 2 && Holds<0>::value == 0 && Holds<0.25f>::value == 0.25);
    static_assert(std::is_same_v<Holds<0.01>, Holds<>> && !std::is_same_v<Holds<0.02>, Holds<>>);
    static_assert(Constant(0.1).as<float>() == 0.1f && Constant(0.1).as<Pack<float, 3>>() == 0.1f);
    BOOST_TEST(Constant(1).as() == 1);
}

BOOST_AUTO_TEST_CASE(a_type_can_be_spelled_with_the_bits_of_its_constant) {
    static_assert(std::is_same_v<Holds<Constant{4576918229304087675}>, Holds<0.01>>);
    static_assert(std::is_same_v<Holds<Constant{-4620693217682128896}>, Holds<-0.5>>);
    static_assert(!std::is_convertible_v<long long, Constant> && std::is_convertible_v<int, Constant>);
}

BOOST_AUTO_TEST_SUITE_END()
