// A program, and what it asks of the machine that it runs on, be it a microcontroller or a PC.
#pragma once

#include <string_view>

/// The program: main does not exist without an operating system.
void program();

/// Prints a line. On a microcontroller the debugger does, or the emulator; on a PC it is stdout.
void print(std::string_view line);

/// Ends the program; 0 is success.
[[noreturn]] void stop(int status);
