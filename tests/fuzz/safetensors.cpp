// Any bytes are a safetensors file, or an error and nothing has changed. libFuzzer calls it, with the address and
// undefined-behaviour sanitizers.
#include <cstddef>
#include <cstdint>
#include <fuzz/file.hpp>
#include <string>
#include <string_view>
#include <unroll.hpp>
#include <unroll/io/any_net.hpp>
#include <unroll/io/safetensors.hpp>

using namespace unroll;

template <class Net>
void load(const std::string& path, const LoadOptions& options) {
    Net net{};
    net.template layer<2>().bias[1] = 3;
    const Net before = net;
    try {
        load_safetensors(path, net, options);
    } catch (const Error& error) {
        require(net == before && std::string_view(error.what()).size() > path.size());
    }
}

void choose(const std::string& path) {
    using Any = AnyNet<Net<2, 2>, Net<2, 1>>;
    Any net;
    const Any before = net;
    try {
        load_safetensors(path, net);
    } catch (const Error& error) {
        require(net == before && std::string_view(error.what()).size() > path.size());
    }
}

/// What has been read of it can be written, and is read again.
void read(const std::string& path) {
    try {
        SafetensorsFile file(path);
        detail::StateDict state;
        std::uint64_t bytes = 0;
        for (const auto& [name, tensor] : file.tensors()) {
            state.push_back({name, tensor.dtype, tensor.shape, file.bytes(tensor)});
            bytes += state.back().bytes.size();
        }
        const std::string json = detail::compose_safetensors_header(path, state, file.metadata());
        const detail::SafetensorsHeader again = detail::parse_safetensors_header(path, json, bytes);
        require(again.metadata == file.metadata() && again.tensors.size() == file.tensors().size());
        for (const detail::NamedTensor& tensor : state) {
            const TensorEntry& entry = again.tensors.at(tensor.name);
            require(entry.dtype == tensor.dtype && entry.shape == tensor.shape);
        }
    } catch (const Error&) {
    }
}

void try_all(const File& file) {
    read(file.path());
    choose(file.path());
    load<Net<2, 1>>(file.path(), {});
    load<Net<2, 1, topology::Feedforward, double>>(file.path(), {{{"rnn.", "0."}, {"", "2."}}, true});
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const File file;
    std::string bytes(reinterpret_cast<const char*>(data), size);
    file.put(bytes);
    try_all(file);

    // The same with the right length of the header, which mutations seldom hit.
    const std::size_t end = bytes.rfind('}');
    if (size < 8 || end == bytes.npos || end < 8) return 0;
    std::string length;
    detail::append_number<std::uint64_t>(length, end + 1 - 8);
    file.put(bytes.replace(0, 8, length));
    try_all(file);
    return 0;
}
