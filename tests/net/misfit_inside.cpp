#include <boost/test/unit_test.hpp>
#include <type_traits>
#include <unroll.hpp>
#include <unroll/net/misfit_inside.hpp>

using namespace unroll;
using namespace unroll::detail;

BOOST_AUTO_TEST_SUITE(net_misfit_inside)

struct NotALayer {};

BOOST_AUTO_TEST_CASE(what_does_not_fit_inside_is_found_before_it_is_a_class) {
    static_assert(fits_inside<Linear<2, 3>> && fits_inside<Sequential<Linear<2, 3>>>);
    static_assert(!fits_inside<Sequential<Linear<2, 3>, Linear<2, 3>>> && !fits_inside<Sequential<NotALayer>>);
    static_assert(!fits_inside<Sequential<>> && !fits_inside<Residual<>>);
    static_assert(!fits_inside<Sequential<Sequential<Linear<2, 0>>>> && !fits_inside<Residual<Sequential<NotALayer>>>);
    static_assert(fits_inside<Residual<Linear<2, 3>, Linear<3, 2>>> && fits_inside<Residual<Tanh>>);
    static_assert(fits_inside<Residual<Tanh, Residual<LayerNorm<3>>>>);
    static_assert(!fits_inside<Residual<Linear<2, 3>>> && !fits_inside<Residual<Embedding<3, 3>>>);
    static_assert(!fits_inside<Residual<Tanh, Residual<Linear<2, 3>>>>);
    BOOST_TEST((!StandsInANet<Residual<Linear<2, 3>>>));
}

BOOST_AUTO_TEST_CASE(a_check_says_what_is_wrong_in_the_innermost_layer) {
    static_assert(std::is_same_v<CheckOfLayer<LayerIndex<4>, Residual<Linear<2, 3>>>::type,
                                 CheckedSum<Expects<Features<2>>, Produces<Features<3>>>>);
    static_assert(std::is_same_v<CheckOfLayer<LayerIndex<4>, Residual<Sequential<Linear<2, 3>, Linear<2, 2>>>>::type,
                                 ShapesChecked<LayerIndex<1>, Expects<Features<2>>, Gets<Features<3>>>>);
    BOOST_TEST((std::is_same_v<CheckOfLayer<LayerIndex<4>, Sequential<Tanh, NotALayer>>::type,
                               CheckedLayer<LayerIndex<1>, NotALayer>>));
}

BOOST_AUTO_TEST_SUITE_END()
