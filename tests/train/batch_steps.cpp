#include <array>
#include <boost/test/unit_test.hpp>
#include <unroll.hpp>
#include <unroll/train/batch_steps.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(train_batch_steps)

BOOST_AUTO_TEST_CASE(there_is_a_step_for_each_batch) {
    const std::array<Token, 5> inputs{0, 1, 2, 3, 4}, targets{1, 2, 3, 4, 0};
    random::Torch rng{1};
    DataLoader loader(Examples{inputs, targets}, {.batch_size = 2}, rng);
    const CrossEntropy loss;
    const detail::BatchSteps<Net<5, 3>, decltype(loader), CrossEntropy> steps(loader, loss);
    BOOST_TEST(steps.size() == 3u);
    BOOST_TEST(steps[2].size() == 1u);
    BOOST_TEST(steps.parts(steps[0]) == 3.f);
}

BOOST_AUTO_TEST_CASE(batches_of_sequences_share_their_room) {
    const std::vector<Token> text{0, 1, 2, 3};
    random::Torch rng{1};
    DataLoader loader(Sequences(std::vector{text, text, text}), {.batch_size = 2}, rng);
    const CrossEntropy loss;
    detail::BatchSteps<Net<4, 3, topology::RNN>, decltype(loader), CrossEntropy> steps(loader, loss);
    BOOST_TEST(steps.size() == 2u);
    BOOST_TEST(&steps[0] == &steps[1]);
}

BOOST_AUTO_TEST_SUITE_END()
