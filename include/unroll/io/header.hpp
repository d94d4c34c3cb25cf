// A trained net as source code: a C++ header that holds it as a constant, and one of plain C arrays.
#pragma once

#include <unroll/requirements.hpp>

#include <charconv>
#include <concepts>
#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/io/new_file.hpp>
#include <unroll/scalar/same.hpp>

namespace unroll {

namespace detail {

/// A number as C and C++ read it back to the last bit, in hexadecimal: 0x1.8p-1f.
template <std::floating_point T>
std::string exact_literal(T number) {
    char digits[64];
    const auto wide = static_cast<double>(number);  // in which every float is normal
    std::string literal(digits, std::to_chars(digits, digits + sizeof digits, wide, std::chars_format::hex).ptr);
    literal.insert(literal.starts_with('-') ? 1 : 0, "0x");
    return sizeof(T) == sizeof(float) ? literal + 'f' : literal;
}

/// How C and C++ call the type of a net's numbers.
template <class Net>
inline constexpr std::string_view scalar_name = sizeof(typename Net::Scalar) == sizeof(float) ? "float" : "double";

/// How this compiler spells a type. g++ leaves the library's own namespace out.
template <class T>
constexpr auto spelling() {
    constexpr std::string_view function = __PRETTY_FUNCTION__, before = "T = ";
    constexpr std::size_t begin = function.find(before) + before.size();
    return function.substr(begin, function.rfind(']') - begin);
}

/// Names that a variable of C++ or C cannot have, and those that a header of a net uses itself.
inline constexpr std::string_view taken_names =
    "alignas alignof and and_eq asm auto bitand bitor bool break case catch char char16_t char32_t char8_t class "
    "co_await "
    "co_return co_yield compl concept const const_cast consteval constexpr constinit continue decltype default delete "
    "do "
    "double dynamic_cast else enum explicit export extern false float for friend goto if inline int long main mutable "
    "namespace new noexcept not not_eq nullptr operator or or_eq private protected public register reinterpret_cast "
    "requires restrict return short signed sizeof static static_assert static_cast std struct switch template this "
    "thread_local throw true try typedef typeid typename union unroll unsigned using virtual void volatile wchar_t "
    "while "
    "xor xor_eq its_buffers its_numbers result "
    // Macros of compilers and of what every program includes. The header itself finds any other.
    "unix linux i386 mips sparc sun NULL EOF errno assert stdin stdout stderr offsetof va_arg va_copy va_end va_start "
    "setjmp NAN "
    "INFINITY "
    "HUGE_VAL HUGE_VALF HUGE_VALL";

constexpr bool in_a_name(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// Whether a name stands in a text, and not only as a part of a longer one.
constexpr bool has_word(std::string_view text, std::string_view name) {
    for (std::size_t i = text.find(name); i != text.npos; i = text.find(name, i + 1)) {
        const std::size_t end = i + name.size();
        if ((i == 0 || !in_a_name(text[i - 1])) && (end == text.size() || !in_a_name(text[end]))) return true;
    }
    return false;
}

/// Error: cannot_write, before there is a file, for a name that is none and for a number that is not finite, which
/// neither language can spell.
template <class Net>
void check_header(const std::filesystem::path& path, const Net& net, std::string_view name) {
    static_assert(std::floating_point<typename Net::Scalar>,
                  "a header holds one net: of an ensemble, save a member(i)");
    bool valid = !name.empty() && !(name[0] >= '0' && name[0] <= '9') && name[0] != '_' &&
                 name.find("__") == name.npos && !has_word(taken_names, name);
    for (const char c : name) valid = valid && in_a_name(c);
    if (!valid) errors::cannot_write(path.native(), "\"" + std::string(name) + "\" cannot be the name of a variable");
    net.tensors([&](std::string_view parameter, const auto& array) {
        for (std::size_t i = 0; i < array.elements().size(); ++i) {
            if (is_finite(static_cast<double>(array.elements()[i]))) continue;
            errors::cannot_write(path.native(), std::string(parameter) + " has a number that is not finite, at index " +
                                                    std::to_string(i));
        }
    });
}

/// The numbers of row i of a tensor, with commas between them.
std::string literals_of_row(const auto& tensor, std::size_t i) {
    std::string text;
    for (std::size_t j = 0; j < tensor.cols(); ++j) text += (j > 0 ? ", " : "") + exact_literal(tensor(i, j));
    return text;
}

}  // namespace detail

/// Writes a C++ header with the net as a constant: `inline constexpr auto name`, of the net's own type and equal to it
/// in every bit. It includes <unroll.hpp>; a layer of your own must be declared before it. More than 20000 numbers
/// need the flags of unroll_train_in_compiler. The name stands in a namespace of its own, saved_name, which is used:
/// where a function has this name too, such as exp, the net is `saved_exp::exp`. Where the header is included, a name
/// that is a macro is an error that says so. Error: cannot_write, also for a number that is not finite and for a net
/// whose type has no name.
template <class Net>
void save_header(const std::filesystem::path& path, const Net& net, std::string_view name) {
    detail::check_header(path, net, name);
    const std::string type(detail::spelling<Net>());
    for (const auto nameless : {"(anonymous", "{anonymous", "<unnamed", "(unnamed", "<lambda", "(lambda", ")::"}) {
        if (type.find(nameless) != type.npos)
            errors::cannot_write(path.native(), "the net's type has no name: " + type);
    }
    if (detail::has_word(type, name))
        errors::cannot_write(path.native(), "the net's type has this name in it: " + type);

    std::string text = "// A trained net of " + std::to_string(Net::parameter_count) + " numbers. Written by unroll.\n";
    if (Net::parameter_count > 20'000)
        text +=
            "// So many need -fconstexpr-ops-limit=4000000000 -fconstexpr-loop-limit=100000000 with g++,\n"
            "// -fconstexpr-steps=2000000000 with clang.\n";
    text += "#pragma once\n\n#include <unroll.hpp>\n\n";
    // Which names are macros depends on the compiler, its flags and what is included before.
    text += "#ifdef " + std::string(name) + "\n#error \"" + std::string(name) +
            " is a macro here: save the net under another name\"\n#else\n";
    // A function of this name may be declared before or behind: then both are found, and only the full name is the net.
    text += "namespace saved_" + std::string(name) + " {\ninline constexpr auto " + std::string(name) + " = [] {\n";
    const auto append = [&](std::string_view parameter, const auto& array) {
        text += "        // " + std::string(parameter) + '\n';
        for (std::size_t i = 0; i < array.rows(); ++i) text += "        " + detail::literals_of_row(array, i) + ",\n";
    };
    text += "    constexpr " + std::string(detail::scalar_name<Net>) + " its_numbers[] = {\n";
    net.parameters(append);
    text += "    };\n    using namespace unroll;\n    " + type + " result{};\n";
    text += "    result.copy_from(its_numbers);\n";
    if constexpr (Net::has_buffers) {
        text += "    constexpr " + std::string(detail::scalar_name<Net>) + " its_buffers[] = {\n";
        net.buffers(append);
        text += "    };\n    result.buffers([at = its_buffers](auto, auto& buffer) mutable {\n";
        text +=
            "        for (decltype(sizeof 0) i = 0; i < buffer.elements().size(); ++i) buffer.elements()[i] = *at++;\n "
            "   });\n";
    }
    text += "    return result;\n}();\n}\nusing namespace saved_" + std::string(name) + ";\n#endif\n";

    NewFile file(path);
    file.write(text);
    file.finish();
}

/// Writes a C header with an array for each parameter and buffer, in PyTorch's shape: "2.weight" of a net that is
/// called name is `static const float name_2_weight[Out][In]`. Errors: cannot_write, also for a number that is not
/// finite.
template <class Net>
void save_c_header(const std::filesystem::path& path, const Net& net, std::string_view name) {
    detail::check_header(path, net, name);
    std::string text = "/* A trained net of " + std::to_string(Net::parameter_count) +
                       " numbers. Written by unroll. */\n";
    text += "#pragma once\n";
    net.tensors([&](std::string_view parameter, const auto& numbers) {
        constexpr bool matrix = std::remove_cvref_t<decltype(numbers)>::rank == 2;
        const auto size = [](std::size_t n) { return '[' + std::to_string(n) + ']'; };
        std::string array = std::string(name) + '_' + std::string(parameter);
        for (char& c : array) c = c == '.' ? '_' : c;
        text += "\nstatic const " + std::string(detail::scalar_name<Net>) + ' ' + array + size(numbers.rows());
        text += (matrix ? size(numbers.cols()) : "") + " = {\n";
        for (std::size_t i = 0; i < numbers.rows(); ++i) {
            const std::string row = detail::literals_of_row(numbers, i);
            text += "    " + (matrix ? '{' + row + '}' : row) + ",\n";
        }
        text += "};\n";
    });

    NewFile file(path);
    file.write(text);
    file.finish();
}

}  // namespace unroll
