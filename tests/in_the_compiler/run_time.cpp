#include <boost/test/unit_test.hpp>
#include <in_the_compiler/nets.hpp>
#include <laws/bits.hpp>
#include <laws/in_the_compiler.hpp>

using namespace in_the_compiler;

BOOST_AUTO_TEST_SUITE(in_the_compiler_as_at_run_time)

/// Trains at run time, from a seed that the compiler cannot see through.
template <class Kind>
laws::Differences differing_bits(std::uint64_t seed, const typename Kind::Trained& constant) {
    return laws::differing_bits(Kind::train(laws::at_run_time(seed)), constant);
}

BOOST_AUTO_TEST_CASE(of_the_lecture) { BOOST_TEST(differing_bits<Lecture>(43052, lecture) == 0u); }
BOOST_AUTO_TEST_CASE(of_contexts) { BOOST_TEST(differing_bits<Contexts>(1, contexts) == 0u); }
BOOST_AUTO_TEST_CASE(of_doubles) { BOOST_TEST(differing_bits<InDouble>(2, in_double) == 0u); }
BOOST_AUTO_TEST_CASE(of_a_deep_net) { BOOST_TEST(differing_bits<Deep>(3, deep) == 0u); }
BOOST_AUTO_TEST_CASE(of_a_regression) { BOOST_TEST(differing_bits<Regression>(4, regression) == 0u); }

BOOST_AUTO_TEST_SUITE_END()
