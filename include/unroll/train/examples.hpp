// Examples: pairs of an input and its target, as many as there are at run time.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <span>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/tensor/owned.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/tensor/window.hpp>
#include <unroll/text/windows.hpp>
#include <utility>
#include <vector>

namespace unroll {

/// Inputs (tokens, windows or vectors) and their targets (tokens or vectors): a view of what has a name, which has to
/// live as long; what is given as a temporary, `Examples{make_inputs(), make_targets()}`, moves in.
template <class Input, class Target, class Inputs = std::span<const Input>, class Targets = std::span<const Target>>
struct Examples : detail::ViewOrOwner<Examples<Input, Target, Inputs, Targets>, Examples<Input, Target>> {
    using View = Examples<Input, Target>;
    static constexpr bool is_view = std::is_same_v<Examples, View>;

    Inputs inputs;
    Targets targets;

    /// Errors: size_mismatch for unequal counts, no_examples for none.
    constexpr Examples(Inputs xs, Targets ys) : inputs(std::move(xs)), targets(std::move(ys)) {
        if (std::size(inputs) != std::size(targets))
            errors::size_mismatch("Examples: targets", std::size(inputs), std::size(targets));
        if (std::empty(inputs)) errors::no_examples("Examples");
    }

    /// The windows of a text, which move in.
    template <std::size_t Size>
        requires std::is_same_v<Inputs, std::vector<Window<Size>>>
    constexpr Examples(TextWindows<Size> windows) : Examples(std::move(windows.inputs), std::move(windows.targets)) {}

    template <class Xs, class Ys>
        requires(detail::Dangling<Xs, Inputs> || detail::Dangling<Ys, Targets>)
    constexpr Examples(Xs&&, Ys&&) {
        static_assert(!sizeof(Xs),
                      "these Examples would look at a temporary, which is gone at the end of the line: give it "
                      "a name, or leave out the <types>, so that it moves in");
    }

    constexpr std::size_t size() const { return std::size(inputs); }

    /// For `view` only.
    constexpr View make_view() const { return View(std::span<const Input>(inputs), std::span<const Target>(targets)); }
};

template <class Input, class Target>
Examples(std::span<const Input>, std::span<const Target>) -> Examples<Input, Target>;
template <class Inputs, class Targets,
          class Input = std::remove_cvref_t<decltype(*std::data(std::declval<const Inputs&>()))>,
          class Target = std::remove_cvref_t<decltype(*std::data(std::declval<const Targets&>()))>>
Examples(Inputs&&, Targets&&)
    -> Examples<Input, Target, detail::StoredAs<Inputs, Input>, detail::StoredAs<Targets, Target>>;

template <std::size_t Size>
Examples(TextWindows<Size>) -> Examples<Window<Size>, Token, std::vector<Window<Size>>, std::vector<Token>>;

}  // namespace unroll
