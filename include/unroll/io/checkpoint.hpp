// Checkpoints: a net and its optimizer in one safetensors file, from which a training goes on as if never stopped.
//
// The net's tensors have their own names, so that load_safetensors(path, net, {.allow_extra = true}) reads the net
// alone; those of the optimizer are "optimizer.exp_avg.0.weight" and "optimizer.step".
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/io/file_name.hpp>
#include <unroll/io/safetensors.hpp>
#include <unroll/io/safetensors_header.hpp>
#include <unroll/io/state_dict.hpp>

namespace unroll {

namespace detail {

/// A net, then what its optimizer knows besides its options.
template <class Net, class Optimizer>
StateDict checkpoint_of(const Net& net, const Optimizer& optimizer) {
    StateDict state;
    append_state(state, "", net);
    Optimizer::state(
        [&]<class Value>(std::string_view name, const Value& part) {
            append_state<TensorsOf::parameters>(state, "optimizer." + std::string(name) + (NetOrNets<Value> ? "." : ""),
                                                part);
        },
        optimizer);
    return state;
}

}  // namespace detail

/// Writes a net, or an ensemble, and its optimizer, whose options are not kept; the metadata's "optimizer" is its name.
/// The file is complete under its name, or not there. Error: cannot_write.
template <class Net, class Optimizer>
void save_checkpoint(const detail::FileName& path, const Net& net, const Optimizer& optimizer,
                     Metadata metadata = {{"format", "pt"}}) {
    metadata["optimizer"] = Optimizer::name();
    detail::write_safetensors(path, detail::checkpoint_of(net, optimizer), metadata);
}

/// Reads what save_checkpoint wrote of such a net and such an optimizer, which has its options already: give it the
/// same, and each step that follows is, in every bit, what it would have been. Errors: as of load_safetensors, and
/// malformed_file for another optimizer's; then both are as they were.
template <class Net, class Optimizer>
void load_checkpoint(const detail::FileName& path, Net& net, Optimizer& optimizer) {
    SafetensorsFile file(path);
    const auto name = file.metadata().find("optimizer");
    if (name == file.metadata().end() || name->second != Optimizer::name())
        errors::malformed_file(
            file.path(), "optimizer", Optimizer::name(),
            name == file.metadata().end() ? "none" : std::string_view(detail::in_quotes(name->second)));

    detail::StateDict state = detail::checkpoint_of(net, optimizer);
    detail::read_state(file, state);
    std::size_t at = 0;
    detail::assign_state(state, at, net);
    Optimizer::state(
        [&](std::string_view, auto& part) { detail::assign_state<detail::TensorsOf::parameters>(state, at, part); },
        optimizer);
}

}  // namespace unroll
