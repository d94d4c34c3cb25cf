#include <unroll.hpp>
#include <unroll/net/misfit.hpp>

using namespace unroll;

int main() {
    static_assert(detail::StandsInANet<Tanh> && !detail::StandsInANet<float>);  // a float would be told of in one sentence
}
