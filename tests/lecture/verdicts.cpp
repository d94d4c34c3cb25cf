#include <boost/test/unit_test.hpp>

#include "../../examples/lecture/verdicts.hpp"

using namespace unroll;

BOOST_AUTO_TEST_SUITE(lecture_verdicts)

BOOST_AUTO_TEST_CASE(are_worded_as_in_the_lecture) {
    BOOST_TEST(lecture::korean(Verdict::failure) == "실패");
    BOOST_TEST(lecture::korean(Verdict::forced_success) == "억지로 성공");
    BOOST_TEST(lecture::korean(Verdict::clean_success) == "깔끔한 성공");
}

BOOST_AUTO_TEST_SUITE_END()
