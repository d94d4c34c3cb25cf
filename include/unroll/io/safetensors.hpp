// Nets in safetensors files, under the names of PyTorch's state_dict.
//
// https://github.com/huggingface/safetensors: the length of a header, the header in JSON, and the numbers.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/io/binary_file.hpp>
#include <unroll/io/dtype.hpp>
#include <unroll/io/file_kind.hpp>
#include <unroll/io/file_name.hpp>
#include <unroll/io/new_file.hpp>
#include <unroll/io/safetensors_header.hpp>
#include <unroll/io/state_dict.hpp>
#include <unroll/io/tensor_entry.hpp>
#include <unroll/io/tensor_match.hpp>
#include <utility>

namespace unroll {

/// A safetensors file whose header has been checked; tensors are read when they are asked for.
class SafetensorsFile {
public:
    static constexpr std::uint64_t longest_header = 100'000'000;  // as the format's own implementation

    /// Errors: cannot_read; malformed_file.
    explicit SafetensorsFile(const detail::FileName& path) : SafetensorsFile(detail::BinaryFile(path)) {}

    /// The bytes of such a file, which must stay where they are as long as tensors are asked for. Error:
    /// malformed_file.
    explicit SafetensorsFile(std::span<const std::byte> memory) : SafetensorsFile(detail::BinaryFile(memory)) {}

    const std::string& path() const { return file_.path(); }

    /// The tensors by their names: dtype and shape.
    const std::map<std::string, TensorEntry>& tensors() const& { return header_.tensors; }
    const Metadata& metadata() const& { return header_.metadata; }
    // Values, so that a loop over SafetensorsFile(path).tensors() has what it walks.
    std::map<std::string, TensorEntry> tensors() && { return std::move(header_.tensors); }
    Metadata metadata() && { return std::move(header_.metadata); }

    /// A tensor's numbers row by row. Error: cannot_read.
    [[gnu::cold, gnu::noinline]] std::string bytes(const TensorEntry& tensor) {
        return file_.read(data_ + tensor.begin, tensor.end - tensor.begin);
    }

private:
    [[gnu::cold, gnu::noinline]] explicit SafetensorsFile(detail::BinaryFile file) : file_(std::move(file)) {
        if (file_.size() < 8) malformed("8 bytes with its length", errors::Message{} << file_.size());
        const std::string start = file_.read(
            0, file_.size() < detail::bytes_that_tell ? file_.size() : detail::bytes_that_tell);
        const std::uint64_t header = detail::little_endian(std::string_view(start).substr(0, 8)),
                            room = file_.size() - 8, most = room < longest_header ? room : longest_header;
        const std::string_view kind = detail::begins_as_safetensors(start) ? std::string_view()
                                                                           : detail::kind_of_file(start);
        if (!kind.empty()) malformed("a safetensors file", kind);
        if (header > most) malformed(errors::Message{} << "at most " << most << " bytes", errors::Message{} << header);
        data_ = 8 + header;
        header_ = detail::parse_safetensors_header(file_.path(), file_.read(8, header), file_.size() - data_);
    }

    [[noreturn]] void malformed(std::string_view expected, std::string_view got) const {
        errors::malformed_file(file_.path(), "the header", expected, got);
    }

