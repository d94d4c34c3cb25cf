// Which types are layers, tokens and inputs, and which are not.
#include <string_view>
#include <type_traits>
#include <unroll.hpp>

using namespace unroll;

static_assert(Layer<Embedding<5, 3>> && Layer<Embedding<5, 3, float, Window<2>>>);
static_assert(Layer<Linear<3, 5>> && Layer<Linear<3, 5, double, Bias::none>>);
static_assert(Layer<Tanh> && Layer<ReLU> && Layer<Sigmoid>);
static_assert(!Layer<int> && !Layer<Token> && !Layer<Vector<float, 3>>);

// A character is a symbol: it has to be encoded.
static_assert(std::is_convertible_v<int, Token> && std::is_convertible_v<std::size_t, Token>);
static_assert(!std::is_convertible_v<char, Token> && !std::is_convertible_v<char32_t, Token>);
static_assert(!std::is_convertible_v<bool, Token> && !std::is_convertible_v<float, Token>);
static_assert(Token{-1}.index == Token::out_of_range && Token{1ull << 40}.index == Token::out_of_range);
static_assert(Token{Token::none}.index == Token::none);

// Shapes in PyTorch's order.
static_assert(Matrix<float, 2, 3>::rows() == 2 && Matrix<float, 2, 3>::cols() == 3);
static_assert(Vector<float, 3>::rows() == 3 && Vector<float, 3>::cols() == 1);
static_assert(decltype(Net<5, 3>{}.layer<2>().weight)::rows() == 5);
static_assert(decltype(Net<5, 3>{}.layer<2>().weight)::cols() == 3);

// A net returns features of its scalar.
static_assert(std::is_same_v<decltype(Net<5, 3>{}.forward(Token{0})), Vector<float, 5>>);
static_assert(
    std::is_same_v<decltype(Sequential<Linear<2, 4, double>>{}.forward(Vector<double, 2>{})), Vector<double, 4>>);

static_assert(Alphabet<"abcde">::size == 5 && Alphabet<"가나다">::size == 3);
static_assert(Alphabet<"가나다">::decode(1) == std::string_view{"나"});
static_assert(Words<"one", "two">::size == 2);
