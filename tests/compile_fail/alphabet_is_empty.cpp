// error: an alphabet has no symbol
// at most 12 lines
#include <unroll.hpp>

unroll::Net<unroll::Alphabet<"">::size, 2> net{};
