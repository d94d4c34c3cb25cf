#include <cassert>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/net/ensemble.hpp>
#include <unroll/net/net.hpp>
#include <unroll/optim/option.hpp>

using namespace unroll;

int main() {
    const OptionFor<Net<5, 3>> lr = 0.1;                  // a double
    const OptionFor<Ensemble<Net<5, 3>, 2>> each = 0.25;  // a PerMember<2>
    assert(rounded<float>(lr) == 0.1f && each[1] == 0.25);
    try {
        check_not_negative("Lion", "lr", -lr);
        assert(false);
    } catch (const Error& error) {
        assert(error.what() == std::string_view("Lion: lr: expected a number >= 0, got -0.1"));
    }
}
