// error: these numbers are not of the net's type: a net of float takes float, a net of double double
// at most 12 lines
#include <unroll.hpp>
#include <vector>

using namespace unroll;

Sequential<LSTM<3, 4>, Linear<4, 2>> net{};
auto state = net.initial_state();
const auto y = net.forward(Vector<double, 3>{}, state);
