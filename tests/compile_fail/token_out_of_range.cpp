// error: token_out_of_range
#include <unroll.hpp>

constexpr unroll::Net<5, 3> net{};
constexpr auto logits = net.forward(unroll::Token{5});
