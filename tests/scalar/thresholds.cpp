#include <boost/test/unit_test.hpp>
#include <unroll/scalar/target.hpp>
#include <unroll/scalar/thresholds.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(scalar_thresholds)

BOOST_AUTO_TEST_CASE(limits_of_memory_fit_into_each_other) {
    namespace thresholds = detail::thresholds;
    static_assert(thresholds::frame < thresholds::vector_in_lanes && thresholds::vector_in_lanes < thresholds::trace &&
                  thresholds::trace < thresholds::prepared_data && thresholds::prepared_data < thresholds::stack);
    static_assert(20 * thresholds::frame < thresholds::stack, "a call without optimization holds twenty values");
    static_assert(thresholds::outputs_of_vocabulary <= thresholds::frame);
}

BOOST_AUTO_TEST_CASE(limits_of_registers_fit_every_target) {
    namespace thresholds = detail::thresholds;
    static_assert(thresholds::line % native_lanes<float> == 0 && thresholds::line % native_lanes<double> == 0);
    static_assert(thresholds::compared_rows <= thresholds::compared_numbers);
    static_assert(thresholds::interleaved_numbers >= 2 * thresholds::interleaved_vector);
}

BOOST_AUTO_TEST_SUITE_END()
