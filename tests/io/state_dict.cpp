#include <array>
#include <boost/test/unit_test.hpp>
#include <cstdint>
#include <string>
#include <unroll.hpp>
#include <unroll/io/state_dict.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(io_state_dict)

using Small = Sequential<Linear<2, 3>, Tanh>;

Small numbered(float first) {
    Small net{};
    net.layer<0>().weight = {{first, first + 1}, {first + 2, first + 3}, {first + 4, first + 5}};  // kept by columns
    net.layer<0>().bias = {first + 6, first + 7, first + 8};
    return net;
}

/// The numbers of a tensor of floats, one after the other.
std::string floats(const detail::NamedTensor& tensor) {
    std::string text;
    for (std::size_t i = 0; i < tensor.bytes.size() / 4; ++i)
        text += std::to_string(static_cast<int>(detail::number_at<float>(tensor.bytes, i, Dtype::F32))) + ' ';
    return text;
}

BOOST_AUTO_TEST_CASE(has_the_names_shapes_and_order_of_pytorch) {
    detail::StateDict state;
    detail::append_state(state, "a.", numbered(1));
    BOOST_TEST(state.size() == 2u);
    BOOST_TEST((state[0].name == "a.0.weight" && state[0].dtype == Dtype::F32));
    BOOST_TEST((state[1].name == "a.0.bias" && state[1].dtype == Dtype::F32));
    BOOST_TEST(text_of(state[0].shape) == "[3, 2]");
    BOOST_TEST(text_of(state[1].shape) == "[3]");
    BOOST_TEST(floats(state[0]) == "1 2 3 4 5 6 ");
    BOOST_TEST(floats(state[1]) == "7 8 9 ");
}

BOOST_AUTO_TEST_CASE(an_ensembles_tensors_have_the_members_in_front) {
    Ensemble<Small, 3> nets{}, back{};
    for (int i = 0; i < 3; ++i) nets.member(i, numbered(static_cast<float>(10 * i)));
    detail::StateDict state;
    detail::append_state(state, "", nets);
    BOOST_TEST(state.size() == 2u);
    BOOST_TEST((state[0].name == "0.weight" && state[1].name == "0.bias"));
    BOOST_TEST(text_of(state[0].shape) == "[3, 3, 2]");
    BOOST_TEST(text_of(state[1].shape) == "[3, 3]");
    BOOST_TEST(floats(state[0]) == "0 1 2 3 4 5 10 11 12 13 14 15 20 21 22 23 24 25 ");
    BOOST_TEST(floats(state[1]) == "6 7 8 16 17 18 26 27 28 ");
    std::size_t at = 0;
    detail::assign_state(state, at, back);
    BOOST_TEST((at == 2 && back == nets));
}

BOOST_AUTO_TEST_CASE(nets_and_numbers_come_back_in_their_order) {
    const std::array<std::uint64_t, 3> counts{1, 2, 3};
    PerMember<3> numbers(0.5);
    numbers[1] = -0.25;
    detail::StateDict state;
    detail::append_state(state, "counts", counts);
    detail::append_state(state, "net.", numbered(1));
    detail::append_state(state, "numbers", numbers);
    detail::append_state(state, "count", std::uint64_t(7));
    detail::append_state(state, "number", 0.1);
    BOOST_TEST((state.size() == 6 && state[0].dtype == Dtype::I64 && state[3].dtype == Dtype::F64));
    BOOST_TEST((text_of(state[0].shape) == "[3]" && text_of(state[3].shape) == "[3]" && text_of(state[4].shape) == "[]"));
    BOOST_TEST((state[4].name == "count" && state[4].dtype == Dtype::I64 && state[5].dtype == Dtype::F64));

    std::array<std::uint64_t, 3> counts_back{};
    PerMember<3> numbers_back(0);
    Small net_back{};
    std::uint64_t count = 0;
    double number = 0;
    std::size_t at = 0;
    detail::assign_state(state, at, counts_back);
    detail::assign_state(state, at, net_back);
    detail::assign_state(state, at, numbers_back);
    detail::assign_state(state, at, count);
    detail::assign_state(state, at, number);
    BOOST_TEST(at == 6u);
    BOOST_TEST((counts_back == counts && net_back == numbered(1) && numbers_back == numbers && count == 7 && number == 0.1));
}

BOOST_AUTO_TEST_CASE(doubles_stay_doubles) {
    Sequential<Linear<1, 1, double, Bias::none>> net{}, back{};
    net.layer<0>().weight(0, 0) = 0.1;
    detail::StateDict state;
    detail::append_state(state, "", net);
    BOOST_TEST((state.size() == 1 && state[0].dtype == Dtype::F64 && state[0].bytes.size() == 8));
    std::size_t at = 0;
    detail::assign_state(state, at, back);
    BOOST_TEST((back == net));
}

BOOST_AUTO_TEST_SUITE_END()
