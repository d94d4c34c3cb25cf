// BatchSteps: the steps of an epoch over the mini-batches of a DataLoader.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <type_traits>
#include <unroll/scalar/registers.hpp>
#include <unroll/train/data_loader.hpp>
#include <unroll/train/prepare.hpp>
#include <unroll/train/sequences.hpp>
#include <utility>

namespace unroll::detail {

/// The steps of an epoch over mini-batches.
template <class Net, class Loader, class Loss>
class BatchSteps {
public:
    static constexpr bool is_whole_epoch = false;

    constexpr BatchSteps(Loader& batches, const Loss& its_loss) : loader_(batches), loss_(its_loss) {}

    constexpr void start_epoch() { loader_.start_epoch(); }
    constexpr std::size_t size() const { return loader_.batches(); }
    constexpr auto operator[](std::size_t i) const { return prepare<Net>(loader_.batch(i), loss_); }
    /// An epoch's loss is the sum of its steps' losses, each divided by this.
    constexpr auto parts(const auto&) const { return static_cast<Lane<typename Net::Scalar>>(size()); }

private:
    Loader& loader_;
    const Loss& loss_;
};

/// The steps of an epoch over batches of sequences, which share their room.
template <class Net, class Loader, class Loss>
    requires is_sequences<std::remove_cvref_t<decltype(std::declval<Loader&>().examples())>>
class BatchSteps<Net, Loader, Loss> {
public:
    static constexpr bool is_whole_epoch = false;

    constexpr BatchSteps(Loader& batches, const Loss& its_loss)
        : loader_(batches), prepared_(prepare<Net>(batches.examples(), its_loss)) {
        prepared_.loss_of_positions(its_loss);  // checks the targets of all batches, before the first step
    }

    constexpr void start_epoch() { loader_.start_epoch(); }
    constexpr std::size_t size() const { return loader_.batches(); }
    constexpr auto& operator[](std::size_t i) {
        prepared_.take(loader_.batch(i));
        return prepared_;
    }
    constexpr auto parts(const auto&) const { return static_cast<Lane<typename Net::Scalar>>(size()); }

private:
    Loader& loader_;
    decltype(prepare<Net>(std::declval<Loader&>().examples(), std::declval<const Loss&>())) prepared_;
};

/// A DataLoader, or a class derived from one.
template <class Loader>
concept ALoader = requires(Loader& loader) { []<class... T>(const DataLoader<T...>&) {}(loader); };

}  // namespace unroll::detail
