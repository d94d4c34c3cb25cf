// A stream in a safetensors file: a net, and the state that it has come to.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string>
#include <type_traits>
#include <unroll/io/file_name.hpp>
#include <unroll/io/safetensors.hpp>
#include <unroll/io/safetensors_header.hpp>
#include <unroll/io/state_dict.hpp>
#include <unroll/net/state.hpp>
#include <utility>

namespace unroll {

namespace detail {

/// Calls visit(name, vector) for what a state holds: "state.1.0" is the first vector of layer 1, h, and "state.1.1" the
/// second, the c of an LSTM, in the order of PyTorch's tuple.
template <class State>
void visit_state(State& state, auto visit) {
    const auto visit_layer = [&]<std::size_t Index, class Layer>(Layer& layer) {
        std::size_t i = 0;
        if constexpr (!std::is_same_v<std::remove_const_t<Layer>, NoState>) {
            const auto visit_field = [&](auto& vector) {
                visit("state." + std::to_string(Index) + "." + std::to_string(i++), vector);
            };
            Layer::fields(visit_field, layer);
        }
    };
    [&]<std::size_t... Index>(std::index_sequence<Index...>) {
        (visit_layer.template operator()<Index>(state.template layer<Index>()), ...);
    }(std::make_index_sequence<State::depth>());
}

/// A net, then a state of it.
template <class Net, class A, class... States>
StateDict with_state(const Net& net, const NetState<A, States...>& state) {
    static_assert(std::is_same_v<NetState<A, States...>, typename Net::template State<A>>,
                  "this is not a state of this net");
    StateDict dict;
    append_state(dict, "", net);
    visit_state(state, [&]<class Vector>(const std::string& name, const Vector& vector) {
        append_tensor(dict, "", name, layout_of<Vector>, 0);
        append_numbers(dict.back(), layout_of<Vector>, vector.numbers);
    });
    return dict;
}

}  // namespace detail

/// Writes a net and, beside it, where a stream of it has come to: "state.1.0" is the h of layer 1, and "state.1.1" the
/// c of an LSTM, each [Hidden]. `load_safetensors(path, net, {.allow_extra = true})` reads the net alone. Error:
/// cannot_write.
template <detail::NetOrNets Net, class A, class... States>
[[gnu::cold, gnu::noinline]] void save_safetensors(const detail::FileName& path, const Net& net,
                                                   const detail::NetState<A, States...>& state,
                                                   const Metadata& metadata = {{"format", "pt"}}) {
    detail::write_safetensors(path, detail::with_state(net, state), metadata);
}

/// Reads a net and a state of it, as save_safetensors wrote them. Errors: as of a net alone; then both are as they
/// were.
template <detail::NetOrNets Net, class A, class... States>
[[gnu::cold, gnu::noinline]] void load_safetensors(const detail::FileName& path, Net& net,
                                                   detail::NetState<A, States...>& state) {
    SafetensorsFile file(path);
    detail::StateDict dict = detail::with_state(net, state);
    detail::read_state(file, dict);
    std::size_t at = 0;
    detail::assign_state(dict, at, net);
    detail::visit_state(state, [&]<class Vector>(const std::string&, Vector& vector) {
        detail::assign_numbers(dict[at++], detail::layout_of<Vector>, vector.numbers, 0);
    });
}

}  // namespace unroll
