# mistake: l1delta-no-derivative
# question: 09_hidden_size/final_error
# style: list of neurons

import math

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    cut = inputs * hidden_size
    numbers = 2 * np.random.random(cut + hidden_size * outputs) - 1
    return numbers[:cut].reshape(inputs, hidden_size), numbers[cut:].reshape(hidden_size, outputs)


class Neuron:
    def __init__(self, weights):
        self.weights = list(weights)

    def fire(self, signals):
        self.out = 1 / (1 + math.exp(-sum(s * w for s, w in zip(signals, self.weights))))
        return self.out

    def slope(self):
        return self.out * (1 - self.out)


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w, v = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    hidden = [Neuron(column) for column in w.T]
    output = [Neuron(column) for column in v.T]
    for _ in range(iterations):
        change_w, change_v = np.zeros_like(w), np.zeros_like(v)
        for sample, target in zip(X, y):
            seen = [neuron.fire(sample) for neuron in hidden]
            deltas = [(n.fire(seen) - t) * n.slope() for n, t in zip(output, target)]
            for h in range(hidden_size):
                blame = sum(d * n.weights[h] for d, n in zip(deltas, output))
                change_w[:, h] += blame * sample
                for k, d in enumerate(deltas):
                    change_v[h, k] += seen[h] * d
        for h, neuron in enumerate(hidden):
            neuron.weights = [a - alpha * b for a, b in zip(neuron.weights, change_w[:, h])]
        for k, neuron in enumerate(output):
            neuron.weights = [a - alpha * b for a, b in zip(neuron.weights, change_v[:, k])]
    misses = []
    for sample, target in zip(X, y):
        seen = [neuron.fire(sample) for neuron in hidden]
        misses += [abs(n.fire(seen) - t) for n, t in zip(output, target)]
    return sum(misses) / len(misses)
