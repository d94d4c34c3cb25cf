// The lecture's numbers, digit by digit as it prints them, and those computed with PyTorch where it prints none.
//
// Each text is repeated 100 times; the net is Embedding, Tanh, Linear, its loss the mean cross-entropy, its optimizer
// Adam with PyTorch's defaults. All is taken after the 5000th step unless the name says otherwise; a matrix stands row
// by row, one row for each symbol.
#pragma once

namespace reference::lecture {

/// Experiment 1: abc, one hidden node, seed 43052.
struct Abc {
    static constexpr auto embedding_before = "-.817791 -.705173 -.584317";
    static constexpr auto weight_before = "-.259252 .624494 .969430";
    static constexpr auto bias_before = "-.517329 -.667225 .201074";
    static constexpr auto loss_before = "1.168965";
    static constexpr auto losses_after_each_1000_steps = ".604 .363 .228 .156";
    static constexpr auto loss = ".109725";
    static constexpr auto hidden = "-.0147 .9653 -.9896";
    static constexpr auto weight = "-4.6804 .3071 5.2894";
    static constexpr auto bias = "-1.5440 .9143 -1.3970";
    static constexpr auto logits = "-1.4755 .9098 -1.4745  -6.0618 1.2108 3.7086  3.0875 .6104 -6.6312";
    static constexpr auto target_probabilities = ".8444 .9239 .9225";
    static constexpr auto correct = "299";
};

/// Experiment 2: abcd, one hidden node, initial values set by hand.
struct AbcdByHand {
    static constexpr auto loss_before = "1.020791";
    static constexpr auto loss = ".166070";
    static constexpr auto embedding = "-2.0258 -.2929 7.1535 .3787";
    static constexpr auto hidden = "-.9658 -.2848 1.0000 .3616";
    static constexpr auto weight = "4.2944 -8.2596 -2.0274 11.0505";
    static constexpr auto bias = ".8924 -2.6672 1.1514 -3.6390";
    static constexpr auto target_probabilities = ".9001 .7954 .9022 .7962";
    static constexpr auto correct = "399";
};

/// Experiment 3: abcd, two hidden nodes, seed 43052.
struct Abcd {
    static constexpr auto embedding_before = "-.8178 -.7052  -.5843 -.6179  1.9949 -.4724  -.9383 1.6793";
    static constexpr auto loss_before = "2.005028";
    static constexpr auto loss = ".023684";
    static constexpr auto hidden = "-.9937 .9470  -.9921 -.9892  .9944 -.9683  .9280 .9929";
    static constexpr auto target_probabilities = ".9769 .9781 .9765 .9749";
    static constexpr auto correct = "399";
};

/// Experiment 4: AbAcAd, two hidden nodes, the initial values of experiment 3.
struct AbAcAd {
    static constexpr auto loss_before = "1.518162";
    static constexpr auto loss = ".551529";
    static constexpr auto entropy = ".550223";  // (300 / 599) ln 3
    static constexpr auto probabilities_after_A = ".0012 .3324 .3335 .3330";
    static constexpr auto correct = "399";
};

/// Experiment 6: abcde, three hidden nodes, seed 43052.
struct Abcde {
    static constexpr auto loss_before = "1.795757";
    static constexpr auto loss = ".011787";
    static constexpr auto hidden =
        "-.9696 -.9883 .8437  .9189 .9985 -.9479  -.9880 .6953 -.9881"
        "  .8945 -.9749 -.9752  .0823 .9842 .9053";
    static constexpr auto target_probabilities = ".9926 .9845 .9884 .9859 .9901";
    static constexpr auto correct = "499";
};

}  // namespace reference::lecture
