// The header of a safetensors file: the names, types, shapes and places of its tensors in JSON, and metadata.
//
// What a hostile file says is believed only once it is checked: memory is taken for what was read, not for what was
// announced.
#pragma once

#include <unroll/requirements.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <nlohmann/json.hpp>  // a package of its own: apt-get install nlohmann-json3-dev
#include <optional>
#include <string>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/io/dtype.hpp>
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
};

struct SafetensorsHeader {
    std::map<std::string, TensorEntry> tensors;
    Metadata metadata;
};

/// A name in an error, in quotes, no longer than it helps.
inline std::string in_quotes(std::string_view name) {
    if (name.size() <= 80) return "\"" + std::string(name) + "\"";
    return "\"" + std::string(name.substr(0, valid_utf8_bytes(name.substr(0, 80)))) + "...\"";
}

/// Reads the JSON, one event after the other. Error: malformed_file.
class SafetensorsHeaderReader final : public nlohmann::json_sax<nlohmann::json> {
public:
    SafetensorsHeaderReader(std::string_view path, SafetensorsHeader& header) : path_(path), header_(header) {}

    bool start_object(std::size_t) override {
        if (place_ == Place::file) place_ = Place::names;
        else if (place_ == Place::entry) place_ = name_ == "__metadata__" ? Place::metadata : Place::fields;
        else unexpected("an object");
        return true;
    }

    bool key(std::string& text) override {
        if (place_ == Place::names) {
            name_ = text;
            entry_ = {};
            if (header_.tensors.contains(name_) || (name_ == "__metadata__" && has_metadata_))
                errors::malformed_file(path_, "the header", "each name once", in_quotes(name_) + " twice");
            place_ = Place::entry;
        } else if (place_ == Place::metadata) {
            field_ = text;
            if (header_.metadata.contains(field_)) unexpected(in_quotes(field_) + " twice");
            place_ = Place::metadata_value;
        } else {
            field_ = text;
            if (field_ != "dtype" && field_ != "shape" && field_ != "data_offsets") unexpected(in_quotes(field_));
            const bool is_dtype = field_ == "dtype";
            if (is_dtype ? entry_.dtype.has_value() : sizes_of_field().has_value()) unexpected(field_ + " twice");
            place_ = is_dtype ? Place::dtype : Place::array;
        }
        return true;
    }

    bool string(std::string& text) override {
        if (place_ == Place::metadata_value) {
            header_.metadata.emplace(field_, text);
            place_ = Place::metadata;
        } else if (place_ == Place::dtype) {
            entry_.dtype = dtype_named(text);
            if (!entry_.dtype) unexpected(in_quotes(text));
            place_ = Place::fields;
        } else {
            unexpected("a string");
        }
        return true;
    }

    bool start_array(std::size_t) override {
        if (place_ != Place::array) unexpected("an array");
        sizes_of_field().emplace();
        place_ = Place::sizes;
        return true;
    }

    bool number_unsigned(std::uint64_t number) override {
        if (place_ != Place::sizes) unexpected("a number");
        if (sizes_of_field()->size() == most_sizes) unexpected("more of them than " + std::to_string(most_sizes));
        sizes_of_field()->push_back(number);
        return true;
    }

    bool end_array() override {
        place_ = Place::fields;
        return true;
    }

    bool end_object() override {
        if (place_ == Place::fields) add_tensor();
        if (place_ == Place::metadata) has_metadata_ = true;
        place_ = Place::names;  // or the end, where nothing follows
        return true;
    }

    bool null() override { unexpected("null"); }
    bool boolean(bool) override { unexpected("true or false"); }
    bool number_integer(std::int64_t number) override { unexpected(number == 0 ? "-0" : std::to_string(number)); }
    bool number_float(double, const std::string& text) override { unexpected(text.substr(0, 80)); }
    bool binary(nlohmann::json::binary_t&) override { unexpected("bytes"); }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::json::exception&) override {
        errors::malformed_file(path_, "the header", "JSON", "something else at its byte " + std::to_string(position));
    }

