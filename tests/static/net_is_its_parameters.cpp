// A net is its parameters and nothing else.
#include <type_traits>
#include <unroll.hpp>

using namespace unroll;

// [5, 3], [5, 3] and [5], each rounded up to 16 numbers; Tanh takes no room.
static_assert(sizeof(Net<5, 3>) == 3 * 16 * sizeof(float));
static_assert(sizeof(Net<5, 3, topology::Feedforward, double>) == 3 * 16 * sizeof(double));
static_assert(sizeof(Linear<3, 5, float, Bias::none>) == 16 * sizeof(float));
static_assert(std::is_empty_v<Tanh> && std::is_empty_v<ReLU> && std::is_empty_v<Sigmoid>);

static_assert(Net<5, 3>::parameter_count == 5 * 3 + 3 * 5 + 5);
static_assert(Net<3, 1>::parameter_count == 9);
static_assert(Net<4, 1>::parameter_count == 12);
static_assert(Net<4, 2>::parameter_count == 20);
static_assert(Sequential<Linear<7, 3, float, Bias::none>>::parameter_count == 7 * 3);
static_assert(Sequential<Tanh>::parameter_count == 0);

using Deep = Sequential<Embedding<5, 8>, Tanh, Linear<8, 8>, ReLU, Linear<8, 5>>;
static_assert(Deep::parameter_count == 5 * 8 + 8 * 8 + 8 + 8 * 5 + 5);
static_assert(Deep::depth == 5);

template <class Value>
constexpr bool is_plain = std::is_aggregate_v<Value> && std::is_trivially_copyable_v<Value>;
static_assert(is_plain<Net<5, 3>> && is_plain<Deep> && is_plain<Net<5, 3, topology::Feedforward, double>>);

// Gradients and moments are nets; a head is a net of the first layers.
static_assert(std::is_same_v<decltype(value_and_grad(Net<5, 3>{}, Transitions<5>{}, CrossEntropy{}).grad), Net<5, 3>>);
static_assert(std::is_same_v<decltype(Adam<Net<5, 3>>{}.exp_avg), Net<5, 3>>);
static_assert(std::is_same_v<decltype(Net<5, 3>{}.head<2>()), Sequential<Embedding<5, 3>, Tanh>>);
static_assert(std::is_same_v<decltype(head<2>(Net<5, 3>{})), Sequential<Embedding<5, 3>, Tanh>>);
static_assert(std::is_same_v<Net<5, 3>::rebind<double>, Net<5, 3, topology::Feedforward, double>>);
