#include <boost/test/unit_test.hpp>
#include <errors.hpp>
#include <fstream>
#include <limits>
#include <string>
#include <unroll.hpp>
#include <unroll/io/header.hpp>

#include "report/sandbox.hpp"

// What compilers make of the headers is tested by tests/exported.
using namespace unroll;

BOOST_AUTO_TEST_SUITE(io_header)

Net<2, 1> small() {
    Net<2, 1> net{};
    net.layer<0>().weight = {{1.5f}, {-0.0f}};
    net.layer<2>().weight = {{0.1f}, {-3}};
    net.layer<2>().bias = {0, std::numeric_limits<float>::denorm_min()};
    return net;
}

BOOST_AUTO_TEST_CASE(a_header_of_cpp_holds_the_type_and_the_numbers) {
    const Sandbox sandbox;
    save_header(sandbox / "a/b/net.hpp", small(), "small");
    const std::string text = content(sandbox / "a/b/net.hpp"), type = std::string(detail::spelling<Net<2, 1>>());
    BOOST_TEST((type.starts_with("unroll::Sequential<unroll::Embedding<2, 1") ||
                type.starts_with("Sequential<Embedding<2, 1")));  // so does g++
    BOOST_TEST(text ==
               "// A trained net of 6 numbers. Written by unroll.\n#pragma once\n\n#include <unroll.hpp>\n\n"
               "#ifdef small\n#error \"small is a macro here: save the net under another name\"\n#else\n"
               "namespace saved_small {\ninline constexpr auto small = [] {\n    constexpr float its_numbers[] = {\n"
               "        // 0.weight\n        0x1.8p+0f,\n        -0x0p+0f,\n"
               "        // 2.weight\n        0x1.99999ap-4f,\n        -0x1.8p+1f,\n"
               "        // 2.bias\n        0x0p+0f,\n        0x1p-149f,\n    };\n    using namespace unroll;\n    " +
                   type + " result{};\n    result.copy_from(its_numbers);\n    return result;\n}();\n}\nusing namespace saved_small;\n#endif\n");
    BOOST_TEST(sandbox.entries("a/b") == 1);
}

BOOST_AUTO_TEST_CASE(a_header_that_is_too_long_for_clang_says_what_helps) {
    const Sandbox sandbox;
    static Net<128, 80> net{};
    save_header(sandbox / "net.hpp", net, "net");
    BOOST_TEST(content(sandbox / "net.hpp").find("-fconstexpr-steps=2000000000 with clang") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_header_of_c_holds_arrays_in_the_shapes_of_pytorch) {
    const Sandbox sandbox;
    save_c_header(sandbox / "net.h", small(), "small");
    BOOST_TEST(content(sandbox / "net.h") ==
               "/* A trained net of 6 numbers. Written by unroll. */\n#pragma once\n"
               "\nstatic const float small_0_weight[2][1] = {\n    {0x1.8p+0f},\n    {-0x0p+0f},\n};\n"
               "\nstatic const float small_2_weight[2][1] = {\n    {0x1.99999ap-4f},\n    {-0x1.8p+1f},\n};\n"
               "\nstatic const float small_2_bias[2] = {\n    0x0p+0f,\n    0x1p-149f,\n};\n");
    BOOST_TEST(sandbox.entries() == 1);
}

template <class AnyNet>
void is_rejected(const AnyNet& net, const std::string& name, const std::string& reason) {
    const Sandbox sandbox;
    std::ofstream(sandbox / "net.h") << "old";
    const auto check = [&](auto save) {
        CHECK_ERROR(save(), "cannot write " + (sandbox / "net.h").string() + ": " + reason);
        BOOST_TEST(content(sandbox / "net.h") == "old");
        BOOST_TEST(sandbox.entries() == 1);
    };
    check([&] { save_header(sandbox / "net.h", net, name); });
    check([&] { save_c_header(sandbox / "net.h", net, name); });
}

BOOST_AUTO_TEST_CASE(a_number_that_is_not_finite_is_an_error) {
    for (const float bad : {std::numeric_limits<float>::infinity(), -std::numeric_limits<float>::infinity(),
                            std::numeric_limits<float>::quiet_NaN()}) {
        auto net = small();
        net.layer<2>().bias[1] = bad;
        is_rejected(net, "small", "2.bias has a number that is not finite, at index 1");
    }
}

BOOST_AUTO_TEST_CASE(a_name_that_is_no_identifier_is_an_error) {
    for (const std::string name : {"", "5x3", "a-b", "a b", "a;", "é", "float", "std", "_a", "a__b", "result", "unix",
                                   "linux", "i386", "NULL", "EOF", "errno", "assert", "stdin", "NAN"})
        is_rejected(small(), name, "\"" + name + "\" cannot be the name of a variable");
}

namespace {
struct Nameless : Tanh {
    template <class>
    using rebind = Nameless;
};
}  // namespace

BOOST_AUTO_TEST_CASE(a_name_in_the_nets_type_is_an_error) {
    const Sandbox sandbox;
    BOOST_CHECK_THROW(save_header(sandbox / "net.hpp", small(), "Linear"), Error);
    save_header(sandbox / "net.hpp", small(), "inear");
    save_c_header(sandbox / "net.h", small(), "Linear");
    BOOST_TEST(sandbox.entries() == 2);
}

BOOST_AUTO_TEST_CASE(a_type_without_a_name_is_an_error) {
    const Sandbox sandbox;
    const Sequential<Embedding<2, 1>, Nameless> net{};
    CHECK_ERROR(save_header(sandbox / "net.hpp", net, "net"), Containing{"the net's type has no name: "});
    BOOST_TEST(sandbox.entries() == 0);
    save_c_header(sandbox / "net.h", net, "net");  // arrays have no such type
    BOOST_TEST(sandbox.entries() == 1);
}

BOOST_AUTO_TEST_CASE(a_folder_that_cannot_be_is_an_error) {
    const Sandbox sandbox;
    std::ofstream(sandbox / "file") << "in the way";
    BOOST_CHECK_THROW(save_header(sandbox / "file/net.hpp", small(), "small"), Error);
    BOOST_CHECK_THROW(save_c_header(sandbox / "file/net.h", small(), "small"), Error);
}

BOOST_AUTO_TEST_SUITE_END()
