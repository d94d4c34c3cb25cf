// What runs before the program: the vector table, and memory as C++ expects it.
#include <cstdint>

#include "machine.hpp"

extern std::uint32_t data_begin, data_end, data_image, bss_begin, bss_end, stack_top;  // image.ld has them

extern "C" {

[[noreturn]] void reset() {
#if defined(__ARM_FP)
    auto& coprocessor_access = *reinterpret_cast<volatile std::uint32_t*>(0xE000ED88);
    coprocessor_access = coprocessor_access | 0xF0'0000;  // the FPU is off after a reset
    asm volatile("dsb\n isb");
#endif
    const std::uint32_t* from = &data_image;
    for (std::uint32_t* to = &data_begin; to != &data_end; ++to, ++from) *to = *from;
    for (std::uint32_t* to = &bss_begin; to != &bss_end; ++to) *to = 0;
    program();
    stop(0);
}

/// A fault: an invalid instruction, an invalid address, or the library's trap.
[[noreturn]] void fault() { stop(2); }

}  // extern "C"

namespace {

struct Vectors {
    void* stack;
    void (*handlers[15])();
};

[[gnu::section(".vectors"), gnu::used]] const Vectors vectors{
    &stack_top,
    {reset, fault, fault, fault, fault, fault, fault, fault, fault, fault, fault, fault, fault, fault, fault}};

}  // namespace
