// The header of a safetensors file: the names, types, shapes and places of its tensors in JSON, and metadata.
//
// What a hostile file says is believed only once it is checked: memory is taken for what was read, not for what was
// announced.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/io/dtype.hpp>
#include <unroll/io/json.hpp>
#include <unroll/io/state_dict.hpp>
#include <unroll/text/utf8.hpp>
#include <utility>
#include <vector>

namespace unroll {

/// Texts under names, that a file keeps beside its tensors.
using Metadata = std::map<std::string, std::string>;

/// What the header says about a tensor; its bytes begin and end there in the data behind the header.
struct TensorEntry {
    Dtype dtype;
    Shape shape;
    std::uint64_t begin, end;
    std::string unknown_dtype = {};  // its name, where the dtype is unknown
};

/// The name of its dtype.
inline std::string_view name_of(const TensorEntry& tensor) {
    return tensor.dtype == Dtype::UNKNOWN ? std::string_view(tensor.unknown_dtype) : name_of(tensor.dtype);
}

struct SafetensorsHeader {
    std::map<std::string, TensorEntry> tensors;
    Metadata metadata;
};

/// A name in an error, in quotes, no longer than it helps.
inline std::string in_quotes(std::string_view name) {
    if (name.size() <= 80) return "\"" + std::string(name) + "\"";
    return "\"" + std::string(name.substr(0, valid_utf8_bytes(name.substr(0, 80)))) + "...\"";
}

/// Reads what the JSON says about each tensor. Error: malformed_file.
class SafetensorsHeaderReader {
public:
    SafetensorsHeaderReader(std::string_view path, std::string_view json, SafetensorsHeader& header)
        : path_(path), json_(path, "the header", json), header_(header) {}

    void read() {
        bool first = true, has_metadata = false;
        while (json_.next_member(first, name_)) {
            const bool is_metadata = name_ == "__metadata__";
            if (is_metadata ? has_metadata : header_.tensors.contains(name_))
                errors::malformed_file(path_, "the header", "each name once", in_quotes(name_) + " twice");
            require(JsonKind::object, "an object");
            if (is_metadata) read_metadata();
            else read_tensor();
            has_metadata |= is_metadata;
        }
        json_.end();
    }

private:
    static constexpr std::size_t most_sizes = 64;  // as PyTorch

    [[noreturn]] void unexpected(std::string_view expected, std::string_view got) const {
        errors::malformed_file(path_, name_ == "__metadata__" ? name_ : "tensor " + in_quotes(name_), expected, got);
    }

    /// The next value must be of this kind.
    void require(JsonKind kind, std::string_view expected) {
        const JsonKind got = json_.kind();
        if (got == kind) return;
        if (got == JsonKind::object) unexpected(expected, "an object");
        if (got == JsonKind::array) unexpected(expected, "an array");
        if (got == JsonKind::number) {
            const std::string_view number = json_.number();
            unexpected(expected, whole(number) ? "a number" : number.substr(0, 80));
        }
        if (got == JsonKind::string) json_.string();
        else json_.word();
        unexpected(expected, got == JsonKind::string ? "a string" : got == JsonKind::null ? "null" : "true or false");
    }

    void read_metadata() {
        bool first = true;
        for (std::string field; json_.next_member(first, field);) {
            if (header_.metadata.contains(field)) unexpected("names, each once", in_quotes(field) + " twice");
            require(JsonKind::string, "a string");
            header_.metadata.emplace(field, json_.string());
        }
    }

    void read_tensor() {
        constexpr std::string_view expected = "dtype, shape and data_offsets, each once";
        std::optional<std::string> dtype;
        std::optional<Shape> shape, data_offsets;
        bool first = true;
        for (std::string field; json_.next_member(first, field);) {
            const bool is_dtype = field == "dtype", is_shape = field == "shape";
            if (!is_dtype && !is_shape && field != "data_offsets") unexpected(expected, in_quotes(field));
            if (is_dtype ? dtype.has_value() : is_shape ? shape.has_value() : data_offsets.has_value())
                unexpected(expected, field + " twice");
            if (is_dtype) {
                require(JsonKind::string, "a dtype of safetensors");
                dtype = json_.string();
            } else {
                require(JsonKind::array, "an array");
                (is_shape ? shape : data_offsets) = read_sizes();
            }
        }
        if (!dtype || !shape || !data_offsets) unexpected(expected, "not all of them");
        add_tensor(*dtype, *shape, *data_offsets);
    }

    Shape read_sizes() {
        constexpr std::string_view expected = "whole numbers from 0 to 2^64 - 1";
        Shape sizes;
        for (bool first = true; json_.next_item(first);) {
            require(JsonKind::number, expected);
            const std::string_view number = json_.number();
            const std::optional<std::uint64_t> size = whole(number);
            if (!size) unexpected(expected, number.substr(0, 80));
            if (sizes.size() == most_sizes) unexpected(expected, "more of them than " + std::to_string(most_sizes));
            sizes.push_back(*size);
        }
        return sizes;
    }

    /// The number of digits alone, where 64 bits hold it.
    static std::optional<std::uint64_t> whole(std::string_view number) {
        std::uint64_t value = 0;
        for (const char c : number) {
            if (c < '0' || c > '9' || __builtin_mul_overflow(value, std::uint64_t(10), &value) ||
                __builtin_add_overflow(value, static_cast<std::uint64_t>(c - '0'), &value))
                return {};
        }
        return value;
    }

