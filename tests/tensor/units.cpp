#include <boost/test/unit_test.hpp>
#include <laws/bits.hpp>
#include <laws/samples.hpp>
#include <laws/together.hpp>
#include <unroll/tensor/units.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(tensor_units)

template <class T>
bool same(const T& a, const T& b) {
    if constexpr (is_pack<T>) {
        for (std::size_t i = 0; i < T::size(); ++i) {
            if (!laws::same_bits(a[i], b[i])) return false;
        }
        return true;
    } else {
        return laws::same_bits(a, b);
    }
}

std::size_t differing(const auto& a, const auto& b) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < a.elements().size(); ++i) count += !same(a.elements()[i], b.elements()[i]);
    return count;
}

/// Tensors that end where memory ends, so that who reads past them is caught.
template <class Tensor>
Tensor& alone(std::vector<Tensor>& memory, std::size_t count = 1) {
    memory = std::vector<Tensor>(count);
    laws::Samples samples(Tensor::rows() * 100 + Tensor::cols() + count);
    for (Tensor& tensor : memory) laws::fill(samples, tensor);
    return memory[0];
}

BOOST_AUTO_TEST_CASE(blocks_cover_every_unit_once) {
    const auto check = []<class A, std::size_t N>() {
        int covered[N]{};
        in_units<A, N>([&]<std::size_t Count>(std::size_t first) {
            for (std::size_t i = first; i < first + Count; ++i) ++covered[i];
        });
        for (const int times : covered) BOOST_TEST(times == 1);
    };
    check.operator()<float, 1>();
    check.operator()<float, 37>();
    check.operator()<double, 16>();
    check.operator()<Pack<float, 3>, 5>();
}

/// The sums written out, in the one order of addition.
template <class A, std::size_t Gates, std::size_t Size, std::size_t In>
struct Units {
    using Weight = Matrix<A, Gates * Size, In, Order::column_major>;
    using ByRows = Matrix<A, Gates * Size, In, Order::row_major>;
    std::vector<Weight> weights;
    std::vector<ByRows> weights_by_rows;
    std::vector<Vector<A, In>> inputs, starts;
    std::vector<Vector<A, Gates * Size>> biases;
    std::vector<Vector<A, Size>> dys;
    static constexpr std::size_t positions = 3;

    Units() {
        const Weight& weight = alone(weights);
        reorder(alone(weights_by_rows), weight);
        alone(inputs, positions);
        alone(starts);
        alone(biases);
        alone(dys, Gates > positions ? Gates : positions);
    }

    Vector<A, Gates * Size> sums_of(const auto& x) const {
        Vector<A, Gates * Size> sums{};
        in_units<A, Size>([&]<std::size_t Count>(std::size_t first) {
            unroll::Units<A, Count> of[Gates];
            for (std::size_t g = 0; g < Gates; ++g) of[g] = load_rows<Count>(biases[0], g * Size + first);
            add_matvec<Count, Gates, A>(of, weights[0], first, x);
            for (std::size_t g = 0; g < Gates; ++g) {
                Vector<A, Size> block{};
                store_units<Count>(block, first, of[g]);
                for (std::size_t u = first; u < first + Count; ++u) sums[g * Size + u] = block[u];
            }
        });
        return sums;
    }

    void check_matvec() const {
        Vector<A, Gates * Size> expected = biases[0], column = biases[0];
        for (std::size_t row = 0; row < Gates * Size; ++row) {
            for (std::size_t i = 0; i < In; ++i) expected[row] = expected[row] + weights[0](row, i) * inputs[0][i];
            column[row] = column[row] + weights[0](row, In - 1);
        }
        BOOST_TEST(differing(sums_of(inputs[0]), expected) == 0u);
        BOOST_TEST(differing(sums_of(Vector<OneHotOf<UncheckedToken>, In>{{In - 1}}), column) == 0u);
    }

