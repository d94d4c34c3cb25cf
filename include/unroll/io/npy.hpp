// NumPy's files of one array: numpy.save and numpy.load.
//
// Formats 1.0 and 2.0, in C's order, from the lowest byte on, of float32, float64, int32 and int64.
#pragma once

#include <unroll/requirements.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <iterator>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/io/binary_file.hpp>
#include <unroll/io/dtype.hpp>
#include <unroll/io/new_file.hpp>
#include <unroll/io/npy_header.hpp>
#include <unroll/io/state_dict.hpp>
#include <unroll/tensor/token.hpp>
#include <vector>

namespace unroll {

/// What an array here is made of.
template <class T>
concept NpyNumber = (std::integral<T> || std::floating_point<T>) && std::is_signed_v<T> &&
                    (sizeof(T) == 4 || sizeof(T) == 8);

/// An array's shape and its numbers, row by row.
template <NpyNumber T>
struct NpyArray {
    Shape shape;
    std::vector<T> numbers;
};

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

/// Writes a matrix [rows, cols], a vector [size] or a number; or a range of so many numbers, tokens, vectors or matrices
/// as one array [count, …], for example what a net puts out at each position. The file is complete under its name, or
/// not there. NumPy: save. Error: cannot_write.
template <class X>
void save_npy(const std::filesystem::path& path, const X& x) {
    std::string bytes;
    Shape shape = shape_of<X>();
    Dtype dtype{};
    if constexpr (requires { std::begin(x); } && !FixedTensor<X>) {
        using Item = std::remove_cvref_t<decltype(*std::begin(x))>;
        shape = shape_of<Item>();
        dtype = append_array(bytes, Item{});
        bytes.clear();
        std::uint64_t count = 0;
        for (const Item& item : x) append_array(bytes, item), ++count;
        shape.insert(shape.begin(), count);
    } else {
        dtype = append_array(bytes, x);
    }

    std::string sizes;
    for (const std::uint64_t size : shape) sizes += std::to_string(size) + (shape.size() == 1 ? "," : ", ");
    if (shape.size() > 1) sizes.resize(sizes.size() - 2);
    std::string header = "{'descr': '" + std::string(npy_name(dtype));
    header += "', 'fortran_order': False, 'shape': (" + sizes + "), }";
    header.append(63 - (10 + header.size()) % 64, ' ').append(1, '\n');  // the numbers begin at a multiple of 64 bytes

    NewFile file(path);
    file.write(std::string("\x93NUMPY\1\0", 8));
    file.write(std::string{static_cast<char>(header.size() & 0xFF), static_cast<char>(header.size() >> 8)});
    file.write(header);
    file.write(bytes);
    file.finish();
}

/// Reads an array of floating-point numbers, of the other precision too, to the nearest that T has; or of integers that T
/// can hold. NumPy: load. Errors: cannot_read; malformed_file.
template <NpyNumber T>
NpyArray<T> load_npy(const std::filesystem::path& path) {
    BinaryFile file(path);
    const auto require = [&](bool met, std::string_view expected, std::string_view got) {
        if (!met) errors::malformed_file(file.path(), "the header", expected, got);
    };
    require(file.size() >= 12, "at least 12 bytes", std::to_string(file.size()));
    const std::string start = file.read(0, 12);
    require(start.starts_with("\x93NUMPY"), "\\x93NUMPY", "something else");
    const bool is_1 = start[6] == 1 && start[7] == 0, is_2 = start[6] == 2 && start[7] == 0;
    require(is_1 || is_2, "format 1.0 or 2.0", "another one");
    const std::uint64_t begin = is_1 ? 10 : 12, size = little_endian(std::string_view(start).substr(8, is_1 ? 2 : 4));
    const std::uint64_t most = std::min(NpyHeader::longest, file.size() - begin);
    require(size <= most, "at most " + std::to_string(most) + " bytes", std::to_string(size));

    const std::string text = file.read(begin, size);
    const NpyHeader header(file.path(), text);
    const std::uint64_t data = file.size() - begin - size;
    if (header.bytes() != data)
        errors::malformed_file(file.path(), "the data", std::to_string(header.bytes()) + " bytes", std::to_string(data));
    require(is_floating(header.dtype) == std::floating_point<T>,
            std::floating_point<T> ? "descr <f4 or <f8" : "descr <i4 or <i8", npy_name(header.dtype));

    const std::string bytes = file.read(begin + size, data);
    NpyArray<T> array{header.shape, std::vector<T>(bytes.size() / bytes_of(header.dtype))};
    for (std::size_t i = 0; i < array.numbers.size(); ++i) {
        if constexpr (std::integral<T>) {
            const auto number = number_at<std::int64_t>(bytes, i, header.dtype);
            if (number < std::numeric_limits<T>::min() || number > std::numeric_limits<T>::max())
                errors::malformed_file(file.path(), "the data", "numbers of 32 bits", std::to_string(number));
            array.numbers[i] = static_cast<T>(number);
        } else {
            array.numbers[i] = number_at<T>(bytes, i, header.dtype);
        }
    }
    return array;
}

/// Reads a matrix or a vector of just this shape. Errors: cannot_read; malformed_file; then it is as it was.
template <FixedTensor Tensor>
void load_npy(const std::filesystem::path& path, Tensor& tensor) {
    const auto array = load_npy<typename Tensor::Scalar>(path);
    const Shape shape = shape_of<Tensor>();
    if (array.shape != shape)
        errors::malformed_file(path.native(), "the array", "shape " + text_of(shape), text_of(array.shape));
    for (std::size_t i = 0; i < array.numbers.size(); ++i) tensor.elements()[i] = array.numbers[i];
}

}  // namespace unroll
