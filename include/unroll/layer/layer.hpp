// The contract of a layer, with an example: this is all that a layer of your own has to offer.
//
//     template <std::size_t N, class T = float>
//     struct Scale {                                        // y = scale * x, elementwise, scale is learned
//         using Scalar = T;                                 // of the parameters; a layer without has none
//         template <class U> using rebind = Scale<N, U>;    // the same layer over another scalar
//         using Expects = Features<N>;                      // what forward takes: checked when a net is built
//         using Produces = Features<N>;                     // what it returns; SameAsInput for any shape
//         static constexpr std::string_view name() { return "Scale"; }
//
//         Vector<T, N> scale;                               // [N]
//
//         template <class X> constexpr auto forward(const Vector<X, N>& x) const {
//             return elementwise([](const auto& s, const auto& a) { return s * a; }, scale, x);  // y = scale * x
//         }
//         template <class X, class Y> constexpr auto backward(const Vector<X, N>& x, const auto& /*y*/,
//                                                             const Vector<Y, N>& dy, Scale& grad) const {
//             const auto times = [](const auto& a, const auto& b) { return a * b; };
//             add(grad.scale, elementwise(times, dy, x));  // y = scale * x
//             return elementwise(times, scale, dy);        // y = scale * x
//         }
//         static constexpr void parameters(auto&& visit, auto&... self) { visit("scale", self.scale...); }
//         constexpr void initialize(auto& rng) { rng.uniform(scale.elements(), 0, 1); }
//     };
//
// - Every field is a tensor, and `parameters` lists it, or `buffers`, which a layer may have:
//   `static constexpr void buffers(auto&& visit, auto&... self) { visit("running_mean", self.running_mean...); }`. A
//   buffer is saved, loaded and compared with the parameters, but it is not learned: no optimizer changes it, and it is
//   in no norm, no parameter_count and no copy_to. PyTorch: register_buffer. A layer with a field that is in neither
//   does not compile in a net. Each is listed once.
// - A layer of tokens gets them as Token, UncheckedToken, a Pack of these, or a Window: gather_rows takes any of them.
// - `static constexpr bool works_on_flat = true` promises more, and is faster: see below.
// - `static constexpr bool goes_over_once = true` says that forward computes its output in one pass over x:
//   train/footprint.hpp then counts no temporaries for it.
// - x and y may hold packs (a batch in lanes), and so may the parameters (an ensemble): write for a scalar.
// - backward adds into `grad` and returns dx; it is pure otherwise.
// - Where backward needs more than x and y, forward returns a trace, a struct whose `.y` is the output, and
//   backward gets that trace in y's place.
// - A layer that drops units in training says `static constexpr bool drops = true` and adds forward(x, draw), which
//   returns such a trace: `draw.words(block, lane)` are four random words, for units 4 block … 4 block + 3 of the
//   example in a lane; the draw's `template examples<X>` says how many of those stand in an X: if it is 1, lanes are
//   nets. It does not work on flat vectors, whose numbers are many examples' units. One with a state adds
//   forward(x, state, draw).
// - A recurrent layer adds `template <class A> struct State`, forward(x, state), which moves the state on, and
//   backward(x, trace, dy, dstate, grad), which returns Gradients{dx, dstate}: of the input and of the state before. A
//   cell whose units do the same with sums of what reaches them is written in a few lines: see cell.hpp.
// - A recurrent layer may see a chunk of positions at once, as tests/laws/echo.hpp does. It then adds
//   `template <class A> struct Kept`, what backward needs of a position, whose `.y` is the output; `struct
//   Positions`, the sums of its parameters' gradients and what they need; and four functions. forward(xs, state,
//   kept) fills `kept`, a span of one Kept for each of the inputs xs[0], xs[1] …, and moves the state on.
//   backward(xs, kept, dys, dxs, dstate, sums) reads the outputs' gradients dys, writes the inputs' to dxs, unless
//   these are NoGradient, moves dstate back, and adds the parameters' to `sums`. begin(sums) sets these to zero
//   before the last chunk's backward; the static end(sums, grad) adds them to `grad` after the first chunk's. Chunks
//   come from the last to the first.
// - `static constexpr bool whole_sequence = true` says that such a layer needs all positions at once, as one that goes
//   over a sequence in both directions: then it needs neither forward(x, state) nor the backward of one position.
#pragma once

#include <unroll/requirements.hpp>

#include <concepts>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <unroll/tensor/matrix.hpp>
#include <unroll/tensor/token.hpp>

