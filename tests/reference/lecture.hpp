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

// --- memory ---------------------------------------------------------------------------------------------------------
//
// One-hot, a recurrent layer, Linear; the initial state is zero and each epoch goes back through all positions. Rows are
// probabilities after the last step unless the name says otherwise.

/// AbAcAd, RNN(4, 2) as two Linears, each seed 43052 and the last Linear after seeding again; summed loss, 5000 epochs.
struct AbAcAdOfTwoLinears {
    static constexpr auto first_row = ".016522 .62036 .10433 .25879";
    static constexpr auto last_row = ".036306 .12466 .0028862 .83615";
    static constexpr auto loss = ".142508";
    static constexpr auto correct = "599";
};

/// The same with RNN's own initial values and the mean.
struct AbAcAdRNN {
    static constexpr auto first_row = ".019725 .0015469 .82766 .15106";
    static constexpr auto last_row = ".0035473 .1567 .14102 .69873";
    static constexpr auto loss = ".136166";
    static constexpr auto correct = "598";
    static constexpr auto loss_without_seeding_again = ".5511";
};

/// AbAcAd, RNN(4, 3), seed 2, 5000 epochs.
struct AbAcAdThreeNodes {
    static constexpr auto loss_before = "1.466490";
    static constexpr auto loss = ".009402";
    static constexpr auto correct = "599";
};

/// hello, RNN(4, 3), seed 43052, 5000 epochs.
struct Hello {
    static constexpr auto loss = ".009174";
    static constexpr auto correct = "499";
};

/// abcabC, LSTM(4, 3), seed 43052, 6000 epochs.
struct AbcabC {
    static constexpr auto loss = ".034337";
    static constexpr auto correct = "599";
};

/// abaB, LSTM(3, 2), seed 43052, learning rate 0.1, 1000 epochs.
struct AbaB {
    static constexpr auto h_after_one_before_training = "-.0541 .0892";
    static constexpr auto c_after_one_before_training = "-.1347 .2339";
    static constexpr auto h_after_all_before_training = "-.0406 .2505";
    static constexpr auto c_after_all_before_training = "-.0975 .7134";
    static constexpr auto loss = ".000168";
    static constexpr auto correct = "399";
};

/// Human numbers, LSTM(6, 20), seed 43052, learning rate 0.1, before the 50th step.
struct HumanNumbers {
    static constexpr auto last_probability = ".99118";
};

/// hi?hello!!, seed 43052, learning rate 0.1, before the 100th step.
struct HiHello {
    static constexpr auto rnn_first_row = "0 .005 .008 .972 .014 .001 0";
    static constexpr auto rnn_loss = ".000985";
    static constexpr auto rnn_correct = "999";
    static constexpr auto lstm_first_row = "0 .014 .084 .081 .822 0 0";
    static constexpr auto lstm_loss = ".00711";  // PyTorch: .007105 in float, .007107 in double
    static constexpr auto lstm_correct = "998";
};

}  // namespace reference::lecture
