// The processes that mpirun started share a sweep; started without it, a process is alone.
#include <boost/mpi/collectives.hpp>
#include <boost/mpi/communicator.hpp>
#include <boost/mpi/environment.hpp>
#include <boost/serialization/vector.hpp>

#include "sweep/ranks.hpp"

namespace boost::serialization {
template <class Archive>
void serialize(Archive& archive, Result& result, unsigned) {
    archive & result.loss & result.right & result.verdict;
}
}  // namespace boost::serialization

Ranks::Ranks(int& argc, char**& argv) : session_(std::make_shared<boost::mpi::environment>(argc, argv)) {
    const boost::mpi::communicator world;
    rank_ = world.rank();
    size_ = world.size();
}

std::vector<std::vector<Result>> Ranks::gather(const std::vector<Result>& mine) const {
    std::vector<std::vector<Result>> all;
    const boost::mpi::communicator world;
    if (rank() == 0) boost::mpi::gather(world, mine, all, 0);
    else boost::mpi::gather(world, mine, 0);
    return all;
}

int Ranks::fail() const {
    if (size() > 1) boost::mpi::environment::abort(1);
    return 1;
}
