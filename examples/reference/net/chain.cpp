#include <type_traits>
#include <unroll/layer/embedding.hpp>
#include <unroll/layer/linear.hpp>
#include <unroll/layer/tanh.hpp>
#include <unroll/net/chain.hpp>

using namespace unroll;

int main() {
    using Fitting = Chain<0, Tokens<5>, Embedding<5, 3>, Tanh, Linear<3, 7>>;
    static_assert(std::is_same_v<Fitting::Produces, Features<7>>);
    using Misfit = Chain<0, Tokens<5>, Embedding<5, 3>, Tanh, Linear<4, 7>>;
    static_assert(std::is_same_v<Misfit::MisfitIndex, LayerIndex<2>>);  // the Linear, which expects 4 and gets 3
}
