// error: a layer that drops units does not work on flat vectors
// at most 12 lines
#include <unroll.hpp>

using namespace unroll;

struct MyDropout : Dropout<0.2> {
    template <class U>
    using rebind = MyDropout;
    static constexpr bool works_on_flat = true;
};

int main() {
    Sequential<Embedding<5, 3>, MyDropout, Linear<3, 5>> net{};
    return net.forward(0)[0] > 0;
}
