// TensorMatch: where a file has the tensors that a net asks for, or the first thing that keeps it from fitting.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/io/dtype.hpp>
#include <unroll/io/safetensors_header.hpp>
#include <unroll/io/state_dict.hpp>
#include <utility>
#include <vector>

namespace unroll {

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

/// The tensors of a file, by the names that they have in a net.
class TensorsOfFile {
public:
    using Entry = const std::pair<const std::string, TensorEntry>*;

    /// Error: malformed_file for two tensors that prefixes give one name.
    [[gnu::cold, gnu::noinline]] TensorsOfFile(std::string_view path, const std::map<std::string, TensorEntry>& tensors,
                                               const LoadOptions& options)
        : path_(path), allow_extra_(options.allow_extra) {
        for (const auto& tensor : tensors) {
            const std::string in_net = renamed(tensor.first, options.prefixes, true);
            if (!entries_.emplace(in_net, &tensor).second)
                errors::malformed_file(path, errors::Message{} << "tensor " << in_quotes(tensor.first),
                                       "prefixes that give each tensor a name of its own",
                                       errors::Message{} << in_quotes(in_net) << " twice");
        }
    }

    std::string_view path() const { return path_; }
    bool allow_extra() const { return allow_extra_; }
    const std::map<std::string, Entry>& entries() const { return entries_; }

private:
    std::string_view path_;
    bool allow_extra_;
    std::map<std::string, Entry> entries_;
};

/// Which of a file's tensors are those of a net, by name and shape, of a dtype that can be read.
class TensorMatch {
public:
    TensorMatch(const TensorsOfFile& file, const StateDict& state) : path_(file.path()) {
        for (const NamedTensor& tensor : state) {
            const auto at = file.entries().find(tensor.name);
            found_.push_back(at == file.entries().end() ? nullptr : at->second);
        }
        bool all_found = true;
        for (const auto& [name, tensor] : file.entries()) {
            if (is_found(tensor)) continue;
            all_found = false;
            others_.append(others_.empty() ? "" : ", ").append(in_quotes(tensor->first));
            if (others_.size() > 150) break;
        }
        for (std::size_t i = 0; i < state.size() && misfit_ == Misfit::none; ++i) compare(state[i], found_[i]);
        if (misfit_ == Misfit::none && !all_found && !file.allow_extra()) misfit_ = Misfit::extra;
    }

    bool fits() const { return misfit_ == Misfit::none; }

    /// Where the file has the state's tensor i.
    const TensorEntry& entry(std::size_t i) const { return found_[i]->second; }

    /// In a few words what does not fit: "0.weight [5, 3], not [7, 3]".
    std::string what_differs() const {
        if (misfit_ == Misfit::extra) return "no " + others_;
        return asked_ + ' ' + expected_ + ", not " + (misfit_ == Misfit::missing ? "there" : got_);
    }

    /// Errors: missing_tensor, tensor_mismatch, unexpected_tensor, where it does not fit.
    void(check)() const {
        if (misfit_ == Misfit::missing) errors::missing_tensor(path_, asked_, expected_, others_);
        if (misfit_ == Misfit::different) errors::tensor_mismatch(path_, in_file_, expected_, got_);
        if (misfit_ == Misfit::extra) errors::unexpected_tensor(path_, others_);
    }

private:
    enum class Misfit { none, missing, different, extra };

    bool is_found(TensorsOfFile::Entry tensor) const {
        for (const TensorsOfFile::Entry found : found_)
            if (found == tensor) return true;
        return false;
    }

    [[gnu::cold, gnu::noinline]] void compare(const NamedTensor& tensor, TensorsOfFile::Entry in_file) {
        asked_ = in_file_ = tensor.name;
        if (in_file == nullptr) return differs(Misfit::missing, text_of(tensor.shape), "");
        const auto& [name, entry] = *in_file;
        if (name != asked_) in_file_.assign(name).append("\", here \"").append(asked_);
        if (entry.shape != tensor.shape) return differs(Misfit::different, text_of(tensor.shape), text_of(entry.shape));
        if (is_floating(tensor.dtype) ? !is_floating(entry.dtype) : entry.dtype != tensor.dtype)
            differs(Misfit::different, is_floating(tensor.dtype) ? "F32, F64, BF16 or F16" : name_of(tensor.dtype),
                    name_of(entry));
    }

    [[gnu::cold, gnu::noinline]] void differs(Misfit misfit, std::string_view expected, std::string_view got) {
        misfit_ = misfit;
        expected_ = expected;
        got_ = got;
    }

    std::string_view path_;
    std::vector<TensorsOfFile::Entry> found_;
    Misfit misfit_ = Misfit::none;
    std::string asked_, in_file_, expected_, got_, others_;  // of what differs: its name in the net, and in the file
};

}  // namespace unroll
