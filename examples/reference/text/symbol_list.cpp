#include <cassert>
#include <unroll/text/symbol_list.hpp>

using namespace unroll;

int main() {
    SymbolList list;
    for (const char* symbol : {"ba", "na", "na"}) list.add(symbol);
    assert(list.size() == 2);  // each once
    assert(list.find("na") == 1 && list.find("n") == Token::none);
    assert(list.decode(0) == "ba");
}
