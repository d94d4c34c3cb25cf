#include <cassert>
#include <unroll/tensor/room.hpp>
#include <unroll/tensor/vector.hpp>

using namespace unroll;

int main() {
    using Logits = Vector<float, 50257>;
    detail::Room logits([] { return Logits{}; });  // on the heap, where there is one
    (*logits)[50256] = 1;
    assert((*logits)[50256] == 1);
    static_assert(sizeof(detail::Room<Vector<float, 5>>) == sizeof(Vector<float, 5>));  // in the frame
}
