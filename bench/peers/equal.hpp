// A contestant that trains something else than unroll is out.
#pragma once

#include <cmath>
#include <cstdio>
#include <cstdlib>

#include "../work.hpp"

namespace work {

/// unroll's parameters after so many epochs.
template <std::size_t Vocab, std::size_t Hidden>
std::vector<float> trained(int epochs) {
    const auto data = std::make_unique<Transitions<Vocab>>(table<Vocab>());
    Unroll<Net<Vocab, Hidden>, Transitions<Vocab>> contestant{*data};
    contestant.train(epochs);
    return parameters(contestant.net);
}

/// Ends the program unless all parameters are equal to 1e-3.
inline void must_equal(const char* name, const auto& theirs, const std::vector<float>& ours) {
    for (std::size_t i = 0; i < ours.size(); ++i) {
        if (std::abs(theirs[i] - ours[i]) <= 1e-3f) continue;
        std::fprintf(stderr, "%s: parameter %zu is %g after training, unroll's is %g\n", name, i, static_cast<double>(theirs[i]),
                     static_cast<double>(ours[i]));
        std::exit(EXIT_FAILURE);
    }
}

}  // namespace work
