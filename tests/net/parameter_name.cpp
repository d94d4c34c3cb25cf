#include <boost/test/unit_test.hpp>
#include <string>
#include <unroll.hpp>
#include <unroll/net/parameter_name.hpp>

using unroll::detail::ParameterName;

BOOST_AUTO_TEST_SUITE(net_parameter_name)

BOOST_AUTO_TEST_CASE(the_name_is_the_index_and_the_layers_own) {
    BOOST_TEST(std::string(std::string_view(ParameterName(0, "weight"))) == "0.weight");
    BOOST_TEST(std::string(std::string_view(ParameterName(47, "bias"))) == "47.bias");
    BOOST_TEST(std::string(std::string_view(ParameterName(18446744073709551615u, "w"))) == "18446744073709551615.w");
    static_assert(std::string_view(ParameterName(10, "weight_ih_l0")) == "10.weight_ih_l0");
}

BOOST_AUTO_TEST_CASE(a_name_of_any_length_is_put_together_too) {
    using unroll::detail::AnyParameterName;
    const std::string long_name(100, 'w');
    BOOST_TEST(std::string(std::string_view(AnyParameterName(12, "weight"))) == "12.weight");
    BOOST_TEST(std::string(std::string_view(AnyParameterName(3, long_name))) == "3." + long_name);
    static_assert(std::string_view(AnyParameterName(10, std::string_view("weight_ih_l0"))) == "10.weight_ih_l0");
}

/// "inner." and a name, put together by hand: clang has no std::string in constant expressions with libstdc++ 12.
struct InnerName {
    char text[32]{};
    std::size_t size = 0;
    constexpr explicit InnerName(std::string_view name) {
        for (const char c : std::string_view("inner.")) text[size++] = c;
        for (const char c : name) text[size++] = c;
    }
    constexpr operator std::string_view() const { return {text, size}; }
};

/// A layer that gives visit names of every kind of text, one of them from the layer inside.
struct Inner {
    unroll::Vector<float, 3> weight;
    static constexpr void parameters(auto&& visit, auto&... self) { visit("weight", self.weight...); }
};
struct Outer {
    using Scalar = float;
    template <class U>
    using rebind = Outer;
    using Expects = unroll::Features<3>;
    using Produces = unroll::Features<3>;
    static constexpr std::string_view name() { return "Outer"; }
    Inner inner;
    unroll::Vector<float, 3> scale, shift, gain;
    constexpr auto forward(const auto& x) const { return x; }
    constexpr auto backward(const auto&, const auto&, const auto& dy, Outer&) const { return dy; }
    static constexpr void parameters(auto&& visit, auto&... self) {
        Inner::parameters([&](std::string_view name, auto&... tensors) { visit(InnerName(name), tensors...); },
                          self.inner...);
        const char* shift = "shift";
        visit(std::string_view("scale"), self.scale...);
        visit(shift, self.shift...);
        visit("gain", self.gain...);
    }
    constexpr void initialize(auto&) {}
};

BOOST_AUTO_TEST_CASE(a_layer_may_give_names_that_are_no_literals) {
    std::string names;
    unroll::Sequential<unroll::Tanh, Outer> net{}, other{};
    net.parameters([&](std::string_view name, auto& tensor) {
        names += std::string(name) + ' ';
        tensor[0] = 1;
    });
    BOOST_TEST(names == "1.inner.weight 1.scale 1.shift 1.gain ");
    BOOST_TEST(net.parameter_count == 12u);
    BOOST_TEST((net == net && !(net == other)));
}

BOOST_AUTO_TEST_SUITE_END()
