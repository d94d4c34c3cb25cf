#include <boost/test/unit_test.hpp>
#include <array>
#include <unroll.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(train_member_tables)

BOOST_AUTO_TEST_CASE(each_lane_has_its_members_weights) {
    using Nets = Ensemble<Net<3, 2>, 3>;
    std::array<Transitions<3>, 3> tables{};
    for (std::size_t i = 0; i < 3; ++i) tables[i].add(i, 1, i + 1);
    const auto prepared = prepare<Nets>(tables, CrossEntropy{Reduction::sum});
    for (std::size_t member = 0; member < 3; ++member) {
        const auto& pack = prepared.packs[member / Nets::width];
        for (std::size_t context = 0; context < 3; ++context) {
            const auto expected = static_cast<float>(context == member ? member + 1 : 0);
            BOOST_TEST(pack.weights[context][1][member % Nets::width] == expected);
            BOOST_TEST(pack.occurs[context][member % Nets::width] == (context == member ? 1 : 0));
        }
    }
}

BOOST_AUTO_TEST_CASE(windows_of_each_member_are_told_apart) {
    using Windowed = Sequential<Embedding<3, 2, float, Window<2>>, Linear<4, 3>>;
    std::array<Transitions<3, 2>, 2> tables{};
    tables[0].add({{0, 1}}, 2);
    tables[1].add({{2, 2}}, 0);
    const auto prepared = prepare<Ensemble<Windowed, 2>>(tables, CrossEntropy{Reduction::sum});
    const std::size_t of_first = Transitions<3, 2>::index({{0, 1}}), of_second = Transitions<3, 2>::index({{2, 2}});
    constexpr std::size_t width = Ensemble<Windowed, 2>::width;
    BOOST_TEST(prepared.packs[0].weights[of_first][2][0] == 1);
    BOOST_TEST(prepared.packs[1 / width].weights[of_second][0][1 % width] == 1);
    BOOST_TEST(prepared.packs[0].weights[of_second][0][0] == 0);
}

BOOST_AUTO_TEST_SUITE_END()
