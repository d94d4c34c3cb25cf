// NumPy's files of one array: numpy.save and numpy.load.
//
// Written: format 1.0, in C's order, from the lowest byte on, of float32, float64, int32 and int64. Read: all formats
// and orders, of numbers and booleans.
#pragma once

#include <unroll/requirements.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/io/binary_file.hpp>
#include <unroll/io/dtype.hpp>
#include <unroll/io/file_kind.hpp>
#include <unroll/io/file_name.hpp>
#include <unroll/io/new_file.hpp>
#include <unroll/io/npy_header.hpp>
#include <unroll/io/npy_integer.hpp>
#include <unroll/io/state_dict.hpp>
#include <unroll/tensor/token.hpp>
#include <vector>

namespace unroll {

namespace detail {

/// The numbers of an array here.
template <class T>
concept NpyNumber = (std::integral<T> || std::floating_point<T>) && std::is_signed_v<T> &&
                    (sizeof(T) == 4 || sizeof(T) == 8);

}  // namespace detail

/// An array as load_npy returns it: its `shape`, [2, 3] of a matrix of two rows, and its `numbers`, row by row.
template <detail::NpyNumber T>
struct NpyArray {
    Shape shape;
    std::vector<T> numbers;
};

namespace detail {

/// Appends the numbers of a number, a token, a vector or a matrix, and returns its dtype.
template <class X>
Dtype append_array(std::string& bytes, const X& x) {
    if constexpr (std::is_same_v<X, Token>) {
        append_number<std::int64_t>(bytes, x.index);  // PyTorch's dtype of tokens
        return Dtype::I64;
    } else if constexpr (FixedTensor<X>) {
        for (std::size_t i = 0; i < x.elements().size(); ++i) append_array(bytes, x.elements()[i]);
        return dtype_of<typename X::Scalar>;
    } else {
        static_assert(NpyNumber<X>, "numbers of a .npy are float, double, or signed integers of 32 or 64 bits");
        append_number(bytes, x);
        return dtype_of<X>;
    }
}

}  // namespace detail

/// Writes a matrix [rows, cols], a vector [size] or a number; or a range of so many numbers, tokens, vectors or
/// matrices as one array [count, …], for example what a net puts out at each position. The file is complete under its
/// name, or not there. NumPy: save. Error: cannot_write.
template <class X>
void save_npy(const detail::FileName& path, const X& x) {
    std::string bytes;
    Shape shape = detail::shape_of<X>();
    Dtype dtype{};
    if constexpr (requires { std::begin(x); } && !detail::FixedTensor<X>) {
        using Item = std::remove_cvref_t<decltype(*std::begin(x))>;
        shape = detail::shape_of<Item>();
        dtype = detail::append_array(bytes, Item{});
        bytes.clear();
        std::uint64_t count = 0;
        for (const Item& item : x) detail::append_array(bytes, item), ++count;
        shape.insert(shape.begin(), count);
    } else {
        dtype = detail::append_array(bytes, x);
    }

    std::string sizes;
    for (const std::uint64_t size : shape) sizes += std::to_string(size) + (shape.size() == 1 ? "," : ", ");
    if (shape.size() > 1) sizes.resize(sizes.size() - 2);
    std::string header = "{'descr': '" + std::string(detail::npy_name(dtype));
    header += "', 'fortran_order': False, 'shape': (" + sizes + "), }";
    header.append(63 - (10 + header.size()) % 64, ' ').append(1, '\n');  // the numbers begin at a multiple of 64 bytes

    NewFile file(path);
    file.write(std::string("\x93NUMPY\1\0", 8));
    file.write(std::string{static_cast<char>(header.size() & 0xFF), static_cast<char>(header.size() >> 8)});
    file.write(header);
    file.write(bytes);
    file.finish();
}

namespace detail {

/// Where number i stands, as NumPy writes an index: [4, 2].
inline std::string index_of(std::size_t i, const Shape& shape) {
    Shape place(shape.size());
    for (std::size_t axis = shape.size(); axis-- > 0; i /= shape[axis]) place[axis] = i % shape[axis];
    return text_of(place);
}

}  // namespace detail

/// Reads an array from a file that is open.
template <detail::NpyNumber T>
NpyArray<T> load_npy(detail::BinaryFile& file) {
    const auto demand = [&](bool met, std::string_view expected, std::string_view got) {
        if (!met) errors::malformed_file(file.path(), "the header", expected, got);
    };
    demand(file.size() >= 12, "at least 12 bytes", std::to_string(file.size()));
    const std::string start = file.read(0,
                                        file.size() < detail::bytes_that_tell ? file.size() : detail::bytes_that_tell);
    const std::string_view kind = detail::kind_of_file(start);
    demand(start.starts_with("\x93NUMPY"), "\\x93NUMPY", kind.empty() ? "something else" : kind);
    demand(start[6] >= 1 && start[6] <= 3 && start[7] == 0, "format 1.0, 2.0 or 3.0", "another one");
    const bool is_1 = start[6] == 1;
    const std::uint64_t begin = is_1 ? 10 : 12,
                        size = detail::little_endian(std::string_view(start).substr(8, is_1 ? 2 : 4));
    const std::uint64_t most = (std::min)(detail::NpyHeader::longest, file.size() - begin);
    demand(size <= most, "at most " + std::to_string(most) + " bytes", std::to_string(size));

    const std::string text = file.read(begin, size);
    const detail::NpyHeader header(file.path(), text);
    const std::uint64_t data = file.size() - begin - size;
    if (header.bytes() != data)
        errors::malformed_file(file.path(), "the data", std::to_string(header.bytes()) + " bytes",
                               std::to_string(data));
    demand(std::floating_point<T> || !detail::is_floating(header.dtype), "a descr of integers", name_of(header.dtype));

    const std::string bytes = detail::in_c_order(file.read(begin + size, data), header);
    NpyArray<T> array{header.shape, std::vector<T>(bytes.size() / detail::bytes_of(header.dtype))};
    for (std::size_t i = 0; i < array.numbers.size(); ++i) {
        if constexpr (std::floating_point<T>) {
            if (detail::is_floating(header.dtype)) {
                array.numbers[i] = detail::number_at<T>(bytes, i, header.dtype);
                continue;
            }
        }
        const detail::NpyInteger integer = detail::npy_integer_at(bytes, i, header.dtype);
        if (!detail::is_held_by<T>(integer))
            errors::malformed_file(file.path(), "the data at index " + detail::index_of(i, array.shape),
                                   std::floating_point<T> ? sizeof(T) == 4 ? "integers that a float holds as they are"
                                                                           : "integers that a double holds as they are"
                                                          : "numbers of " + std::to_string(8 * sizeof(T)) + " bits",
                                   (integer.negative ? "-" : "") + std::to_string(integer.magnitude));
        if constexpr (std::floating_point<T>) {
            const T magnitude = static_cast<T>(integer.magnitude);
            array.numbers[i] = integer.negative ? -magnitude : magnitude;
        } else {
            array.numbers[i] = static_cast<T>(integer.negative ? 0 - integer.magnitude : integer.magnitude);
        }
    }
    return array;
}

/// Reads an array of numbers, of floats unless T is given, in any order: of floating-point ones of another precision,
/// the nearest that T has; of integers and booleans, only what T holds as it is. NumPy: load. Errors: cannot_read;
/// malformed_file, also for floating-point numbers where T is an integer.
template <detail::NpyNumber T = float>
NpyArray<T> load_npy(const detail::FileName& path) {
    detail::BinaryFile file(path);
    return load_npy<T>(file);
}

/// Reads an array from the bytes of such a file, at any address. Errors call it `<memory>`.
template <detail::NpyNumber T = float>
NpyArray<T> load_npy(std::span<const std::byte> memory) {
    detail::BinaryFile file(memory);
    return load_npy<T>(file);
}

/// Reads a matrix or a vector of just this shape from a file that is open.
template <detail::FixedTensor Tensor>
void load_npy(detail::BinaryFile& file, Tensor& tensor) {
    const auto array = load_npy<typename Tensor::Scalar>(file);
    const Shape shape = detail::shape_of<Tensor>();
    if (array.shape != shape)
        errors::malformed_file(file.path(), "the array", "shape " + text_of(shape), text_of(array.shape));
    for (std::size_t i = 0; i < array.numbers.size(); ++i) tensor.elements()[i] = array.numbers[i];
}

/// Reads a matrix or a vector of just this shape. Errors: cannot_read; malformed_file; then it is as it was.
template <detail::FixedTensor Tensor>
void load_npy(const detail::FileName& path, Tensor& tensor) {
    detail::BinaryFile file(path);
    load_npy(file, tensor);
}

/// Reads a matrix or a vector from the bytes of such a file.
template <detail::FixedTensor Tensor>
void load_npy(std::span<const std::byte> memory, Tensor& tensor) {
    detail::BinaryFile file(memory);
    load_npy(file, tensor);
}

}  // namespace unroll
