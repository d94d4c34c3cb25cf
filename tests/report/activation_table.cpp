#include <boost/test/unit_test.hpp>
#include <errors.hpp>
#include <string>
#include <unroll/report/activation_table.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(report_activation_table)

BOOST_AUTO_TEST_CASE(name_and_join_their_columns) {
    Activations seen{{"a", "␣"}, {"a"}, {{1, 2}}, {{3, 4}}, {{5, 6}}};
    BOOST_TEST((seen.column_labels() == std::vector<std::string>{"h₁", "h₂", "y=a?", "y=␣?", "P(y=a)", "P(y=␣)"}));
    BOOST_TEST((seen.row(0) == std::vector<double>{1, 2, 3, 4, 5, 6}));
    seen.hidden = {{1}};
    BOOST_TEST((seen.node_labels() == std::vector<std::string>{"h"}));
}

BOOST_AUTO_TEST_CASE(of_a_wrong_shape_are_an_error) {
    const Activations good{{"a", "b"}, {"a"}, {{1}}, {{3, 4}}, {{5, 6}}};
    good.check();
    CHECK_ERROR(Activations{}.check(), "Activations: expected at least one example, got none");
    Activations bad = good;
    bad.logits.clear();
    CHECK_ERROR(bad.check(), "rows of Activations::logits: expected 1, got 0");
    bad = good;
    bad.probabilities[0].push_back(0);
    CHECK_ERROR(bad.check(), "columns of Activations::probabilities: expected 2, got 3");
    bad = good;
    bad.hidden.emplace_back();
    CHECK_ERROR(bad.check(), "rows of Activations::hidden: expected 1, got 2");
    bad = good;
    bad.cells = {{"i", {{1, 2}}}};
    bad.check();
    bad.cells[0].numbers.clear();
    CHECK_ERROR(bad.check(), "rows of Activations::cells: expected 1, got 0");
    Activations two{{"a", "b"}, {"a", "b"}, {{1}, {1}}, {{3, 4}, {3, 4}}, {{5, 6}, {5, 6}}};
    two.cells = {{"c", {{1}, {1, 2}}}};
    CHECK_ERROR(two.check(), "columns of Activations::cells: expected 1, got 2");
}

BOOST_AUTO_TEST_SUITE_END()
