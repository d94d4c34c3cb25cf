// Layer calls: the first layer that cannot be called as a net calls it. compile_fail/ checks the messages.
#include <boost/test/unit_test.hpp>
#include <string_view>
#include <type_traits>
#include <unroll.hpp>

using namespace unroll;

namespace {

struct Plain {
    template <class U>
    using rebind = Plain;
    using Expects = Features<3>;
    using Produces = Features<3>;
    static constexpr std::string_view name() { return "Plain"; }
    static constexpr void parameters(auto&&, auto&...) {}
    constexpr void initialize(auto&) {}
    constexpr auto forward(const auto& x) const { return x; }
    constexpr auto backward(const auto&, const auto&, const auto& dy, Plain&) const { return dy; }
};
struct TakesFour : Plain {
    template <class U>
    using rebind = TakesFour;
    constexpr auto forward(const Vector<float, 4>& x) const { return x; }
};
struct GoesNotBack : Plain {
    template <class U>
    using rebind = GoesNotBack;
    constexpr auto backward(const auto&, const auto& dy) const { return dy; }
};

template <class L, bool goes_back = true>
constexpr auto found = decltype(detail::find_calls<0, goes_back, Sequential<Embedding<5, 3>, L, Linear<3, 5>>, Token>()){};

}  // namespace

BOOST_AUTO_TEST_SUITE(net_layer_calls)

BOOST_AUTO_TEST_CASE(a_layer_that_can_be_called_has_no_fault) {
    static_assert(found<Plain>.fault == detail::CallFault::none && found<Tanh>.fault == detail::CallFault::none);
    static_assert(detail::goes_through<Net<5, 3, topology::LSTM>, Token, true>);
    static_assert(detail::goes_through<Sequential<Linear<2, 3>, Dropout<0.5>, Linear<3, 1>>, Vector<float, 2>, true>);
    static_assert(detail::goes_through<Sequential<Tanh>, Vector<float, 2>, true>);  // of any size
}

BOOST_AUTO_TEST_CASE(the_first_fault_is_found_forward_then_backward) {
    static_assert(found<TakesFour>.fault == detail::CallFault::forward);
    static_assert(std::is_same_v<decltype(found<TakesFour>)::Place, detail::LayerIndex<1>>);
    static_assert(found<GoesNotBack>.fault == detail::CallFault::backward);
    static_assert(found<GoesNotBack, false>.fault == detail::CallFault::none);
}

BOOST_AUTO_TEST_SUITE_END()
