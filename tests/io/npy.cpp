#include <array>
#include <boost/test/unit_test.hpp>
#include <cstdint>
#include <errors.hpp>
#include <fstream>
#include <limits>
#include <reference/npy.hpp>
#include <span>
#include <string>
#include <unroll/error.hpp>
#include <unroll/io/npy.hpp>
#include <unroll/tensor/matrix.hpp>
#include <vector>

#include "report/sandbox.hpp"

using namespace unroll;

BOOST_AUTO_TEST_SUITE(io_npy)

/// What numpy.save writes in front of an array.
std::string start_of(const std::string& literal, char version = 1) {
    const std::string text = literal + std::string((version == 1 ? 117 : 115) - literal.size(), ' ') + '\n';
    std::string start = std::string("\x93NUMPY") + version + '\0' + static_cast<char>(text.size());
    start.append(version == 1 ? 1 : 3, '\0');
    return start + text;
}

std::string literal(const std::string& descr, const std::string& shape) {
    return "{'descr': '" + descr + "', 'fortran_order': False, 'shape': " + shape + ", }";
}

template <class T>
std::string bytes_of_all(const std::vector<T>& numbers) {
    std::string bytes;
    for (const T number : numbers) detail::append_number(bytes, number);
    return bytes;
}

/// The file is what numpy.save writes of the array.
template <class X, class T>
void is_written(const X& x, const std::string& descr, const std::string& shape, const std::vector<T>& numbers) {
    const Sandbox sandbox;
    save_npy(sandbox / "a", x);
    BOOST_TEST((content(sandbox / "a") == start_of(literal(descr, shape)) + bytes_of_all(numbers)));
    const NpyArray<T> array = load_npy<T>(sandbox / "a");
    BOOST_TEST((array.numbers == numbers && (shape == "()" || text_of(array.shape).size() >= shape.size() - 1)));
}

BOOST_AUTO_TEST_CASE(is_written_as_numpy_does) {
    is_written(Matrix<float, 2, 3>{{1, 2, 3}, {4, 5, 6}}, "<f4", "(2, 3)", std::vector<float>{1, 2, 3, 4, 5, 6});
    using ByColumns = Matrix<double, 2, 2, Order::column_major>;
    is_written(ByColumns{{1, 2}, {3, 4}}, "<f8", "(2, 2)", std::vector<double>{1, 2, 3, 4});
    is_written(Vector<float, 3>{1, -0.0f, 0.1f}, "<f4", "(3,)", std::vector<float>{1, -0.0f, 0.1f});
    is_written(std::vector<double>{0.1, 1e300}, "<f8", "(2,)", std::vector<double>{0.1, 1e300});
    is_written(std::array<std::int32_t, 2>{-1, 7}, "<i4", "(2,)", std::vector<std::int32_t>{-1, 7});
    is_written(std::vector<std::int64_t>{-1}, "<i8", "(1,)", std::vector<std::int64_t>{-1});
    is_written(std::vector<Token>{3, 4}, "<i8", "(2,)", std::vector<std::int64_t>{3, 4});
    is_written(std::vector<Vector<float, 2>>{{1.f, 2.f}, {3.f, 4.f}}, "<f4", "(2, 2)", std::vector<float>{1, 2, 3, 4});
    is_written(std::vector<Vector<float, 2>>{}, "<f4", "(0, 2)", std::vector<float>{});
    is_written(std::array<Matrix<float, 1, 2>, 2>{}, "<f4", "(2, 1, 2)", std::vector<float>(4));
    is_written(0.5, "<f8", "()", std::vector<double>{0.5});
}

/// A file of this start and these bytes.
void put(const Sandbox& sandbox, const std::string& start, const std::string& bytes) {
    std::ofstream(sandbox / "a", std::ios::binary) << start << bytes;
}

