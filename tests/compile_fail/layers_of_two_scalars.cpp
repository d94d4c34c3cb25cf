// error: layers of one net have one scalar
#include <unroll.hpp>

using namespace unroll;

Sequential<Linear<2, 3>, Tanh, Linear<3, 2, double>> net{};
