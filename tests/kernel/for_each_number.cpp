#include <boost/test/unit_test.hpp>
#include <laws/bits.hpp>
#include <laws/samples.hpp>
#include <limits>
#include <unroll/tensor/matrix.hpp>
#include <unroll/kernel/for_each_number.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(kernel_for_each_number)

template <class Tensor>
void every_number_once_and_no_padding() {
    laws::Samples samples(7);
    Tensor a{}, b{};
    samples.fill(a.elements());
    samples.fill(b.elements());
    const Tensor before = a;
    const Tensor& fixed = b;
    detail::for_each_number([](auto& x, const auto& y) { x = x + y; }, a, fixed);
    for (std::size_t i = 0; i < a.elements().size(); ++i) {
        BOOST_TEST(laws::same_bits(a.elements()[i], before.elements()[i] + b.elements()[i]));
    }
    // Whatever the function makes of a padding's zero, the padding stays zero.
    detail::for_each_number([](auto& x, const auto& y) { x = y / y + std::numeric_limits<float>::quiet_NaN(); }, a, fixed);
    for (std::size_t i = 0; i < a.elements().size(); ++i) {
        BOOST_TEST(a.elements()[i] != a.elements()[i]);
        a.elements()[i] = 0;
    }
    for (const auto& number : a.numbers) BOOST_TEST(laws::same_bits(number, typename Tensor::Scalar{}));
}

BOOST_AUTO_TEST_CASE(whole_registers_of_any_shape) {
    every_number_once_and_no_padding<Vector<float, 1>>();
    every_number_once_and_no_padding<Vector<float, 5>>();
    every_number_once_and_no_padding<Vector<double, 17>>();
    every_number_once_and_no_padding<Matrix<float, 5, 3>>();
    every_number_once_and_no_padding<Matrix<float, 4, 4>>();
    every_number_once_and_no_padding<Matrix<float, 3, 17>>();
    every_number_once_and_no_padding<Matrix<double, 20, 19, Order::column_major>>();
}

BOOST_AUTO_TEST_CASE(constant_expressions_do_the_same) {
    constexpr auto square = [] {
        Vector<float, 19> v{};
        for (std::size_t i = 0; i < 19; ++i) v[i] = static_cast<float>(i) * 0.1f;
        detail::for_each_number([](auto& x) { x = x * x; }, v);
        return v;
    };
    constexpr auto compiled = square();
    const auto run = square();
    for (std::size_t i = 0; i < 19; ++i) BOOST_TEST(laws::same_bits(run[i], compiled[i]));
}

BOOST_AUTO_TEST_SUITE_END()
