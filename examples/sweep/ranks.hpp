// The processes that share a sweep.
#pragma once

#include <cstdint>
#include <memory>
#include <unroll/report/verdict.hpp>
#include <vector>

/// What a sweep learns about one net.
struct Result {
    float loss = 0;
    std::uint64_t right = 0;
    unroll::Verdict verdict = unroll::Verdict::failure;
};

/// All processes of this program: those that mpirun started, or this one alone. alone.cpp or mpi.cpp defines it,
/// whichever the build has chosen.
class Ranks {
public:
    Ranks(int& argc, char**& argv);

    int rank() const { return rank_; }
    int size() const { return size_; }

    /// On rank 0: what each rank has, by rank. On the others: nothing. Ends when all ranks have called it.
    std::vector<std::vector<Result>> gather(const std::vector<Result>& mine) const;

    /// What main returns when this rank alone has failed, if it returns: the others are ended.
    int fail() const;

private:
    std::shared_ptr<void> session_;
    int rank_ = 0, size_ = 1;
};
