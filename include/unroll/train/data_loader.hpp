// DataLoader: examples in mini-batches, in a new order every epoch.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <span>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/train/examples.hpp>
#include <utility>
#include <vector>

namespace unroll {

/// PyTorch's options and defaults of DataLoader; drop_last leaves out a last batch that is not full.
struct DataLoaderOptions {
    std::size_t batch_size = 1;
    bool shuffle = false;
    bool drop_last = false;
};

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
    constexpr std::size_t batches() const {
        return (examples_.size() + (options_.drop_last ? 0 : options_.batch_size - 1)) / options_.batch_size;
    }

    /// Puts the examples into the next epoch's order.
    constexpr void start_epoch() {
        if (!options_.shuffle) return;
        rng_.epoch_order(std::span<std::size_t>(order_));
        take_in_order();
    }

    /// Batch i of the epoch, or of the examples as they are before the first one. Error: index_out_of_range.
    constexpr Examples<Input, Target> batch(std::size_t i) const& [[clang::lifetimebound]] {
        if (i >= batches()) errors::index_out_of_range(i, batches());
        const std::size_t first = i * options_.batch_size;
        const std::size_t rest = examples_.size() - first;
        const std::size_t count = rest < options_.batch_size ? rest : options_.batch_size;
        return {std::span(inputs_).subspan(first, count), std::span(targets_).subspan(first, count)};
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
