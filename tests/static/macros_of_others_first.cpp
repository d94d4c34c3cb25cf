// The macros of others come before any header of the library, of Boost and of the standard, as from <X11/Xlib.h>.
#include "macros_of_others.hpp"

#include <unroll.hpp>
