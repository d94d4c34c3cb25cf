// DataLoader: examples or sequences in mini-batches, in a new order every epoch.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <span>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/tensor/window.hpp>
#include <unroll/text/transitions.hpp>
#include <unroll/text/windows.hpp>
#include <unroll/train/examples.hpp>
#include <unroll/train/sequences.hpp>
#include <utility>
#include <vector>

namespace unroll {

/// PyTorch's options and defaults of DataLoader; drop_last leaves out a last batch that is not full.
struct DataLoaderOptions {
    std::size_t batch_size = 1;
    bool shuffle = false;
    bool drop_last = false;
};

namespace detail {

/// The order of an epoch, and its batches. The generator stays the caller's.
template <class Generator>
class EpochOrder {
public:
    /// Errors: invalid_option for a batch_size of 0, no_examples where there are none or drop_last leaves none.
    constexpr EpochOrder(std::size_t examples, const DataLoaderOptions& options, Generator& rng)
        : options_(options), rng_(rng), order_(examples, 0) {
        if (options.batch_size == 0) errors::invalid_option("DataLoader", "batch_size", "a number > 0", 0);
        if (batches() == 0) errors::no_examples(examples == 0 ? "DataLoader" : "DataLoader with drop_last");
        for (std::size_t i = 0; i < examples; ++i) order_[i] = i;
    }

    /// Batches in an epoch.
    constexpr std::size_t batches() const {
        const bool has_rest = order_.size() % options_.batch_size > 0;
        return order_.size() / options_.batch_size + (has_rest && !options_.drop_last ? 1 : 0);
    }

    /// Goes on to the next epoch's order; whether it is another one.
    constexpr bool shuffle() {
        if (options_.shuffle) rng_.epoch_order(std::span<std::size_t>(order_));
        return options_.shuffle;
    }

    constexpr std::span<const std::size_t> numbers() const { return order_; }

    /// Batch i of a list that is in this order. Error: index_out_of_range.
    template <class Example>
    constexpr std::span<const Example> batch(std::span<const Example> list, std::size_t i) const {
        if (i >= batches()) errors::index_out_of_range(i, batches());
        const std::size_t first = i * options_.batch_size, rest = list.size() - first;
        return list.subspan(first, rest < options_.batch_size ? rest : options_.batch_size);
    }

private:
    DataLoaderOptions options_;
    Generator& rng_;
    std::vector<std::size_t> order_;
};

}  // namespace detail

/// Examples in batches. An epoch copies them into its order, so that batches are views and nothing is allocated. The
/// generator stays the caller's and has to live as long, and so has what the examples look at.
/// PyTorch: utils.data.DataLoader(…, generator=rng), example for example.
template <class Input, class Target, class Generator, class Data = Examples<Input, Target>>
class DataLoader {
public:
    /// Errors: invalid_option for a batch_size of 0, no_examples where drop_last leaves none.
    constexpr DataLoader(Data examples, DataLoaderOptions options, Generator& rng [[clang::lifetimebound]])
        : examples_(std::move(examples)),
          order_(examples_.size(), options, rng),
          inputs_(std::begin(examples_.inputs), std::end(examples_.inputs)),
          targets_(std::begin(examples_.targets), std::end(examples_.targets)) {}

    template <class Temporary>
        requires(!std::is_lvalue_reference_v<Temporary>)
    constexpr DataLoader(const Data& examples, DataLoaderOptions options, Temporary&& rng)
        : examples_(examples), order_(examples_.size(), options, rng) {
        static_assert(!sizeof(Temporary),
                      "a DataLoader's generator stays the caller's: give it a name, random::Torch rng{1}");
    }

    /// All examples, in their own order.
    constexpr decltype(auto) examples() const& [[clang::lifetimebound]] { return examples_.view(); }
    void examples() const&& = delete;  // what it would look at is gone at the end of the line

    /// Batches in an epoch.
    constexpr std::size_t batches() const { return order_.batches(); }

    /// Puts the examples into the next epoch's order.
    constexpr void start_epoch() {
        if (order_.shuffle()) take_in_order();
    }

    /// Batch i of the epoch, or of the examples as they are before the first one. Error: index_out_of_range.
    constexpr Examples<Input, Target> batch(std::size_t i) const& [[clang::lifetimebound]] {
        return {order_.batch(std::span<const Input>(inputs_), i), order_.batch(std::span<const Target>(targets_), i)};
    }
    void batch(std::size_t) const&& = delete;

private:
    constexpr void take_in_order() {
        for (std::size_t i = 0; const std::size_t number : order_.numbers()) {
            inputs_[i] = examples_.inputs[number];
            targets_[i++] = examples_.targets[number];
        }
    }