BOOST_AUTO_TEST_CASE(other_spellings_of_a_header_are_read) {
    const Sandbox sandbox;
    const std::string bytes = bytes_of_all<float>({1, 2});
    for (const std::string text : {"{'shape': (2,), 'fortran_order': False, 'descr': '<f4'}",
                                   "{'descr':'<f4','fortran_order':False,'shape':(2 , ),}",
                                   "  {\"descr\": \"<f4\", \"fortran_order\": False, \"shape\": (1, 2)} "}) {
        put(sandbox, start_of(text), bytes);
        BOOST_TEST((load_npy(sandbox / "a").numbers == std::vector<float>{1, 2}));
    }
    put(sandbox, start_of(literal("<f4", "(2, 1)"), 2), bytes);
    BOOST_TEST(text_of(load_npy<double>(sandbox / "a").shape) == "[2, 1]");
    put(sandbox, start_of(literal("<i4", "(2,)")), bytes_of_all<std::int32_t>({-5, 6}));
    BOOST_TEST((load_npy<std::int64_t>(sandbox / "a").numbers == std::vector<std::int64_t>{-5, 6}));
    put(sandbox, start_of(literal("<f8", "()")), bytes_of_all<double>({1e300}));
    BOOST_TEST((load_npy<float>(sandbox / "a").numbers == std::vector<float>{std::numeric_limits<float>::infinity()}));
}

/// Loading a matrix [1, 2] fails with this message, and it is as it was.
void is_rejected(const Sandbox& sandbox, const std::string& message) {
    Matrix<float, 1, 2> matrix{{7, 8}};
    CHECK_ERROR(load_npy(sandbox / "a", matrix), (sandbox / "a").string() + ", " + message);
    BOOST_TEST((matrix == Matrix<float, 1, 2>{{7, 8}}));
}

BOOST_AUTO_TEST_CASE(another_array_is_an_error) {
    const Sandbox sandbox;
    const std::string bytes(8, '\0');
    const auto header_is_rejected = [&](const std::string& text, const std::string& message) {
        put(sandbox, start_of(text), bytes);
        is_rejected(sandbox, message);
    };
    header_is_rejected(literal("<f4", "(2,)"), "the array: expected shape [1, 2], got [2]");
    header_is_rejected(literal("<f4", "(2, 1)"), "the array: expected shape [1, 2], got [2, 1]");
    header_is_rejected(literal("|O", "(1, 2)"),
                       "the header: expected a descr of b1, u1 to u8, i1 to i8 or f2 to f8, behind < or >, got |O");
    header_is_rejected(literal("<f4", "(1, 3)"), "the data: expected 12 bytes, got 8");
    header_is_rejected(literal("<f4", "(0,)"), "the data: expected 0 bytes, got 8");
    header_is_rejected(literal("<f4", "(4294967296, 4294967296)"),
                       "the header: expected fewer than 2^64 bytes, got [4294967296, 4294967296]");
}

