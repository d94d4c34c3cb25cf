# What the house's rules share: the headers under ROOT, and how a broken rule is told. The caller asks `broken` at its end.
set(broken FALSE)

macro(break_rule where what)
    message("${where}: ${what}")
    set(broken TRUE)
endmacro()

file(GLOB_RECURSE headers RELATIVE ${ROOT}/include ${ROOT}/include/*.hpp)
if(NOT headers)
    break_rule(include "holds no header")
endif()
