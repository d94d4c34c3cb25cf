#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <laws/bits.hpp>
#include <laws/samples.hpp>
#include <unroll/kernel/gates_in_lanes.hpp>
#include <unroll/kernel/kernels.hpp>
#include <unroll/layer/one_hot.hpp>
#include <unroll/layer/recurrent_gradients.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(kernel_gates_in_lanes)

/// Each lane has the sums of its own example alone.
template <class T, std::size_t Lanes, std::size_t Gates, std::size_t Size, std::size_t In>
void check() {
    using A = Pack<T, Lanes>;
    using Weight = Matrix<T, Gates * Size, In, Order::column_major>;
    laws::Samples samples(Size * In);
    const std::vector<Weight> weights(1, [&] {  // in memory of its own, so that a read past it is caught
        Weight weight{};
        samples.fill(weight.elements());
        return weight;
    }());
    const Weight& weight = weights[0];
    std::vector<Vector<T, In>> xs(Lanes);
    std::vector<Vector<T, Size>> dys(Lanes * Gates);
    std::vector<Token> tokens;
    for (auto& x : xs) samples.fill(x.elements());
    for (auto& dy : dys) samples.fill(dy.elements());
    for (std::size_t lane = 0; lane < Lanes; ++lane) tokens.push_back(lane % 2 == 0 ? In - 1 : samples.bits() % In);
    Vector<A, In> x{};
    Vector<A, Size> dy[Gates]{};
    Pack<Token, Lanes> named;
    for (std::size_t lane = 0; lane < Lanes; ++lane) {
        named.lane[lane] = tokens[lane];
        for (std::size_t i = 0; i < In; ++i) x.numbers[i].set(lane, xs[lane].numbers[i]);
        for (std::size_t g = 0; g < Gates; ++g) {
            for (std::size_t u = 0; u < Size; ++u) dy[g].numbers[u].set(lane, dys[lane * Gates + g].numbers[u]);
        }
    }

    std::vector<A> sums(Gates * Size), columns(Gates * Size);
    for (std::size_t g = 0; g < Gates; ++g) {
        detail::in_blocks_of<detail::thresholds::line, Size>([&]<std::size_t Count>(std::size_t first) {
            A some[Count], other[Count];
            for (std::size_t u = 0; u < Count; ++u) some[u] = other[u] = A(T(0.5));
            detail::add_matvec_rows(some, weight, g * Size + first, x);
            detail::add_matvec_rows(other, weight, g * Size + first, OneHot<In>{}.forward(named));
            for (std::size_t u = 0; u < Count; ++u) {
                sums[g * Size + first + u] = some[u];
                columns[g * Size + first + u] = other[u];
            }
        });
    }
    const auto rows = detail::rows_of(weight);
    Vector<A, In> transposed{};
    for (auto& number : transposed.numbers) number = A(T(0.25));
    detail::add_matvec_transposed_in_lanes(transposed, rows, dy);

    std::size_t different = 0;
    const auto compare = [&](T got, T expected) { different += laws::same_bits(got, expected) ? 0u : 1u; };
    for (std::size_t lane = 0; lane < Lanes; ++lane) {
        for (std::size_t r = 0; r < Gates * Size; ++r) {
            T strands[2] = {T(0.5), 0};
            for (std::size_t i = 0; i < In; ++i) {
                T& sum = strands[i % detail::strands_of<In>];
                sum = sum + weight(r, i) * xs[lane].numbers[i];
            }
            compare(sums[r][lane], detail::strands_of<In> == 2 ? strands[0] + strands[1] : strands[0]);
            compare(columns[r][lane], T(0.5) + weight(r, tokens[lane].index));
        }
        for (std::size_t i = 0; i < In; ++i) {
            T total = T(0.25);
            for (std::size_t g = 0; g < Gates; ++g) {
                T strands[2] = {0, 0};
                for (std::size_t u = 0; u < Size; ++u) {
                    T& sum = strands[u % detail::strands_of<Size>];
                    sum = sum + weight(g * Size + u, i) * dys[lane * Gates + g].numbers[u];
                }
                total = total + (detail::strands_of<Size> == 2 ? strands[0] + strands[1] : strands[0]);
            }
            compare(transposed.numbers[i][lane], total);
        }
    }
    BOOST_TEST(different == 0u, Lanes << " lanes, " << Gates << " gates of " << Size << ", " << In << " inputs: " << different);
}

BOOST_AUTO_TEST_CASE(each_lane_has_the_sums_of_its_own_example) {
    check<float, 16, 3, 5, 4>();
    check<float, 8, 4, 8, 9>();
    check<float, 4, 1, 20, 33>();
    check<double, 8, 3, 17, 2>();
    check<double, 2, 4, 3, 40>();
}

BOOST_AUTO_TEST_SUITE_END()
