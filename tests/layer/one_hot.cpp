#include <boost/test/unit_test.hpp>
#include <errors.hpp>
#include <laws/layer.hpp>
#include <string>
#include <unroll/layer/one_hot.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(layer_one_hot)

BOOST_AUTO_TEST_CASE(laws_hold_in_front_of_a_matrix) {
    laws::hold_for<Sequential<OneHot<5>, Linear<5, 3>>>();
    laws::hold_for<Sequential<OneHot<4>, RNN<4, 3>>>();
}

BOOST_AUTO_TEST_CASE(one_hot_times_a_matrix_is_the_plain_product) {
    laws::Samples samples(1);
    Sequential<Linear<5, 3>> linear{};
    samples.fill_parameters(linear);
    Sequential<OneHot<5>, Linear<5, 3>> net{};
    net.layer<1>() = linear.layer<0>();
    for (std::size_t i = 0; i < 5; ++i) {
        Vector<float, 5> x{};
        x[i] = 1;
        BOOST_TEST((net.forward(Token(i)) == linear.forward(x)));
    }
}

BOOST_AUTO_TEST_CASE(it_is_a_token_and_no_vector) {
    static_assert(sizeof(OneHot<1000>{}.forward(Token(7))) == sizeof(UncheckedToken));
    static_assert(OneHot<1000>{}.forward(Token(7)).token.index == 7 && OneHot<1000>{}.forward(Token(7)).size() == 1000);
    static_assert(std::is_empty_v<OneHot<5>> && Sequential<OneHot<5>>::parameter_count == 0);
}

BOOST_AUTO_TEST_CASE(a_token_out_of_range_is_an_error) {
    const OneHot<5> one_hot;
    CHECK_ERROR(one_hot.forward(Token(5)), "token out of range: expected 0 to 4, got 5");
    BOOST_CHECK_THROW(one_hot.forward(Token(-1)), Error);
    BOOST_CHECK_THROW((one_hot.forward(Pack<Token, 3>{{1, 2, 5}})), Error);
}

BOOST_AUTO_TEST_SUITE_END()
