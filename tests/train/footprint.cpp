#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <unroll.hpp>

// What is used on a microcontroller is measured, and compared, by examples/microcontroller.
using namespace unroll;

BOOST_AUTO_TEST_SUITE(train_footprint)

using Small = Net<5, 3>;
using Deep = Sequential<Embedding<5, 3>, Tanh, Linear<3, 40>, Tanh, Linear<40, 5>>;

BOOST_AUTO_TEST_CASE(training_holds_the_net_its_gradient_and_the_moments) {
    static_assert(train_bytes<Small> == sizeof(Small) * 2 + sizeof(Adam<Small>));
    static_assert(train_bytes<Small, SGD<Small>> == sizeof(Small) * 2 + sizeof(SGD<Small>));
    static_assert(train_bytes<Small, SGD<Small>> < train_bytes<Small>);
}

BOOST_AUTO_TEST_CASE(a_table_is_held_as_its_weights_unless_they_are_constant) {
    using Weights = WeightedTransitions<float, 5, 1>;
    static_assert(prepared_bytes<Small, Transitions<5>> == sizeof(Weights));
    static_assert(prepared_bytes<Small, Weights> == 0);
    static_assert(prepared_bytes<Small, Examples<Token, Token>> == 0);
    static_assert(train_bytes<Small, Adam<Small>, Transitions<5>> == train_bytes<Small> + sizeof(Weights));
    static_assert(stack_bytes<Small, Transitions<5>> == stack_bytes<Small> + sizeof(Weights));
}

BOOST_AUTO_TEST_CASE(the_stack_has_room_for_the_gradient_and_what_all_layers_put_out) {
    static_assert(activation_bytes<Deep> ==
                  2 * sizeof(Vector<float, 3>) + 2 * sizeof(Vector<float, 40>) + sizeof(Vector<float, 5>));
    static_assert(stack_bytes<Deep> > sizeof(Deep) + 2 * activation_bytes<Deep>);
    static_assert(forward_stack_bytes<Deep> > activation_bytes<Deep> + sizeof(error::Message));
    static_assert(stack_bytes<Deep> > stack_bytes<Small>);
}

BOOST_AUTO_TEST_SUITE_END()