namespace unroll {

/// One token out of Vocab.
template <std::size_t Vocab>
struct Tokens {};
/// A window of Size tokens out of Vocab.
template <std::size_t Vocab, std::size_t Size>
struct Windows {};
/// A vector of N numbers.
template <std::size_t N>
struct Features {};
/// A vector of any size: the shape that an elementwise layer expects.
struct AnyFeatures {};
/// The shape that an elementwise layer produces.
struct SameAsInput {};

/// The gradient of tokens, which have none.
struct NoGradient {};

/// The gradients that backward of a layer or a net with a state returns: of the input, and of the state before it.
template <class Dx, class State>
struct Gradients {
    Dx dx;
    State dstate;
};

/// A layer with parameters states their scalar. (A Sequential that stands in another one always does.)
template <class Layer>
concept HasScalar = requires { typename Layer::Scalar; } && !requires { requires !Layer::has_scalar; };

/// A layer whose output depends on what it saw before.
template <class Layer>
concept RecurrentLayer = requires { typename Layer::template State<float>; } &&
                         !requires { requires !Layer::is_recurrent; };

/// A layer made of layers, such as a Residual, or a Sequential in another one.
template <class Layer>
concept MadeOfLayers = requires { typename Layer::template LayerType<0>; };

/// Whether a layer or a loss works in the forms in which small nets are fastest, Flat (kernel/flat.hpp) and Interleaved
/// (kernel/interleaved.hpp). It may promise that if it touches numbers only through the functions of kernel/kernels.hpp
/// and gives the result of `fold` or `sum` only to `elementwise`.
template <class L>
inline constexpr bool works_on_flat = requires { requires L::works_on_flat; };

/// A layer that drops units in training, or a net that has one.
template <class L>
concept DropsUnits = requires { requires L::drops; };

/// The draw that drops nothing: for a net that predicts, or has no layer that drops.
struct NoDraw {};

namespace detail {

/// A layer with a state that sees a chunk of positions at once.
template <class Layer>
concept SeesChunks = RecurrentLayer<Layer> && requires(typename Layer::template Kept<float> kept) {
    typename Layer::Positions;
    kept.y;
};

/// A layer that needs all positions of a sequence at once.
template <class Layer>
concept NeedsWholeSequence = SeesChunks<Layer> && requires { requires Layer::whole_sequence; };

/// Stand-ins for what a layer is given: a visitor of its parameters, and a generator of its initial values.
struct AnyVisitor {
    constexpr void operator()(const auto&, auto&...) const {}
};
struct AnyGenerator {
    constexpr void uniform(auto&&, double, double) {}
    constexpr void normal(auto&&, double, double) {}
};

}  // namespace detail

/// A type that can stand in a Sequential. Its forward and backward are checked when they meet their input.
template <class L>
concept Layer = std::is_trivially_copyable_v<L> &&
                requires(L layer, detail::AnyVisitor visit, detail::AnyGenerator rng) {
                    typename L::template rebind<double>;
                    typename L::Expects;
                    typename L::Produces;
                    { L::name() } -> std::convertible_to<std::string_view>;
                    L::parameters(visit, layer);
                    layer.initialize(rng);
                };

/// A layer with tensors that are not learned.
template <class L>
concept HasBuffers = requires(L layer, detail::AnyVisitor visit) { L::buffers(visit, layer); } &&
                     !requires { requires !L::has_buffers; };

namespace detail {

/// Presents a layer's buffers as parameters.
template <class L>
struct BuffersOf {
    template <class Visit, class... Layers>
    [[gnu::always_inline]] static constexpr void parameters(Visit&& visit, Layers&... layers) {
        if constexpr (HasBuffers<L>) L::buffers(visit, layers...);
    }
};

/// Whether a layer lists all of its tensors, each once. A tensor's size is a multiple of every number's alignment, so
/// no padding between tensors can hide a field.
template <class L>
constexpr bool lists_its_fields() {
    L layer{};
    std::size_t bytes = 0, tensors = 0, pairs_of_one = 0;
    const auto visit_all = [&](const auto& visit) {
        L::parameters(visit, layer);
        BuffersOf<L>::parameters(visit, layer);
    };
    visit_all([&]<class Tensor>(const auto&, const Tensor& field) {
        ++tensors;
        bytes += sizeof(field);
        visit_all([&]<class Other>(const auto&, const Other& other) {
            if constexpr (std::is_same_v<Tensor, Other>) pairs_of_one += &field == &other ? 1 : 0;
        });
    });
    return pairs_of_one == tensors && bytes == (std::is_empty_v<L> ? 0 : sizeof(L));
}

}  // namespace detail

/// The output in the result of forward: the result itself, or a trace's `.y`.
template <class Result>
constexpr const auto& output(const Result& result) {
    if constexpr (requires { result.y; }) return result.y;
    else return result;
}

}  // namespace unroll
