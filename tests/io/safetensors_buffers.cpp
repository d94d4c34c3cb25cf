#include <boost/test/unit_test.hpp>
#include <fstream>
#include <laws/centered.hpp>
#include <sstream>
#include <string>
#include <unroll.hpp>
#include <unroll/io/any_net.hpp>
#include <unroll/io/checkpoint.hpp>
#include <unroll/io/header.hpp>
#include <unroll/io/safetensors.hpp>

#include "report/sandbox.hpp"

using namespace unroll;

namespace {

using WithBuffer = Sequential<Embedding<5, 3>, laws::Centered<3>, Tanh, Linear<3, 5>>;
using Without = Sequential<Embedding<5, 3>, Tanh, Linear<3, 5>>;

WithBuffer start(std::uint64_t seed = 1) {
    random::Torch rng{seed};
    WithBuffer net{};
    net.initialize(rng);
    net.layer<1>().running_mean[1] = static_cast<float>(seed) * 0.3f;
    return net;
}

std::string read(const std::filesystem::path& path) {
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(io_safetensors_buffers)

BOOST_AUTO_TEST_CASE(a_buffer_is_saved_and_loaded) {
    const Sandbox sandbox;
    const auto file = sandbox / "net.safetensors";
    WithBuffer loaded{};
    save_safetensors(file, start());
    load_safetensors(file, loaded);
    BOOST_TEST((loaded == start()));
    BOOST_TEST(loaded.layer<1>().running_mean[1] == 0.3f);
    BOOST_TEST(SafetensorsFile(file).tensors().count("1.running_mean") == 1u);
    detail::StateDict state;
    detail::append_state(state, "", loaded);
    BOOST_TEST((state[1].name == "1.scale" && state[2].name == "1.running_mean" && state[3].name == "3.weight"));

    AnyNet<Without, WithBuffer> any;
    load_safetensors(file, any);
    BOOST_TEST(any.holds<WithBuffer>());
    BOOST_TEST((any == AnyNet<Without, WithBuffer>(start())));

    Ensemble<WithBuffer, 3> nets{}, after{};
    for (std::size_t i = 0; i < 3; ++i) nets.member(i, start(i));
    save_safetensors(file, nets);
    load_safetensors(file, after);
    BOOST_TEST((after == nets));
    BOOST_TEST((after.member(2) == start(2)));
}

BOOST_AUTO_TEST_CASE(a_checkpoint_has_it_once) {
    const Sandbox sandbox;
    const auto file = sandbox / "training.safetensors";
    const auto table = next_token<5>(Alphabet<"abcde">::encode(repeat("abcde", 10)));
    auto net = start();
    Adam<WithBuffer> adam{{.lr = 0.1}}, second{{.lr = 0.1}};
    fit(net, table, CrossEntropy{}, adam, {.epochs = 3});
    save_checkpoint(file, net, adam);
    const auto tensors = SafetensorsFile(file).tensors();
    BOOST_TEST(tensors.count("1.running_mean") == 1u);
    BOOST_TEST(tensors.count("optimizer.exp_avg.1.scale") == 1u);
    BOOST_TEST(tensors.count("optimizer.exp_avg.1.running_mean") == 0u);
    WithBuffer loaded{};
    load_checkpoint(file, loaded, second);
    BOOST_TEST((loaded == net));
    fit(net, table, CrossEntropy{}, adam, {.epochs = 3});
    fit(loaded, table, CrossEntropy{}, second, {.epochs = 3});
    BOOST_TEST((loaded == net));
}

BOOST_AUTO_TEST_CASE(headers_have_it) {
    const Sandbox sandbox;
    save_header(sandbox / "net.hpp", start(), "net");
    save_c_header(sandbox / "net.h", start(), "net");
    const std::string header = read(sandbox / "net.hpp"), c_header = read(sandbox / "net.h");
    const auto order = [](const std::string& text, const std::string& first, const std::string& second) {
        return text.find(first) < text.find(second) && text.find(second) != text.npos;
    };
    BOOST_TEST(order(header, "its_buffers[] = {\n        // 1.running_mean\n", "result.buffers("));
    BOOST_TEST(order(c_header, "net_1_scale[3]", "net_1_running_mean[3]"));
    BOOST_TEST(c_header.find(detail::exact_literal(0.3f)) != c_header.npos);
}

BOOST_AUTO_TEST_SUITE_END()
