#include <boost/test/unit_test.hpp>
#include <errors.hpp>
#include <unroll.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(train_random_split)

/// Sequences of two tokens, the first of which is the sequence's number.
Sequences<Token> numbered(std::size_t count) {
    Sequences<Token> sequences;
    for (std::size_t i = 0; i < count; ++i) sequences.append(std::vector<Token>{i, 0});
    return sequences;
}

std::vector<std::uint32_t> numbers(const Sequences<Token>& part) {
    std::vector<std::uint32_t> found;
    for (const auto sequence : part) found.push_back(sequence.inputs[0].index);
    return found;
}

BOOST_AUTO_TEST_CASE(the_parts_are_those_of_pytorch) {
    // [list(p) for p in random_split(range(11), [6, 3, 2], generator=torch.Generator().manual_seed(5))]
    random::Torch rng{5};
    std::vector<std::size_t> order(11);
    random::Torch{5}.permutation(order);
    const auto parts = random_split(numbered(11), {6, 3, 2}, rng);
    std::size_t next = 0;
    for (const auto& part : parts) {
        for (const auto number : numbers(part)) BOOST_TEST(number == order[next++]);
    }
    BOOST_TEST(parts[0].size() == 6u);
    BOOST_TEST(parts[1].size() == 3u);
    BOOST_TEST(parts[2].size() == 2u);
}

BOOST_AUTO_TEST_CASE(sequences_that_fractions_leave_over_go_to_the_parts_in_turn) {
    random::Torch rng{5};
    const auto [train, dev, test] = random_split(numbered(19), {.8, .1, .1}, rng);  // 15, 1, 1 and two more
    BOOST_TEST(train.size() == 16u);
    BOOST_TEST(dev.size() == 2u);
    BOOST_TEST(test.size() == 1u);
    std::vector<bool> seen(19);
    for (const auto* part : {&train, &dev, &test}) {
        for (const auto number : numbers(*part)) {
            BOOST_TEST(!seen[number]);
            seen[number] = true;
        }
    }
}

BOOST_AUTO_TEST_CASE(random_split_keeps_targets_and_skipped_positions) {
    Sequences<Token> sequences;
    sequences.append(std::vector<Token>{1, 2, 3}, std::vector<Token>{4, 5, 6}, {.skip = 2});
    random::Torch rng{5};
    const auto parts = random_split(sequences, {1.0}, rng);
    BOOST_TEST(parts[0][0].skip() == 2u);
    BOOST_TEST((parts[0][0].targets[0] == Token(6)));
}

BOOST_AUTO_TEST_CASE(parts_that_do_not_add_up_are_an_error) {
    random::Torch rng{5};
    const auto sequences = numbered(10);
    CHECK_ERROR(random_split(sequences, {.5, .4}, rng), "random_split: sum of the fractions: expected 1, got 0.9");
    CHECK_ERROR(random_split(sequences, {1.5, -.5}, rng), "random_split: fraction: expected a number from 0 to 1, got -0.5");
    CHECK_ERROR(random_split(sequences, {5, 4}, rng), "random_split: the sum of the lengths: expected 10, got 9");
    CHECK_ERROR(random_split(sequences, {-1, 11}, rng), "random_split: length: expected a number >= 0, got -1");
}

BOOST_AUTO_TEST_SUITE_END()
