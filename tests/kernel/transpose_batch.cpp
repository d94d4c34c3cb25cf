#include <boost/test/unit_test.hpp>
#include <unroll/kernel/transpose_batch.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(kernel_transpose_batch)

BOOST_AUTO_TEST_CASE(one_after_the_other_and_back) {
    Vector<Pack<float, 3>, 2> x{};
    for (std::size_t e = 0; e < 3; ++e) {
        for (std::size_t n = 0; n < 2; ++n) x[n].set(e, static_cast<float>(10 * e + n));
    }
    const auto flat = detail::one_after_the_other(x);
    const float expected[] = {0, 1, 10, 11, 20, 21};
    for (std::size_t i = 0; i < 6; ++i) BOOST_TEST(flat[i] == expected[i]);
    const auto back = detail::in_the_lanes<2>(flat);
    for (std::size_t n = 0; n < 2; ++n) BOOST_TEST((back[n] == x[n]));
}

BOOST_AUTO_TEST_CASE(a_block_holds_a_register_of_each_example) {
    if constexpr (native_lanes<float> > 1) {
        constexpr std::size_t width = detail::TransposedBlock<float>::width;
        Pack<float, width> x[width - 1], back[width - 1];
        for (std::size_t n = 0; n + 1 < width; ++n) {
            for (std::size_t e = 0; e < width; ++e) x[n].set(e, static_cast<float>(100 * e + n));
        }
        auto block = detail::TransposedBlock<float>::of_lanes<width - 1>(x);
        for (std::size_t e = 0; e < width; ++e) {
            for (std::size_t n = 0; n < width; ++n) {
                BOOST_TEST(block.rows[e][n] == (n + 1 < width ? static_cast<float>(100 * e + n) : 0));
            }
        }
        block.to_lanes<width - 1>(back);
        for (std::size_t n = 0; n + 1 < width; ++n) BOOST_TEST((back[n] == x[n]));
    }
}

BOOST_AUTO_TEST_CASE(blocks_cover_every_number_once) {
    std::size_t covered[37]{};
    detail::in_blocks<float, 37>([&]<std::size_t Count>(std::size_t first) {
        for (std::size_t i = first; i < first + Count; ++i) ++covered[i];
    });
    for (const std::size_t times : covered) BOOST_TEST(times == 1u);
}

BOOST_AUTO_TEST_SUITE_END()