    /// Of a tensor all is said: does it agree? Of a dtype that is not known, nobody knows how many bytes it takes.
    void add_tensor(const std::string& dtype_name, const Shape& shape, const Shape& offsets) {
        if (offsets.size() != 2 || offsets[0] > offsets[1])
            unexpected("data_offsets [begin, end]", text_of(offsets));

        const std::optional<Dtype> dtype = dtype_named(dtype_name);
        std::uint64_t bytes = dtype ? bytes_of(*dtype) : 0;
        bool overflow = false;
        for (const std::uint64_t size : shape) overflow |= __builtin_mul_overflow(bytes, size, &bytes);
        const std::string text = dtype_name + ' ' + text_of(shape);
        if (overflow) unexpected("fewer than 2^64 bytes", text);
        if (dtype && bytes != offsets[1] - offsets[0])
            unexpected(std::to_string(bytes) + " bytes for " + text, "data_offsets " + text_of(offsets));
        header_.tensors.emplace(name_, TensorEntry{dtype.value_or(Dtype::UNKNOWN), shape, offsets[0], offsets[1],
                                                   dtype ? std::string() : dtype_name});
    }

    std::string_view path_;
    JsonReader json_;
    SafetensorsHeader& header_;
    std::string name_;
};

/// The header in this JSON, in front of so many bytes of data, each of which belongs to one tensor.
/// Error: malformed_file.
inline SafetensorsHeader parse_safetensors_header(std::string_view path, std::string_view json,
                                                  std::uint64_t data_bytes) {
    if (!json.starts_with('{')) errors::malformed_file(path, "the header", "JSON that begins with {", "something else");
    if (json.find('\0') != json.npos) errors::malformed_file(path, "the header", "JSON", "a zero byte");

    SafetensorsHeader header;
    SafetensorsHeaderReader(path, json, header).read();

    using Tensor = std::pair<const std::string, TensorEntry>;
    std::vector<const Tensor*> by_place;
    for (const Tensor& tensor : header.tensors) by_place.push_back(&tensor);
    // Not std::sort: its header alone is a third of what a program that loads a net may cost to compile.
    const auto compare = [](const void* left, const void* right) {
        const TensorEntry &a = (*static_cast<const Tensor* const*>(left))->second,
                          &b = (*static_cast<const Tensor* const*>(right))->second;
        return a.begin != b.begin ? (a.begin < b.begin ? -1 : 1) : (a.end > b.end) - (a.end < b.end);
    };
    if (!by_place.empty()) std::qsort(by_place.data(), by_place.size(), sizeof(const Tensor*), compare);
    std::uint64_t end = 0;
    for (const Tensor* tensor : by_place) {
        if (tensor->second.begin != end)
            errors::malformed_file(path, "tensor " + in_quotes(tensor->first),
                                  "to begin at byte " + std::to_string(end) +
                                      " of the data, where the one before it ends",
                                  std::to_string(tensor->second.begin));
        end = tensor->second.end;
    }
    if (end != data_bytes)
        errors::malformed_file(path, "the data", std::to_string(end) + " bytes for all tensors",
                              std::to_string(data_bytes));
    return header;
}

/// A text as JSON.
inline std::string json_string(std::string_view text) {
    std::string json = "\"";
    for (const char c : text) {
        constexpr char hex[] = "0123456789abcdef";
        if (c == '"' || c == '\\') json.append(1, '\\').append(1, c);
        else if (static_cast<unsigned char>(c) >= 0x20) json += c;
        else json.append("\\u00").append(1, hex[c >> 4]).append(1, hex[c & 15]);
    }
    return json + '"';
}

/// The header of tensors that lie one after the other, with spaces behind it so that the data begins at a multiple of
/// 8 bytes. Error: cannot_write for a text that is not UTF-8, for two tensors of one name, and for an unknown dtype.
inline std::string compose_safetensors_header(std::string_view path, const StateDict& state,
                                              const Metadata& metadata) {
    const auto checked = [&](std::string_view text) {
        if (!is_utf8(text)) errors::cannot_write(path, in_quotes(text) + " is not UTF-8");
        return json_string(text);
    };
    std::string json;
    for (const auto& [name, text] : metadata) json += (json.empty() ? "" : ",") + checked(name) + ':' + checked(text);
    if (!json.empty()) json = "\"__metadata__\":{" + json + '}';

    std::map<std::string_view, bool> taken{{"__metadata__", true}};
    std::uint64_t begin = 0;
    for (const NamedTensor& tensor : state) {
        if (!taken.emplace(tensor.name, true).second)
            errors::cannot_write(path, "another tensor is called " + in_quotes(tensor.name) + " already");
        if (tensor.dtype == Dtype::UNKNOWN)
            errors::cannot_write(path, "nobody knows the dtype of " + in_quotes(tensor.name));
        const std::uint64_t end = begin + tensor.bytes.size();
        json += (json.empty() ? "" : ",") + checked(tensor.name) + ":{\"dtype\":\"" +
                std::string(name_of(tensor.dtype)) + "\",\"shape\":" + text_of(tensor.shape) +
                ",\"data_offsets\":" + text_of({begin, end}) + '}';
        begin = end;
    }
    json = '{' + json + '}';
    json.append((8 - json.size() % 8) % 8, ' ');
    return json;
}

}  // namespace unroll
