// A training leaves this in a program: its weights as constants, and the code that uses them. The test looks for
// the bytes: 46c504c0a71414c0f65d863f331cc53f78586340a81b253ebb4504c0fb4d793f81fd17c06a26ec3feee7c4bf151527c0d93efbbf0c9d02408bffc83f
#include <in_the_compiler/nets.hpp>

namespace in_the_compiler {

constexpr Lecture::Trained lecture = Lecture::train(43052);

}  // namespace in_the_compiler

extern "C" unsigned char next(unsigned char letter) {
    using namespace in_the_compiler;
    return static_cast<unsigned char>(argmax(lecture.forward_unchecked(letter)).index);
}
