# mistake: l1error-uses-updated-weights
# question: 09_hidden_size/final_error
# style: layer objects backward

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    first = np.random.uniform(-1, 1, (inputs, hidden_size))
    second = np.random.uniform(-1, 1, (hidden_size, outputs))
    return first, second


class Layer:
    def __init__(self, synapse):
        self.synapse = synapse

    def forward(self, signal):
        self.signal = signal
        self.out = 1 / (1 + np.exp(-signal @ self.synapse))
        return self.out

    def backward(self, blame, alpha):
        """Learn, and hand the blame on."""
        delta = blame * self.out * (1 - self.out)
        self.synapse = self.synapse - alpha * self.signal.T @ delta
        return delta @ self.synapse.T


def final_error(X, y, hidden_size, alpha, iterations, seed):
    first, second = map(Layer, initial_weights(X.shape[1], hidden_size, y.shape[1], seed))
    for _ in range(iterations):
        guess = second.forward(first.forward(X))
        first.backward(second.backward(guess - y, alpha), alpha)
    return np.abs(second.forward(first.forward(X)) - y).mean()
