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
    Dtype dtype = {};
    Shape shape = {};
    std::uint64_t begin = 0, end = 0;
    std::string unknown_dtype = {};  // its name, where the dtype is unknown
};

/// The name of its dtype.
inline std::string_view name_of(const TensorEntry& tensor) {
    return tensor.dtype == Dtype::OTHER ? std::string_view(tensor.unknown_dtype) : name_of(tensor.dtype);
}

struct SafetensorsHeader {
    std::map<std::string, TensorEntry> tensors;
    Metadata metadata;
};

/// A name in an error, in quotes, no longer than it helps.
[[gnu::cold, gnu::noinline]] inline std::string in_quotes(std::string_view name) {
    const bool whole = name.size() <= 80;
    if (!whole) name = name.substr(0, valid_utf8_bytes(name.substr(0, 80)));
    std::string text(1, '"');
    return text.append(name.data(), name.size()).append(whole ? "\"" : "...\"");
}

/// Reads what the JSON says about each tensor. Error: malformed_file.
class SafetensorsHeaderReader final : public JsonHandler {
public:
    SafetensorsHeaderReader(std::string_view path, SafetensorsHeader& header) : path_(path), header_(header) {}

    void on(JsonEvent event, std::string_view text, std::optional<std::uint64_t> whole) override {
        switch (place_) {
            case Place::file:
                place_ = Place::names;
                break;  // the object that it begins with
            case Place::names:
                if (event == JsonEvent::name) begin_entry(text);
                break;  // or the end, where nothing follows
            case Place::entry:
                demand(event, JsonEvent::object, text, whole);
                place_ = is_metadata_ ? Place::metadata : Place::fields;
                break;
            case Place::metadata:
                if (event == JsonEvent::name) begin_metadata(text);
                else place_ = Place::names;
                break;
            case Place::metadata_value:
                demand(event, JsonEvent::string, text, whole);
                metadata_->append(text.data(), text.size());
                place_ = Place::metadata;
                break;
            case Place::fields:
                if (event == JsonEvent::name) begin_field(text);
                else end_tensor(), place_ = Place::names;
                break;
            case Place::dtype:
                demand(event, JsonEvent::string, text, whole);
                set_dtype(text);
                place_ = Place::fields;
                break;
            case Place::array:
                demand(event, JsonEvent::array, text, whole);
                place_ = Place::sizes;
                break;
            case Place::sizes:
                if (event == JsonEvent::array_end) place_ = Place::fields;
                else add_size(event, text, whole);
                break;
        }
    }

private:
    /// Where in the header the next event belongs.
    enum class Place { file, names, entry, metadata, metadata_value, fields, dtype, array, sizes };
    static constexpr std::size_t most_sizes = 64;  // as PyTorch

    [[noreturn, gnu::cold, gnu::noinline]] void unexpected(std::string_view expected, std::string_view got) const {
        errors::Message where;
        if (is_metadata_) where << "__metadata__";
        else where << "tensor " << in_quotes(name_);
        errors::malformed_file(path_, where, expected, got);
    }

    [[noreturn, gnu::cold, gnu::noinline]] void unexpected(std::string_view got) const {
        constexpr std::string_view expected[] = {"an object",
                                                 "names",
                                                 "an object",
                                                 "names, each once",
                                                 "a string",
                                                 "dtype, shape and data_offsets, each once",
                                                 "a dtype of safetensors",
                                                 "an array",
                                                 "whole numbers from 0 to 2^64 - 1"};
        unexpected(expected[static_cast<std::size_t>(place_)], got);
    }

    [[noreturn, gnu::cold, gnu::noinline]] void twice(std::string_view name) const {
        unexpected(errors::Message{} << name << " twice");
    }

    /// The event must be this one.
    void demand(JsonEvent event, JsonEvent required, std::string_view text, std::optional<std::uint64_t> whole) const {
        if (event != required) is_no(event, text, whole);
    }

    [[noreturn, gnu::cold, gnu::noinline]] void is_no(JsonEvent event, std::string_view text,
                                                      std::optional<std::uint64_t> whole) const {
        constexpr std::string_view kinds[] = {"an object", "an array", "a string", "a number", "true or false", "null"};
        if (event == JsonEvent::number && !whole) unexpected(text.substr(0, 80));
        unexpected(kinds[static_cast<std::size_t>(event)]);
    }

