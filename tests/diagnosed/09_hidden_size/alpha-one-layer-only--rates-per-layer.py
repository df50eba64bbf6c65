# mistake: alpha-one-layer-only
# question: 09_hidden_size/final_error
# style: only one scaled

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    first = np.random.uniform(-1, 1, (inputs, hidden_size))
    second = np.random.uniform(-1, 1, (hidden_size, outputs))
    return first, second


class Layer:
    def __init__(self, synapse, rate=1.0):
        self.synapse, self.rate = synapse, rate

    def forward(self, signal):
        self.signal = signal
        self.out = 1 / (1 + np.exp(-signal @ self.synapse))
        return self.out

    def backward(self, miss):
        delta = miss * self.out * (1 - self.out)
        passed_on = delta @ self.synapse.T
        self.synapse = self.synapse - self.rate * self.signal.T @ delta
        return passed_on


def final_error(X, y, hidden_size, alpha, iterations, seed):
    synapse_0, synapse_1 = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    hidden, output = Layer(synapse_0), Layer(synapse_1, alpha)
    for _ in range(iterations):
        hidden.backward(output.backward(output.forward(hidden.forward(X)) - y))
    return np.abs(output.forward(hidden.forward(X)) - y).mean()
