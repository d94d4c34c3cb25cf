#include <boost/test/unit_test.hpp>
#include <laws/lanes.hpp>

BOOST_AUTO_TEST_SUITE(lanes_antidiagonal)

template <std::size_t... I>
void few_nodes_for_many_symbols_and_many_for_few(std::index_sequence<I...>) {
    (laws::lanes_change_no_bit<laws::sizes[I], laws::sizes[sizeof...(I) - 1 - I], float>(), ...);
}

BOOST_AUTO_TEST_CASE(lanes_change_no_bit) { few_nodes_for_many_symbols_and_many_for_few(laws::EverySize{}); }

BOOST_AUTO_TEST_SUITE_END()
