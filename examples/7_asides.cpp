// 7. Asides: why Linear holds A of y = x Aᵀ + b, what NumPy's strides say, and how int8 wraps around.
#include <cstdint>
#include <iostream>
#include <unroll.hpp>

#include "lecture/exercise.hpp"

using namespace unroll;
using namespace lecture;

template <class T, std::size_t Rows, std::size_t Cols>
void print(const Matrix<T, Rows, Cols>& m) {
    for (std::size_t i = 0; i < Rows; ++i) {
        for (std::size_t j = 0; j < Cols; ++j) std::cout << '\t' << +m(i, j);
        std::cout << '\n';
    }
}

template <class T, std::size_t Rows, std::size_t Cols>
void print_strides(const char* type) {
    const auto strides = Matrix<T, Rows, Cols>::strides();
    std::cout << type << ' ' << Rows << 'x' << Cols << ": (" << strides[0] << ", " << strides[1] << ")\n";
}

int main() try {
    std::cout << "\n=== 7. Asides ===\n";

    std::cout << "(a) Linear<2, 3> holds A of y = x A^T + b, a row for each output:\n";
    Linear<2, 3> linear{};
    linear.weight = {{1, 2}, {3, 4}, {5, 6}};
    linear.bias = {.1f, .2f, .3f};
    const Vector<float, 2> x = {10, 100};
    const auto W = transpose(linear.weight);  // to read W of y = x W + b
    print(transpose(W));
    std::cout << "its transpose W:\n";
    print(W);
    std::cout << "x = (10, 100), forward and x W + b:\n";
    const auto y = linear.forward(x);
    for (std::size_t out = 0; out < 3; ++out) {
        std::cout << '\t' << y[out] << '\t' << x[0] * W(0, out) + x[1] * W(1, out) + linear.bias[out] << '\n';
    }

    std::cout << "(b) strides in bytes, to the next row and to the next column, as memory goes row by row:\n";
    print_strides<std::int64_t, 2, 2>("int64");
    print_strides<std::int64_t, 3, 2>("int64");
    print_strides<std::int64_t, 2, 3>("int64");
    print_strides<std::int8_t, 2, 2>("int8");

    std::cout << "(c) int8 holds 2^8 = 256 values; 55, 127 and 300 become\n";
    const Matrix<int, 1, 3> numbers{{55, 127, 300}};
    print(numbers.astype<std::int8_t>());
} catch (const std::exception& error) {
    return failed(error);
}
