#include <algorithm>
#include <array>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <cstdint>
#include <laws/bits.hpp>
#include <laws/samples.hpp>
#include <unroll/kernel/gates.hpp>
#include <unroll/kernel/kernels.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(kernel_gates)

/// Weights of some gates and what they meet, each in memory of its own, so that a read past it is caught.
template <class T, std::size_t Gates, std::size_t Size, std::size_t In>
struct Given {
    static constexpr std::size_t positions = 3;
    using Weight = Matrix<T, Gates * Size, In, Order::column_major>;
    std::vector<Weight> weight;
    std::vector<Vector<T, In>> rows, x;
    std::vector<Vector<T, Gates * Size>> bias;
    std::array<Vector<T, Size>, Gates> dy{};
    std::array<Vector<T, Size>, positions> dys{};

    constexpr explicit Given(std::uint64_t seed)
        : weight(1, Weight{}), rows(Gates * Size, Vector<T, In>{}), x(positions, Vector<T, In>{}), bias(1, Vector<T, Gates * Size>{}) {
        laws::Samples samples(seed);
        samples.fill(weight[0].elements());
        samples.fill(bias[0].elements());
        for (std::size_t r = 0; r < Gates * Size; ++r) {
            for (std::size_t i = 0; i < In; ++i) rows[r].numbers[i] = weight[0].numbers[weight[0].at(r, i)];
        }
        for (auto& vector : x) samples.fill(vector.elements());
        for (auto& vector : dy) samples.fill(vector.elements());
        for (auto& vector : dys) samples.fill(vector.elements());
    }
};

/// What the kernels make of it.
template <class T, std::size_t Gates, std::size_t Size, std::size_t In>
struct Results {
    std::array<T, Gates * Size> sums{}, column{};
    Vector<T, In> transposed{};
    std::array<Vector<T, Size>, In * Gates> outers{}, to_columns{};
    Vector<T, Size> all{};

    static constexpr std::size_t one_gate = Gates - 1;  // whose gradients are added

    constexpr explicit Results(const Given<T, Gates, Size, In>& given) {
        const auto add = [&](std::array<T, Gates * Size>& to, const auto& x) {
            detail::in_units<T, Size>([&]<std::size_t Count>(std::size_t first) {
                detail::Units<T, Count> of[Gates];
                for (std::size_t g = 0; g < Gates; ++g) of[g] = detail::load_units<Count>(given.bias[0], g * Size + first);
                detail::add_matvec<Count, Gates, T>(of, given.weight[0], first, x);
                for (std::size_t g = 0; g < Gates; ++g) {
                    Vector<T, Size> units{};
                    detail::store_units<Count>(units, first, of[g]);
                    for (std::size_t u = first; u < first + Count; ++u) to[g * Size + u] = units.numbers[u];
                }
            });
        };
        add(sums, given.x[0]);
        add(column, Vector<detail::OneHotOf<UncheckedToken>, In>{{In - 1}});

        transposed = given.x[1];
        Vector<T, Size> dy[Gates]{};
        for (std::size_t g = 0; g < Gates; ++g) dy[g] = given.dy[g];
        detail::add_matvec_transposed(transposed, [&]<std::size_t Count>(std::size_t r, std::size_t first) {
            return detail::load_units<Count>(given.rows[r], first);
        }, dy);

        const auto dy_of = [&](std::size_t p) -> const auto& { return given.dys[p]; };
        detail::add_outers<Gates>(outers.data() + one_gate, given.positions, dy_of, [&](std::size_t p) -> const auto& { return given.x[p]; });
        const std::array<Vector<detail::OneHotOf<UncheckedToken>, In>, 3> tokens{{{{0}}, {{In - 1}}, {{0}}}};
        detail::add_outers<Gates>(to_columns.data() + one_gate, given.positions, dy_of, [&](std::size_t p) -> const auto& { return tokens[p]; });
        all = given.dy[0];
        detail::add_all(all, given.positions, dy_of);
    }

    /// How many bits differ.
    friend std::size_t differing(const Results& a, const Results& b) {
        std::size_t count = 0;
        const auto compare = [&](const auto& x, const auto& y) {
            for (std::size_t i = 0; i < x.size(); ++i) count += !laws::same_bits(x[i], y[i]);
        };
        compare(a.sums, b.sums);
        compare(a.column, b.column);
        compare(a.transposed, b.transposed);
        compare(a.all, b.all);
        for (std::size_t i = 0; i < In * Gates; ++i) compare(a.outers[i], b.outers[i]), compare(a.to_columns[i], b.to_columns[i]);
        return count;
    }
};

template <class T, std::size_t Gates, std::size_t Size, std::size_t In>
constexpr Results<T, Gates, Size, In> results(std::uint64_t seed) {
    return Results<T, Gates, Size, In>(Given<T, Gates, Size, In>(seed));
}

template <class T, std::size_t Gates, std::size_t Size, std::size_t In>
void check() {
    const Given<T, Gates, Size, In> given(3);
    const Results<T, Gates, Size, In> got(given);
    // Units one at a time, as the compiler takes them.
    static constexpr auto one_by_one = results<T, Gates, Size, In>(3);
    BOOST_TEST(differing(got, one_by_one) == 0u);
    Vector<T, Gates * Size> sums{};
    detail::sums_of_rows(sums, given.bias[0], given.weight[0], given.x[0]);
    for (std::size_t row = 0; row < Gates * Size; ++row) BOOST_TEST(laws::same_bits(sums[row], got.sums[row]));

    double worst = 0;
    const auto compare = [&](double number, double expected) { worst = std::max(worst, std::abs(number - expected)); };
    const auto& weight = given.weight[0];
    for (std::size_t row = 0; row < Gates * Size; ++row) {
        double sum = given.bias[0][row];
        for (std::size_t i = 0; i < In; ++i) sum += double{weight(row, i)} * double{given.x[0][i]};
        compare(got.sums[row], sum);
        compare(got.column[row], double{given.bias[0][row]} + double{weight(row, In - 1)});
    }
    constexpr std::size_t g = Gates - 1;
    for (std::size_t i = 0; i < In; ++i) {
        double sum = given.x[1][i];
        for (std::size_t row = 0; row < Gates * Size; ++row) sum += double{weight(row, i)} * double{given.dy[row / Size][row % Size]};
        compare(got.transposed[i], sum);
        for (std::size_t u = 0; u < Size; ++u) {
            double outer = 0, column = 0;
            for (std::size_t p = 0; p < 3; ++p) {
                outer += double{given.dys[p][u]} * double{given.x[p][i]};
                if (i == (p == 1 ? In - 1 : 0)) column += double{given.dys[p][u]};
            }
            compare(got.outers[i * Gates + g][u], outer);
            compare(got.to_columns[i * Gates + g][u], column);
            if (g > 0) BOOST_TEST(got.outers[i * Gates][u] == 0);  // another gate's
        }
    }
    for (std::size_t u = 0; u < Size; ++u) compare(got.all[u], double{given.dy[0][u]} + given.dys[0][u] + given.dys[1][u] + given.dys[2][u]);
    BOOST_TEST(worst <= (sizeof(T) == 4 ? 1e-4 : 1e-13));
}

BOOST_AUTO_TEST_CASE(units_in_lanes_have_the_sums_of_units_one_by_one) {
    check<float, 1, 1, 1>();
    check<float, 1, 3, 7>();
    check<float, 4, 2, 3>();
    check<float, 4, 4, 16>();
    check<float, 3, 17, 18>();
    check<float, 4, 40, 33>();
    check<double, 3, 5, 9>();
}

BOOST_AUTO_TEST_SUITE_END()
