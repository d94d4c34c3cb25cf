// error: an alphabet repeats the symbol whose index is compared here
// at most 12 lines
#include <unroll.hpp>

using Letters = unroll::Alphabet<"abca">;

unroll::Net<Letters::size, 2> net{};
