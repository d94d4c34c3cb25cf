// TensorEntry: what the header of a safetensors file says about a tensor.
#pragma once

#include <unroll/requirements.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/io/dtype.hpp>
#include <unroll/io/state_dict.hpp>
#include <unroll/message.hpp>
#include <unroll/text/utf8.hpp>

namespace unroll {

/// Texts under names, which a file keeps beside its tensors.
using Metadata = std::map<std::string, std::string>;

/// A tensor's dtype, shape, and where its bytes begin and end in the data behind the header.
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

namespace detail {

struct SafetensorsHeader {
    std::map<std::string, TensorEntry> tensors;
    Metadata metadata;
};

/// A name in quotes for an error, shortened to 80 bytes.
[[gnu::cold, gnu::noinline]] inline errors::Message in_quotes(std::string_view name) {
    const bool whole = name.size() <= 80;
    if (!whole) name = name.substr(0, valid_utf8_bytes(name.substr(0, 80)));
    return errors::Message{} << "\"" << name << (whole ? "\"" : "...\"");
}

}  // namespace detail

}  // namespace unroll