    void begin_entry(std::string_view name) {
        const bool had_metadata = had_metadata_;
        is_metadata_ = name == "__metadata__";
        had_metadata_ |= is_metadata_;
        bool is_new = !had_metadata;
        if (!is_metadata_) {
            const auto [at, inserted] = header_.tensors.insert({std::string(name), TensorEntry{}});
            is_new = inserted;
            name_ = at->first;
            tensor_ = &at->second;
        }
        if (!is_new)
            errors::malformed_file(path_, "the header", "each name once",
                                   errors::Message{} << in_quotes(name) << " twice");
        has_dtype_ = has_shape_ = has_offsets_ = false;
        offsets_.clear();
        place_ = Place::entry;
    }

    void begin_metadata(std::string_view name) {
        const auto [at, is_new] = header_.metadata.insert({std::string(name), std::string()});
        if (!is_new) twice(in_quotes(name));
        metadata_ = &at->second;
        place_ = Place::metadata_value;
    }

    void begin_field(std::string_view field) {
        const bool is_dtype = field == "dtype", is_shape = field == "shape";
        if (!is_dtype && !is_shape && field != "data_offsets") unexpected(in_quotes(field));
        bool& has = is_dtype ? has_dtype_ : is_shape ? has_shape_ : has_offsets_;
        if (has) twice(field);
        has = true;
        sizes_ = is_shape ? &tensor_->shape : &offsets_;
        place_ = is_dtype ? Place::dtype : Place::array;
    }

    void set_dtype(std::string_view name) {
        const std::optional<Dtype> dtype = dtype_named(name);
        tensor_->dtype = dtype.value_or(Dtype::OTHER);
        if (!dtype) tensor_->unknown_dtype.append(name.data(), name.size());
    }

    void add_size(JsonEvent event, std::string_view text, std::optional<std::uint64_t> whole) {
        if (!whole) is_no(event, text, whole);
        if (sizes_->size() == most_sizes) unexpected(errors::Message{} << "more of them than " << most_sizes);
        sizes_->push_back(*whole);
    }

    /// Of a tensor all is said: does it agree? Of a dtype that is not known, nobody knows how many bytes it takes.
    void end_tensor() {
        if (!has_dtype_ || !has_shape_ || !has_offsets_) unexpected("not all of them");
        if (offsets_.size() != 2 || offsets_[0] > offsets_[1])
            unexpected("data_offsets [begin, end]", text_of(offsets_));
        tensor_->begin = offsets_[0];
        tensor_->end = offsets_[1];

        const bool known = tensor_->dtype != Dtype::OTHER;
        std::uint64_t bytes = known ? bytes_of(tensor_->dtype) : 0;
        bool overflow = false;
        for (const std::uint64_t size : tensor_->shape) overflow |= __builtin_mul_overflow(bytes, size, &bytes);
        if (overflow || (known && bytes != offsets_[1] - offsets_[0])) takes_other_bytes(overflow, bytes);
    }

    [[noreturn, gnu::cold, gnu::noinline]] void takes_other_bytes(bool overflow, std::uint64_t bytes) const {
        errors::Message text;
        text << name_of(*tensor_) << " " << text_of(tensor_->shape);
        if (overflow) unexpected("fewer than 2^64 bytes", text);
        unexpected(errors::Message{} << bytes << " bytes for " << std::string_view(text),
                   errors::Message{} << "data_offsets " << text_of(offsets_));
    }

    std::string_view path_;
    SafetensorsHeader& header_;
    Place place_ = Place::file;
    bool had_metadata_ = false, is_metadata_ = false, has_dtype_ = false, has_shape_ = false, has_offsets_ = false;
    std::string_view name_;            // of the tensor
    TensorEntry* tensor_ = nullptr;    // what is known of it so far
    std::string* metadata_ = nullptr;  // the text that follows
    Shape* sizes_ = nullptr;           // those that follow: its shape or
    Shape offsets_;
};

[[noreturn, gnu::cold, gnu::noinline]] inline void begins_elsewhere(std::string_view path, std::string_view name,
                                                                    std::uint64_t expected, std::uint64_t got) {
    errors::malformed_file(
        path, errors::Message{} << "tensor " << in_quotes(name),
        errors::Message{} << "to begin at byte " << expected << " of the data, where the one before it ends",
        errors::Message{} << got);
}

/// The header in this JSON, in front of so many bytes of data, each of which belongs to one tensor.
/// Error: malformed_file.
inline SafetensorsHeader parse_safetensors_header(std::string_view path, std::string_view json,
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
inline std::string compose_safetensors_header(std::string_view path, const StateDict& state, const Metadata& metadata) {
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
        if (tensor.dtype == Dtype::OTHER)
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
