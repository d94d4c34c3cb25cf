#include <cassert>
#include <sstream>
#include <string>
#include <unroll.hpp>
#include <unroll/report/console.hpp>

using namespace unroll;

int main() {
    using Letters = Alphabet<"abcde">;
    const auto tokens = Letters::encode("abcdeabcde");
    random::Torch rng{43052};
    Net<5, 3> net{};
    net.initialize(rng);
    const Activations seen = activations<Letters>(net, tokens);

    std::ostringstream text;
    print(seen.first(2), text);  // It prints h | net(x) | ŷ of two positions, by default to std::cout.
    assert(text.str().find("P(y=a)") != std::string::npos);
    assert(decimal(0.125, 2) == "0.12");
}
