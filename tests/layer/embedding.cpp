#include <boost/test/unit_test.hpp>
#include <laws/layer.hpp>
#include <unroll/layer/embedding.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(layer_embedding)

BOOST_AUTO_TEST_CASE(laws_hold) {
    laws::hold_for<Embedding<1, 1>>();
    laws::hold_for<Embedding<5, 3>>();
    laws::hold_for<Embedding<4, 17>>();
    laws::hold_for<Embedding<4, 3, float, Window<2>>>();
}

BOOST_AUTO_TEST_SUITE_END()