    Data examples_;
    detail::EpochOrder<Generator> order_;
    std::vector<Input> inputs_;
    std::vector<Target> targets_;
};

/// Many sequences in batches, by their numbers: a view of what has a name, which has to live as long; a temporary moves
/// in.
template <class Input, class Target, class Generator, class Data>
    requires std::is_same_v<std::remove_cvref_t<Data>, Sequences<Input, Target>>
class DataLoader<Input, Target, Generator, Data> {
public:
    /// Errors: invalid_option for a batch_size of 0, no_examples where there are no sequences or drop_last leaves none.
    constexpr DataLoader(Data sequences, DataLoaderOptions options, Generator& rng [[clang::lifetimebound]])
        : sequences_(std::forward<Data>(sequences)), order_(sequences_.size(), options, rng) {}

    template <class Temporary>
        requires(!std::is_lvalue_reference_v<Temporary>)
    constexpr DataLoader(const std::remove_reference_t<Data>& sequences, DataLoaderOptions options, Temporary&& rng)
        : sequences_(sequences), order_(sequences_.size(), options, rng) {
        static_assert(!sizeof(Temporary),
                      "a DataLoader's generator stays the caller's: give it a name, random::Torch rng{1}");
    }

    /// All sequences, in their own order.
    constexpr const Sequences<Input, Target>& examples() const& [[clang::lifetimebound]] { return sequences_; }
    void examples() const&& = delete;

    /// Batches in an epoch.
    constexpr std::size_t batches() const { return order_.batches(); }

    /// Puts the sequences into the next epoch's order.
    constexpr void start_epoch() { order_.shuffle(); }

    /// The numbers of the sequences in batch i of the epoch. Error: index_out_of_range.
    constexpr std::span<const std::size_t> batch(std::size_t i) const& [[clang::lifetimebound]] {
        return order_.batch(order_.numbers(), i);
    }
    void batch(std::size_t) const&& = delete;

private:
    Data sequences_;
    detail::EpochOrder<Generator> order_;
};

template <std::size_t Vocab, std::size_t WindowSize, class Generator>
class DataLoader<Transitions<Vocab, WindowSize>, Token, Generator> {
public:
    constexpr DataLoader(const Transitions<Vocab, WindowSize>&, DataLoaderOptions, Generator&&) {
        static_assert(!sizeof(Generator),
                      "a table has no examples one by one: give a DataLoader Examples, or fit the table");
    }
};
template <std::size_t Vocab, std::size_t WindowSize, class Generator>
DataLoader(const Transitions<Vocab, WindowSize>&, DataLoaderOptions, Generator&&)
    -> DataLoader<Transitions<Vocab, WindowSize>, Token, Generator>;
template <class Input, class Target, class Generator>
DataLoader(const Sequences<Input, Target>&, DataLoaderOptions, Generator&&)
    -> DataLoader<Input, Target, std::remove_reference_t<Generator>, const Sequences<Input, Target>&>;
template <class Input, class Target, class Generator>
DataLoader(Sequences<Input, Target>&&, DataLoaderOptions, Generator&&)
    -> DataLoader<Input, Target, std::remove_reference_t<Generator>, Sequences<Input, Target>>;
template <class Input, class Target, class Generator>
DataLoader(const Sequences<Input, Target>&&, DataLoaderOptions, Generator&&)
    -> DataLoader<Input, Target, std::remove_reference_t<Generator>, Sequences<Input, Target>>;

template <class Input, class Target, class Inputs, class Targets, class Generator>
DataLoader(const Examples<Input, Target, Inputs, Targets>&, DataLoaderOptions, Generator&&)
    -> DataLoader<Input, Target, std::remove_reference_t<Generator>>;
template <class Input, class Target, class Inputs, class Targets, class Generator>
DataLoader(Examples<Input, Target, Inputs, Targets>&&, DataLoaderOptions, Generator&&)
    -> DataLoader<Input, Target, std::remove_reference_t<Generator>, Examples<Input, Target, Inputs, Targets>>;
template <class Input, class Target, class Inputs, class Targets, class Generator>
DataLoader(const Examples<Input, Target, Inputs, Targets>&&, DataLoaderOptions, Generator&&)
    -> DataLoader<Input, Target, std::remove_reference_t<Generator>, Examples<Input, Target, Inputs, Targets>>;
template <std::size_t Size, class Generator>
DataLoader(TextWindows<Size>, DataLoaderOptions, Generator&&)
    -> DataLoader<Window<Size>, Token, std::remove_reference_t<Generator>,
                  Examples<Window<Size>, Token, std::vector<Window<Size>>, std::vector<Token>>>;

}  // namespace unroll
