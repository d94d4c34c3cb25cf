#include <boost/test/unit_test.hpp>
#include <errors.hpp>
#include <map>
#include <string>
#include <unroll/io/tensor_match.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(io_tensor_match)

const std::map<std::string, TensorEntry> tensors{{"emb.weight", {Dtype::F16, {3, 2}, 0, 12}},
                                                 {"steps", {Dtype::I32, {}, 12, 16}},
                                                 {"2.bias", {Dtype::F64, {3}, 16, 40}}};

detail::NamedTensor asked(const std::string& name, const Shape& shape, Dtype dtype = Dtype::F32) {
    return {name, dtype, shape, {}};
}

void differs(const detail::StateDict& state, const LoadOptions& options, const std::string& words, const std::string& message) {
    const detail::TensorMatch match(detail::TensorsOfFile("file", tensors, options), state);
    BOOST_TEST(!match.fits());
    BOOST_TEST(match.what_differs() == words);
    CHECK_ERROR(match.check(), message);
}

BOOST_AUTO_TEST_CASE(tensors_are_found_by_name_and_shape_in_any_floating_dtype) {
    const LoadOptions options{.prefixes = {{"emb.", "0."}}, .allow_extra = true};
    const detail::TensorMatch match(detail::TensorsOfFile("file", tensors, options), {asked("2.bias", {3}), asked("0.weight", {3, 2})});
    BOOST_TEST(match.fits());
    match.check();
    BOOST_TEST((match.entry(0).begin == 16 && match.entry(1).begin == 0));
}

BOOST_AUTO_TEST_CASE(an_error_tells_the_first_difference) {
    const LoadOptions emb{.prefixes = {{"emb.", "0."}}, .allow_extra = true};
    differs({asked("0.weight", {3, 2}), asked("1.bias", {3})}, emb, "1.bias [3], not there",
            "file, tensor \"1.bias\": expected [3], got none; the file has \"2.bias\", \"steps\"");
    differs({asked("0.weight", {2, 3})}, emb, "0.weight [2, 3], not [3, 2]",
            "file, tensor \"emb.weight\", here \"0.weight\": expected [2, 3], got [3, 2]");
    differs({asked("steps", {})}, emb, "steps F32, F64, BF16 or F16, not I32",
            "file, tensor \"steps\": expected F32, F64, BF16 or F16, got I32");
    differs({asked("steps", {}, Dtype::I64)}, emb, "steps I64, not I32",
            "file, tensor \"steps\": expected I64, got I32");
    differs({asked("2.bias", {3})}, {}, "no \"emb.weight\", \"steps\"",
            "file: expected no other tensors, got \"emb.weight\", \"steps\"");
}

BOOST_AUTO_TEST_CASE(layers_of_num_layers_are_found_for_layers_in_a_row) {
    const std::map<std::string, TensorEntry> stack{{"lstm.bias_hh_l0", {Dtype::F32, {4}, 0, 16}},
                                                   {"lstm.bias_hh_l1", {Dtype::F32, {4}, 16, 32}},
                                                   {"lstm.bias_hh_l2", {Dtype::F32, {4}, 32, 48}}};
    const LoadOptions options{.prefixes = {{"lstm.", "1."}}};
    const detail::TensorsOfFile file("file", stack, options);
    const detail::TensorMatch match(file, {asked("1.bias_hh_l0", {4}), asked("2.bias_hh_l0", {4}), asked("4.bias_hh_l0", {4})});
    BOOST_TEST(match.fits());
    BOOST_TEST((match.entry(0).begin == 0 && match.entry(1).begin == 16 && match.entry(2).begin == 32));
    const detail::TensorMatch stacked(file, {asked("1.bias_hh_l0", {4}), asked("1.bias_hh_l1", {4}), asked("1.bias_hh_l2", {4})});
    BOOST_TEST(stacked.fits());
    const detail::TensorMatch too_few(file, {asked("1.bias_hh_l0", {4}), asked("2.bias_hh_l0", {4})});
    CHECK_ERROR(too_few.check(), "file: expected no other tensors, got \"lstm.bias_hh_l2\"");
}

BOOST_AUTO_TEST_CASE(prefixes_that_give_two_tensors_one_name_are_an_error) {
    BOOST_CHECK_THROW(detail::TensorsOfFile("file", tensors, {.prefixes = {{"emb.weight", "2.bias"}}}), Error);
}

BOOST_AUTO_TEST_SUITE_END()
