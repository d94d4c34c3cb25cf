#include <boost/test/unit_test.hpp>
#include <laws/lanes.hpp>

BOOST_AUTO_TEST_SUITE(lanes_diagonal)

template <std::size_t... I>
void as_many_nodes_as_symbols(std::index_sequence<I...>) {
    (laws::lanes_change_no_bit<laws::sizes[I], laws::sizes[I], float>(), ...);
}

BOOST_AUTO_TEST_CASE(lanes_change_no_bit) { as_many_nodes_as_symbols(laws::EverySize{}); }

BOOST_AUTO_TEST_SUITE_END()
