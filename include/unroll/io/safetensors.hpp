// Nets in safetensors files, under the names of PyTorch's state_dict.
//
// https://github.com/huggingface/safetensors: the length of a header, the header in JSON, and the numbers.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/io/binary_file.hpp>
#include <unroll/io/dtype.hpp>
#include <unroll/io/new_file.hpp>
#include <unroll/io/safetensors_header.hpp>
#include <unroll/io/state_dict.hpp>
#include <utility>
#include <vector>

namespace unroll {

/// A safetensors file whose header has been checked; tensors are read when they are asked for.
class SafetensorsFile {
public:
    static constexpr std::uint64_t longest_header = 100'000'000;  // as the format's own implementation

    /// Errors: cannot_read; malformed_file.
    explicit SafetensorsFile(const std::filesystem::path& path) : file_(path) {
        if (file_.size() < 8) malformed("8 bytes with its length", std::to_string(file_.size()));
        const std::string length = file_.read(0, 8);
        const std::uint64_t header = little_endian(length), most = std::min(longest_header, file_.size() - 8);
        if (header > most && length.starts_with("PK\3\4"))
            malformed("a safetensors file", "a zip archive, such as torch.save writes");
        if (header > most) malformed("at most " + std::to_string(most) + " bytes", std::to_string(header));
        data_ = 8 + header;
        header_ = parse_safetensors_header(file_.path(), file_.read(8, header), file_.size() - data_);
    }

    const std::string& path() const { return file_.path(); }

    /// The tensors by their names: dtype and shape.
    const std::map<std::string, TensorEntry>& tensors() const& { return header_.tensors; }
    const Metadata& metadata() const& { return header_.metadata; }
    // Values, so that a loop over SafetensorsFile(path).tensors() has what it walks.
    std::map<std::string, TensorEntry> tensors() && { return std::move(header_.tensors); }
    Metadata metadata() && { return std::move(header_.metadata); }

    /// A tensor's numbers row by row. Error: cannot_read.
    std::string bytes(const TensorEntry& tensor) { return file_.read(data_ + tensor.begin, tensor.end - tensor.begin); }

private:
    [[noreturn]] void malformed(std::string_view expected, std::string_view got) const {
        error::malformed_file(file_.path(), "the header", expected, got);
    }

