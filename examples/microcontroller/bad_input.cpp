// What happens on the device when something is wrong: training that diverges stops and says so, and the library's
// errors go to a handler, here to the console.
#include <string_view>
#include <unroll.hpp>

#include "machine.hpp"

using namespace unroll;
using Line = errors::Message;

constexpr auto data = next_token<2>(Alphabet<"ab">::encode("abababab"));

constinit Net<2, 1> net = [] {
    Net<2, 1> by_hand{};
    by_hand.layer<0>().weight = {{1}, {-1}};
    return by_hand;
}();
constinit Adam<Net<2, 1>> adam{{.lr = 3e38}};

void program() {
    error_handler = [](std::string_view message) {
        print(message);
        stop(1);
    };

    fit(net, data, CrossEntropy{}, adam, {.epochs = 100}, [](int epoch, float loss) {
        const bool finite = loss - loss == 0;
        if (!finite) print(Line{} << "training stopped: in epoch " << epoch << " the loss is " << loss);
        return finite;
    });

    const volatile unsigned from_a_sensor = 9;
    print(Line{} << "the net expects " << argmax(net.forward(from_a_sensor)).index);
}
