// CartPole: a policy learns by REINFORCE to balance a pole, in one environment and in sixteen side by side; then one
// whose pushes are of any strength learns beside a critic. Usage: cartpole [folder]
#include <cmath>
#include <ctime>
#include <iostream>
#include <string>
#include <tuple>
#include <unroll.hpp>
#include <unroll/report/curves.hpp>
#include <vector>

using namespace unroll;

/// A pole on a cart: T is a number, or a pack of them, sixteen poles side by side. Barto, Sutton and Anderson,
/// Neuronlike adaptive elements (1983), with the numbers of Gymnasium's CartPole-v1.
template <class T>
struct Pole {
    Vector<T, 4> seen{};  // position, speed, angle, angular speed
    T up = 1;             // 1, and 0 once the pole has fallen

    /// Begins near the middle.
    explicit Pole(random::Torch& rng) {
        for (T& number : seen) number = uniform<T>(rng) * 0.1f - 0.05f;
    }

    /// Takes a step of 0.02 s, with a force in newtons. What has fallen stays.
    void push(const T& force) {
        auto [x, v, angle, spin] = std::tuple(seen[0], seen[1], seen[2], seen[3]);
        const T square = angle * angle;  // below 0.05: these series are right to the last digit of a float
        const T sine = angle * (1 - square * (1 / 6.f) + square * square * (1 / 120.f));
        const T cosine = 1 - square * 0.5f + square * square * (1 / 24.f);
        const T pushed = (force + 0.05f * spin * spin * sine) * (1 / 1.1f);
        const T bends = (9.8f * sine - cosine * pushed) / (0.5f * (4 / 3.f - (0.1f / 1.1f) * cosine * cosine));
        const T speeds_up = pushed - (0.05f / 1.1f) * bends * cosine;
        seen = {x + 0.02f * v, v + 0.02f * speeds_up, angle + 0.02f * spin, spin + 0.02f * bends};
        up = select(maximum(seen[0], -seen[0]) > T(2.4f), T(0), up);
        up = select(maximum(seen[2], -seen[2]) > T(0.2095f), T(0), up);
        seen[0] = seen[0] * up, seen[1] = seen[1] * up, seen[2] = seen[2] * up, seen[3] = seen[3] * up;
    }

    /// A number from 0 to 1 for each lane.
    template <class Number>
    static Number uniform(random::Torch& rng) {
        Vector<float, lanes<Number>> drawn{};
        rng.uniform(drawn, 0, 1);
        if constexpr (is_pack<Number>) return Number::load(drawn.numbers);
        else return drawn[0];
    }
};

/// A number, or all lanes of a pack together.
template <class T>
float sum_of(const T& x) {
    float sum = 0;
    if constexpr (is_pack<T>) for (std::size_t i = 0; i < lanes<T>; ++i) sum += x[i];
    else sum = x;
    return sum;
}

using Policy = Sequential<Linear<4, 32>, Tanh, Linear<32, 2>>;  // logits of a push to the left and to the right

/// An episode, of T as many poles as it has lanes: pushes them until all have fallen, or for 500 steps, and adds the
/// gradient of REINFORCE to grad. Returns how long they stood. Williams, Simple statistical gradient-following
/// algorithms (1992).
template <class T>
std::size_t episode(const Policy& policy, Policy& grad, random::Torch& rng) {
    Pole<T> pole(rng);
    struct Moment {
        decltype(policy.trace(pole.seen)) trace;  // what backward needs; .y is the output
        Vector<T, 2> surprise;                    // the gradient of -log of the probability of what was done
        T up;
    };
    static std::vector<Moment> moments;
    moments.clear();
    for (int step = 0; step < 500 && sum_of(pole.up) > 0; ++step) {
        auto trace = policy.trace(pole.seen);
        auto probabilities = softmax(trace.y);
        auto right = select(Pole<T>::template uniform<T>(rng) < probabilities[1], T(1), T(0));
        moments.push_back({trace, {probabilities[0] - (1 - right), probabilities[1] - right}, pole.up});
        pole.push(right * 20 - 10);
    }

    // What is still to come at each moment, minus the mean, by the standard deviation.
    std::vector<T> to_come(moments.size());
    float count = 0, mean = 0, square = 0;
    for (std::size_t i = moments.size(); i-- > 0;) {
        const T& up = moments[i].up;
        to_come[i] = up * (1 + (i + 1 < to_come.size() ? 0.99f * to_come[i + 1] : T(0)));
        count += sum_of(up), mean += sum_of(to_come[i]), square += sum_of(to_come[i] * to_come[i]);
    }
    mean /= count;
    const float scale = 1 / (std::sqrt(square / count - mean * mean + 1e-6f) * count);
    for (std::size_t i = 0; i < moments.size(); ++i) {
        auto weight = moments[i].up * (to_come[i] - mean) * scale;
        auto dy = moments[i].surprise;
        for (T& number : dy) number *= weight;
        policy.backward(moments[i].trace, dy, grad);  // the gradients of all lanes, added
    }
    return static_cast<std::size_t>(count);
}

