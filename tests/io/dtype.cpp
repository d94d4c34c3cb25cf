#include <bit>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string>
#include <unroll/io/dtype.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(io_dtype)

BOOST_AUTO_TEST_CASE(has_the_names_and_bytes_of_safetensors) {
    const struct {
        Dtype dtype;
        std::string name;
        std::size_t bytes;
    } all[] = {{Dtype::BOOL, "BOOL", 1}, {Dtype::U8, "U8", 1},   {Dtype::I8, "I8", 1},   {Dtype::F8_E5M2, "F8_E5M2", 1},
               {Dtype::F8_E4M3, "F8_E4M3", 1}, {Dtype::I16, "I16", 2}, {Dtype::U16, "U16", 2}, {Dtype::F16, "F16", 2},
               {Dtype::BF16, "BF16", 2}, {Dtype::I32, "I32", 4}, {Dtype::U32, "U32", 4}, {Dtype::F32, "F32", 4},
               {Dtype::I64, "I64", 8},   {Dtype::U64, "U64", 8}, {Dtype::F64, "F64", 8}};
    for (const auto& [dtype, name, bytes] : all) {
        BOOST_TEST(name_of(dtype) == name);
        BOOST_TEST(detail::bytes_of(dtype) == bytes);
        BOOST_TEST((detail::dtype_named(name) == dtype));
    }
    for (const char* none : {"", "F", "F3", "F322", "f32", "C64", " F32"}) BOOST_TEST(!detail::dtype_named(none).has_value());
    BOOST_TEST((detail::dtype_of<float> == Dtype::F32 && detail::dtype_of<double> == Dtype::F64));
    BOOST_TEST((detail::dtype_of<std::int32_t> == Dtype::I32 && detail::dtype_of<std::int64_t> == Dtype::I64));
    BOOST_TEST((detail::dtype_of<std::uint32_t> == Dtype::U32 && detail::dtype_of<std::uint64_t> == Dtype::U64));
    BOOST_TEST((detail::is_floating(Dtype::BF16) && !detail::is_floating(Dtype::F8_E5M2) && !detail::is_floating(Dtype::I64)));
}

/// The number of a binary float with so many bits of exponent and fraction, by its definition.
double by_definition(std::uint32_t bits, int exponent_bits, int fraction_bits) {
    const int exponent = static_cast<int>(bits >> fraction_bits & ((1u << exponent_bits) - 1));
    const int bias = (1 << (exponent_bits - 1)) - 1;
    const double fraction = std::ldexp(bits & ((1u << fraction_bits) - 1), -fraction_bits);
    const double sign = bits >> (exponent_bits + fraction_bits) ? -1 : 1;
    if (exponent == (1 << exponent_bits) - 1) return fraction == 0 ? sign * INFINITY : NAN;
    return sign * (exponent == 0 ? std::ldexp(fraction, 1 - bias) : std::ldexp(1 + fraction, exponent - bias));
}

/// Every number of 16 bits.
void are_as_defined(Dtype dtype, int exponent_bits, int fraction_bits) {
    int wrong = 0;
    for (std::uint32_t bits = 0; bits < 0x10000; ++bits) {
        const std::string bytes{'x', 'x', static_cast<char>(bits & 0xFF), static_cast<char>(bits >> 8)};
        const double expected = by_definition(bits, exponent_bits, fraction_bits), got = detail::number_at<float>(bytes, 1, dtype);
        wrong += std::isnan(expected) ? !std::isnan(got)
                                      : std::bit_cast<std::uint64_t>(expected) != std::bit_cast<std::uint64_t>(got);
        wrong += !std::isnan(expected) && detail::number_at<double>(bytes, 1, dtype) != expected;
    }
    BOOST_TEST(wrong == 0);
}

BOOST_AUTO_TEST_CASE(reads_every_half) { are_as_defined(Dtype::F16, 5, 10); }
BOOST_AUTO_TEST_CASE(reads_every_bfloat) { are_as_defined(Dtype::BF16, 8, 7); }

template <class T>
std::string bytes_of_number(T number) {
    std::string bytes;
    detail::append_number(bytes, number);
    return bytes;
}

BOOST_AUTO_TEST_CASE(numbers_are_written_from_the_lowest_byte_on) {
    BOOST_TEST((bytes_of_number(1.5f) == std::string("\0\0\xC0\x3F", 4)));
    BOOST_TEST((bytes_of_number(-2.0) == std::string("\0\0\0\0\0\0\0\xC0", 8)));
    BOOST_TEST((bytes_of_number<std::uint64_t>(0x0102030405060708) == "\x08\x07\x06\x05\x04\x03\x02\x01"));
    BOOST_TEST((bytes_of_number<std::int32_t>(-2) == "\xFE\xFF\xFF\xFF"));
    BOOST_TEST(detail::little_endian("\x01\x02\x03") == 0x030201u);
}

BOOST_AUTO_TEST_CASE(numbers_are_read_as_they_were_and_converted_to_the_nearest) {
    for (const std::uint32_t bits : {0u, 0x80000000u, 1u, 0x7F800000u, 0x7FC12345u, 0xFFC00000u, 0x3F9D70A4u}) {
        const float back = detail::number_at<float>(bytes_of_number(std::bit_cast<float>(bits)), 0, Dtype::F32);
        BOOST_TEST(std::bit_cast<std::uint32_t>(back) == bits);
    }
    BOOST_TEST(detail::number_at<double>(bytes_of_number(0.1), 0, Dtype::F64) == 0.1);
    BOOST_TEST(detail::number_at<float>(bytes_of_number(0.1), 0, Dtype::F64) == 0.1f);
    BOOST_TEST(detail::number_at<float>(bytes_of_number(-1e300), 0, Dtype::F64) == -INFINITY);
    BOOST_TEST(detail::number_at<double>(bytes_of_number(0.1f), 0, Dtype::F32) == static_cast<double>(0.1f));
    BOOST_TEST(detail::number_at<std::int64_t>(bytes_of_number<std::int64_t>(-3), 0, Dtype::I64) == -3);
    BOOST_TEST(detail::number_at<std::int64_t>(bytes_of_number<std::int32_t>(-3), 0, Dtype::I32) == -3);
    BOOST_TEST(detail::number_at<std::int64_t>(bytes_of_number<std::uint32_t>(0xFFFFFFFF), 0, Dtype::U32) == 0xFFFFFFFF);
}

BOOST_AUTO_TEST_SUITE_END()
