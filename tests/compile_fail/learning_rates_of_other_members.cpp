// error: an option of an ensemble is one number, or an array of one for each member
#include <array>
#include <unroll.hpp>

using namespace unroll;

int main() {
    Adam<Ensemble<Net<3, 2>, 4>> adam{{.lr = std::array{1e-3, 1e-2, 1e-1}}};
}