    BinaryFile file_;
    std::uint64_t data_ = 0;
    SafetensorsHeader header_;
};

/// How names begin in a file, and how in the net: {{"rnn.", "1."}, {"linr.", "2."}} for a class with two modules,
/// {{"module.", ""}}, or {{"", "0."}} for a single layer. The first that fits is taken.
using Prefixes = std::vector<std::pair<std::string, std::string>>;

struct LoadOptions {
    Prefixes prefixes = {};
    bool allow_extra = false;  // tensors that the net has not; of any dtype
};

/// The name with another prefix, if it begins with one.
inline std::string renamed(const std::string& name, const Prefixes& prefixes, bool to_net) {
    for (const auto& [in_file, in_net] : prefixes) {
        const std::string& from = to_net ? in_file : in_net;
        if (name.starts_with(from)) return (to_net ? in_net : in_file) + name.substr(from.size());
    }
    return name;
}

/// Writes tensors. Error: cannot_write.
inline void write_safetensors(const std::filesystem::path& path, const StateDict& state, const Metadata& metadata) {
    const std::string header = compose_safetensors_header(path.native(), state, metadata);
    if (header.size() > SafetensorsFile::longest_header)
        error::cannot_write(path.native(),
                            "the header would be too long: " + std::to_string(header.size()) + " bytes");
    NewFile file(path);
    std::string length;
    append_number<std::uint64_t>(length, header.size());
    file.write(length);
    file.write(header);
    for (const NamedTensor& tensor : state) file.write(tensor.bytes);
    file.finish();
}

/// Gives a tensor the numbers that another dtype holds in these bytes.
inline void convert(NamedTensor& tensor, std::string_view bytes, Dtype dtype) {
    const auto append_all = [&]<class T>(T) {
        for (std::size_t i = 0; i < bytes.size() / bytes_of(dtype); ++i)
            append_number(tensor.bytes, number_at<T>(bytes, i, dtype));
    };
    tensor.bytes.clear();
    if (tensor.dtype == Dtype::F32) append_all(float());
    else if (tensor.dtype == Dtype::F64) append_all(double());
    else append_all(std::int64_t());
}

/// Whether a tensor of counts has one below 0.
inline bool has_negative_count(const NamedTensor& tensor) {
    bool negative = false;
    for (std::size_t i = 7; i < tensor.bytes.size(); i += 8) negative |= (tensor.bytes[i] & 0x80) != 0;
    return tensor.dtype == Dtype::I64 && negative;
}

/// Gives tensors the numbers that a file has under their names. Errors: cannot_read; missing_tensor, tensor_mismatch,
/// unexpected_tensor; malformed_file for two tensors that prefixes give one name, and for a negative count.
inline void read_state(SafetensorsFile& file, StateDict& state, const LoadOptions& options = {}) {
    using InFile = const std::pair<const std::string, TensorEntry>*;
    std::map<std::string, InFile> left;  // by the net's names
    for (const auto& tensor : file.tensors()) {
        const std::string in_net = renamed(tensor.first, options.prefixes, true);
        if (!left.emplace(in_net, &tensor).second)
            error::malformed_file(file.path(), "tensor " + in_quotes(tensor.first),
                                  "prefixes that give each tensor a name of its own", in_quotes(in_net) + " twice");
    }
    std::vector<std::pair<NamedTensor*, InFile>> found;
    for (NamedTensor& tensor : state) {
        const auto at = left.find(tensor.name);
        found.emplace_back(&tensor, at == left.end() ? nullptr : at->second);
        if (at != left.end()) left.erase(at);
    }
    std::string others;
    for (const auto& tensor : left) {
        others += (others.empty() ? "" : ", ") + in_quotes(tensor.second->first);
        if (others.size() > 150) break;
    }
    for (const auto& [tensor, in_file] : found) {
        if (in_file == nullptr) error::missing_tensor(file.path(), tensor->name, text_of(tensor->shape), others);
        const auto& [name, entry] = *in_file;
        const std::string both = name == tensor->name ? name : name + "\", here \"" + tensor->name;
        if (entry.shape != tensor->shape)
            error::tensor_mismatch(file.path(), both, text_of(tensor->shape), text_of(entry.shape));
        if (is_floating(tensor->dtype) ? !is_floating(entry.dtype) : entry.dtype != tensor->dtype)
            error::tensor_mismatch(file.path(), both,
                                   is_floating(tensor->dtype) ? "F32, F64, BF16 or F16" : name_of(tensor->dtype),
                                   name_of(entry.dtype));
    }
    if (!left.empty() && !options.allow_extra) error::unexpected_tensor(file.path(), others);

    for (const auto& [tensor, in_file] : found) {
        convert(*tensor, file.bytes(in_file->second), in_file->second.dtype);
        if (has_negative_count(*tensor))
            error::malformed_file(file.path(), "tensor " + in_quotes(tensor->name), "counts", "a negative number");
    }
}

/// Writes a net, or an ensemble, whose tensors have the members in front: F32 or F64, as its numbers are. The file is
/// complete under its name, or not there. PyTorch: safetensors.torch.save_file(net.state_dict(), path).
/// Error: cannot_write.
template <class Net>
void save_safetensors(const std::filesystem::path& path, const Net& net, const Metadata& metadata = {{"format", "pt"}},
                      const Prefixes& prefixes = {}) {
    StateDict state;
    append_state(state, "", net);
    for (NamedTensor& tensor : state) tensor.name = renamed(tensor.name, prefixes, false);
    write_safetensors(path, state, metadata);
}

/// Reads a net: each tensor in its shape, as F32, F64, BF16 or F16, and no other one. Numbers of another type are
/// converted, as PyTorch's copy_ does, to the nearest that the net's has. PyTorch: load_state_dict(load_file(path)).
/// Errors: cannot_read, malformed_file, missing_tensor, tensor_mismatch, unexpected_tensor; then the net is as it was.
template <class Net>
void load_safetensors(const std::filesystem::path& path, Net& net, const LoadOptions& options = {}) {
    SafetensorsFile file(path);
    StateDict state;
    append_state(state, "", net);
    read_state(file, state, options);
    std::size_t at = 0;
    assign_state(state, at, net);
}

}  // namespace unroll
