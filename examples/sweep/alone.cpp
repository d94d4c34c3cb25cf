// One process has all of a sweep.
#include "sweep/ranks.hpp"

Ranks::Ranks(int&, char**&) {}

std::vector<std::vector<Result>> Ranks::gather(const std::vector<Result>& mine) const { return {mine}; }

int Ranks::fail() const { return 1; }
