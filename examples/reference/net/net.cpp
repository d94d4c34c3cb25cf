#include <type_traits>
#include <unroll/net/net.hpp>

using namespace unroll;

int main() {
    static_assert(std::is_same_v<Net<5, 3>, Sequential<Embedding<5, 3>, Tanh, Linear<3, 5>>>);
    static_assert(std::is_same_v<Net<5, 3, topology::GRU>, Sequential<OneHot<5>, GRU<5, 3>, Linear<3, 5>>>);
    static_assert(std::is_same_v<Net<5, 3, topology::Feedforward, double>::Scalar, double>);
    static_assert(Net<5, 3>::parameter_count == 35);
}
