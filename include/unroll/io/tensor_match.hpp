// TensorMatch: where a file has the tensors that a net asks for, or the first reason why it does not fit.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <cstdlib>
#include <map>
#include <string>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/io/dtype.hpp>
#include <unroll/io/state_dict.hpp>
#include <unroll/io/tensor_entry.hpp>
#include <utility>
#include <vector>

namespace unroll {

/// How names begin in a file, and how in the net: {{"rnn.", "1."}, {"linr.", "2."}} for a class with two modules,
/// {{"module.", ""}}, or {{"", "0."}} for a single layer. The first that fits is taken.
using Prefixes = std::vector<std::pair<std::string, std::string>>;

struct LoadOptions {
    Prefixes prefixes = {};
    bool allow_extra = false;  // tensors that the net does not have, of any dtype
};

namespace detail {

/// A name whose prefix was exchanged. It owns neither part.
struct RenamedName {
    std::string_view prefix, rest;

    std::size_t size() const { return prefix.size() + rest.size(); }
    unsigned char operator[](std::size_t i) const {
        return static_cast<unsigned char>(i < prefix.size() ? prefix[i] : rest[i - prefix.size()]);
    }

    /// Below 0, 0 or above 0, as strcmp.
    int compare(const RenamedName& other) const {
        for (std::size_t i = 0; i < size() && i < other.size(); ++i)
            if ((*this)[i] != other[i]) return (*this)[i] < other[i] ? -1 : 1;
        return size() < other.size() ? -1 : size() > other.size();
    }
    std::string text() const {
        std::string text(prefix);
        return text.append(rest.data(), rest.size());
    }
};

inline RenamedName renamed(std::string_view name, const Prefixes& prefixes, bool to_net) {
    for (const auto& [in_file, in_net] : prefixes) {
        const std::string_view from = to_net ? in_file : in_net, to = to_net ? in_net : in_file;
        if (name.starts_with(from)) return {to, name.substr(from.size())};
    }
    return {{}, name};
}

/// The tensors of a file, by the names that they have in a net. Both the tensors and the options must live as long.
class TensorsOfFile {
public:
    using Entry = const std::pair<const std::string, TensorEntry>*;

    /// Error: malformed_file for two tensors to which prefixes give one name.
    [[gnu::cold, gnu::noinline]] TensorsOfFile(std::string_view path, const std::map<std::string, TensorEntry>& tensors,
                                               const LoadOptions& options)
        : path_(path), allow_extra_(options.allow_extra), entries_(tensors.size()) {
        std::size_t at = 0;
        for (const auto& tensor : tensors) entries_[at++] = {renamed(tensor.first, options.prefixes, true), &tensor};
        if (at > 0) std::qsort(entries_.data(), at, sizeof(Renamed), by_name);
        for (std::size_t i = 1; i < at; ++i)
            if (by_name(&entries_[i - 1], &entries_[i]) == 0) has_twice(entries_[i]);
    }

    std::string_view path() const { return path_; }
    bool allow_extra() const { return allow_extra_; }

    std::size_t size() const { return entries_.size(); }
    Entry operator[](std::size_t i) const { return entries_[i].entry; }

    /// The tensor of this name, or a null pointer.
    [[gnu::cold, gnu::noinline]] Entry find(std::string_view name) const {
        const Renamed wanted{{{}, name}, nullptr};
        if (entries_.empty()) return nullptr;
        const void* const at = std::bsearch(&wanted, entries_.data(), size(), sizeof(Renamed), by_name);
        return at == nullptr ? nullptr : static_cast<const Renamed*>(at)->entry;
    }

private:
    struct Renamed {
        RenamedName name;
        Entry entry;
    };

    static int by_name(const void* a, const void* b) {
        return static_cast<const Renamed*>(a)->name.compare(static_cast<const Renamed*>(b)->name);
    }

    [[noreturn, gnu::cold, gnu::noinline]] void has_twice(const Renamed& tensor) const {
        errors::Message where, got;
        where << "tensor " << in_quotes(tensor.entry->first);
        got << in_quotes(tensor.name.text()) << " twice";
        errors::malformed_file(path_, where, "prefixes that give each tensor a name of its own", got);
    }

