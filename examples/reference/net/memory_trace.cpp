#include <cassert>
#include <unroll/net/memory_trace.hpp>
#include <unroll/net/net.hpp>

using namespace unroll;

int main() {
    using Model = Net<5, 3, topology::LSTM>;
    static_assert(Model::memory_begin == 1 && Model::memory_end == 2);  // of OneHot, LSTM, Linear
    MemoryTrace<Model, 1, Vector<float, 5>> trace{};
    trace.of<1>().after.h[2] = 0.5f;  // layer 1's state behind the position
    assert(trace.of<1>().y()[2] == 0.5f);
}
