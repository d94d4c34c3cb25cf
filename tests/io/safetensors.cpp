#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <cstdint>
#include <errors.hpp>
#include <filesystem>
#include <fstream>
#include <limits>
#include <memory>
#include <span>
#include <string>
#include <unroll.hpp>
#include <unroll/io/safetensors.hpp>
#include <vector>

#include "report/sandbox.hpp"

using namespace unroll;

BOOST_AUTO_TEST_SUITE(io_safetensors)

using Small = Net<3, 2>;

Small small() {
    Small net{};
    net.layer<0>().weight = {{1.5f, -0.0f}, {0.1f, 3}, {4, 5}};
    net.layer<2>().weight = {{6, 7}, {8, 9}, {10, std::numeric_limits<float>::denorm_min()}};
    net.layer<2>().bias = {11, 12, std::numeric_limits<float>::infinity()};
    return net;
}

/// A file of this header and these bytes of data.
void put(const std::filesystem::path& path, const std::string& header, const std::string& data = "") {
    std::string length;
    detail::append_number<std::uint64_t>(length, header.size());
    std::ofstream(path, std::ios::binary) << length << header << data;
}

template <class... Numbers>
std::string bytes_of_all(Numbers... numbers) {
    std::string bytes;
    (detail::append_number(bytes, numbers), ...);
    return bytes;
}

BOOST_AUTO_TEST_CASE(a_file_has_the_names_shapes_and_bytes_of_pytorch) {
    const Sandbox sandbox;
    save_safetensors(sandbox / "a/b", small());
    const std::string text = content(sandbox / "a/b"), header =
        R"({"__metadata__":{"format":"pt"},"0.weight":{"dtype":"F32","shape":[3, 2],"data_offsets":[0, 24]},)"
        R"("2.weight":{"dtype":"F32","shape":[3, 2],"data_offsets":[24, 48]},)"
        R"("2.bias":{"dtype":"F32","shape":[3],"data_offsets":[48, 60]}})";
    BOOST_TEST(text.substr(0, 8 + header.size()) == std::string("\xE0\0\0\0\0\0\0\0", 8) + header);
    BOOST_TEST((text.substr(8 + header.size()) ==
                bytes_of_all(1.5f, -0.0f, 0.1f, 3.f, 4.f, 5.f, 6.f, 7.f, 8.f, 9.f, 10.f, 0x1p-149f, 11.f, 12.f,
                             std::numeric_limits<float>::infinity())));
    BOOST_TEST(sandbox.entries("a") == 1);
}

/// A net comes back in every bit.
template <class TheNet>
void comes_back(const TheNet& net) {
    const Sandbox sandbox;
    save_safetensors(sandbox / "a", net, {{"epoch", "7"}});
    TheNet back{};
    load_safetensors(sandbox / "a", back);
    BOOST_TEST((back == net));
    BOOST_TEST((SafetensorsFile(sandbox / "a").metadata() == Metadata{{"epoch", "7"}}));
}

BOOST_AUTO_TEST_CASE(nets_of_each_kind_come_back) {
    comes_back(small());
    comes_back(Sequential<Tanh>{});
    random::Torch rng{1};
    Sequential<OneHot<3>, LSTM<3, 2, double>, Linear<2, 3, double>> lstm{};
    lstm.initialize(rng);
    comes_back(lstm);
    Ensemble<Small, 5> nets{};
    nets.initialize(rng);
    comes_back(nets);
}

BOOST_AUTO_TEST_CASE(a_quick_net_reads_the_file_of_the_accurate_one_and_writes_the_same) {
    const Sandbox sandbox;
    Sequential<OneHot<3>, LSTM<3, 2>, Tanh, Linear<2, 3>> accurate{}, back{};
    Sequential<OneHot<3>, Quick<LSTM<3, 2>>, Quick<Tanh>, Linear<2, 3>> quick{};
    random::Torch rng{1};
    accurate.initialize(rng);
    save_safetensors(sandbox / "accurate", accurate);
    load_safetensors(sandbox / "accurate", quick);
    save_safetensors(sandbox / "quick", quick);
    load_safetensors(sandbox / "quick", back);
    BOOST_TEST((back == accurate));
}

BOOST_AUTO_TEST_CASE(a_large_net_is_saved_and_loaded_on_a_small_stack) {
    const auto net = std::make_unique<Net<300, 400>>(), back = std::make_unique<Net<300, 400>>();
    random::Torch rng{1};
    net->initialize(rng);
    const Sandbox sandbox;
    save_safetensors(sandbox / "a", *net);
    load_safetensors(sandbox / "a", *back);
    BOOST_TEST((*back == *net));
}

