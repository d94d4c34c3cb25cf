// StateDict: what a net or an optimizer holds, as named tensors, in the bytes of a file.
//
// A net gives each tensor's name, layout and address; all that follows is compiled once, whatever nets a program has.
#pragma once

#include <unroll/requirements.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/io/dtype.hpp>
#include <unroll/optim/option.hpp>
#include <unroll/optim/per_member.hpp>
#include <unroll/tensor/room.hpp>
#include <utility>
#include <vector>

namespace unroll {

/// A tensor's shape; none is a single number.
using Shape = std::vector<std::uint64_t>;

/// As Python writes a list: [5, 3].
[[gnu::cold, gnu::noinline]] inline std::string text_of(const Shape& shape) {
    std::string text(1, '[');
    for (std::size_t i = 0; i < shape.size(); ++i) {
        errors::Message size;
        size << (i > 0 ? ", " : "") << shape[i];
        text.append(std::string_view(size));
    }
    return text.append("]", 1);
}

namespace detail {

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
concept FixedTensor = requires { X::rank; };

/// The shape of a matrix [rows, cols] or a vector [size]; of anything else that of one number.
template <class X>
Shape shape_of() {
    if constexpr (!FixedTensor<X>) return {};
    else if constexpr (X::rank == 2) return {X::rows(), X::cols()};
    else return {X::rows()};
}

/// A net, which has layers, or an ensemble of nets.
template <class T>
concept NetOrNets = AnEnsemble<T> || requires {
    T::depth;
    T::parameter_count;
};

/// How a tensor lies in memory; steps are in bytes.
struct TensorLayout {
    Dtype dtype;
    std::size_t rank, rows, cols, row_step, col_step;

