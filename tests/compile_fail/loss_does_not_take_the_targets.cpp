// error: this loss does not take these targets for the outputs of this net
#include <unroll.hpp>

using namespace unroll;

int main() {
    const Token x[] = {0}, y[] = {1};
    return evaluate(Net<3, 2>{}, Examples{x, y}, MSE{}) > 0;
}
