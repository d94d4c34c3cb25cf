// error: a layer does not fit the one before it
// error: LayerIndex<1>
// error: Tokens<5>
// error: Features<3>
// at most 12 lines
#include <unroll.hpp>

unroll::Sequential<unroll::Linear<4, 3>, unroll::Embedding<5, 3>> net{};
