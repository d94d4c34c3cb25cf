// error: this loss needs targets that are numbers; a table of transitions has tokens
// at most 18 lines
#include <unroll.hpp>

using namespace unroll;

auto learn(const Net<5, 3>& net, const Transitions<5>& table) { return value_and_grad(net, table, MSE{}); }