/// Two numbers, as each dtype has them, in a net of floats and one of doubles.
template <class T>
void reads(const std::string& dtype, const std::string& data, T first, T second) {
    const Sandbox sandbox;
    put(sandbox / "a", "{\"0.weight\":{\"dtype\":\"" + dtype + "\",\"shape\":[1,2],\"data_offsets\":[0," +
                           std::to_string(data.size()) + "]}}", data);
    Sequential<Linear<2, 1, T, Bias::none>> net{};
    load_safetensors(sandbox / "a", net);
    BOOST_TEST((net.template layer<0>().weight(0, 0) == first && net.template layer<0>().weight(0, 1) == second));
}

BOOST_AUTO_TEST_CASE(other_floating_types_are_converted_to_the_nearest) {
    const std::string f16("\x01\x3C\xFF\xFB", 4), bf16("\x81\x3F\x7F\xFF", 4);
    reads<float>("F16", f16, 1 + 0x1p-10f, -65504);
    reads<double>("F16", f16, 1 + 0x1p-10, -65504);
    reads<float>("BF16", bf16, 1 + 0x1p-7f, -0x1.FEp127f);
    reads<double>("BF16", bf16, 1 + 0x1p-7, -0x1.FEp127);
    reads<float>("F64", bytes_of_all(0.1, 1e300), 0.1f, std::numeric_limits<float>::infinity());
    reads<double>("F64", bytes_of_all(0.1, 1e300), 0.1, 1e300);
    reads<double>("F32", bytes_of_all(0.1f, 3.f), static_cast<double>(0.1f), 3);
}

BOOST_AUTO_TEST_CASE(prefixes_are_renamed_both_ways) {
    const Prefixes prefixes{{"emb.", "0."}, {"linr.", "2."}};
    const Sandbox sandbox;
    save_safetensors(sandbox / "a", small(), {}, prefixes);
    std::string names;
    for (const auto& [name, tensor] : SafetensorsFile(sandbox / "a").tensors()) names += name + ' ';
    BOOST_TEST(names == "emb.weight linr.bias linr.weight ");
    Small back{};
    load_safetensors(sandbox / "a", back, {.prefixes = prefixes});
    BOOST_TEST((back == small()));

    Sequential<Linear<2, 3>> layer{};
    layer.layer<0>().bias[2] = 5;
    save_safetensors(sandbox / "b", layer, {}, {{"", "0."}});
    BOOST_TEST((SafetensorsFile(sandbox / "b").tensors().contains("weight")));
    Sequential<Linear<2, 3>> layer_back{};
    load_safetensors(sandbox / "b", layer_back, {.prefixes = {{"", "0."}}});
    BOOST_TEST((layer_back == layer));
    BOOST_TEST(detail::renamed("rnn.0.weight", {{"rnn.", "1."}, {"rnn.0.", "2."}}, true).text() == "1.0.weight");  // the first that fits
}

/// Loading fails with this message, and the net is as it was.
template <class TheNet = Small>
void is_rejected(const Sandbox& sandbox, const std::string& message, const LoadOptions& options = {}) {
    TheNet net{};
    net.template layer<0>().weight(0, 0) = 5;
    const TheNet before = net;
    CHECK_ERROR(load_safetensors(sandbox / "a", net, options), message);
    BOOST_TEST((net == before));
}

BOOST_AUTO_TEST_CASE(another_net_is_an_error_that_says_what_differs) {
    const Sandbox sandbox;
    const std::string a = (sandbox / "a").string();
    save_safetensors(sandbox / "a", small());
    is_rejected<Net<4, 2>>(sandbox, a + ", tensor \"0.weight\": expected [4, 2], got [3, 2]");
    using Biased = Sequential<Linear<2, 3>>;
    is_rejected<Biased>(sandbox, a + ", tensor \"0.bias\": expected [3], got none; the file has \"2.bias\", \"2.weight\"");
    is_rejected<Sequential<Embedding<3, 2>>>(sandbox, a + ": expected no other tensors, got \"2.bias\", \"2.weight\"");
    using Other = Sequential<Linear<3, 2, float, Bias::none>>;
    is_rejected<Other>(sandbox, a + ", tensor \"0.weight\": expected [2, 3], got [3, 2]", {.allow_extra = true});
    Sequential<Embedding<3, 2>> first{};
    load_safetensors(sandbox / "a", first, {.allow_extra = true});
    BOOST_TEST((first.layer<0>().weight == small().layer<0>().weight));
    is_rejected(sandbox,
                a + ", tensor \"2.weight\": expected prefixes that give each tensor a name of its own, "
                    "got \"0.weight\" twice",
                {.prefixes = {{"2.", "0."}}});
    is_rejected(sandbox, a + ", tensor \"2.weight\": expected [3, 2], got none; the file has \"2.bias\", \"2.weight\"",
                {.prefixes = {{"2.", "rnn."}}});
    is_rejected<Net<2, 2>>(sandbox, a + ", tensor \"2.weight\", here \"0.weight\": expected [2, 2], got [3, 2]",
                           {.prefixes = {{"0.", "2."}, {"2.", "0."}}});

    save_safetensors(sandbox / "a", Sequential<Linear<3, 2>, Tanh>{});
    is_rejected(sandbox, a + ", tensor \"0.weight\": expected [3, 2], got [2, 3]");
    save_safetensors(sandbox / "a", Ensemble<Small, 1>{});
    is_rejected(sandbox, a + ", tensor \"0.weight\": expected [3, 2], got [1, 3, 2]");
    put(sandbox / "a", R"({"0.weight":{"dtype":"I32","shape":[3,2],"data_offsets":[0,24]}})", std::string(24, ' '));
    is_rejected<Sequential<Embedding<3, 2>>>(sandbox, a + ", tensor \"0.weight\": expected F32, F64, BF16 or F16, got I32");
}

