// The tensors of nets: what is done with all parameters and buffers of one net, or of several in lockstep.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <span>
#include <string_view>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/layer/layer.hpp>
#include <unroll/net/as_function.hpp>
#include <unroll/net/parameter_name.hpp>
#include <utility>

namespace unroll {

/// How many numbers a net learns.
template <class Net>
constexpr std::size_t count_parameters() {
    std::size_t count = 0;
    Net{}.parameters([&](std::string_view, const auto& parameter) { count += parameter.elements().size(); });
    return count;
}

namespace detail {

/// Which tensors of a net are visited.
enum class Visited { parameters, buffers, all };

/// Calls visit(name, tensor, …) for the tensors that L lists, the name with the layer's index in front; in one straight
/// line, or in a function.
template <class L, bool in_line, class Visit, class... Layers>
[[gnu::always_inline]] constexpr void visit_list(std::size_t index, Visit& visit, Layers&... layers) {
    if constexpr (!in_line) return as_function<visit_list<L, true, Visit, Layers...>>(index, visit, layers...);
    else
        L::parameters(
            [&]<class Name>(const Name& name, auto&... tensors) __attribute__((always_inline)) {
                if constexpr (std::is_same_v<std::remove_extent_t<Name>, char> && std::is_array_v<Name>) {
                    visit(std::string_view(ParameterName<std::extent_v<Name>>(index, name)), tensors...);
                } else if constexpr (sizeof(CheckedName<L, Name>) > 0 && names_a_parameter<L, Name>) {
                    visit(std::string_view(AnyParameterName(index, name)), tensors...);
                }
            },
            layers...);
}

/// As visit_tensors, for layer Index: its parameters, then its buffers.
template <Visited visited, std::size_t Index, class Visit, class First, class... Rest>
[[gnu::always_inline]] constexpr void visit_layer(Visit& visit, First& first, Rest&... rest) {
    using Net = std::remove_const_t<First>;
    using L = typename Net::template LayerType<Index>;
    if constexpr (visited != Visited::buffers)
        visit_list<L, is_one_line<Net>>(Index, visit, first.template layer<Index>(), rest.template layer<Index>()...);
    if constexpr (visited != Visited::parameters && HasBuffers<L>)
        visit_list<BuffersOf<L>, is_one_line<Net>>(Index, visit, first.template layer<Index>(),
                                                   rest.template layer<Index>()...);
}

/// Calls visit(name, tensor, …) for the tensors of nets in lockstep, layer after layer.
template <Visited visited, std::size_t... Index, class Visit, class... Nets>
[[gnu::always_inline]] constexpr void visit_tensors(std::index_sequence<Index...>, Visit& visit, Nets&... nets) {
    (visit_layer<visited, Index>(visit, nets...), ...);
}

/// All parameters in state_dict's order, each row by row. Error: size_mismatch.
template <class Net, class T>
constexpr void copy_parameters_to(const Net& net, std::span<T> numbers) {
    if (numbers.size() != Net::parameter_count) errors::size_mismatch("copy_to", Net::parameter_count, numbers.size());
    std::size_t next = 0;
    net.parameters([&](std::string_view, const auto& parameter) {
        for (std::size_t i = 0; i < parameter.elements().size(); ++i) numbers[next++] = parameter.elements()[i];
    });
}
template <class Net, class T>
constexpr void copy_parameters_from(Net& net, std::span<const T> numbers) {
    if (numbers.size() != Net::parameter_count)
        errors::size_mismatch("copy_from", Net::parameter_count, numbers.size());
    std::size_t next = 0;
    net.parameters([&](std::string_view, auto& parameter) {
        for (std::size_t i = 0; i < parameter.elements().size(); ++i) parameter.elements()[i] = numbers[next++];
    });
}

/// Whether two nets are equal in every parameter and buffer.
template <class Net>
constexpr bool equal_tensors(const Net& a, const Net& b) {
    bool equal = true;
    Net::tensors([&](std::string_view, const auto& of_a, const auto& of_b) { equal = equal && of_a == of_b; }, a, b);
    return equal;
}

}  // namespace detail

}  // namespace unroll
