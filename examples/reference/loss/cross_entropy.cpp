#include <cassert>
#include <unroll/loss/cross_entropy.hpp>

using namespace unroll;

int main() {
    const Vector<float, 3> logits{0, 0, 0};
    assert((softmax(logits)[1] == 1 / 3.0f));
    const auto [loss, dlogits] = CrossEntropy{}(logits, Token(1), 1);
    assert(loss > 1.0986f && loss < 1.0987f);  // log 3
    assert(dlogits[0] > 0 && dlogits[1] < 0);  // softmax - target

    constexpr CrossEntropy smoothing{.label_smoothing = 0.1};
    assert(smoothing(logits, Token(Token::none), 1).loss == 0);  // PyTorch: ignore_index
    assert((smoothing(logits, Vector<float, 3>{0.5f, 0.5f, 0}, 1).dy[2] > 0));  // probabilities
}
