#include <boost/test/unit_test.hpp>
#include <errors.hpp>
#include <string>
#include <unroll/error.hpp>
#include <unroll/io/npy_header.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(io_npy_header)

std::string literal(const std::string& descr, const std::string& shape) {
    return "{'descr': '" + descr + "', 'fortran_order': False, 'shape': " + shape + ", }";
}

BOOST_AUTO_TEST_CASE(tells_the_type_and_the_shape) {
    const detail::NpyHeader header("a", literal("<f8", "(5, 3)") + "   \n");
    BOOST_TEST((header.dtype == Dtype::F64 && text_of(header.shape) == "[5, 3]" && header.bytes() == 120));
    BOOST_TEST((detail::NpyHeader("a", literal("<f4", "()")).dtype == Dtype::F32));
    BOOST_TEST((detail::NpyHeader("a", literal("<i4", "(0,)")).dtype == Dtype::I32));
    BOOST_TEST((detail::NpyHeader("a", literal("<i8", "(7,)")).dtype == Dtype::I64));
    BOOST_TEST(detail::NpyHeader("a", literal("<f4", "()")).bytes() == 4u);
    BOOST_TEST(detail::NpyHeader("a", literal("<i4", "(0, 18446744073709551615)")).bytes() == 0u);
    for (const std::string text : {"{'shape': (2,), 'fortran_order': False, 'descr': '<f4'}",
                                   "{'descr':'<f4','fortran_order':False,'shape':(2 , ),}",
                                   "  {\"descr\": \"<f4\", \"fortran_order\": False, \"shape\": (2, )} "})
        BOOST_TEST(text_of(detail::NpyHeader("a", text).shape) == "[2]");
}

BOOST_AUTO_TEST_CASE(tells_the_orders) {
    const detail::NpyHeader header("a", "{'descr': '>u2', 'fortran_order': True, 'shape': (5, 3), }");
    BOOST_TEST((header.dtype == Dtype::U16 && header.highest_byte_first && header.fortran_order && header.bytes() == 30));
    for (const std::string one : {"|b1", "<b1", ">i1", "|u1"}) BOOST_TEST(detail::NpyHeader("a", literal(one, "(7,)")).bytes() == 7u);
    BOOST_TEST((!detail::NpyHeader("a", literal("<f2", "()")).highest_byte_first && !detail::NpyHeader("a", literal("=f2", "()")).fortran_order));
}

void is_rejected(const std::string& text, const std::string& message) {
    CHECK_ERROR(detail::NpyHeader("a", text).bytes(), "a, the header: expected " + message);
}

BOOST_AUTO_TEST_CASE(a_broken_header_is_an_error) {
    const std::string fields = "descr, fortran_order and shape";
    is_rejected("", "{, got its end");
    is_rejected("{", "', got its end");
    is_rejected("{}", fields + ", got not all of them");
    is_rejected("{'descr': '<f4', 'descr': '<f4'}", fields + ", each once, got descr");
    is_rejected("{'fortran_order': False, 'fortran_order': False}", fields + ", each once, got fortran_order");
    is_rejected("{'shape': (), 'shape': ()}", fields + ", each once, got shape");
    is_rejected("{'more': 1}", fields + ", each once, got more");
    is_rejected("{'descr", "a closing quote, got its end");
    is_rejected("{'descr' '<f4'}", ":, got '");
    is_rejected("{'descr': '<f4' 'shape': ()}", "}, got '");
    is_rejected("{'descr': [('a', '<f4')]}", "', got [");
    is_rejected("{'fortran_order': 0}", "fortran_order True or False, got something else");
    is_rejected(literal("<f4", "(1, 2)") + "x", "nothing behind it, got more");
    is_rejected(literal("<f4", "(2)"), ",, got )");
    is_rejected(literal("<f4", "2"), "(, got 2");
    for (const std::string bad : {"-1", "+1", "x", ",", "'1'"})
        is_rejected(literal("<f4", "(" + bad + ",)"), "whole numbers from 0 to 2^64 - 1, got " + bad.substr(0, 1));
    for (const std::string bad : {"01", "00", "18446744073709551616", "99999999999999999999999"})
        is_rejected(literal("<f4", "(" + bad + ",)"), "whole numbers from 0 to 2^64 - 1, got " + bad);
    is_rejected(literal("<f4", "(1L,)"), ",, got L");
}

BOOST_AUTO_TEST_CASE(unsupported_arrays_are_errors) {
    for (const std::string bad : {"f4", "|f4", "|O", "<c8", "<U3", "|S4", "|V8", "<M8[ns]", "<f16", "<i3", "<b2", "!f4", "<", ""})
        is_rejected(literal(bad, "(1, 2)"), "a descr of b1, u1 to u8, i1 to i8 or f2 to f8, behind < or >, got " + bad);
    is_rejected(literal("<f4", "(4294967296, 4294967296)"), "fewer than 2^64 bytes, got [4294967296, 4294967296]");
}

BOOST_AUTO_TEST_SUITE_END()
