#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <errors.hpp>
#include <string>
#include <unroll.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(train_data_loader)

std::vector<Token> count_to(int n) {
    std::vector<Token> tokens;
    for (int i = 0; i < n; ++i) tokens.emplace_back(i);
    return tokens;
}

BOOST_AUTO_TEST_CASE(batches_hold_every_example_once) {
    const auto inputs = count_to(11), targets = count_to(11);
    random::Torch rng{3};
    for (const bool shuffle : {false, true}) {
        DataLoader loader{Examples{inputs, targets}, {.batch_size = 4, .shuffle = shuffle}, rng};
        BOOST_TEST(loader.batches() == 3u);
        for (int epoch = 0; epoch < 3; ++epoch) {
            loader.start_epoch();
            std::vector<Token> seen;
            for (std::size_t i = 0; i < loader.batches(); ++i) {
                const auto batch = loader.batch(i);
                BOOST_TEST(batch.size() == (i < 2 ? 4u : 3u));
                for (std::size_t k = 0; k < batch.size(); ++k) {
                    seen.push_back(batch.inputs[k]);
                    BOOST_TEST((batch.inputs[k] == batch.targets[k]));  // pairs stay together
                }
            }
            BOOST_TEST((seen == inputs) == !shuffle);
            std::sort(seen.begin(), seen.end());
            BOOST_TEST((seen == inputs));
        }
    }
}

BOOST_AUTO_TEST_CASE(the_order_is_that_of_pytorch) {
    // list(DataLoader(range(10), 10, shuffle=True, generator=torch.Generator().manual_seed(5))), three times
    const std::size_t pytorch[3][10] = {
        {7, 4, 8, 1, 2, 3, 6, 5, 9, 0}, {2, 1, 6, 3, 5, 9, 4, 7, 8, 0}, {4, 3, 2, 7, 9, 1, 6, 8, 5, 0}};
    const auto tokens = count_to(10);
    random::Torch rng{5};
    DataLoader loader{Examples{tokens, tokens}, {.batch_size = 10, .shuffle = true}, rng};
    for (const auto& order : pytorch) {
        loader.start_epoch();
        for (std::size_t i = 0; i < 10; ++i) BOOST_TEST((loader.batch(0).inputs[i] == Token(order[i])));
    }
}

BOOST_AUTO_TEST_CASE(before_the_first_epoch_the_batches_are_the_examples_in_order) {
    const auto tokens = count_to(5);
    random::Torch rng{5};
    const DataLoader loader{Examples{tokens, tokens}, {.batch_size = 2, .shuffle = true}, rng};
    BOOST_TEST((loader.batch(1).inputs[1] == Token(3)));
    CHECK_ERROR(loader.batch(3), "index out of range: expected 0 to 2, got 3");
}

BOOST_AUTO_TEST_CASE(the_windows_of_a_text_move_in) {
    const auto tokens = count_to(9);
    const auto kept = windows<3>(tokens);
    random::Torch rng{5}, again{5};
    DataLoader moved{windows<3>(tokens), {.batch_size = 4, .shuffle = true}, rng};
    DataLoader viewed{Examples{kept.inputs, kept.targets}, {.batch_size = 4, .shuffle = true}, again};
    BOOST_TEST_REQUIRE(moved.batches() == 2u);
    moved.start_epoch(), viewed.start_epoch();
    for (std::size_t batch = 0; batch < 2; ++batch)
        for (std::size_t i = 0; i < moved.batch(batch).size(); ++i) {
            BOOST_TEST((moved.batch(batch).inputs[i] == viewed.batch(batch).inputs[i]));
            BOOST_TEST((moved.batch(batch).targets[i] == viewed.batch(batch).targets[i]));
        }
    BOOST_TEST(Examples{kept}.size() == 6u);
    BOOST_TEST((Examples{windows<3>(tokens)}.targets[0] == tokens[3]));
}

BOOST_AUTO_TEST_CASE(a_last_batch_that_is_not_full_can_be_dropped) {
    const auto tokens = count_to(11);
    random::Torch rng{3};
    DataLoader loader{Examples{tokens, tokens}, {.batch_size = 4, .drop_last = true}, rng};
    BOOST_TEST(loader.batches() == 2u);
    const auto make = [&](DataLoaderOptions options) { return DataLoader{Examples{tokens, tokens}, options, rng}; };
    CHECK_ERROR(make({.batch_size = 12, .drop_last = true}),
                "DataLoader with drop_last: expected at least one example, got none");
    CHECK_ERROR(make({.batch_size = 0}), "DataLoader: batch_size: expected a number > 0, got 0");
}

template <class Loader>
concept GivesABatch = requires(Loader loader) { static_cast<Loader>(loader).batch(0); };

BOOST_AUTO_TEST_CASE(a_loader_without_a_name_gives_no_view_of_itself) {
    using Loader = DataLoader<Token, Token, random::Torch>;
    static_assert(GivesABatch<Loader&> && GivesABatch<const Loader&> && !GivesABatch<Loader&&>);
}

BOOST_AUTO_TEST_SUITE_END()