BOOST_AUTO_TEST_CASE(a_file_of_another_format_is_an_error) {
    const Sandbox sandbox;
    put(sandbox, "\x93NUMPY\1", "");
    is_rejected(sandbox, "the header: expected at least 12 bytes, got 7");
    put(sandbox, "\x93NUMPX\1", std::string(9, '\0'));
    is_rejected(sandbox, "the header: expected \\x93NUMPY, got something else");
    for (const std::string& version : {std::string("\0\0", 2), std::string("\1\1"), std::string("\4\0", 2)}) {
        put(sandbox, "\x93NUMPY" + version, std::string(9, '\0'));
        is_rejected(sandbox, "the header: expected format 1.0, 2.0 or 3.0, got another one");
    }
    put(sandbox, std::string("\x93NUMPY\1\0\xFF\xFF", 10), "12");
    is_rejected(sandbox, "the header: expected at most 2 bytes, got 65535");
    put(sandbox, std::string("\x93NUMPY\2\0\xFF\xFF\xFF\xFF", 12), std::string(20'000, ' '));
    is_rejected(sandbox, "the header: expected at most 10000 bytes, got 4294967295");

    const std::string whole = start_of(literal("<f4", "(1, 2)")) + std::string(8, '\0');
    for (std::size_t size = 0; size < whole.size(); ++size) {
        put(sandbox, whole.substr(0, size), "");
        BOOST_CHECK_THROW(load_npy<float>(sandbox / "a"), Error);
    }
    put(sandbox, whole, "x");
    is_rejected(sandbox, "the data: expected 8 bytes, got 9");
}

BOOST_AUTO_TEST_CASE(an_integer_that_does_not_fit_is_an_error) {
    const Sandbox sandbox;
    for (const std::int64_t number : {std::int64_t(1) << 31, -(std::int64_t(1) << 31) - 1}) {
        save_npy(sandbox / "a", std::vector{number});
        CHECK_ERROR(load_npy<std::int32_t>(sandbox / "a"),
                    (sandbox / "a").string() + ", the data at index [0]: expected numbers of 32 bits, got " +
                        std::to_string(number));
    }
    const auto fails = [&]<class T>(T, const std::string& message) {
        CHECK_ERROR(load_npy<T>(sandbox / "a"), (sandbox / "a").string() + ", the data at index " + message);
    };
    save_npy(sandbox / "a", std::vector<std::int64_t>{1 << 24, -(1 << 24), (1 << 25) + 4, -(1 << 24) - 1});
    fails(1.f, "[3]: expected integers that a float holds as they are, got -16777217");
    BOOST_TEST(load_npy<double>(sandbox / "a").numbers[3] == -16777217);
    save_npy(sandbox / "a", std::vector<std::int64_t>{-(std::int64_t(1) << 62), std::numeric_limits<std::int64_t>::min()});
    BOOST_TEST((load_npy<float>(sandbox / "a").numbers == std::vector<float>{-0x1p62f, -0x1p63f}));
    save_npy(sandbox / "a", std::vector<std::int64_t>{(std::int64_t(1) << 53) + 1});
    fails(1., "[0]: expected integers that a double holds as they are, got 9007199254740993");
    put(sandbox, start_of("{'descr': '>u8', 'fortran_order': True, 'shape': (2, 2), }"),
        std::string("\0\0\0\0\0\0\0\1\0\0\0\0\0\0\0\2\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\0\0\0\4", 32));
    fails(1.f, "[0, 1]: expected integers that a float holds as they are, got 18446744073709551615");
    fails(std::int64_t(), "[0, 1]: expected numbers of 64 bits, got 18446744073709551615");
    save_npy(sandbox / "a", std::vector<float>{1});
    CHECK_ERROR(load_npy<std::int32_t>(sandbox / "a"),
                (sandbox / "a").string() + ", the header: expected a descr of integers, got F32");
}

BOOST_AUTO_TEST_CASE(files_of_numpy_are_read_as_numpy_reads_them) {
    const Sandbox sandbox;
    for (const reference::NpyFile& file : reference::npy_files) {
        put(sandbox, std::string(file.bytes), "");
        BOOST_TEST_CONTEXT(file.what) {
            const NpyArray<double> array = load_npy<double>(sandbox / "a");
            BOOST_TEST((array.shape == Shape{2, 3} && array.numbers == file.numbers));
            Matrix<float, 2, 3> matrix{};
            load_npy(std::as_bytes(std::span(file.bytes)), matrix);
            for (std::size_t i = 0; i < 6; ++i) BOOST_TEST(matrix(i / 3, i % 3) == static_cast<float>(file.numbers[i]));
            if (file.what[1] == 'f') continue;
            const auto integers = load_npy<std::int32_t>(sandbox / "a").numbers;
            BOOST_TEST((std::vector<double>(integers.begin(), integers.end()) == file.numbers));
        }
    }
}

BOOST_AUTO_TEST_CASE(three_dimensions_in_fortrans_order) {
    const Sandbox sandbox;
    std::string bytes;
    for (int i = 0; i < 24; ++i) detail::append_number(bytes, i);
    put(sandbox, start_of("{'descr': '<i4', 'fortran_order': True, 'shape': (2, 3, 4), }"), bytes);
    const auto array = load_npy<std::int64_t>(sandbox / "a");
    for (std::size_t i = 0; i < 24; ++i)
        BOOST_TEST(array.numbers[i] == static_cast<std::int64_t>(i / 12 + i / 4 % 3 * 2 + i % 4 * 6));
    put(sandbox, start_of("{'descr': '>i4', 'fortran_order': True, 'shape': (0, 3), }"), "");
    BOOST_TEST((load_npy<std::int32_t>(sandbox / "a").shape == Shape{0, 3}));
    put(sandbox, start_of("{'descr': '>i2', 'fortran_order': True, 'shape': (), }"), std::string("\xFF\xFE", 2));
    BOOST_TEST((load_npy<float>(sandbox / "a").numbers == std::vector<float>{-2}));
}

BOOST_AUTO_TEST_CASE(another_file_is_named) {
    const Sandbox sandbox;
    put(sandbox, std::string("PK\3\4-\0\0\0\0\0arr_0.npy", 19), std::string(20, '\0'));
    is_rejected(sandbox, "the header: expected \\x93NUMPY, got a zip archive, such as numpy.savez writes");
    put(sandbox, "1.0 2.0\n3.0 4.0\n", "");
    is_rejected(sandbox, "the header: expected \\x93NUMPY, got a text");
}

BOOST_AUTO_TEST_SUITE_END()
