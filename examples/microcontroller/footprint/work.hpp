// What is measured: a net that predicts, or one that trains.
#pragma once

#include <cstddef>

void work();

/// As work(), with an input that is an error.
void wrong_work();

/// Bytes of stack that neither needs more of.
extern const std::size_t most_stack;
