#include <boost/test/unit_test.hpp>
#include <errors.hpp>
#include <laws/in_the_compiler.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <reference/generation.hpp>
#include <reference/random.hpp>
#include <span>
#include <unroll/random/torch.hpp>
#include <vector>

namespace {

using reference::Distribution;
using unroll::random::Torch;

template <class T>
void draw(Torch& rng, const reference::Draw<T>& expected, std::span<T> values) {
    if (expected.distribution == Distribution::uniform) rng.uniform(values, expected.first, expected.second);
    else rng.normal(values, expected.first, expected.second);
}

/// PyTorch's own arithmetic fixes all bits of a uniform number and of a float drawn in double.
template <class T>
bool is_exact(const reference::Draw<T>& expected) {
    return expected.distribution == Distribution::uniform || (sizeof(T) == 4 && expected.values.size() < 16);
}

template <class T>
void check_stream(std::span<const reference::Draw<T>> stream) {
    Torch rng{stream[0].seed};
    for (const auto& expected : stream) {
        std::vector<T> values(expected.values.size());
        draw(rng, expected, std::span<T>{values});
        const double tolerance = is_exact(expected) ? 0 : sizeof(T) == 4 ? 1e-6 : 4e-15;
        for (std::size_t i = 0; i < values.size(); ++i) {
            BOOST_TEST_CONTEXT("seed " << expected.seed << ", value " << i << " of " << values.size())
            BOOST_TEST(std::abs(double{values[i]} - double{expected.values[i]}) <= tolerance);
        }
    }
}

/// Everything the generator can draw, from one seed; the sizes leave a sine in the cache.
constexpr auto everything(std::uint64_t seed) {
    struct {
        std::array<float, 7> few;
        std::array<double, 3> few_doubles;
        std::array<float, 21> many;
        std::array<double, 16> many_doubles;
        std::array<float, 5> uniform, exponential;
        std::array<std::size_t, 9> permutation;
    } drawn{};
    Torch rng{seed};
    rng.normal(std::span{drawn.few});
    rng.normal(std::span{drawn.few_doubles}, 1, 2);
    rng.normal(std::span{drawn.many});
    rng.normal(std::span{drawn.many_doubles});
    rng.uniform(std::span{drawn.uniform}, -0.5, 0.5);
    rng.exponential(std::span{drawn.exponential}, 2);
    rng.permutation(drawn.permutation);
    return drawn;
}

constexpr std::uint32_t word(std::uint64_t seed, int index) {
    Torch rng{seed};
    while (index-- > 0) rng();
    return rng();
}

/// The numbers of a matrix that lies in memory column by column, in PyTorch's order.
struct ByRows {
    std::array<float, 6>& columns;
    static constexpr std::size_t size() { return 6; }
    constexpr float& operator[](std::size_t i) const { return columns[i % 3 * 2 + i / 3]; }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(random_torch)

BOOST_AUTO_TEST_CASE(words_are_those_of_mt19937) {
    static_assert(word(5489, 0) == 3499211612u);
    static_assert(word(5489, 9999) == 4123659995u);  // the C++ standard's own check value
    BOOST_TEST(word(5489, 9999) == 4123659995u);
}

BOOST_AUTO_TEST_CASE(streams_are_pytorchs_in_float) {
    check_stream<float>(reference::draws_0_float);
    check_stream<float>(reference::draws_43052_float);
    check_stream<float>(reference::draws_6442450945_float);
}

BOOST_AUTO_TEST_CASE(streams_are_pytorchs_in_double) {
    check_stream<double>(reference::draws_0_double);
    check_stream<double>(reference::draws_43052_double);
    check_stream<double>(reference::draws_6442450945_double);
}

template <class T>
void check_exponentials(std::uint64_t seed, std::span<const T> expected) {
    Torch rng{seed};
    std::vector<T> values(expected.size());
    const std::span<T> drawn(values);
    rng.exponential(drawn.first(30));
    rng.exponential(drawn.subspan(30, 5), 0.25);
    rng.exponential(drawn.subspan(35), 3);
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const double tolerance = sizeof(T) == 4 ? 0 : 2e-15 * expected[i];
        BOOST_TEST(std::abs(double{values[i]} - double{expected[i]}) <= tolerance, "value " << i << " from seed " << seed);
    }
}

BOOST_AUTO_TEST_CASE(exponential_numbers_are_pytorchs) {
    check_exponentials<float>(0, reference::exponential_0_float);
    check_exponentials<float>(43052, reference::exponential_43052_float);
    check_exponentials<double>(0, reference::exponential_0_double);
    check_exponentials<double>(43052, reference::exponential_43052_double);
}

BOOST_AUTO_TEST_CASE(permutations_are_pytorchs) {
    const auto check = [](std::uint64_t seed, std::span<const std::size_t> expected) {
        std::vector<std::size_t> order(expected.size());
        Torch{seed}.permutation(order);
        BOOST_TEST(order == std::vector(expected.begin(), expected.end()), boost::test_tools::per_element());
    };
    check(0, reference::permutation_0);
    check(1, reference::permutation_1);
    check(43052, reference::permutation_43052);
    Torch{7}.permutation({});
}

BOOST_AUTO_TEST_CASE(a_permutation_holds_every_index_once) {
    std::vector<std::size_t> order(1000);
    Torch{11}.permutation(order);
    BOOST_TEST(!std::is_sorted(order.begin(), order.end()));
    std::sort(order.begin(), order.end());
    for (std::size_t i = 0; i < order.size(); ++i) BOOST_TEST(order[i] == i);
}

BOOST_AUTO_TEST_CASE(only_the_low_32_bits_of_the_seed_count) {
    BOOST_TEST(word(7, 0) == word((std::uint64_t{1} << 32) + 7, 0));
    BOOST_TEST(word(7, 0) != word(8, 0));
}

BOOST_AUTO_TEST_CASE(a_sine_waits_for_the_next_draw_and_for_a_copy_too) {
    std::array<float, 4> at_once{}, one_by_one{}, copied{};
    Torch{3}.normal(std::span{at_once});

    Torch rng{3};
    rng.normal(std::span{one_by_one}.first<1>());
    Torch copy = rng;
    rng.normal(std::span{one_by_one}.subspan<1, 3>());
    BOOST_TEST(one_by_one == at_once);

    copy.normal(std::span{copied}.subspan<1, 3>());
    copied[0] = at_once[0];
    BOOST_TEST(copied == at_once);
}

BOOST_AUTO_TEST_CASE(a_remainder_redraws_the_last_sixteen) {
    std::array<float, 32> whole{};
    std::array<float, 33> with_remainder{};
    Torch{5}.normal(std::span{whole});
    Torch{5}.normal(std::span{with_remainder});
    BOOST_TEST(std::equal(with_remainder.begin(), with_remainder.begin() + 16, whole.begin()));
    for (std::size_t i = 17; i < 32; ++i) BOOST_TEST(with_remainder[i] != whole[i]);
}

BOOST_AUTO_TEST_CASE(elements_are_drawn_in_their_own_order) {
    std::array<float, 6> by_rows{}, by_columns{};
    Torch{9}.uniform(std::span{by_rows}, -1, 1);
    Torch{9}.uniform(ByRows{by_columns}, -1, 1);
    const std::array<float, 6> transposed{by_rows[0], by_rows[3], by_rows[1], by_rows[4], by_rows[2], by_rows[5]};
    BOOST_TEST(by_columns == transposed);
}

BOOST_AUTO_TEST_CASE(no_elements_draw_nothing) {
    Torch rng{1}, untouched{1};
    rng.uniform(std::span<float>{});
    rng.normal(std::span<double>{});
    rng.exponential(std::span<float>{});
    BOOST_TEST(rng() == untouched());
}

BOOST_AUTO_TEST_CASE(uniform_numbers_stay_within_their_bounds_and_normal_ones_have_their_moments) {
    std::vector<double> values(20'000);
    Torch rng{1};
    rng.uniform(std::span{values}, -3, 5);
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    BOOST_TEST(*least >= -3);
    BOOST_TEST(*most < 5);

    rng.normal(std::span{values}, 2, 0.5);
    const auto count = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    double variance = 0;
    for (const double value : values) variance += (value - mean) * (value - mean) / count;
    BOOST_TEST(std::abs(mean - 2) < 0.02);
    BOOST_TEST(std::abs(std::sqrt(variance) - 0.5) < 0.02);
}

BOOST_AUTO_TEST_CASE(in_the_compiler_as_at_run_time) {
    constexpr auto compiled = everything(43052);
    const auto run = everything(laws::at_run_time(43052u));
    BOOST_TEST(run.few == compiled.few);
    BOOST_TEST(run.few_doubles == compiled.few_doubles);
    BOOST_TEST(run.many == compiled.many);
    BOOST_TEST(run.many_doubles == compiled.many_doubles);
    BOOST_TEST(run.uniform == compiled.uniform);
    BOOST_TEST(run.exponential == compiled.exponential);
    BOOST_TEST(run.permutation == compiled.permutation);
}

BOOST_AUTO_TEST_CASE(invalid_bounds_deviations_and_rates_are_errors) {
    std::array<float, 2> values{1, 2};
    Torch rng{0};
    CHECK_ERROR(rng.uniform(std::span{values}, 1, 0),
                "upper bound of uniform: expected at least the lower bound, got 0");
    CHECK_ERROR(rng.uniform(std::span{values}, NAN, 1),
                "upper bound of uniform: expected at least the lower bound, got 1");
    CHECK_ERROR(rng.normal(std::span{values}, 0, -1), "standard deviation of normal: expected at least 0, got -1");
    CHECK_ERROR(rng.exponential(std::span{values}, 0), "rate of exponential: expected more than 0, got 0");
    CHECK_ERROR(rng.exponential(std::span{values}, NAN), "rate of exponential: expected more than 0, got nan");
    BOOST_TEST((values == std::array<float, 2>{1, 2}));
}

BOOST_AUTO_TEST_SUITE_END()
