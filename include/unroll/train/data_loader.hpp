// DataLoader: examples or sequences in mini-batches, in a new order every epoch.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <span>
#include <type_traits>
#include <unroll/error.hpp>
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

/// Batches of so many examples.
constexpr std::size_t batches_of(std::size_t examples, const DataLoaderOptions& options) {
    const bool has_rest = examples % options.batch_size > 0;
    return examples / options.batch_size + (has_rest && !options.drop_last ? 1 : 0);
}

/// Batch i of a list of examples. Error: index_out_of_range.
template <class Example>
constexpr std::span<const Example> batch_of(std::span<const Example> examples, const DataLoaderOptions& options,
                                            std::size_t i) {
    const std::size_t batches = batches_of(examples.size(), options);
    if (i >= batches) errors::index_out_of_range(i, batches);
    const std::size_t first = i * options.batch_size, rest = examples.size() - first;
    return examples.subspan(first, rest < options.batch_size ? rest : options.batch_size);
}

}  // namespace detail

/// Examples in batches. An epoch copies them into its order, so that batches are views and nothing is allocated. The
/// generator stays the caller's and has to live as long, and so has what the examples look at.
/// PyTorch: utils.data.DataLoader(…, generator=rng), example for example.
template <class Input, class Target, class Generator, class Data = Examples<Input, Target>>
class DataLoader {
public:
    /// Errors: invalid_option for batches of none, no_examples where drop_last leaves none.
    constexpr DataLoader(Data examples, DataLoaderOptions options, Generator& rng [[clang::lifetimebound]])
        : examples_(std::move(examples)),
          options_(options),
          rng_(rng),
          order_(examples_.size(), 0),
          inputs_(std::begin(examples_.inputs), std::end(examples_.inputs)),
          targets_(std::begin(examples_.targets), std::end(examples_.targets)) {
        if (options.batch_size == 0) errors::invalid_option("DataLoader", "batch_size", "a number > 0", 0);
        if (batches() == 0) errors::no_examples("DataLoader with drop_last");
        for (std::size_t i = 0; i < order_.size(); ++i) order_[i] = i;
    }

    template <class Temporary>
        requires(!std::is_lvalue_reference_v<Temporary>)
    constexpr DataLoader(const Data& examples, DataLoaderOptions, Temporary&& rng) : examples_(examples), rng_(rng) {
        static_assert(!sizeof(Temporary),
                      "a DataLoader's generator stays the caller's: give it a name, random::Torch rng{1}");
    }

    /// All examples, in their own order.
    constexpr decltype(auto) examples() const& [[clang::lifetimebound]] { return examples_.view(); }
    void examples() const&& = delete;  // what it would look at is gone at the end of the line

    /// Batches in an epoch.
    constexpr std::size_t batches() const { return detail::batches_of(examples_.size(), options_); }

    /// Puts the examples into the next epoch's order.
    constexpr void start_epoch() {
        if (!options_.shuffle) return;
        rng_.epoch_order(std::span<std::size_t>(order_));
        take_in_order();
    }

    /// Batch i of the epoch, or of the examples as they are before the first one. Error: index_out_of_range.
    constexpr Examples<Input, Target> batch(std::size_t i) const& [[clang::lifetimebound]] {
        return {detail::batch_of(std::span<const Input>(inputs_), options_, i),
                detail::batch_of(std::span<const Target>(targets_), options_, i)};
    }
    void batch(std::size_t) const&& = delete;

private:
    constexpr void take_in_order() {
        for (std::size_t i = 0; i < order_.size(); ++i) {
            inputs_[i] = examples_.inputs[order_[i]];
            targets_[i] = examples_.targets[order_[i]];
        }
    }

    Data examples_;
    DataLoaderOptions options_;
    Generator& rng_;
    std::vector<std::size_t> order_;
    std::vector<Input> inputs_;
    std::vector<Target> targets_;
};

/// Many sequences in batches, by their numbers: a view of what has a name, which has to live as long; a temporary moves
/// in.
template <class Input, class Target, class Generator, class Data>
    requires std::is_same_v<std::remove_cvref_t<Data>, Sequences<Input, Target>>
class DataLoader<Input, Target, Generator, Data> {
public:
    /// Errors: invalid_option for batches of none, no_examples where there are no sequences or drop_last leaves none.
    constexpr DataLoader(Data sequences, DataLoaderOptions options, Generator& rng [[clang::lifetimebound]])
        : sequences_(std::forward<Data>(sequences)), options_(options), rng_(rng), order_(sequences_.size(), 0) {
        if (options.batch_size == 0) errors::invalid_option("DataLoader", "batch_size", "a number > 0", 0);
        if (batches() == 0) errors::no_examples(sequences_.empty() ? "DataLoader" : "DataLoader with drop_last");
        for (std::size_t i = 0; i < order_.size(); ++i) order_[i] = i;
    }

    template <class Temporary>
        requires(!std::is_lvalue_reference_v<Temporary>)
    constexpr DataLoader(const std::remove_reference_t<Data>& sequences, DataLoaderOptions, Temporary&& rng)
        : sequences_(sequences), rng_(rng) {
        static_assert(!sizeof(Temporary),
                      "a DataLoader's generator stays the caller's: give it a name, random::Torch rng{1}");
    }

    /// All sequences, in their own order.
    constexpr const Sequences<Input, Target>& examples() const& [[clang::lifetimebound]] { return sequences_; }
    void examples() const&& = delete;

    /// Batches in an epoch.
    constexpr std::size_t batches() const { return detail::batches_of(order_.size(), options_); }

    /// Puts the sequences into the next epoch's order.
    constexpr void start_epoch() {
        if (options_.shuffle) rng_.epoch_order(std::span<std::size_t>(order_));
    }

    /// The numbers of the sequences in batch i of the epoch. Error: index_out_of_range.
    constexpr std::span<const std::size_t> batch(std::size_t i) const& [[clang::lifetimebound]] {
        return detail::batch_of(std::span<const std::size_t>(order_), options_, i);
    }
    void batch(std::size_t) const&& = delete;

private:
    Data sequences_;
    DataLoaderOptions options_;
    Generator& rng_;
    std::vector<std::size_t> order_;
};

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

}  // namespace unroll
