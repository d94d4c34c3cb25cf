#include <boost/test/unit_test.hpp>
#include <ostream>
#include <sstream>
#include <unroll.hpp>
#include <unroll/net/print.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(net_print)

BOOST_AUTO_TEST_CASE(a_stream_gets_its_layers) {
    std::ostringstream out;
    out << Net<5, 3>{} << std::flush;
    BOOST_TEST(out.str() == "Sequential(\n  (0): Embedding(5, 3)\n  (1): Tanh()\n  (2): Linear(3, 5)\n)");
}

BOOST_AUTO_TEST_CASE(a_layer_without_sizes_has_none_to_show) {
    std::ostringstream out;
    out << Sequential<OneHot<4>, RNN<4, 3>, Dropout<0.2>, Linear<3, 4>>{};
    BOOST_TEST(out.str() == "Sequential(\n  (0): OneHot(4, 4)\n  (1): RNN(4, 3)\n  (2): Dropout()\n  (3): Linear(3, 4)\n)");
}

BOOST_AUTO_TEST_CASE(layers_inside_of_layers_stand_behind_more_spaces) {
    std::ostringstream out;
    out << Sequential<Residual<Linear<3, 3>, Sequential<Tanh>>, Linear<3, 5>>{};
    BOOST_TEST(out.str() == "Sequential(\n  (0): Residual(\n    (0): Linear(3, 3)\n    (1): Sequential(\n      (0): Tanh()\n    )\n"
                            "  )\n  (1): Linear(3, 5)\n)");
}

BOOST_AUTO_TEST_CASE(an_ensemble_says_how_many_nets_it_has) {
    std::ostringstream out;
    out << Ensemble<Sequential<Linear<2, 1>>, 3>{};
    BOOST_TEST(out.str() == "Ensemble of 3: Sequential(\n  (0): Linear(2, 1)\n)");
}

BOOST_AUTO_TEST_SUITE_END()
