// The header of a safetensors file: the names, types, shapes and places of its tensors in JSON, and metadata.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/io/dtype.hpp>
#include <unroll/io/json.hpp>
#include <unroll/io/safetensors_header_reader.hpp>
#include <unroll/io/state_dict.hpp>
#include <unroll/io/tensor_entry.hpp>
#include <unroll/text/utf8.hpp>
#include <utility>
#include <vector>

namespace unroll::detail {

[[noreturn, gnu::cold, gnu::noinline]] inline void begins_elsewhere(std::string_view path, std::string_view name,
                                                                    std::uint64_t expected, std::uint64_t got) {
    errors::malformed_file(
        path, errors::Message{} << "tensor " << in_quotes(name),
        errors::Message{} << "to begin at byte " << expected << " of the data, where the one before it ends",
        errors::Message{} << got);
}

/// The header in this JSON, in front of so many bytes of data, each of which belongs to one tensor.
/// Error: malformed_file.
[[gnu::cold, gnu::noinline]] inline SafetensorsHeader parse_safetensors_header(std::string_view path,
                                                                               std::string_view json,
                                                                               std::uint64_t data_bytes) {
    if (!json.starts_with('{')) errors::malformed_file(path, "the header", "JSON that begins with {", "something else");
    if (json.find('\0') != json.npos) errors::malformed_file(path, "the header", "JSON", "a zero byte");

    SafetensorsHeader header;
    SafetensorsHeaderReader reader(path, header);
    read_json(path, "the header", json, reader);

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
        if (tensor->second.begin != end) begins_elsewhere(path, tensor->first, end, tensor->second.begin);
        end = tensor->second.end;
    }
    if (end != data_bytes)
        errors::malformed_file(path, "the data", errors::Message{} << end << " bytes for all tensors",
                               errors::Message{} << data_bytes);
    return header;
}

/// Appends a text as a string of JSON. Error: cannot_write for a text that is not UTF-8.
[[gnu::cold, gnu::noinline]] inline void append_json_string(std::string_view path, std::string& json,
                                                            std::string_view text) {
    if (!is_utf8(text)) errors::cannot_write(path, errors::Message{} << in_quotes(text) << " is not UTF-8");
    json.push_back('"');
    for (const char c : text) {
        constexpr char hex[] = "0123456789abcdef";
        const char escaped[] = {'\\', 'u', '0', '0', hex[c >> 4 & 15], hex[c & 15]};
        if (c == '"' || c == '\\') json.push_back('\\');
        if (static_cast<unsigned char>(c) < 0x20) json.append(escaped, sizeof escaped);
        else json.push_back(c);
    }
    json.push_back('"');
}

/// The header of tensors that lie one after the other, with spaces behind it so that the data begins at a multiple of
/// 8 bytes. Error: cannot_write for a text that is not UTF-8, for two tensors of one name, and for an unknown dtype.
[[gnu::cold, gnu::noinline]] inline std::string compose_safetensors_header(std::string_view path,
                                                                           const StateDict& state,
                                                                           const Metadata& metadata) {
    std::string json(1, '{');
    const auto append = [&](std::string_view text) { json.append(text.data(), text.size()); };
    const auto append_name = [&](std::string_view name) {
        if (json.back() != '{') json.push_back(',');
        append_json_string(path, json, name);
        json.push_back(':');
    };
    if (!metadata.empty()) {
        append_name("__metadata__");
        json.push_back('{');
        for (const auto& [name, text] : metadata) {
            append_name(name);
            append_json_string(path, json, text);
        }
        json.push_back('}');
    }

    std::uint64_t begin = 0;
    for (const NamedTensor& tensor : state) {
        bool taken = tensor.name == "__metadata__";
        for (const NamedTensor* earlier = state.data(); earlier != &tensor; ++earlier)
            taken |= earlier->name == tensor.name;
        if (taken)
            errors::cannot_write(
                path, errors::Message{} << "another tensor is called " << in_quotes(tensor.name) << " already");
        if (tensor.dtype == Dtype::OTHER)
            errors::cannot_write(path, errors::Message{} << "the dtype of " << in_quotes(tensor.name) << " is unknown");
        const std::uint64_t end = begin + tensor.bytes.size();
        append_name(tensor.name);
        append("{\"dtype\":\"");
        append(name_of(tensor.dtype));
        append("\",\"shape\":");
        append(text_of(tensor.shape));
        append(",\"data_offsets\":");
        append(text_of({begin, end}));
        json.push_back('}');
        begin = end;
    }
    json.push_back('}');
    while (json.size() % 8 != 0) json.push_back(' ');
    return json;
}

}  // namespace unroll::detail
