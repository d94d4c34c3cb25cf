#include <boost/test/unit_test.hpp>
#include <laws/bits.hpp>
#include <laws/in_the_compiler.hpp>
#include <laws/samples.hpp>
#include <limits>
#include <unroll/kernel/sum_of_squares.hpp>
#include <unroll/tensor/matrix.hpp>
#include <unroll/tensor/vector.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(kernel_sum_of_squares)

/// The order of addition, written out: lines run along memory, lines below 16 numbers follow each other.
template <class Tensor>
struct WrittenOut;
template <class T, std::size_t Rows, std::size_t Cols, Order order>
struct WrittenOut<Matrix<T, Rows, Cols, order>> {
    static constexpr std::size_t length = order == Order::row_major ? Cols : Rows;
    static std::size_t line(std::size_t i) { return order == Order::row_major ? i / Cols : i % Cols; }
    static std::size_t place(std::size_t i) { return order == Order::row_major ? i % Cols : i / Cols; }
};
template <class T, std::size_t N>
struct WrittenOut<Vector<T, N>> {
    static constexpr std::size_t length = N;
    static std::size_t line(std::size_t) { return 0; }
    static std::size_t place(std::size_t i) { return i; }
};

template <class Tensor>
void add_in_order(typename Tensor::Scalar (&sums)[16], const Tensor& tensor) {
    using Lines = WrittenOut<Tensor>;
    for (std::size_t line = 0; line * Lines::length < tensor.elements().size(); ++line) {
        for (std::size_t place = 0; place < Lines::length; ++place) {
            for (std::size_t i = 0; i < tensor.elements().size(); ++i) {
                if (Lines::line(i) != line || Lines::place(i) != place) continue;
                const auto x = tensor.elements()[i];
                sums[(Lines::length < 16 ? line * Lines::length + place : place) % 16] += x * x;
            }
        }
    }
}

template <class T>
T folded(const T (&s)[16]) {
    T pairs[8], fours[4];
    for (std::size_t i = 0; i < 8; ++i) pairs[i] = s[i] + s[i + 8];
    for (std::size_t i = 0; i < 4; ++i) fours[i] = pairs[i] + pairs[i + 4];
    return (fours[0] + fours[2]) + (fours[1] + fours[3]);
}

/// Plain numbers, and those of each lane of packs, are added in the order that is promised.
template <std::size_t Lanes, class T, template <class> class... Tensors>
void order_is_of_the_shapes_alone() {
    using P = Pack<T, Lanes>;
    detail::SumOfSquares<P> together;
    detail::SumOfSquares<T> alone[Lanes];
    T expected[Lanes][16]{};
    laws::Samples samples(Lanes);
    const auto add = [&]<template <class> class Tensor>() {
        Tensor<P> packed{};
        for (std::size_t lane = 0; lane < Lanes; ++lane) {
            Tensor<T> plain{};
            samples.fill(plain.elements());
            for (std::size_t i = 0; i < plain.elements().size(); ++i) {
                packed.elements()[i].set(lane, plain.elements()[i]);
            }
            alone[lane].add(plain);
            add_in_order(expected[lane], plain);
        }
        together.add(packed);
    };
    (add.template operator()<Tensors>(), ...);
    const P totals = together.total();
    for (std::size_t lane = 0; lane < Lanes; ++lane) {
        BOOST_TEST(laws::same_bits(alone[lane].total(), folded(expected[lane])));
        BOOST_TEST(laws::same_bits(totals[lane], folded(expected[lane])));
    }
}

template <class T> using Few = Vector<T, 5>;
template <class T> using Many = Vector<T, 37>;
template <class T> using Short = Matrix<T, 7, 3>;
template <class T> using Lines = Matrix<T, 3, 35>;
template <class T> using Full = Matrix<T, 3, 32>;
template <class T> using Columns = Matrix<T, 20, 3, Order::column_major>;
template <class T> using Flat = Matrix<T, 3, 20, Order::column_major>;

template <std::size_t Lanes, class T>
void order_is_of_every_shape() {
    order_is_of_the_shapes_alone<Lanes, T, Few>();
    order_is_of_the_shapes_alone<Lanes, T, Many>();
    order_is_of_the_shapes_alone<Lanes, T, Short>();
    order_is_of_the_shapes_alone<Lanes, T, Lines>();
    order_is_of_the_shapes_alone<Lanes, T, Full>();
    order_is_of_the_shapes_alone<Lanes, T, Columns>();
    order_is_of_the_shapes_alone<Lanes, T, Flat>();
    order_is_of_the_shapes_alone<Lanes, T, Few, Many, Short, Lines, Full, Columns, Flat>();
}

BOOST_AUTO_TEST_CASE(the_order_is_of_the_shapes_alone) {
    order_is_of_every_shape<1, float>();
    order_is_of_every_shape<8, float>();
    order_is_of_every_shape<16, float>();
    order_is_of_every_shape<5, double>();
}

template <class T>
constexpr T sum_of(std::uint64_t seed) {
    laws::Samples samples(seed);
    detail::SumOfSquares<T> squares;
    Lines<T> lines{};
    Short<T> numbers{};
    samples.fill(lines.elements());
    samples.fill(numbers.elements());
    squares.add(lines);
    squares.add(numbers);
    return squares.total();
}

BOOST_AUTO_TEST_CASE(constant_expressions_add_in_the_same_order) {
    laws::the_compiler_computes_the_same<3u>([](std::uint64_t seed) { return sum_of<float>(seed); });
    laws::the_compiler_computes_the_same<3u>([](std::uint64_t seed) { return sum_of<double>(seed); });
}

BOOST_AUTO_TEST_CASE(the_sum_of_no_squares_is_zero) {
    BOOST_TEST(laws::same_bits(detail::SumOfSquares<float>{}.total(), 0.0f));
    detail::SumOfSquares<float> squares;
    squares.add(Vector<float, 3>{-0.0f, 0.0f, -0.0f});
    BOOST_TEST(laws::same_bits(squares.total(), 0.0f));
    squares.add(Vector<float, 1>{std::numeric_limits<float>::quiet_NaN()});
    BOOST_TEST(squares.total() != squares.total());
}

BOOST_AUTO_TEST_SUITE_END()
