#include <cassert>
#include <unroll/net/net.hpp>
#include <unroll/net/readout.hpp>

using namespace unroll;

int main() {
    using Model = Net<5, 3, topology::RNN>;
    Model net{};
    net.layer<2>().bias = {0, 0, 7, 0, 0};
    const Readout<Model> readout{net};  // the Linear behind the RNN
    static_assert(Readout<Model>::width == 3);
    assert((readout.forward(Vector<float, 3>{1, 2, 3}) == net.layer<2>().bias));
}