    void check_matvec_transposed() const {
        Vector<A, In> expected = starts[0], by_column = starts[0], by_row = starts[0];
        for (std::size_t i = 0; i < In; ++i) {
            A gate[Gates]{};
            for (std::size_t g = 0; g < Gates; ++g) {
                for (std::size_t u = 0; u < Size; ++u) gate[g] = gate[g] + weights[0](g * Size + u, i) * dys[Gates - 1 - g][u];
            }
            for (std::size_t g = 0; g < Gates; ++g) expected[i] = expected[i] + gate[g];
        }
        const auto backwards = [](std::size_t g) { return Gates - 1 - g; };
        add_matvec_transposed<Gates>(by_column, weights[0], dys.data(), backwards);
        add_matvec_transposed<Gates>(by_row, weights_by_rows[0], dys.data(), backwards);
        BOOST_TEST(differing(by_column, expected) == 0u);
        BOOST_TEST(differing(by_row, expected) == 0u);
    }

    void check_gradients() const {
        Weight expected = weights[0];
        auto expected_bias = biases[0];
        std::vector<Weight> gradient(weights);
        auto bias = biases;
        for (std::size_t g = 0; g < Gates; ++g) {
            for (std::size_t p = 0; p < positions; ++p) {
                for (std::size_t u = 0; u < Size; ++u) {
                    for (std::size_t i = 0; i < In; ++i) {
                        expected(g * Size + u, i) = expected(g * Size + u, i) + dys[p][u] * inputs[p][i];
                    }
                    expected_bias[g * Size + u] = expected_bias[g * Size + u] + dys[p][u];
                }
            }
            const auto dy_of = [&](std::size_t p) -> const auto& { return dys[p]; };
            add_outers(gradient[0], g * Size, positions, dy_of, [&](std::size_t p) -> const auto& { return inputs[p]; });
            add_all(bias[0], g * Size, positions, dy_of);
        }
        BOOST_TEST(differing(gradient[0], expected) == 0u);
        BOOST_TEST(differing(bias[0], expected_bias) == 0u);

        const Vector<OneHotOf<UncheckedToken>, In> tokens[] = {{{0}}, {{In - 1}}, {{0}}};
        gradient = weights;
        expected = weights[0];
        add_outers(gradient[0], 0, positions, [&](std::size_t p) -> const auto& { return dys[p]; },
                   [&](std::size_t p) -> const auto& { return tokens[p]; });
        for (std::size_t p = 0; p < positions; ++p) {
            for (std::size_t u = 0; u < Size; ++u) {
                expected(u, tokens[p].token.index) = expected(u, tokens[p].token.index) + dys[p][u];
            }
        }
        BOOST_TEST(differing(gradient[0], expected) == 0u);
    }
};

template <class A, std::size_t Gates, std::size_t Size, std::size_t In>
void units_in_lanes_have_the_sums_of_units_one_by_one() {
    const Units<A, Gates, Size, In> units;
    units.check_matvec();
    units.check_matvec_transposed();
    units.check_gradients();
}

BOOST_AUTO_TEST_CASE(kernels_add_in_the_order_of_the_index) {
    units_in_lanes_have_the_sums_of_units_one_by_one<float, 1, 1, 1>();
    units_in_lanes_have_the_sums_of_units_one_by_one<float, 1, 3, 7>();
    units_in_lanes_have_the_sums_of_units_one_by_one<float, 4, 2, 3>();
    units_in_lanes_have_the_sums_of_units_one_by_one<float, 4, 4, 16>();
    units_in_lanes_have_the_sums_of_units_one_by_one<float, 3, 17, 18>();
    units_in_lanes_have_the_sums_of_units_one_by_one<double, 3, 5, 9>();
    units_in_lanes_have_the_sums_of_units_one_by_one<Pack<float, 5>, 4, 2, 3>();
}

BOOST_AUTO_TEST_SUITE_END()