    std::string_view path_;
    bool allow_extra_;
    std::vector<Renamed> entries_;  // in the order of their names
};

/// Which of a file's tensors are those of a net, by name and shape, of a dtype that can be read.
class TensorMatch {
public:
    [[gnu::cold, gnu::noinline]] TensorMatch(const TensorsOfFile& file, const StateDict& state)
        : path_(file.path()), found_(state.size()) {
        for (std::size_t i = 0; i < state.size(); ++i) {
            found_[i] = file.find(state[i].name);
            if (found_[i] == nullptr) found_[i] = find_in_stack(file, state, i);
        }
        bool all_found = true;
        for (std::size_t i = 0; i < file.size() && others_.size() <= 150; ++i) {
            if (is_found(file[i])) continue;
            all_found = false;
            if (!others_.empty()) others_.append(", ", 2);
            others_.append(std::string_view(in_quotes(file[i]->first)));
        }
        for (std::size_t i = 0; i < state.size() && misfit_ == Misfit::none; ++i) compare(state[i], found_[i]);
        if (misfit_ == Misfit::none && !all_found && !file.allow_extra()) misfit_ = Misfit::extra;
    }

    bool fits() const { return misfit_ == Misfit::none; }

    /// Where the file has the state's tensor i.
    const TensorEntry& entry(std::size_t i) const { return found_[i]->second; }

    /// What does not fit, in a few words: "0.weight [5, 3], not [7, 3]".
    [[gnu::cold, gnu::noinline]] std::string what_differs() const {
        std::string text;
        if (misfit_ == Misfit::extra) return text.append("no ").append(others_);
        text.append(asked_).append(" ").append(expected_).append(", not ");
        return text.append(misfit_ == Misfit::missing ? "there" : got_);
    }

    /// Errors: missing_tensor, tensor_mismatch, unexpected_tensor, where it does not fit.
    [[gnu::cold, gnu::noinline]] void(check)() const {
        if (misfit_ == Misfit::missing) errors::missing_tensor(path_, asked_, expected_, others_);
        if (misfit_ == Misfit::different) errors::tensor_mismatch(path_, in_file_, expected_, got_);
        if (misfit_ == Misfit::extra) errors::unexpected_tensor(path_, others_);
    }

private:
    enum class Misfit { none, missing, different, extra };

    /// Where a file has the tensor of a layer with memory that PyTorch made as one of many, by num_layers: of the
    /// second such layer in a row "1.weight_ih_l1" for "2.weight_ih_l0".
    static TensorsOfFile::Entry find_in_stack(const TensorsOfFile& file, const StateDict& state, std::size_t i) {
        const auto own_name = [&](std::size_t tensor) {
            const std::string_view name = state[tensor].name;
            return name.substr(name.rfind('.') + 1);
        };
        const std::string_view name = own_name(i);
        if (!name.ends_with("_l0")) return nullptr;
        for (std::size_t first = i, above = 1; first-- > 0;) {
            if (own_name(first) != name) continue;
            errors::Message in_stack;
            in_stack << std::string_view(state[first].name).substr(0, state[first].name.size() - 1) << above++;
            if (const auto entry = file.find(in_stack)) return entry;
        }
        return nullptr;
    }

    bool is_found(TensorsOfFile::Entry tensor) const {
        for (const TensorsOfFile::Entry found : found_)
            if (found == tensor) return true;
        return false;
    }

    void compare(const NamedTensor& tensor, TensorsOfFile::Entry in_file) {
        const bool floating = is_floating(tensor.dtype);
        if (in_file == nullptr) return differs(Misfit::missing, tensor, in_file, text_of(tensor.shape), "");
        const TensorEntry& entry = in_file->second;
        if (entry.shape != tensor.shape)
            return differs(Misfit::different, tensor, in_file, text_of(tensor.shape), text_of(entry.shape));
        if (floating ? !is_floating(entry.dtype) : entry.dtype != tensor.dtype)
            differs(Misfit::different, tensor, in_file, floating ? "F32, F64, BF16 or F16" : name_of(tensor.dtype),
                    name_of(entry));
    }

    [[gnu::cold, gnu::noinline]] void differs(Misfit misfit, const NamedTensor& tensor, TensorsOfFile::Entry in_file,
                                              std::string_view expected, std::string_view got) {
        misfit_ = misfit;
        asked_.append(tensor.name);
        in_file_.append(in_file == nullptr ? tensor.name : in_file->first);
        if (in_file_ != asked_) in_file_.append("\", here \"", 9).append(asked_);
        expected_.append(expected.data(), expected.size());
        got_.append(got.data(), got.size());
    }

    std::string_view path_;
    std::vector<TensorsOfFile::Entry> found_;
    Misfit misfit_ = Misfit::none;
    std::string asked_, in_file_, expected_, got_, others_;  // of the misfit: its name in the net, and in the file
};

}  // namespace detail

}  // namespace unroll
