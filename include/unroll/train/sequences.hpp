// Sequences: many sequences, names or gestures, one after the other in memory.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <span>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/train/sequence.hpp>
#include <vector>

namespace unroll {

namespace detail {

/// Texts, each of them tokens in a row.
template <class Texts>
concept TextRange = requires(const Texts& texts) {
    std::end(texts);
    requires TokenRange<std::remove_cvref_t<decltype(*std::begin(texts))>>;
};

}  // namespace detail

/// How a sequence is appended: its first `skip` positions warm the state and have no loss.
struct SequenceOptions {
    std::size_t skip = 0;
};

/// Many sequences of inputs (tokens, windows or vectors) and targets (tokens or vectors), each of which begins in a
/// fresh state. It owns them. Of a text, `Sequences<Token>`, each token's target is the next one. Their loss is that of
/// all positions that have a target: the mean, or the sum. PyTorch: a padded batch, with `ignore_index`.
template <class Input, class Target = Token>
class Sequences {
public:
    using View = Sequence<Input, Target>;

    constexpr Sequences() = default;

    /// The texts of a range. Error: sequence_too_short.
    template <class Texts>
        requires(std::is_same_v<Input, Token> && detail::TextRange<Texts>)
    explicit constexpr Sequences(const Texts& texts) {
        for (const auto& text : texts) append(text);
    }

    /// A text: each of its tokens but the last sees the next. Error: sequence_too_short.
    constexpr void append(std::span<const Token> text)
        requires(std::is_same_v<Input, Token> && std::is_same_v<Target, Token>)
    {
        if (text.size() < 2) errors::sequence_too_short(text.size());
        push(text.first(text.size() - 1), text.subspan(1));
    }

    /// Inputs with a target each, of which the first `skip` have no loss. Errors: size_mismatch for unequal counts,
    /// no_examples for none, invalid_option where none is left that has a loss.
    constexpr void append(std::span<const Input> inputs, std::span<const Target> targets,
                          const SequenceOptions& options = {}) {
        if (inputs.size() != targets.size()) errors::size_mismatch("Sequences: targets", inputs.size(), targets.size());
        if (inputs.empty()) errors::no_examples("Sequences");
        if (options.skip >= inputs.size())
            errors::invalid_option("Sequences", "skip", "fewer than the positions", options.skip);
        push(inputs, targets.subspan(options.skip));
    }

    /// Inputs with one target, which belongs to the last of them. Error: no_examples for no inputs.
    constexpr void append(std::span<const Input> inputs, const Target& target) {
        if (inputs.empty()) errors::no_examples("Sequences");
        push(inputs, std::span<const Target>(&target, 1));
    }

    /// One of other sequences. Error: size_mismatch where it has no target, or more than inputs.
    constexpr void append(const View& sequence) {
        if (sequence.targets.empty() || sequence.targets.size() > sequence.inputs.size())
            errors::size_mismatch("Sequences: targets", sequence.inputs.size(), sequence.targets.size());
        push(sequence.inputs, sequence.targets);
    }

    /// How many sequences.
    constexpr std::size_t size() const { return ends_.size(); }
    constexpr bool empty() const { return size() == 0; }
    /// How many positions they have in all.
    constexpr std::size_t positions() const { return inputs_.size(); }
    /// The targets of all sequences, one after the other; fewer than the positions where some have none.
    constexpr std::span<const Target> targets() const& [[clang::lifetimebound]] { return targets_; }
    void targets() const&& = delete;

    /// Sequence i: a view, until another is appended. Error: index_out_of_range.
    constexpr View operator[](std::size_t i) const& [[clang::lifetimebound]] {
        if (i >= size()) errors::index_out_of_range(i, size());
        const End begin = i == 0 ? End{} : ends_[i - 1], end = ends_[i];
        return View(detail::OfLastPositions{},
                    std::span<const Input>(inputs_).subspan(begin.of_inputs, end.of_inputs - begin.of_inputs),
                    std::span<const Target>(targets_).subspan(begin.of_targets, end.of_targets - begin.of_targets));
    }
    void operator[](std::size_t) const&& = delete;  // what it would look at is gone at the end of the line

    class Iterator {
    public:
        using value_type = View;
        using difference_type = std::ptrdiff_t;

        constexpr Iterator() = default;
        constexpr Iterator(const Sequences& all, std::size_t i) : all_(&all), i_(i) {}
        constexpr View operator*() const { return (*all_)[i_]; }
        constexpr Iterator& operator++() {
            ++i_;
            return *this;
        }
        constexpr Iterator operator++(int) {
            const Iterator before = *this;
            ++i_;
            return before;
        }
        friend constexpr bool operator==(const Iterator&, const Iterator&) = default;

    private:
        const Sequences* all_ = nullptr;
        std::size_t i_ = 0;
    };
    constexpr Iterator begin() const { return {*this, 0}; }
    constexpr Iterator end() const { return {*this, size()}; }

private:
    struct End {
        std::size_t of_inputs = 0, of_targets = 0;
    };

    /// Copies first: inputs may be those of a sequence that is here already.
    constexpr void push(std::span<const Input> inputs, std::span<const Target> targets) {
        const std::vector<Input> new_inputs(inputs.begin(), inputs.end());
        const std::vector<Target> new_targets(targets.begin(), targets.end());
        if (ends_.empty()) {
            inputs_.clear();
            targets_.clear();
        } else {  // what an append left behind for which memory did not suffice
            inputs_.resize(ends_.back().of_inputs);
            targets_.resize(ends_.back().of_targets);
        }
        inputs_.insert(inputs_.end(), new_inputs.begin(), new_inputs.end());
        targets_.insert(targets_.end(), new_targets.begin(), new_targets.end());
        ends_.push_back({inputs_.size(), targets_.size()});
    }

    std::vector<Input> inputs_;
    std::vector<Target> targets_;
    std::vector<End> ends_;
};

template <detail::TextRange Texts>
Sequences(const Texts&) -> Sequences<Token, Token>;

namespace detail {

template <class Data>
inline constexpr bool is_sequences = false;
template <class Input, class Target>
inline constexpr bool is_sequences<Sequences<Input, Target>> = true;

}  // namespace detail

}  // namespace unroll