/// Learns in episodes of T until the last of them stood for 490 steps on average. Returns how long each stood.
template <class T>
std::vector<double> learn(const std::string& where) {
    random::Torch rng{1};
    auto policy = initialized<Policy>(rng);
    Adam<Policy> adam{{.lr = 0.01}};
    std::vector<double> stood;
    std::size_t steps = 0;
    double recent = 0;
    const std::clock_t start = std::clock();
    while (stood.size() < 2000 && recent < 490) {
        Policy grad{};
        const std::size_t stood_now = episode<T>(policy, grad, rng);
        adam.step(policy, grad);
        steps += stood_now;
        stood.push_back(static_cast<double>(stood_now) / lanes<T>);
        recent += (stood.back() - recent) / (stood.size() < 10 ? static_cast<double>(stood.size()) : 10);
    }
    const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    std::cout << where << ": " << stood.size() << " episodes, " << steps << " steps, "
              << static_cast<double>(steps) / seconds / 1e6 << " million a second\n";
    return stood;
}

using Pusher = Sequential<Linear<4, 32>, Tanh, Linear<32, 1>, Tanh>;  // the mean of a push, of 10 newtons at most
using Critic = Sequential<Linear<4, 32>, Tanh, Linear<32, 1>>;  // how long a pole will stand, in units of 100 steps

/// Sixteen poles, pushed as strongly as a Gaussian policy says, which learns at every step from a critic. The critic
/// learns from a slow copy of itself. Returns how many steps it was to a fall,
/// of each 1000 steps.
std::vector<double> push_by_strength() {
    using T = Pack<float, 16>;
    random::Torch rng{2};
    auto pusher = initialized<Pusher>(rng);
    auto critic = initialized<Critic>(rng), slow = critic;
    Adam<Pusher> pushes_better{{.lr = 1e-3}};
    Adam<Critic> predicts_better{{.lr = 3e-3}};
    constexpr float spread = 0.5f;  // of the pushes that it tries
    Pole<T> pole(rng);
    std::vector<double> stood;
    for (int round = 0; round < 20; ++round) {
        float falls = 0;
        for (int step = 0; step < 1000; ++step) {
            Vector<float, 16> drawn{};
            rng.normal(drawn, 0, 1);
            const T noise = T::load(drawn.numbers);
            auto push = pusher.trace(pole.seen);
            auto value = critic.trace(pole.seen);
            pole.push(10 * (push.y[0] + spread * noise));
            auto target = pole.up * (0.01f + 0.99f * slow.forward(pole.seen)[0]);
            auto better = target - value.y[0];  // than expected

            Pusher dpusher{};
            Critic dcritic{};
            // The gradient of -log of a normal distribution's density, times how much better it was.
            auto share = better * (-1 / 16.f);
            pusher.backward(push, Vector<T, 1>{share * noise * (1 / spread)}, dpusher);
            critic.backward(value, Vector<T, 1>{share}, dcritic);
            clip_grad_norm(dpusher, 1.0);
            pushes_better.step(pusher, dpusher);
            predicts_better.step(critic, dcritic);
            lerp(slow, critic, 0.01);  // the soft update of a target net

            falls += 16 - sum_of(pole.up);
            const Pole<T> fresh(rng);
            for (std::size_t i = 0; i < 4; ++i) pole.seen[i] = select(pole.up > T(0), pole.seen[i], fresh.seen[i]);
            pole.up = T(1);
        }
        stood.push_back(16000 / (falls + 1));
    }
    return stood;
}

int main(int argc, char** argv) {
    const auto one = learn<float>("one pole"), sixteen = learn<Pack<float, 16>>("sixteen poles");
    Curves stood{"episode", "steps until it fell", {"one pole", "sixteen poles side by side, on average"}};
    for (std::size_t i = 0; i < one.size() || i < sixteen.size(); ++i)
        stood.append({i < one.size() ? one[i] : NAN, i < sixteen.size() ? sixteen[i] : NAN});
    draw_curves(stood, std::string(argc > 1 ? argv[1] : ".") + "/cartpole");

    const auto by_strength = push_by_strength();
    std::cout << "pushes of any strength: " << by_strength.front() << " steps to a fall at first, "
              << by_strength.back() << " at the end\n";
    return one.back() > 400 && sixteen.back() > 400 && by_strength.back() > 1000 ? 0 : 1;
}