    std::size_t bytes() const { return rows * cols * bytes_of(dtype); }
};

template <class Tensor, class T = typename Tensor::Scalar>
inline constexpr TensorLayout layout_of = [] {
    TensorLayout layout{dtype_of<T>, Tensor::rank, Tensor::rows(), Tensor::cols(), sizeof(T), 0};
    if constexpr (Tensor::rank == 2) {
        layout.row_step = Tensor::row_step * sizeof(T);
        layout.col_step = Tensor::col_step * sizeof(T);
    }
    return layout;
}();

/// Copies a number between memory and a file.
inline void copy_number(char* to, const char* from, std::size_t size) {
    constexpr bool reversed = std::endian::native == std::endian::big;
    for (std::size_t i = 0; i < size; ++i) to[i] = from[reversed ? size - 1 - i : i];
}

/// Appends a tensor without numbers; for an ensemble, `members` stands in front of its shape.
[[gnu::cold, gnu::noinline]] inline void append_tensor(StateDict& state, std::string_view prefix, std::string_view name,
                                                       const TensorLayout& layout, std::size_t members) {
    NamedTensor& tensor = state.emplace_back();
    tensor.name.append(prefix).append(name);
    tensor.dtype = layout.dtype;
    const std::uint64_t sizes[] = {members, layout.rows, layout.cols};
    tensor.shape.assign(sizes + (members > 0 ? 0 : 1), sizes + 1 + layout.rank);
}

/// Appends the numbers that lie in memory from `first` on.
[[gnu::cold, gnu::noinline]] inline void append_numbers(NamedTensor& tensor, const TensorLayout& layout,
                                                        const void* first) {
    const std::size_t size = bytes_of(layout.dtype);
    std::size_t at = tensor.bytes.size();
    tensor.bytes.resize(at + layout.bytes());
    for (std::size_t i = 0; i < layout.rows; ++i)
        for (std::size_t j = 0; j < layout.cols; ++j, at += size)
            copy_number(tensor.bytes.data() + at,
                        static_cast<const char*>(first) + i * layout.row_step + j * layout.col_step, size);
}

/// Gives the memory from `first` on the numbers of one member; a net has only member 0.
[[gnu::cold, gnu::noinline]] inline void assign_numbers(const NamedTensor& tensor, const TensorLayout& layout,
                                                        void* first, std::size_t member) {
    const std::size_t size = bytes_of(layout.dtype);
    std::size_t at = member * layout.bytes();
    for (std::size_t i = 0; i < layout.rows; ++i)
        for (std::size_t j = 0; j < layout.cols; ++j, at += size)
            copy_number(static_cast<char*>(first) + i * layout.row_step + j * layout.col_step, tensor.bytes.data() + at,
                        size);
}

/// Whether all tensors of a net are meant, or only what an optimizer steps, as of its moments.
enum class TensorsOf { net, parameters };

/// Calls visit(name, tensor) for these tensors of a net.
template <TensorsOf which, class Net, class Visit>
void visit_tensors(Net& net, Visit&& visit) {
    if constexpr (which == TensorsOf::net) net.tensors(visit);
    else net.parameters(visit);
}

/// Appends a net's parameters and buffers under a prefix and their names. For an ensemble, the members stand in front
/// of each shape, as PyTorch's functorch stacks them: [members, rows, cols].
template <TensorsOf which = TensorsOf::net, NetOrNets Net>
[[gnu::cold, gnu::noinline]] void append_state(StateDict& state, std::string_view prefix, const Net& net) {
    const std::size_t first = state.size();
    const auto append_tensors = [&](const auto& one, std::size_t members) {
        visit_tensors<which>(one, [&]<class Tensor>(std::string_view name, const Tensor&) {
            append_tensor(state, prefix, name, layout_of<Tensor>, members);
        });
    };
    const auto append_numbers = [&](const auto& one) {
        visit_tensors<which>(one, [&, at = first]<class Tensor>(std::string_view, const Tensor& array) mutable {
            detail::append_numbers(state[at++], layout_of<Tensor>, array.numbers);
        });
    };
    if constexpr (AnEnsemble<Net>) {
        for (std::size_t i = 0; i < Net::size(); ++i) {
            const Room member([&] { return net.member(i); });
            if (i == 0) append_tensors(*member, Net::size());
            append_numbers(*member);
        }
    } else {
        append_tensors(net, 0);
        append_numbers(net);
    }
}

/// Appends a number; for an ensemble, one of each member. A count becomes I64, PyTorch's integer.
template <TensorsOf = TensorsOf::net, class Numbers>
[[gnu::cold, gnu::noinline]] void append_state(StateDict& state, std::string_view name, const Numbers& numbers) {
    NamedTensor tensor{std::string(name), Dtype::F64, {}, {}};
    if constexpr (!std::is_arithmetic_v<Numbers>) tensor.shape = {numbers.size()};
    for_each_member(
        [&](auto number) {
            append_number(tensor.bytes, number);
            tensor.dtype = std::is_floating_point_v<decltype(number)> ? Dtype::F64 : Dtype::I64;
        },
        numbers);
    state.push_back(std::move(tensor));
}

/// Gives a net the tensors that append_state appended of such a net, from tensor `at` on; moves `at` behind them.
template <TensorsOf which = TensorsOf::net, NetOrNets Net>
[[gnu::cold, gnu::noinline]] void assign_state(const StateDict& state, std::size_t& at, Net& net) {
    const std::size_t first = at;
    const auto assign_numbers = [&](auto& one, std::size_t member) {
        at = first;
        visit_tensors<which>(one, [&]<class Tensor>(std::string_view, Tensor& array) {
            detail::assign_numbers(state[at++], layout_of<Tensor>, array.numbers, member);
        });
    };
    if constexpr (AnEnsemble<Net>) {
        for (std::size_t i = 0; i < Net::size(); ++i) {
            Room member([&] { return net.member(i); });
            assign_numbers(*member, i);
            net.member(i, *member);
        }
    } else {
        assign_numbers(net, 0);
    }
}

/// Gives a number, or one of each member, what append_state appended of it.
template <TensorsOf = TensorsOf::net, class Numbers>
[[gnu::cold, gnu::noinline]] void assign_state(const StateDict& state, std::size_t& at, Numbers& numbers) {
    std::size_t i = 0;
    for_each_member(
        [&](auto& number) {
            number = number_at<std::remove_reference_t<decltype(number)>>(state[at].bytes, i++, state[at].dtype);
        },
        numbers);
    ++at;
}

}  // namespace detail

}  // namespace unroll
