// error: unknown_symbol
// error: abcde
#include <unroll.hpp>

constexpr unroll::Token token = unroll::Alphabet<"abcde">::encode('x');
