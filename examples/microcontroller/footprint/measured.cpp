// The same work with its stack painted before and looked at afterwards. Prints the bytes that it used, those that it
// used when its input was an error, and what the library says that it can use.
#include <cstdint>
#include <string_view>
#include <unroll/error.hpp>

#include "../machine.hpp"
#include "work.hpp"

extern std::uint32_t stack_bottom;  // image.ld has it

namespace {

constexpr std::uint32_t paint = 0xA5A5'A5A5;
const volatile std::uint32_t* top;
std::size_t used;

std::size_t used_so_far() {
    const volatile std::uint32_t* lowest = &stack_bottom;
    while (lowest != top && *lowest == paint) ++lowest;
    return static_cast<std::size_t>(top - lowest) * sizeof paint;
}

void report(std::string_view) {
    const std::size_t used_for_an_error = used_so_far();
    print(unroll::errors::Message{} << used << " " << used_for_an_error << " " << most_stack);
    stop(0);
}

}  // namespace

void program() {
    volatile std::uint32_t* sp;
    asm volatile("mov %0, sp" : "=r"(sp));
    top = sp;
    for (volatile std::uint32_t* at = &stack_bottom; at != sp; ++at) *at = paint;
    work();
    used = used_so_far();
    unroll::error_handler = report;
    wrong_work();
}
