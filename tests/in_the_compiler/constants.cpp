// Nets that the compiler trains. Compilers agree on every bit: what they make is kept.
#include <in_the_compiler/nets.hpp>
#include <laws/bits.hpp>
#include <reference/bits.hpp>

namespace in_the_compiler {

constexpr Lecture::Trained lecture = Lecture::train(43052);
constexpr Contexts::Trained contexts = Contexts::train(1);
constexpr InDouble::Trained in_double = InDouble::train(2);
constexpr Deep::Trained deep = Deep::train(3);
constexpr Regression::Trained regression = Regression::train(4);

template <std::uint64_t made, std::uint64_t kept>
struct Bits {
    static_assert(made == kept, "the compiler made other bits than those that are kept");
};
template struct Bits<laws::hash(lecture), reference::bits::compiled_lecture>;
template struct Bits<laws::hash(contexts), reference::bits::compiled_contexts>;
template struct Bits<laws::hash(in_double), reference::bits::compiled_in_double>;
template struct Bits<laws::hash(deep), reference::bits::compiled_deep>;
template struct Bits<laws::hash(regression), reference::bits::compiled_regression>;

// A trained net is a template argument.
template <Lecture::Trained net>
constexpr Token after(char letter) {
    return argmax(net.forward(Alphabet<"abcde">::encode(letter)));
}
static_assert(after<lecture>('a') == Token(1) && after<lecture>('e') == Token(0));

}  // namespace in_the_compiler
