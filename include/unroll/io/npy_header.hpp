// The header of NumPy's files: an array's type and shape, as a literal of Python.
#pragma once

#include <unroll/requirements.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/io/dtype.hpp>
#include <unroll/io/state_dict.hpp>

namespace unroll::detail {

/// NumPy's name of a type of numbers; nothing where a file that is written here has none.
constexpr std::string_view npy_name(Dtype dtype) {
    if (is_floating(dtype)) return dtype == Dtype::F32 ? "<f4" : dtype == Dtype::F64 ? "<f8" : "";
    return dtype == Dtype::I32 ? "<i4" : dtype == Dtype::I64 ? "<i8" : "";
}

/// Reads the header of an array, a literal of Python such as {'descr': '<f4', 'fortran_order': False, 'shape': (5, 3),
/// }.
class NpyHeader {
public:
    static constexpr std::uint64_t longest = 10'000;  // as NumPy's

    Dtype dtype{};
    bool highest_byte_first = false;
    bool fortran_order = false;  // column by column
    Shape shape;

    /// Error: malformed_file.
    NpyHeader(std::string_view path, std::string_view text) : path_(path), rest_(text) {
        bool has_dtype = false, has_order = false, has_shape = false;
        expect('{');
        while (!accept('}')) {
            const std::string_view key = string();
            expect(':');
            if (key == "descr" && !has_dtype) has_dtype = true, dtype = read_dtype();
            else if (key == "fortran_order" && !has_order) has_order = true, fortran_order = read_bool();
            else if (key == "shape" && !has_shape) has_shape = true, shape = read_shape();
            else malformed("descr, fortran_order and shape, each once", key);
            if (!accept(',')) {
                expect('}');
                break;
            }
        }
        skip_spaces();
        if (!rest_.empty() && rest_ != "\n") malformed("nothing behind it", "more");
        if (!has_dtype || !has_order || !has_shape) malformed("descr, fortran_order and shape", "not all of them");
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
        errors::malformed_file(path_, "the header", expected, got.substr(0, 80));
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

    /// '<f4', '>i2', '|b1': which byte comes first, the kind and the number of bytes.
    Dtype read_dtype() {
        const std::string_view name = string();
        constexpr struct {
            std::string_view name;
            Dtype dtype;
        } known[] = {{"b1", Dtype::BOOL}, {"u1", Dtype::U8},  {"i1", Dtype::I8},  {"u2", Dtype::U16},
                     {"i2", Dtype::I16},  {"u4", Dtype::U32}, {"i4", Dtype::I32}, {"u8", Dtype::U64},
                     {"i8", Dtype::I64},  {"f2", Dtype::F16}, {"f4", Dtype::F32}, {"f8", Dtype::F64}};
        for (const auto& one : known) {
            if (name.size() != 3 || name.substr(1) != one.name) continue;
            const char order = name[0];
            if (order == '|' && bytes_of(one.dtype) > 1) break;
            if (order != '<' && order != '>' && order != '=' && order != '|') break;
            highest_byte_first = order == '>' || (order == '=' && std::endian::native == std::endian::big);
            return one.dtype;
        }
        malformed("a descr of b1, u1 to u8, i1 to i8 or f2 to f8, behind < or >", name);
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

/// The numbers' bytes in C's order, each from the lowest to the highest.
inline std::string in_c_order(const std::string& bytes, const NpyHeader& header) {
    const std::size_t size = bytes_of(header.dtype), count = bytes.size() / size;
    if (!header.fortran_order && !header.highest_byte_first) return bytes;
    std::string ordered(bytes.size(), '\0');
    for (std::size_t i = 0; i < count; ++i) {
        std::size_t at = i;
        if (header.fortran_order) {  // from the last index on, which runs fastest here and slowest there
            std::size_t rest = i, step = count;
            at = 0;
            for (std::size_t axis = header.shape.size(); axis-- > 0; rest /= header.shape[axis]) {
                step /= header.shape[axis];
                at += rest % header.shape[axis] * step;
            }
        }
        for (std::size_t byte = 0; byte < size; ++byte)
            ordered[i * size + byte] = bytes[at * size + (header.highest_byte_first ? size - 1 - byte : byte)];
    }
    return ordered;
}

}  // namespace unroll::detail
