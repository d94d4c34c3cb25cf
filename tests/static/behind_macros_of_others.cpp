// What others make macros of is no name here, or stands in parentheses where such a macro would catch it.
#include <foreign.hpp>

#include "macros_of_others.hpp"

#include <every_header.hpp>
