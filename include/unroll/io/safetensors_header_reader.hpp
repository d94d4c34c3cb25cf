// SafetensorsHeaderReader: the header of a safetensors file, from the events of its JSON.
//
// The file may be hostile: memory is taken for what was read, not for what was announced.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/io/dtype.hpp>
#include <unroll/io/json.hpp>
#include <unroll/io/state_dict.hpp>
#include <unroll/io/tensor_entry.hpp>

namespace unroll::detail {

/// Reads what the JSON says about each tensor. Error: malformed_file.
class SafetensorsHeaderReader final : public JsonHandler {
public:
    SafetensorsHeaderReader(std::string_view path, SafetensorsHeader& header) : path_(path), header_(header) {}

    [[gnu::cold, gnu::noinline]] void on(JsonEvent event, std::string_view text,
                                         std::optional<std::uint64_t> whole) override {
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
        else where << "tensor " << std::string_view(in_quotes(name_));
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

    [[gnu::cold, gnu::noinline]] void begin_entry(std::string_view name) {
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

    [[gnu::cold, gnu::noinline]] void begin_metadata(std::string_view name) {
        const auto [at, is_new] = header_.metadata.insert({std::string(name), std::string()});
        if (!is_new) twice(in_quotes(name));
        metadata_ = &at->second;
        place_ = Place::metadata_value;
    }

    [[gnu::cold, gnu::noinline]] void begin_field(std::string_view field) {
        const bool is_dtype = field == "dtype", is_shape = field == "shape";
        if (!is_dtype && !is_shape && field != "data_offsets") unexpected(in_quotes(field));
        bool& has = is_dtype ? has_dtype_ : is_shape ? has_shape_ : has_offsets_;
        if (has) twice(field);
        has = true;
        sizes_ = is_shape ? &tensor_->shape : &offsets_;
        place_ = is_dtype ? Place::dtype : Place::array;
    }

    [[gnu::cold, gnu::noinline]] void set_dtype(std::string_view name) {
        const std::optional<Dtype> dtype = dtype_named(name);
        tensor_->dtype = dtype.value_or(Dtype::OTHER);
        if (!dtype) tensor_->unknown_dtype.append(name.data(), name.size());
    }

    [[gnu::cold, gnu::noinline]] void add_size(JsonEvent event, std::string_view text,
                                               std::optional<std::uint64_t> whole) {
        if (!whole) is_no(event, text, whole);
        if (sizes_->size() == most_sizes) unexpected(errors::Message{} << "more of them than " << most_sizes);
        sizes_->push_back(*whole);
    }

    /// All fields read: are they consistent? How many bytes a number takes is unknown for an unknown dtype.
    [[gnu::cold, gnu::noinline]] void end_tensor() {
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

}  // namespace unroll::detail
