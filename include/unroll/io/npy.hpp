// NumPy's files of one array: numpy.save and numpy.load.
//
// Formats 1.0 and 2.0, in C's order, from the lowest byte on, of float32, float64, int32 and int64.
#pragma once

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <iterator>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/io/binary_file.hpp>
#include <unroll/io/dtype.hpp>
#include <unroll/io/new_file.hpp>
#include <unroll/io/state_dict.hpp>
#include <unroll/tensor/token.hpp>
#include <vector>

namespace unroll {

/// NumPy's name of a type of numbers; nothing where a file here has none.
constexpr std::string_view npy_name(Dtype dtype) {
    if (is_floating(dtype)) return dtype == Dtype::F32 ? "<f4" : dtype == Dtype::F64 ? "<f8" : "";
    return dtype == Dtype::I32 ? "<i4" : dtype == Dtype::I64 ? "<i8" : "";
}

template <class T>
concept NpyNumber = (std::integral<T> || std::floating_point<T>) && std::is_signed_v<T> && (sizeof(T) == 4 || sizeof(T) == 8);

/// Reads the header of an array, a literal of Python such as {'descr': '<f4', 'fortran_order': False, 'shape': (5, 3), }.
class NpyHeader {
public:
    static constexpr std::uint64_t longest = 10'000;  // as NumPy's

    Dtype dtype{};
    Shape shape;

    /// Error: malformed_file.
    NpyHeader(std::string_view path, std::string_view text) : path_(path), rest_(text) {
        std::optional<bool> fortran_order;
        bool has_dtype = false, has_shape = false;
        expect('{');
        while (!accept('}')) {
            const std::string_view key = string();
            expect(':');
            if (key == "descr" && !has_dtype) has_dtype = true, dtype = read_dtype();
            else if (key == "fortran_order" && !fortran_order) fortran_order = read_bool();
            else if (key == "shape" && !has_shape) has_shape = true, shape = read_shape();
            else malformed("descr, fortran_order and shape, each once", key);
            if (!accept(',')) {
                expect('}');
                break;
            }
        }
        skip_spaces();
        if (!rest_.empty() && rest_ != "\n") malformed("nothing behind it", "more");
        if (!has_dtype || !fortran_order || !has_shape) malformed("descr, fortran_order and shape", "not all of them");
        if (*fortran_order) malformed("an array in C's order, as numpy.ascontiguousarray makes one", "one in Fortran's");
    }

    /// How many bytes the numbers are. Error: malformed_file.
    std::uint64_t bytes() const {
        std::uint64_t bytes = bytes_of(dtype);
        bool overflow = false;
        for (const std::uint64_t size : shape) overflow |= __builtin_mul_overflow(bytes, size, &bytes);
        if (overflow) malformed("fewer than 2^64 bytes", text_of(shape));
        return bytes;
    }

private:
    [[noreturn]] void malformed(std::string_view expected, std::string_view got) const {
        error::malformed_file(path_, "the header", expected, got.substr(0, 80));
    }

    void skip_spaces() {
        while (rest_.starts_with(' ')) rest_.remove_prefix(1);
    }
    bool accept(char c) {
        skip_spaces();
        if (!rest_.starts_with(c)) return false;
        rest_.remove_prefix(1);
        return true;
    }
    void expect(char c) {
        if (!accept(c)) malformed(std::string(1, c), rest_.empty() ? "its end" : rest_.substr(0, 1));
    }

    std::string_view string() {
        skip_spaces();
        const char quote = rest_.starts_with('"') ? '"' : '\'';
        expect(quote);
        const std::size_t size = rest_.find(quote);
        if (size == rest_.npos) malformed("a closing quote", "its end");
        const std::string_view text = rest_.substr(0, size);
        rest_.remove_prefix(size + 1);
        return text;
    }

    Dtype read_dtype() {
        const std::string_view name = string();
        for (const Dtype known : {Dtype::F32, Dtype::F64, Dtype::I32, Dtype::I64})
            if (npy_name(known) == name) return known;
        malformed("descr <f4, <f8, <i4 or <i8", name);
    }

    bool read_bool() {
        skip_spaces();
        for (const bool value : {false, true}) {
            const std::string_view text = value ? "True" : "False";
            if (!rest_.starts_with(text)) continue;
            rest_.remove_prefix(text.size());
            return value;
        }
        malformed("fortran_order True or False", "something else");
    }

    std::uint64_t read_size() {
        skip_spaces();
        std::size_t digits = 0;
        std::uint64_t size = 0;
        bool overflow = false;
        for (; digits < rest_.size() && rest_[digits] >= '0' && rest_[digits] <= '9'; ++digits) {
            overflow |= __builtin_mul_overflow(size, std::uint64_t(10), &size);
            overflow |= __builtin_add_overflow(size, std::uint64_t(rest_[digits] - '0'), &size);
        }
        const std::string_view text = rest_.substr(0, digits);
        if (digits == 0 || overflow || (digits > 1 && text[0] == '0'))
            malformed("whole numbers from 0 to 2^64 - 1", digits == 0 ? rest_.substr(0, 1) : text);
        rest_.remove_prefix(digits);
        return size;
    }

    /// (), (5,), (5, 3) …, but (5) is no tuple.
    Shape read_shape() {
        Shape sizes;
        expect('(');
        while (!accept(')')) {
            sizes.push_back(read_size());
            if (sizes.size() == 1) expect(',');
            else if (!accept(',')) {
                expect(')');
                break;
            }
        }
        return sizes;
    }

    std::string_view path_, rest_;
};

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
/// as one array [count, …], for example what a net puts out at each position. The file is complete under its name, or not
/// there. NumPy: save. Error: cannot_write.
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
        if (!met) error::malformed_file(file.path(), "the header", expected, got);
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
        error::malformed_file(file.path(), "the data", std::to_string(header.bytes()) + " bytes", std::to_string(data));
    require(is_floating(header.dtype) == std::floating_point<T>,
            std::floating_point<T> ? "descr <f4 or <f8" : "descr <i4 or <i8", npy_name(header.dtype));

    const std::string bytes = file.read(begin + size, data);
    NpyArray<T> array{header.shape, std::vector<T>(bytes.size() / bytes_of(header.dtype))};
    for (std::size_t i = 0; i < array.numbers.size(); ++i) {
        if constexpr (std::integral<T>) {
            const auto number = number_at<std::int64_t>(bytes, i, header.dtype);
            if (number < std::numeric_limits<T>::min() || number > std::numeric_limits<T>::max())
                error::malformed_file(file.path(), "the data", "numbers of 32 bits", std::to_string(number));
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
        error::malformed_file(path.native(), "the array", "shape " + text_of(shape), text_of(array.shape));
    for (std::size_t i = 0; i < array.numbers.size(); ++i) tensor.elements()[i] = array.numbers[i];
}

}  // namespace unroll