private:
    /// Where in the header the next event belongs.
    enum class Place { file, names, entry, metadata, metadata_value, fields, dtype, array, sizes };
    static constexpr std::size_t most_sizes = 64;  // as PyTorch

    struct Entry {
        std::optional<Dtype> dtype;
        std::optional<Shape> shape, data_offsets;
    };

    std::optional<Shape>& sizes_of_field() { return field_ == "shape" ? entry_.shape : entry_.data_offsets; }

    std::string where() const {
        if (place_ == Place::file || place_ == Place::names) return "the header";
        return name_ == "__metadata__" ? name_ : "tensor " + in_quotes(name_);
    }

    [[noreturn]] void unexpected(std::string_view got) const {
        constexpr std::string_view expected[] = {
            "an object", "names", "an object", "names, each once", "a string",
            "dtype, shape and data_offsets, each once", "a dtype of safetensors", "an array",
            "whole numbers from 0 to 2^64 - 1"};
        errors::malformed_file(path_, where(), expected[static_cast<std::size_t>(place_)], got);
    }

    /// Of a tensor all is said: does it agree?
    void add_tensor() {
        if (!entry_.dtype || !entry_.shape || !entry_.data_offsets) unexpected("not all of them");
        const Shape& offsets = *entry_.data_offsets;
        if (offsets.size() != 2 || offsets[0] > offsets[1])
            errors::malformed_file(path_, where(), "data_offsets [begin, end]", text_of(offsets));

        std::uint64_t bytes = bytes_of(*entry_.dtype);
        bool overflow = false;
        for (const std::uint64_t size : *entry_.shape) overflow |= __builtin_mul_overflow(bytes, size, &bytes);
        const std::string shape = std::string(name_of(*entry_.dtype)) + ' ' + text_of(*entry_.shape);
        if (overflow) errors::malformed_file(path_, where(), "fewer than 2^64 bytes", shape);
        if (bytes != offsets[1] - offsets[0])
            errors::malformed_file(path_, where(), std::to_string(bytes) + " bytes for " + shape,
                                  "data_offsets " + text_of(offsets));
        header_.tensors.emplace(name_, TensorEntry{*entry_.dtype, *entry_.shape, offsets[0], offsets[1]});
    }

    std::string_view path_;
    SafetensorsHeader& header_;
    Place place_ = Place::file;
    bool has_metadata_ = false;
    std::string name_, field_;
    Entry entry_;
};

/// The header in this JSON, in front of so many bytes of data, each of which belongs to one tensor.
/// Error: malformed_file.
inline SafetensorsHeader parse_safetensors_header(std::string_view path, std::string_view json,
                                                  std::uint64_t data_bytes) {
    const std::size_t valid = valid_utf8_bytes(json);
    if (valid < json.size())
        errors::malformed_file(path, "the header", "UTF-8", "something else at its byte " + std::to_string(valid));
    // The parser would skip a byte order mark in front, and end at a zero.
    if (!json.starts_with('{')) errors::malformed_file(path, "the header", "JSON that begins with {", "something else");
    if (json.find('\0') != json.npos) errors::malformed_file(path, "the header", "JSON", "a zero byte");

    SafetensorsHeader header;
    SafetensorsHeaderReader reader(path, header);
    nlohmann::json::sax_parse(json.data(), json.data() + json.size(), &reader);

    std::vector<const std::pair<const std::string, TensorEntry>*> by_place;
    for (const auto& tensor : header.tensors) by_place.push_back(&tensor);
    const auto begins_before = [](const auto* a, const auto* b) {
        return std::pair(a->second.begin, a->second.end) < std::pair(b->second.begin, b->second.end);
    };
    std::sort(by_place.begin(), by_place.end(), begins_before);
    std::uint64_t end = 0;
    for (const auto* tensor : by_place) {
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
/// 8 bytes. Error: cannot_write for a text that is not UTF-8 and for two tensors of one name.
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