BOOST_AUTO_TEST_CASE(a_tensor_of_an_unknown_dtype_is_skipped_where_it_is_allowed) {
    using Embed = Sequential<Embedding<3, 2>>;
    const Sandbox sandbox;
    const std::string a = (sandbox / "a").string();
    for (const std::string dtype : {"C64", "F4", "F6_E2M3", "F6_E3M2", "F8_E8M0", "U128", "F8_E4M3"}) {
        const std::string bytes = dtype == "F8_E4M3" ? "4" : "3";
        for (const bool in_front : {false, true}) {
            const std::string net = in_front ? bytes : "0";
            const std::string net_end = std::to_string(std::stoi(net) + 24), extra = in_front ? "0" : "24";
            const std::string extra_end = std::to_string(std::stoi(extra) + std::stoi(bytes));
            put(sandbox / "a", "{\"freqs\":{\"dtype\":\"" + dtype + "\",\"shape\":[4],\"data_offsets\":[" + extra + "," +
                                   extra_end + "]},\"0.weight\":{\"dtype\":\"F32\",\"shape\":[3,2],\"data_offsets\":[" +
                                   net + "," + net_end + "]}}",
                (in_front ? std::string(std::stoul(bytes), 'x') : "") + bytes_of_all(1.f, 2.f, 3.f, 4.f, 5.f, 6.f) +
                    (in_front ? "" : std::string(std::stoul(bytes), 'x')));
            is_rejected<Embed>(sandbox, a + ": expected no other tensors, got \"freqs\"");
            Embed net_read{};
            load_safetensors(sandbox / "a", net_read, {.allow_extra = true});
            BOOST_TEST(net_read.layer<0>().weight(2, 1) == 6);
        }
    }
    put(sandbox / "a", R"({"0.weight":{"dtype":"C64","shape":[3,2],"data_offsets":[0,48]}})", std::string(48, ' '));
    is_rejected<Embed>(sandbox, a + ", tensor \"0.weight\": expected F32, F64, BF16 or F16, got C64",
                       {.allow_extra = true});
}

BOOST_AUTO_TEST_CASE(a_file_that_is_cut_short_anywhere_is_an_error) {
    const Sandbox sandbox;
    save_safetensors(sandbox / "whole", small());
    const std::string whole = content(sandbox / "whole");
    for (std::size_t size = 0; size < whole.size(); ++size) {
        std::ofstream(sandbox / "a", std::ios::binary) << whole.substr(0, size);
        Small net = small();
        BOOST_CHECK_THROW(load_safetensors(sandbox / "a", net), Error);
        BOOST_TEST((net == small()));
    }
    std::ofstream(sandbox / "a", std::ios::binary) << whole << 'x';
    is_rejected(sandbox, (sandbox / "a").string() + ", the data: expected 60 bytes for all tensors, got 61");
}

