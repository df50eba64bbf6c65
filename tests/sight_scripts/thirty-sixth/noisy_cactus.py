# verdict: right
import math
import random

# height (cm), weight (kg) -> 1 for the dogs we call big
DOGS = [
    (25, 6, 0), (30, 9, 0), (22, 4, 0), (38, 14, 0), (35, 11, 0), (28, 8, 0),
    (60, 30, 1), (65, 34, 1), (55, 25, 1), (70, 45, 1), (58, 27, 1), (48, 22, 1),
]


class Neuron:
    def __init__(self, number_of_inputs):
        self.weights = [random.gauss(0, 0.5) for _ in range(number_of_inputs)]
        self.bias = random.gauss(0, 0.5)

    def output(self, inputs):
        total = self.bias
        for weight, value in zip(self.weights, inputs):
            total += weight * value
        return 1 / (1 + math.exp(-total))

    def learn(self, inputs, target, rate):
        out = self.output(inputs)
        gradient = (target - out) * out * (1 - out)
        for i, value in enumerate(inputs):
            self.weights[i] += rate * gradient * value
        self.bias += rate * gradient
        return (target - out) ** 2


def main():
    random.seed(1)
    samples = [((h - 45) / 20, (w - 20) / 15, t) for h, w, t in DOGS]
    neuron = Neuron(2)
    for epoch in range(300):
        random.shuffle(samples)
        error = 0
        for h, w, t in samples:
            error += neuron.learn([h, w], t, 0.5)
        if epoch % 50 == 0:
            print("epoch %3d error %.4f" % (epoch, error))
    print(neuron.weights, neuron.bias)


main()
