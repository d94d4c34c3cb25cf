// StateDict: what a net or an optimizer holds, as named tensors, in the bytes of a file.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/io/dtype.hpp>
#include <unroll/optim/per_member.hpp>
#include <unroll/tensor/room.hpp>
#include <vector>

namespace unroll {

/// A tensor's shape; none is a single number.
using Shape = std::vector<std::uint64_t>;

/// As Python writes a list: [5, 3].
[[gnu::cold, gnu::noinline]] inline std::string text_of(const Shape& shape) {
    std::string text(1, '[');
    for (std::size_t i = 0; i < shape.size(); ++i) {
        const errors::Message size = errors::Message{} << shape[i];
        text.append(i > 0 ? ", " : "").append(std::string_view(size));
    }
    return text.append("]");
}

/// A tensor with PyTorch's name and shape, its bytes row by row.
struct NamedTensor {
    std::string name;
    Dtype dtype;
    Shape shape;
    std::string bytes;
};

/// PyTorch: state_dict().
using StateDict = std::vector<NamedTensor>;

/// A matrix or a vector.
template <class X>
concept FixedTensor = requires { X::strides(); };

/// The shape of a matrix [rows, cols] or a vector [size]; of anything else that of one number.
template <class X>
Shape shape_of() {
    if constexpr (!FixedTensor<X>) return {};
    else if constexpr (X::strides().size() == 2) return {X::rows(), X::cols()};
    else return {X::rows()};
}

/// A net or an ensemble: what has parameters.
template <class T>
concept NetOrNets = requires { typename T::Expects; };

/// What of a net is meant: all of it, or what an optimizer steps, as of its moments.
enum class TensorsOf { net, parameters };

/// Calls visit(name, tensor) for these tensors of a net.
template <TensorsOf which, class Net, class Visit>
void visit_tensors(Net& net, Visit&& visit) {
    if constexpr (which == TensorsOf::net) net.tensors(visit);
    else net.parameters(visit);
}

/// Appends a net's parameters and buffers under a prefix and their names; those of an ensemble as PyTorch's functorch
/// stacks them, with the members in front: [members, rows, cols].
template <TensorsOf which = TensorsOf::net, NetOrNets Net>
void append_state(StateDict& state, std::string_view prefix, const Net& net) {
    const std::size_t first = state.size();
    std::size_t at = first;
    const auto append_numbers = [&](std::string_view, const auto& tensor) {
        for (std::size_t i = 0; i < tensor.elements().size(); ++i) append_number(state[at].bytes, tensor.elements()[i]);
        ++at;
    };
    const auto append_tensors = [&](const auto& one, const Shape& members) {
        visit_tensors<which>(one, [&](std::string_view name, const auto& tensor) {
            using Tensor = std::remove_cvref_t<decltype(tensor)>;
            Shape shape = shape_of<Tensor>();
            if (!members.empty()) shape.insert(shape.begin(), members[0]);
            state.push_back({std::string(prefix).append(name), dtype_of<typename Tensor::Scalar>, shape, {}});
        });
    };
    if constexpr (PacksOfNets<Net>) {
        const detail::Room member([&] { return net.member(0); });
        append_tensors(*member, {Net::size()});
        for (std::size_t i = 0; i < Net::size(); ++i) {
            at = first;
            const detail::Room one([&] { return net.member(i); });
            visit_tensors<which>(*one, append_numbers);
        }
    } else {
        append_tensors(net, {});
        visit_tensors<which>(net, append_numbers);
    }
}

/// Appends a number, or one of each member of an ensemble: a count as I64, PyTorch's integer.
template <TensorsOf = TensorsOf::net, class Numbers>
void append_state(StateDict& state, std::string_view name, const Numbers& numbers) {
    NamedTensor tensor{std::string(name), Dtype::F64, {}, {}};
    if constexpr (!std::is_arithmetic_v<Numbers>) tensor.shape = {numbers.size()};
    for_each_net(
        [&](auto number) {
            append_number(tensor.bytes, number);
            tensor.dtype = std::is_floating_point_v<decltype(number)> ? Dtype::F64 : Dtype::I64;
        },
        numbers);
    state.push_back(std::move(tensor));
}

/// Gives a net the tensors that append_state appended of such a net, from tensor `at` on; moves `at` behind them.
template <TensorsOf which = TensorsOf::net, NetOrNets Net>
void assign_state(const StateDict& state, std::size_t& at, Net& net) {
    const std::size_t first = at;
    const auto assign_numbers = [&](auto& one, std::size_t member) {
        at = first;
        visit_tensors<which>(one, [&](std::string_view, auto& tensor) {
            using T = typename std::remove_cvref_t<decltype(tensor)>::Scalar;
            const std::size_t size = tensor.elements().size();
            for (std::size_t i = 0; i < size; ++i)
                tensor.elements()[i] = number_at<T>(state[at].bytes, member * size + i, dtype_of<T>);
            ++at;
        });
    };
    if constexpr (PacksOfNets<Net>) {
        for (std::size_t i = 0; i < Net::size(); ++i) {
            detail::Room member([&] { return net.member(i); });
            assign_numbers(*member, i);
            net.member(i, *member);
        }
    } else {
        assign_numbers(net, 0);
    }
}

/// The same for a number, or one of each member.
template <TensorsOf = TensorsOf::net, class Numbers>
void assign_state(const StateDict& state, std::size_t& at, Numbers& numbers) {
    std::size_t i = 0;
    for_each_net(
        [&](auto& number) {
            number = number_at<std::remove_reference_t<decltype(number)>>(state[at].bytes, i++, state[at].dtype);
        },
        numbers);
    ++at;
}

}  // namespace unroll