BOOST_AUTO_TEST_CASE(a_length_that_cannot_be_is_an_error_and_takes_no_memory) {
    const Sandbox sandbox;
    const std::string where = (sandbox / "a").string() + ", the header: expected ";
    std::ofstream(sandbox / "a") << "1234567";
    is_rejected(sandbox, where + "8 bytes with its length, got 7");
    for (const std::uint64_t length : {std::uint64_t(3), std::uint64_t(1) << 63, ~std::uint64_t(0), ~std::uint64_t(7)}) {
        std::ofstream(sandbox / "a", std::ios::binary) << bytes_of_all(length) << "{}";
        is_rejected(sandbox, where + "at most 2 bytes, got " + std::to_string(length));
    }
    std::ofstream(sandbox / "a", std::ios::binary) << std::string("\0\0\0\0\0\0\0\2{}", 10);  // from the highest byte on
    is_rejected(sandbox, where + "at most 2 bytes, got 144115188075855872");
    put(sandbox / "a", "");
    is_rejected(sandbox, where + "JSON that begins with {, got something else");

    std::ofstream(sandbox / "a", std::ios::binary) << bytes_of_all(std::uint64_t(100'000'001)) << "{}";
    std::filesystem::resize_file(sandbox / "a", std::uint64_t(1) << 30);  // of zeros that take no room
    is_rejected(sandbox, where + "at most 100000000 bytes, got 100000001");
    std::ofstream(sandbox / "a", std::ios::binary) << "PK\3\4" << std::string(100, ' ');
    is_rejected(sandbox, where + "a safetensors file, got a zip archive, such as torch.save writes");
    std::ofstream(sandbox / "a", std::ios::binary) << std::string("\x80\2\x8A\nl\xFC\x9C\x46\xF9\x20\x6A\xA8\x50\x19.", 15);
    is_rejected(sandbox, where + "a safetensors file, got a pickle, such as torch.save writes");
    std::ofstream(sandbox / "a", std::ios::binary) << std::string("\x1F\x8B\x08\0\0\0\0\0", 8) << std::string(600'000, 'x');
    is_rejected(sandbox, where + "a safetensors file, got a gzip archive");
    std::ofstream(sandbox / "a") << "{\"nets\":{\"0.weight\": [1, 2]}}";
    is_rejected(sandbox, where + "a safetensors file, got a text, perhaps JSON");
}

BOOST_AUTO_TEST_CASE(a_net_in_memory_is_read_at_any_address) {
    const Sandbox sandbox;
    save_safetensors(sandbox / "a", small());
    const std::string whole = content(sandbox / "a");
    for (std::size_t offset = 0; offset < 9; ++offset) {
        const std::string moved = std::string(offset, 'x') + whole;
        Small net{};
        load_safetensors(std::as_bytes(std::span(moved)).subspan(offset), net);
        BOOST_TEST((net == small()));
    }
    std::vector<std::byte> bytes;
    for (const char c : whole) bytes.push_back(static_cast<std::byte>(c));
    Sequential<Embedding<3, 2>> first{};
    load_safetensors(bytes, first, {.allow_extra = true});
    BOOST_TEST((first.layer<0>().weight == small().layer<0>().weight));

    const auto fails = [](std::span<const std::byte> memory, const std::string& message) {
        Small net = small();
        CHECK_ERROR(load_safetensors(memory, net), message);
        BOOST_TEST((net == small()));
    };
    fails({}, "<memory>, the header: expected 8 bytes with its length, got 0");
    fails(std::span(bytes).first(bytes.size() - 1), "<memory>, the data: expected 60 bytes for all tensors, got 59");
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        Small net = small();
        const std::vector<std::byte> cut(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size));
        BOOST_CHECK_THROW(load_safetensors(cut, net), Error);
        BOOST_TEST((net == small()));
    }
}

BOOST_AUTO_TEST_CASE(a_tensor_of_another_shape_is_not_read) {
    const Sandbox sandbox;  // it would take a terabyte
    put(sandbox / "a", R"({"0.weight":{"dtype":"F32","shape":[268435456,1024],"data_offsets":[0,1099511627776]}})");
    std::error_code failure;
    std::filesystem::resize_file(sandbox / "a", std::filesystem::file_size(sandbox / "a") + 1099511627776, failure);
    const std::string a = (sandbox / "a").string();
    is_rejected(sandbox, a + (failure ? ", the data: expected 1099511627776 bytes for all tensors, got 0"
                                      : ", tensor \"0.weight\": expected [3, 2], got [268435456, 1024]"));
}

BOOST_AUTO_TEST_CASE(a_file_that_cannot_be_opened_is_an_error) {
    const Sandbox sandbox;
    const std::string cannot = "cannot read " + (sandbox / "a").string() + ": ";
    is_rejected(sandbox, cannot + "No such file or directory");
    std::filesystem::create_directory(sandbox / "a");
    is_rejected(sandbox, cannot + "it is not a regular file");
}

BOOST_AUTO_TEST_CASE(a_save_that_fails_leaves_the_older_file) {
    const Sandbox sandbox;
    std::ofstream(sandbox / "a") << "old";
    BOOST_CHECK_THROW(save_safetensors(sandbox / "a", small(), {{"a", "\xFF"}}), Error);
    const Prefixes one_name{{"x.weight", "0.weight"}, {"x.weight", "2.weight"}};
    BOOST_CHECK_THROW(save_safetensors(sandbox / "a", small(), {}, one_name), Error);
    BOOST_TEST(content(sandbox / "a") == "old");
    BOOST_TEST(sandbox.entries() == 1);
    BOOST_CHECK_THROW(save_safetensors(sandbox / "a/b", small()), Error);
}

BOOST_AUTO_TEST_SUITE_END()
