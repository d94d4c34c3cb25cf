// The compiler reads back every bit of what was written, as the same type.
#include "nets.hpp"

#include <deep.h>
#include <tiny.h>
#include <bit>
#include <centered.hpp>
#include <cstddef>
#include <cstdio>
#include <deep.hpp>
#include <large.hpp>
#include <string_view>
#include <tiny.hpp>
#include <type_traits>

static_assert(std::is_same_v<decltype(tiny), const Tiny> && std::is_same_v<decltype(deep), const Deep> &&
              std::is_same_v<decltype(large), const Large>);
static_assert(tiny.layer<0>().weight(0, 0) == 0 && deep.layer<5>().bias.size() == 7);

namespace {

int differing = 0;

template <class T>
void compare(T read, T written) {
    if (std::bit_cast<unroll::detail::Word<T>>(read) == std::bit_cast<unroll::detail::Word<T>>(written)) return;
    std::printf("read %a, written %a\n", static_cast<double>(read), static_cast<double>(written));
    ++differing;
}

template <class Net>
void compare_nets(const Net& read, const Net& written) {
    Net::tensors(
        [](std::string_view, const auto& a, const auto& b) {
            for (std::size_t i = 0; i < a.elements().size(); ++i) compare(a.elements()[i], b.elements()[i]);
        },
        read, written);
}

template <class T, std::size_t Rows, std::size_t Cols>
void compare_matrices(const T (&read)[Rows][Cols], const auto& written) {
    using Matrix = std::remove_cvref_t<decltype(written)>;
    static_assert(Matrix::rows() == Rows && Matrix::cols() == Cols);
    for (std::size_t i = 0; i < Rows; ++i)
        for (std::size_t j = 0; j < Cols; ++j) compare(read[i][j], written(i, j));
}

template <class T, std::size_t Size>
void compare_vectors(const T (&read)[Size], const unroll::Vector<T, Size>& written) {
    for (std::size_t i = 0; i < Size; ++i) compare(read[i], written[i]);
}

}  // namespace

int main() {
    compare_nets(tiny, make<Tiny>());
    compare_nets(deep, make<Deep>());
    compare_nets(centered, make<Centered>());
    compare_nets(large, make<Large>());
    const auto tiny_net = make<Tiny>();
    compare_matrices(tiny_0_weight, tiny_net.layer<0>().weight);
    compare_matrices(tiny_2_weight, tiny_net.layer<2>().weight);
    compare_vectors(tiny_2_bias, tiny_net.layer<2>().bias);
    const auto deep_net = make<Deep>();
    compare_matrices(deep_0_weight, deep_net.layer<0>().weight);
    compare_matrices(deep_2_weight, deep_net.layer<2>().weight);
    compare_matrices(deep_5_weight, deep_net.layer<5>().weight);
    compare_vectors(deep_5_bias, deep_net.layer<5>().bias);
    return differing == 0 ? 0 : 1;
}
