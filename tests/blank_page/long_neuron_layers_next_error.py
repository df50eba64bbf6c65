# verdict: wrong
# first wrong: hidden_delta
# line: 48
# mistake: l1error-from-error-not-delta
# why: a hidden layer collects the next layer's plain error instead of its delta, so the next layer's slope is lost on the way back

"""Layers that know their neighbours.

A Layer keeps what went in, what came out, how wrong it was (error)
and how much it should change (delta). A Network strings them together.
"""
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def sigmoid_slope(out):
    return out * (1 - out)


class Layer:
    count = 0

    def __init__(self, n_inputs, n_units, rng):
        Layer.count += 1
        self.name = "layer %d" % Layer.count
        self.weights = rng.normal(0, 1, (n_inputs, n_units))
        self.bias = np.zeros(n_units)
        self.inputs = None
        self.output = None
        self.error = None
        self.delta = None

    def forward(self, inputs):
        self.inputs = inputs
        self.output = sigmoid(inputs @ self.weights + self.bias)
        return self.output

    def blame_as_last(self, targets):
        """The last layer sees the targets."""
        self.error = targets - self.output
        self.delta = self.error * sigmoid_slope(self.output)

    def blame_from(self, following):
        """Any other layer hears about it from the following one."""
        self.error = following.error @ following.weights.T
        self.delta = self.error * sigmoid_slope(self.output)

    def change(self, rate):
        self.weights += rate * self.inputs.T @ self.delta
        self.bias += rate * self.delta.sum(axis=0)

    def __str__(self):
        return "%s: %d -> %d" % (self.name, *self.weights.shape)


class Network:
    def __init__(self, sizes, rate, seed):
        rng = np.random.default_rng(seed)
        self.rate = rate
        self.layers = []
        for n_in, n_out in zip(sizes, sizes[1:]):
            self.layers.append(Layer(n_in, n_out, rng))

    def run(self, samples):
        signal = samples
        for layer in self.layers:
            signal = layer.forward(signal)
        return signal

    def learn(self, samples, targets, rounds):
        for number in range(rounds):
            self.run(samples)  # one round
            last = self.layers[-1]
            last.blame_as_last(targets)
            for layer, following in zip(self.layers[-2::-1], self.layers[:0:-1]):
                layer.blame_from(following)
            for layer in self.layers:
                layer.change(self.rate)
            if number % 2000 == 0:
                print("%6d  %.5f" % (number, np.abs(last.error).mean()))

    def show(self):
        for layer in self.layers:
            print(layer)
            print(layer.weights.round(2))


def main():
    samples = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    targets = np.array([[0], [1], [1], [0]])

    network = Network([2, 5, 3, 1], rate=0.3, seed=11)
    network.learn(samples, targets, 10000)
    network.show()

    for sample, target, answer in zip(samples, targets, network.run(samples)):
        mark = "ok" if abs(target - answer)[0] < 0.5 else "WRONG"
        print(sample, target, answer.round(3), mark)


if __name__ == "__main__":
    main()
