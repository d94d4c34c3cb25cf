// error: unknown_symbol
#include <unroll.hpp>

constexpr unroll::Token token = unroll::Alphabet<"abcde">::encode('x');
