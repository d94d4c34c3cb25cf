#include <cassert>
#include <unroll.hpp>
#include <unroll/io/state_dict.hpp>

using namespace unroll;

int main() {
    StateDict state;
    append_state(state, "module.", Net<5, 3>{});
    assert(state.size() == 3 && state[0].name == "module.0.weight");
    assert(text_of(state[0].shape) == "[5, 3]" && state[0].bytes.size() == 60);
}
