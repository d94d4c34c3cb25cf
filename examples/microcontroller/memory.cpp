// The functions that compilers call by themselves, small instead of fast: newlib's are 700 bytes more.
#include <cstddef>
#include <cstdint>

extern "C" {

[[gnu::optimize("no-tree-loop-distribute-patterns")]] void* memset(void* to, int value, std::size_t size) {
    auto* byte = static_cast<unsigned char*>(to);
    for (; size > 0; --size) *byte++ = static_cast<unsigned char>(value);
    return to;
}

[[gnu::optimize("no-tree-loop-distribute-patterns")]] void* memmove(void* to, const void* from, std::size_t size) {
    auto* target = static_cast<unsigned char*>(to);
    const auto* source = static_cast<const unsigned char*>(from);
    if (reinterpret_cast<std::uintptr_t>(to) < reinterpret_cast<std::uintptr_t>(from)) {
        for (; size > 0; --size) *target++ = *source++;
    } else {
        while (size-- > 0) target[size] = source[size];
    }
    return to;
}

void* memcpy(void* to, const void* from, std::size_t size) { return memmove(to, from, size); }

[[gnu::optimize("no-tree-loop-distribute-patterns")]] std::size_t strlen(const char* text) {
    std::size_t size = 0;
    while (text[size] != '\0') ++size;
    return size;
}

}  // extern "C"
