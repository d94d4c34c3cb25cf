#include <array>
#include <boost/test/unit_test.hpp>
#include <span>
#include <sstream>
#include <string>
#include <unroll.hpp>
#include <vector>

using namespace unroll;
using detail::Form, detail::Plan;

namespace {

/// The plans for registers of 0, 16, 32 and 64 bytes.
template <class Net, class Data, class Loss = detail::NoLoss>
constexpr std::array<Plan, 4> plans{
    detail::plan<Net, Data, Loss, 0>,
    detail::plan<Net, Data, Loss, 16>,
    detail::plan<Net, Data, Loss, 32>,
    detail::plan<Net, Data, Loss, 64>,
};
using Plans = std::array<Plan, 4>;

constexpr Plan alone{};
constexpr Plan flat(std::size_t at_once = 1) { return {Form::flat, at_once}; }
constexpr Plan in_lanes(std::size_t lanes) { return {Form::in_lanes, lanes}; }
constexpr Plan interleaved(std::size_t packs, std::size_t lanes = 1) { return {Form::interleaved, packs * lanes, packs}; }
constexpr Plan by_symbol(std::size_t symbols, Plan plan) {
    plan.symbols = symbols;
    return plan;
}

using Pairs = Examples<Token, Token>;
using Vectors = Examples<Vector<float, 3>, Vector<float, 2>>;
using Regressor = Sequential<Linear<3, 5>, Tanh, Linear<5, 2>>;
using Windowed = Sequential<Embedding<5, 2, float, Window<2>>, Tanh, Linear<4, 5>>;
using Doubles = Net<5, 3, topology::Feedforward, double>;

/// It takes no targets in lanes, and does not work on flat vectors.
struct LossOfOnesOwn {};
/// A layer that looks at single numbers: it does not work on flat vectors.
struct LayerOfOnesOwn : Tanh {
    template <class U>
    using rebind = LayerOfOnesOwn;
    static constexpr bool works_on_flat = false;
};
using NetOfOnesOwn = Sequential<Embedding<5, 3>, LayerOfOnesOwn, Linear<3, 5>>;

// --- a table of transitions                                        registers: none        16 bytes        32 bytes        64 bytes

static_assert(plans<Net<3, 2>, Transitions<3>, CrossEntropy> == Plans{alone, in_lanes(3), flat(3), flat(3)});
static_assert(plans<Net<5, 3>, Transitions<5>, CrossEntropy> == Plans{alone, in_lanes(5), in_lanes(5), flat(5)});
static_assert(plans<Net<5, 3>, Transitions<5>, LossOfOnesOwn> ==
              Plans{alone, in_lanes(5), in_lanes(5), in_lanes(5)});
static_assert(plans<NetOfOnesOwn, Transitions<5>, CrossEntropy> ==
              Plans{alone, in_lanes(5), in_lanes(5), in_lanes(5)});
static_assert(plans<Doubles, Transitions<5>, CrossEntropy> == Plans{alone, in_lanes(2), in_lanes(5), in_lanes(5)} ||
              native_lanes<double> == 1);
static_assert(plans<Net<12, 4>, Transitions<12>, CrossEntropy> ==
              Plans{alone, in_lanes(4), in_lanes(12), in_lanes(12)});
static_assert(plans<Net<27, 16>, Transitions<27>, CrossEntropy> ==
              Plans{alone, in_lanes(4), in_lanes(8), in_lanes(16)});
static_assert(plans<Net<64, 32>, Transitions<64>, CrossEntropy> ==
              Plans{alone, in_lanes(4), in_lanes(8), in_lanes(16)});
static_assert(plans<Windowed, Transitions<5, 2>, CrossEntropy> ==
              Plans{alone, in_lanes(4), in_lanes(8), in_lanes(16)});

// --- examples

static_assert(plans<Net<5, 3>, Pairs, CrossEntropy> ==
              Plans{alone, interleaved(2, 4), interleaved(2, 8), interleaved(2, 16)});
static_assert(plans<Net<5, 3>, Pairs, LossOfOnesOwn> == Plans{alone, alone, alone, alone});
static_assert(plans<Net<5, 3>, Examples<int, int>, CrossEntropy> ==
              Plans{alone, alone, alone, alone});
static_assert(plans<NetOfOnesOwn, Pairs, CrossEntropy> == Plans{alone, in_lanes(4), in_lanes(8), in_lanes(16)});
static_assert(plans<Net<27, 16>, Pairs, CrossEntropy> == Plans{alone, in_lanes(4), in_lanes(8), in_lanes(16)});
static_assert(plans<Net<5000, 3>, Pairs, CrossEntropy> == Plans{alone, in_lanes(4), in_lanes(4), in_lanes(4)});
static_assert(plans<Net<50257, 3>, Pairs, CrossEntropy> == Plans{alone, alone, alone, alone});
static_assert(plans<Regressor, Vectors, Huber> ==
              Plans{alone, interleaved(2, 4), interleaved(2, 8), interleaved(2, 16)});

// --- forward: a token, a batch

static_assert(plans<Net<3, 2>, Token> == Plans{alone, flat(), flat(), flat()});
static_assert(plans<Net<5, 3>, Token> == Plans{alone, alone, flat(), flat()});
static_assert(plans<Net<16, 3>, Token> == Plans{alone, alone, alone, alone});
static_assert(plans<Net<5, 3>, std::span<const Token>> ==
              Plans{by_symbol(5, alone), by_symbol(5, interleaved(2, 4)), by_symbol(5, interleaved(2, 8)),
                    by_symbol(5, interleaved(2, 16))});
static_assert(plans<Net<64, 32>, std::span<const Token>> ==
              Plans{by_symbol(64, alone), by_symbol(64, in_lanes(4)), by_symbol(64, in_lanes(8)),
                    by_symbol(64, in_lanes(16))});
static_assert(plans<Regressor, std::span<const Vector<float, 3>>> ==
              Plans{alone, interleaved(2, 4), interleaved(2, 8), interleaved(2, 16)});

// --- sequences: one position after the other through the memory; the layers behind it see each alone

using Recurrent = Net<4, 3, topology::LSTM>;
using Memory = Vector<float, 3>;  // what the LSTM puts out
static_assert(plans<Recurrent, std::vector<Token>, CrossEntropy> ==
              Plans{alone, alone, alone, alone});
static_assert(plans<Recurrent, Sequence<Token, Token>, CrossEntropy> ==
              Plans{alone, alone, alone, alone});
static_assert(plans<detail::Readout<Recurrent>, Examples<Memory, Token>, CrossEntropy> ==
              Plans{alone, interleaved(2, 4), interleaved(2, 8), interleaved(2, 16)});
static_assert(plans<detail::Readout<Recurrent>, detail::Remembered<Memory>> ==
              Plans{alone, in_lanes(4), in_lanes(8), in_lanes(16)});

// --- ensembles: nets are in the lanes, on every target

template <class Net, class Data>
constexpr Plan of_ensemble = detail::plan<Ensemble<Net, 64>, Data, CrossEntropy>;

static_assert(of_ensemble<Net<5, 3>, Transitions<5>> == interleaved(5));    // all contexts at once
static_assert(of_ensemble<Net<7, 6>, Transitions<7>> == interleaved(4));    // four vectors of 7 make about 32 numbers
static_assert(of_ensemble<Net<16, 8>, Transitions<16>> == interleaved(2));
static_assert(of_ensemble<Net<17, 8>, Transitions<17>> == alone);      // a long vector fills the wait by itself
static_assert(of_ensemble<Windowed, Transitions<5, 2>> == alone);
static_assert(of_ensemble<NetOfOnesOwn, Transitions<5>> == alone);
static_assert(of_ensemble<Net<5, 3>, Pairs> == alone);
static_assert(of_ensemble<Recurrent, Sequence<Token, Token>> == alone);

template <class Value>
std::string printed(const Value& value) {
    std::ostringstream text;
    text << value;
    return text.str();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(net_plan)

BOOST_AUTO_TEST_CASE(a_plan_prints_itself) {
    BOOST_TEST(printed(alone) == "one by one");
    BOOST_TEST(printed(flat(5)) == "flat: 5 at once");
    BOOST_TEST(printed(in_lanes(16)) == "in lanes: 16 at once");
    BOOST_TEST(printed(interleaved(2, 16)) == "interleaved: 32 at once, in 2 packs");
    BOOST_TEST(printed(by_symbol(5, in_lanes(8))) == "in lanes: 8 at once; of many tokens 5 symbols");
}

BOOST_AUTO_TEST_CASE(counts_known_at_run_time_ask_the_plan) {
    static_assert(interleaved(5).holds_where(true) && !interleaved(5).holds_where(false));
    static_assert(flat(5).holds_where(false) && in_lanes(5).holds_where(false));
    static_assert(by_symbol(5, alone).goes_by_symbol(10) && !by_symbol(5, alone).goes_by_symbol(9));
    static_assert(!alone.goes_by_symbol(1000));
}

BOOST_AUTO_TEST_CASE(long_vectors_have_fewer_lanes) {
    static_assert(detail::lanes_of_length<float, 5> == native_lanes<float>);
    static_assert(detail::lanes_of_length<float, 1000> == native_lanes<float>);
    static_assert(detail::lanes_of_length<float, 50257> == 1);
    static_assert(detail::lanes_of_length<double, 50257> == 1);
    static_assert(detail::lanes_of_length<float, 5000, 64> == 4);
}

BOOST_AUTO_TEST_SUITE_END()
