#include <boost/test/unit_test.hpp>
#include <unroll/random/philox.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(random_philox)

using Words = std::array<std::uint32_t, 4>;

/// Random123's kat_vectors: philox 4x32, 10 rounds.
constexpr struct {
    Words counter;
    std::array<std::uint32_t, 2> key;
    Words words;
} known[] = {
    {{0, 0, 0, 0}, {0, 0}, {0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}},
    {{~0u, ~0u, ~0u, ~0u}, {~0u, ~0u}, {0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}},
    {{0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344},
     {0xa4093822, 0x299f31d0},
     {0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}},
};

BOOST_AUTO_TEST_CASE(its_words_are_the_known_answers_in_the_compiler_and_at_run_time) {
    static_assert(random::philox(known[0].counter, known[0].key) == known[0].words);
    static_assert(random::philox(known[1].counter, known[1].key) == known[1].words);
    static_assert(random::philox(known[2].counter, known[2].key) == known[2].words);
    for (const auto& answer : known) BOOST_TEST(random::philox(answer.counter, answer.key) == answer.words);
}

BOOST_AUTO_TEST_SUITE_END()
