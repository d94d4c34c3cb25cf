// error: not_finite
// at most 18 lines
#include <unroll.hpp>

using namespace unroll;

constexpr Token chosen(const Vector<float, 2>& logits, random::Torch rng) { return next_by(logits, 1, rng); }
constexpr Token token = chosen({__builtin_nanf(""), 0}, random::Torch{1});
