#include <cassert>
#include <unroll.hpp>
#include <unroll/net/bidirectional.hpp>
#include <vector>

using namespace unroll;

int main() {
    // A tag for each symbol of a word, by all of its symbols.
    Sequential<Embedding<5, 8>, Bidirectional<LSTM<8, 16>>, Linear<32, 3>> net{};
    random::Torch rng{43052};
    net.initialize(rng);

    using Letters = Alphabet<"abcde">;
    const auto word = Letters::encode("bead");
    Sequences<Token, Token> words;
    words.append(word, std::vector<Token>{0, 1, 1, 0});  // consonant, vowel, vowel, consonant
    Adam<decltype(net)> adam{{.lr = 1e-2}};
    fit(net, words, CrossEntropy{}, adam, {.epochs = 100});

    std::vector<Vector<float, 3>> logits(word.size());
    net.forward(word, logits);  // all at once: it is no stream
    assert(argmax(logits[0]) == Token(0) && argmax(logits[1]) == Token(1));
}
