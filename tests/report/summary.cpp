#include <boost/test/unit_test.hpp>
#include <sstream>
#include <string>
#include <unroll.hpp>
#include <unroll/report/summary.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(report_summary)

template <class Net>
std::string summary_of() {
    std::ostringstream out;
    summary(Net{}, out);
    return out.str();
}

BOOST_AUTO_TEST_CASE(is_that_of_torchinfo) {
    BOOST_TEST((summary_of<Net<5, 3>>()) ==
               R"(========================================================================
Layer (type:depth-idx)              Output Shape             Param #
========================================================================
Sequential                          [5]                      --
├─Embedding: 1-1                    [3]                      15
├─Tanh: 1-2                         [3]                      --
└─Linear: 1-3                       [5]                      20
========================================================================
Total params: 35
Trainable params: 35
Non-trainable params: 0
========================================================================
Params size (bytes): 140
Net size (bytes): 192
========================================================================
)");
}

BOOST_AUTO_TEST_CASE(follows_the_shapes_of_a_deep_net) {
    using Deep =
        Sequential<Embedding<5, 300, double, Window<2>>, ReLU, Linear<600, 8, double>, Sigmoid, Linear<8, 7, double>>;
    const std::string text = summary_of<Deep>();
    for (const char* line : {"├─Embedding: 1-1                    [600]                    1,500\n",
                             "├─ReLU: 1-2                         [600]                    --\n",
                             "├─Linear: 1-3                       [8]                      4,808\n",
                             "├─Sigmoid: 1-4                      [8]                      --\n",
                             "└─Linear: 1-5                       [7]                      63\n",
                             "Total params: 6,371\n", "Params size (bytes): 50,968\n"})
        BOOST_TEST(text.find(line) != std::string::npos, line << " is not in\n" << text);
}

BOOST_AUTO_TEST_CASE(writes_thousands_apart) {
    BOOST_TEST(with_commas(0) == "0");
    BOOST_TEST(with_commas(999) == "999");
    BOOST_TEST(with_commas(1000) == "1,000");
    BOOST_TEST(with_commas(1234567) == "1,234,567");
}

BOOST_AUTO_TEST_SUITE_END()