    detail::BinaryFile file_;
    std::uint64_t data_ = 0;
    detail::SafetensorsHeader header_;
};

namespace detail {

/// Writes tensors. Error: cannot_write.
[[gnu::cold, gnu::noinline]] inline void write_safetensors(const FileName& path, const StateDict& state,
                                                           const Metadata& metadata) {
    const std::string header = compose_safetensors_header(path.text(), state, metadata);
    if (header.size() > SafetensorsFile::longest_header)
        errors::cannot_write(path.text(),
                             errors::Message{} << "the header would be too long: " << header.size() << " bytes");
    NewFile file(path);
    std::string length;
    append_bits(length, header.size(), 8);
    file.write(length);
    file.write(header);
    for (const NamedTensor& tensor : state) file.write(tensor.bytes);
    file.finish();
}

/// Gives a tensor the numbers in these bytes: of its own dtype, or floating-point numbers of another one.
[[gnu::cold, gnu::noinline]] inline void convert(NamedTensor& tensor, std::string_view bytes, Dtype dtype) {
    const auto append_all = [&]<class T>(T) {
        for (std::size_t i = 0; i < bytes.size() / bytes_of(dtype); ++i)
            append_number(tensor.bytes, number_at<T>(bytes, i, dtype));
    };
    if (tensor.dtype == dtype) {
        tensor.bytes.assign(bytes.data(), bytes.size());
        return;
    }
    tensor.bytes.clear();
    if (tensor.dtype == Dtype::F32) append_all(float());
    else append_all(double());
}

/// Whether a tensor of counts has one below 0.
inline bool has_negative_count(const NamedTensor& tensor) {
    bool negative = false;
    for (std::size_t i = 7; i < tensor.bytes.size(); i += 8) negative |= (tensor.bytes[i] & 0x80) != 0;
    return tensor.dtype == Dtype::I64 && negative;
}

/// Gives tensors the numbers that a file has under their names. Errors: cannot_read; missing_tensor, tensor_mismatch,
/// unexpected_tensor; malformed_file for two tensors that prefixes give one name, and for a negative count.
[[gnu::cold, gnu::noinline]] inline void read_state(SafetensorsFile& file, StateDict& state,
                                                    const LoadOptions& options = {}) {
    const TensorMatch match(TensorsOfFile(file.path(), file.tensors(), options), state);
    (match.check)();
    for (std::size_t i = 0; i < state.size(); ++i) {
        convert(state[i], file.bytes(match.entry(i)), match.entry(i).dtype);
        if (has_negative_count(state[i]))
            errors::malformed_file(file.path(), errors::Message{} << "tensor " << in_quotes(state[i].name), "counts",
                                   "a negative number");
    }
}

/// Gives tensors the names that they have in a file.
[[gnu::cold, gnu::noinline]] inline void rename(StateDict& state, const Prefixes& prefixes) {
    for (NamedTensor& tensor : state) tensor.name = renamed(tensor.name, prefixes, false).text();
}

}  // namespace detail

/// Writes a net as F32 or F64, as its numbers are. For an ensemble, the members stand in front of each shape. The file
/// is complete under its name, or not there. PyTorch: safetensors.torch.save_file(net.state_dict(), path).
/// Error: cannot_write.
template <detail::NetOrNets Net>
[[gnu::cold, gnu::noinline]] void save_safetensors(const detail::FileName& path, const Net& net,
                                                   const Metadata& metadata = {{"format", "pt"}},
                                                   const Prefixes& prefixes = {}) {
    detail::StateDict state;
    detail::append_state(state, "", net);
    detail::rename(state, prefixes);
    detail::write_safetensors(path, state, metadata);
}

/// Reads a net from a file that is open.
template <detail::NetOrNets Net>
[[gnu::cold, gnu::noinline]] void load_safetensors(SafetensorsFile& file, Net& net, const LoadOptions& options = {}) {
    detail::StateDict state;
    detail::append_state(state, "", net);
    detail::read_state(file, state, options);
    std::size_t at = 0;
    detail::assign_state(state, at, net);
}

/// Reads a net: each tensor in its shape, as F32, F64, BF16 or F16, and no other one. Numbers of another type are
/// converted, as PyTorch's copy_ does, to the nearest that the net's has. PyTorch: load_state_dict(load_file(path)).
/// Errors: cannot_read, malformed_file, missing_tensor, tensor_mismatch, unexpected_tensor; then the net is as it was.
template <detail::NetOrNets Net>
[[gnu::cold, gnu::noinline]] void load_safetensors(const detail::FileName& path, Net& net,
                                                   const LoadOptions& options = {}) {
    SafetensorsFile file(path);
    load_safetensors(file, net, options);
}

/// Reads a net from the bytes of such a file, at any address: std::as_bytes(std::span(it)). Errors call it `<memory>`.
template <detail::NetOrNets Net>
[[gnu::cold, gnu::noinline]] void load_safetensors(std::span<const std::byte> memory, Net& net,
                                                   const LoadOptions& options = {}) {
    SafetensorsFile file(memory);
    load_safetensors(file, net, options);
}

}  // namespace unroll
