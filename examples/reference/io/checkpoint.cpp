#include <cassert>
#include <unroll.hpp>
#include <unroll/io/checkpoint.hpp>

using namespace unroll;

int main() {
    Net<5, 3> net{}, again{};
    Adam<Net<5, 3>> adam, later;
    adam.step(net, Net<5, 3>{});
    save_checkpoint("checkpoint.safetensors", net, adam);
    load_checkpoint("checkpoint.safetensors", again, later);  // Another process gives the optimizer the same options.
    assert(again == net && later.steps == 1);
}
