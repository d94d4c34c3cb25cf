// Any bytes are an array of NumPy, or an error and nothing has changed. libFuzzer calls it, with the address and
// undefined-behaviour sanitizers.
#include <cstddef>
#include <cstdint>
#include <fuzz/file.hpp>
#include <string_view>
#include <unroll.hpp>
#include <unroll/io/npy.hpp>

using namespace unroll;

template <class T>
void load(const File& file) {
    try {
        const auto array = load_npy<T>(file.path());
        std::uint64_t size = 1;
        for (const std::uint64_t n : array.shape) size *= n;
        require(size == array.numbers.size());
    } catch (const Error&) {
    }
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const File file;
    file.put({reinterpret_cast<const char*>(data), size});
    load<double>(file);
    load<std::int32_t>(file);
    load<float>(file);
    Matrix<float, 2, 1> matrix{{1}, {2}};
    try {
        load_npy(file.path(), matrix);
    } catch (const Error&) {
        require(matrix == Matrix<float, 2, 1>{{1}, {2}});
    }
    return 0;
}
