// Files of an AnyNet: which of the nets that are compiled in a safetensors file holds.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/io/file_name.hpp>
#include <unroll/io/safetensors.hpp>
#include <unroll/io/safetensors_header.hpp>
#include <unroll/io/state_dict.hpp>
#include <unroll/io/tensor_match.hpp>
#include <unroll/net/any_net.hpp>
#include <unroll/net/layer_sizes.hpp>
#include <vector>

namespace unroll {

/// A net in a line: "Embedding(5, 3) -> Tanh -> Linear(3, 5)", followed by the type of its numbers unless float.
template <class Net>
std::string line_of() {
    std::string line;
    for (const auto& [name, in, out, has_scalar] : detail::layer_sizes<Net>) {
        line.append(line.empty() ? "" : " -> ").append(name);
        if (in == 0) continue;
        line += '(' + std::to_string(in) + (in == out && !has_scalar ? "" : ", " + std::to_string(out)) + ')';
    }
    return sizeof(typename Net::Scalar) == sizeof(float) ? line : line + " of doubles";
}

namespace detail {

/// A net that a file may hold: its line, and its tensors.
struct Candidate {
    std::string line;
    StateDict state;
};

/// The candidate that a file holds: of those that fit, the one that takes most of its tensors.
/// Errors: no_such_net, and ambiguous_net for two that take as many.
inline std::size_t candidate_in(SafetensorsFile& file, const std::vector<Candidate>& candidates,
                                const LoadOptions& options) {
    const TensorsOfFile tensors(file.path(), file.tensors(), options);
    std::size_t best = candidates.size(), second = best;
    std::string available;
    std::size_t listed = 0;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const TensorMatch match(tensors, candidates[i].state);
        if (!match.fits()) {
            listed += available.size() < 250 ? 1u : 0u;
            if (available.size() < 250)
                available += (i > 0 ? "; " : "") + candidates[i].line + ": " + match.what_differs();
        } else if (best == candidates.size() || candidates[i].state.size() > candidates[best].state.size()) {
            best = i;
            second = candidates.size();
        } else if (candidates[i].state.size() == candidates[best].state.size()) {
            second = i;
        }
    }
    if (second < candidates.size()) errors::ambiguous_net(file.path(), candidates[best].line, candidates[second].line);
    if (best < candidates.size()) return best;
    if (listed < candidates.size()) available += "; and " + std::to_string(candidates.size() - listed) + " more";
    std::string got;
    for (const auto& [name, tensor] : file.tensors()) {
        got += (got.empty() ? "" : ", ") + name + ' ' + text_of(tensor.shape);
        if (got.size() > 150) break;
    }
    errors::no_such_net(file.path(), got, available);
}

}  // namespace detail

/// Makes `net` the one of its nets that a file has, by the names and shapes of the tensors; with allow_extra, the one
/// that takes most of them. Nets with the same tensors, such as one with Tanh and one with ReLU, no file tells apart:
/// choose by `net = …` and load with visit. Errors: those of load_safetensors; no_such_net, with the list of all nets;
/// ambiguous_net; then `net` is as it was.
template <class... Nets>
void load_safetensors(SafetensorsFile& file, AnyNet<Nets...>& net, const LoadOptions& options = {}) {
    std::vector<detail::Candidate> candidates;
    const auto add = [&]<class Net>(const std::unique_ptr<Net>& empty) {
        candidates.push_back({line_of<Net>(), {}});
        detail::append_state(candidates.back().state, "", *empty);
    };
    (add(std::make_unique<Nets>()), ...);
    const std::size_t chosen = detail::candidate_in(file, candidates, options);
    detail::read_state(file, candidates[chosen].state, options);

    const auto take = [&]<class Net>(const std::unique_ptr<Net>& loaded) {
        std::size_t at = 0;
        detail::assign_state(candidates[chosen].state, at, *loaded);
        net = *loaded;
    };
    std::size_t i = 0;
    ((i++ == chosen ? take(std::make_unique<Nets>()) : void()), ...);
}

/// Reads it from the file of this name.
template <class... Nets>
void load_safetensors(const detail::FileName& path, AnyNet<Nets...>& net, const LoadOptions& options = {}) {
    SafetensorsFile file(path);
    load_safetensors(file, net, options);
}

/// Reads it from the bytes of such a file.
template <class... Nets>
void load_safetensors(std::span<const std::byte> memory, AnyNet<Nets...>& net, const LoadOptions& options = {}) {
    SafetensorsFile file(memory);
    load_safetensors(file, net, options);
}

/// Writes the net that it holds, as save_safetensors does.
template <class... Nets>
void save_safetensors(const detail::FileName& path, const AnyNet<Nets...>& net,
                      const Metadata& metadata = {{"format", "pt"}}, const Prefixes& prefixes = {}) {
    net.visit([&](const auto& held) { save_safetensors(path, held, metadata, prefixes); });
}

}  // namespace unroll
