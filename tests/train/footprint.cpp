#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <unroll.hpp>

// examples/microcontroller measures what a microcontroller uses, and compares it.
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
    using Weights = detail::WeightedTransitions<float, 5, 1>;
    static_assert(detail::prepared_bytes<Small, Transitions<5>> == sizeof(Weights));
    static_assert(detail::prepared_bytes<Small, Weights> == 0);
    static_assert(detail::prepared_bytes<Small, Examples<Token, Token>> == 0);
    static_assert(train_bytes<Small, Adam<Small>, Transitions<5>> == train_bytes<Small> + sizeof(Weights));
    static_assert(stack_bytes<Small, Transitions<5>> == stack_bytes<Small> + sizeof(Weights));
}

BOOST_AUTO_TEST_CASE(the_stack_has_room_for_the_gradient_and_what_all_layers_put_out) {
    static_assert(activation_bytes<Deep> ==
                  2 * sizeof(Vector<float, 3>) + 2 * sizeof(Vector<float, 40>) + sizeof(Vector<float, 5>));
    static_assert(stack_bytes<Deep> > sizeof(Deep) + 2 * activation_bytes<Deep>);
    static_assert(forward_stack_bytes<Deep> > activation_bytes<Deep> + sizeof(errors::Message));
    static_assert(stack_bytes<Deep> > stack_bytes<Small>);
}

// forward_stack_bytes of a Cortex-M0, where a message is shorter.
template <class Net>
constexpr std::size_t forward_stack_of_m0 = forward_stack_bytes<Net> - sizeof(errors::Message) + 132;

// What was measured there, as examples/microcontroller/footprint does; an M4F and an M7 take less.
BOOST_AUTO_TEST_CASE(the_stack_has_room_for_traces_and_for_what_layers_make_on_the_way) {
    using Dropping = Sequential<Embedding<5, 3>, Dropout<>, Linear<3, 5>>;
    static_assert(stack_bytes<Dropping> >= 1116 && forward_stack_of_m0<Dropping> >= 456);
    using Normed = Sequential<Embedding<5, 3>, LayerNorm<3>, Linear<3, 5>>;
    static_assert(stack_bytes<Normed> >= 1116 && forward_stack_of_m0<Normed> >= 656);
    using Soft = Sequential<Embedding<5, 3>, Softmax, Linear<3, 5>>;
    static_assert(stack_bytes<Soft> >= 872 && forward_stack_of_m0<Soft> >= 656);
    using Wide = Sequential<Embedding<5, 64>, Tanh, Linear<64, 5>>;
    static_assert(stack_bytes<Wide> >= 4136 && forward_stack_of_m0<Wide> >= 1328);
    using WideNormed = Sequential<Embedding<5, 64>, LayerNorm<64>, Dropout<>, Linear<64, 5>>;
    static_assert(stack_bytes<WideNormed> >= 5596 && forward_stack_of_m0<WideNormed> >= 2104);
    // The promise for a net without any of them has not grown.
    static_assert(stack_bytes<Small> == sizeof(Small) + 2 * activation_bytes<Small> + 4 * 64 + detail::saved_bytes<Small>);
    static_assert(detail::temporary_bytes<Small> == 0);
}

BOOST_AUTO_TEST_CASE(a_first_layer_of_features_has_its_trace_counted) {
    using First = Sequential<LayerNorm<40>, Linear<40, 5>>;
    static_assert(activation_bytes<First> >= 2 * sizeof(Vector<float, 40>) + sizeof(Vector<float, 5>) + sizeof(float));
    using Recurrent = Net<5, 3, topology::RNN>;
    static_assert(activation_bytes<Recurrent> == sizeof(Vector<float, 3>) + 2 * sizeof(Vector<float, 5>));
}

BOOST_AUTO_TEST_SUITE_END()
