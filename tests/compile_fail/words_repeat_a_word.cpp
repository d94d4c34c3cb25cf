// error: a vocabulary repeats the word whose index is compared here
// at most 12 lines
#include <unroll.hpp>

unroll::Net<unroll::Words<"one", "two", "one">::size, 2> net{};
