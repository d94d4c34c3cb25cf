// Ensemble<Net, Members>: independent nets of one shape, trained side by side in the lanes.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <unroll/scalar/at_least_one.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/target.hpp>
#include <unroll/tensor/matrix.hpp>
#include <unroll/tensor/room.hpp>

namespace unroll {

/// Members nets, one in each lane. Value-initialised all are zero. PyTorch: functorch's combine_state_for_ensemble.
///
/// The last pack's lanes past the last member hold copies of it, which learn as it does: they raise no floating-point
/// exception that no member raises.
template <class Net, std::size_t Members>
struct Ensemble {
    static_assert(sizeof(detail::AtLeastOne<(Members > 0)>) > 0);
    using Number = typename Net::Scalar;
    static constexpr std::size_t width = std::bit_ceil(Members) < native_lanes<Number> ? std::bit_ceil(Members)
                                                                                       : native_lanes<Number>;
    static constexpr std::size_t pack_count = (Members + width - 1) / width;
    using Scalar = Pack<Number, width>;
    using PackedNet = typename Net::template rebind<Scalar>;

    using Expects = typename Net::Expects;
    static constexpr std::size_t outputs = Net::outputs;
    static constexpr bool well_formed = Net::well_formed, is_recurrent = Net::is_recurrent, drops = Net::drops;

    std::array<PackedNet, pack_count> packs;  // not yours: use member()

    static constexpr std::size_t size() { return Members; }

    /// Member i as a net of its own; error: index_out_of_range.
    constexpr Net member(detail::Index auto index) const {
        const std::size_t i = detail::checked_index<Members>(index);
        Net net{};
        PackedNet::tensors(
            [&](std::string_view, const auto& packed, auto& plain) {
                for (std::size_t k = 0; k < plain.elements().size(); ++k) {
                    plain.elements()[k] = packed.elements()[k][i % width];
                }
            },
            packs[i / width], net);
        return net;
    }

    /// Makes `net` member i; error: index_out_of_range.
    constexpr void member(detail::Index auto index, const Net& net) {
        const std::size_t i = detail::checked_index<Members>(index);
        const std::size_t end = i + 1 < Members ? i + 1 : pack_count * width;
        PackedNet::tensors(
            [&](std::string_view, auto& packed, const auto& plain) {
                for (std::size_t k = 0; k < plain.elements().size(); ++k) {
                    for (std::size_t lane = i; lane < end; ++lane) {
                        packed.elements()[k].set(lane % width, plain.elements()[k]);
                    }
                }
            },
            packs[i / width], net);
    }

    /// Draws initial values: for member i from the generator that `source(i)` makes, as if it were alone,
    /// `nets.initialize([](std::size_t i) { return random::Torch{i}; })`. A source that is a generator itself gives
    /// them to one member after the other.
    constexpr void initialize(auto&& source) {
        for (std::size_t i = 0; i < Members; ++i) {
            detail::Room room([] { return Net{}; });
            Net& net = *room;
            if constexpr (requires { source(i); }) {
                auto rng = source(i);
                net.initialize(rng);
            } else {
                net.initialize(source);
            }
            member(i, net);
        }
    }

    /// Calls visit(name, tensor, …) for every parameter of every pack of nets, in lockstep.
    template <class Visit, class First, class... Rest>
    static constexpr void parameters(Visit&& visit, First& first, Rest&... rest) {
        for (std::size_t p = 0; p < pack_count; ++p) PackedNet::parameters(visit, first.packs[p], rest.packs[p]...);
    }

    /// Calls visit(name, tensor) for every parameter of every pack of nets, whose numbers are packs.
    constexpr void parameters(auto&& visit) { parameters(visit, *this); }
    constexpr void parameters(auto&& visit) const { parameters(visit, *this); }

    /// Calls visit(name, tensor, …) as `parameters` does, for every parameter and every buffer.
    template <class Visit, class First, class... Rest>
    static constexpr void tensors(Visit&& visit, First& first, Rest&... rest) {
        for (std::size_t p = 0; p < pack_count; ++p) PackedNet::tensors(visit, first.packs[p], rest.packs[p]...);
    }
    constexpr void tensors(auto&& visit) { tensors(visit, *this); }
    constexpr void tensors(auto&& visit) const { tensors(visit, *this); }

    /// Calls visit(name, tensor, …) as `parameters` does, for the buffers alone, which are not learned.
    template <class Visit, class First, class... Rest>
    static constexpr void buffers(Visit&& visit, First& first, Rest&... rest) {
        for (std::size_t p = 0; p < pack_count; ++p) PackedNet::buffers(visit, first.packs[p], rest.packs[p]...);
    }
    constexpr void buffers(auto&& visit) { buffers(visit, *this); }
    constexpr void buffers(auto&& visit) const { buffers(visit, *this); }

    /// Returns one number per member: f(p) gives those of pack p.
    template <class F>
    static constexpr std::array<Number, Members> gather(F f) {
        std::array<Number, Members> numbers{};
        for (std::size_t p = 0; p < pack_count; ++p) spread(f(p), p, numbers);
        return numbers;
    }

    /// Gives the members of pack p their numbers.
    static constexpr void spread(const Scalar& pack, std::size_t p, std::array<Number, Members>& numbers) {
        const std::size_t first = p * width;
        if (first + width <= Members) pack.store(numbers.data() + first);
        else
            for (std::size_t i = first; i < Members; ++i) numbers[i] = pack[i - first];
    }

    /// Equal in every parameter and buffer of every member.
    friend constexpr bool operator==(const Ensemble& a, const Ensemble& b) {
        for (std::size_t i = 0; i < Members; ++i) {
            const detail::Room of_a([&] { return a.member(i); }), of_b([&] { return b.member(i); });
            if (!(*of_a == *of_b)) return false;
        }
        return true;
    }
};

namespace detail {

/// The type of net that data go through: a net itself, or one pack of an ensemble's nets.
template <class Nets>
struct PackOf {
    using type = Nets;
};
template <AnEnsemble Nets>
struct PackOf<Nets> {
    using type = typename Nets::PackedNet;
};

template <class Nets>
inline constexpr std::size_t pack_count = 1;
template <AnEnsemble Nets>
inline constexpr std::size_t pack_count<Nets> = Nets::pack_count;

/// The loss of a net; for an ensemble, an array of each member's.
template <class Nets>
struct LossOf {
    using type = typename Nets::Scalar;
};
template <AnEnsemble Nets>
struct LossOf<Nets> {
    using type = std::array<typename Nets::Number, Nets::size()>;
};

/// Pack p's own part of something, or all of it where the packs share it.
template <class Whole>
[[gnu::always_inline]] constexpr decltype(auto) part_of_pack(Whole& whole, std::size_t p) {
    if constexpr (requires { whole.packs; }) return (whole.packs[p]);
    else if constexpr (requires { whole.of_pack(p); }) return whole.of_pack(p);
    else return (whole);
}

/// f(net, others …), the loss of a net. For an ensemble, the losses of all members: f sees each pack of nets, with the
/// parts of the others that are that pack's.
template <class F, class Nets, class... Others>
[[gnu::always_inline]] constexpr auto over_packs(F f, Nets& nets, Others&... others) {
    const auto of_pack = [&](std::size_t p) __attribute__((always_inline)) {
        return f(part_of_pack(nets, p), part_of_pack(others, p)...);
    };
    if constexpr (AnEnsemble<std::remove_const_t<Nets>>) return Nets::gather(of_pack);
    else return of_pack(0);
}

}  // namespace detail

}  // namespace unroll
