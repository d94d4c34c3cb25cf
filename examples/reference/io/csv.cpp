#include <cassert>
#include <fstream>
#include <unroll/io/csv.hpp>

using namespace unroll;

int main() {
    assert(csv_line({"a", "1,5", "say \"so\""}) == "a,\"1,5\",\"say \"\"so\"\"\"");
    std::ofstream("csv.csv") << "symbol,count\na,3\n";
    CsvReader file("csv.csv");
    assert(file.next() && file.fields().size() == 2);
    assert(file.next() && file.fields()[0] == "a" && file.line() == 2);
    assert(!file.next());
}
