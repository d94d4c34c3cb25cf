#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <unroll/scalar/pack_class.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(scalar_pack_class)

template <class T, std::size_t Lanes>
void numbers_go_to_memory_and_back() {
    using P = Pack<T, Lanes>;
    P a;
    for (std::size_t i = 0; i < Lanes; ++i) a.set(i, static_cast<T>(i) - T(1.5));
    T memory[Lanes + 1];
    a.store(memory + 1);  // from an address that no register begins at
    for (std::size_t i = 0; i < Lanes; ++i) BOOST_TEST(memory[i + 1] == a[i]);
    const P b = P::load(memory + 1);
    BOOST_TEST((b == a));

    T registers[P::registers * P::width];
    a.store_registers(registers);
    BOOST_TEST((P::load_registers(registers) == a));

    const P rest(T(7)), part = a.first(Lanes / 2, rest);
    for (std::size_t i = 0; i < Lanes; ++i) BOOST_TEST(part[i] == (i < Lanes / 2 ? a[i] : T(7)));
    if constexpr (Lanes > 1) BOOST_TEST(!(part == a));
}

BOOST_AUTO_TEST_CASE(of_any_number_of_lanes) {
    numbers_go_to_memory_and_back<float, 1>();
    numbers_go_to_memory_and_back<float, 3>();
    numbers_go_to_memory_and_back<float, 16>();
    numbers_go_to_memory_and_back<float, 17>();
    numbers_go_to_memory_and_back<double, 5>();
}

BOOST_AUTO_TEST_CASE(of_tokens_is_an_array) {
    Pack<int, 3> tokens{{1, 2, 3}};
    tokens.set(1, 7);
    BOOST_TEST((tokens[0] == 1 && tokens[1] == 7 && tokens[2] == 3));
    BOOST_TEST(tokens.size() == 3u);
}

BOOST_AUTO_TEST_SUITE_END()
