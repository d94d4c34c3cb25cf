// error: Scale
// error: Layer
// at most 12 lines
#include <unroll.hpp>

struct Scale {
    float factor;
};

unroll::Sequential<unroll::Embedding<5, 3>, Scale> net{};
